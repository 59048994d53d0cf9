package dev.goodword.promises;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.applications.Outcome;
import dev.goodword.applications.Told;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * From which promise somebody waits for a word of ours, and what ends that: the one
 * definition for how long people wait and for how long beyond the day they were told.
 * Those at confidential positions are left out everywhere.
 */
final class WaitRows {

	/** Their own doing, not a word of ours: they went away, or came back. */
	private static final List<String> THEIRS = LeftWaiting.names(List.of(PromiseKind.AWAY, PromiseKind.REOPENED));

	private static final List<String> WAITED_FOR = LeftWaiting.names(Arrays.stream(PromiseKind.values())
		.filter((kind) -> LeftWaiting.isWaitedFor(kind) && kind != PromiseKind.AWAY)
		.toList());

	private static final List<String> WORDS = LeftWaiting.names(Arrays.stream(PromiseKind.values())
		.filter((kind) -> LeftWaiting.beginsAnew(kind) && !THEIRS.contains(kind.name()))
		.toList());

	/**
	 * A talk they called off, whoever entered it, or took another time for themselves:
	 * the promise that follows is no word of ours.
	 */
	private static final String BY_THEM = """
			left join interview_event t on t.event_id = f.cause_id and t.asked_by = 'CANDIDATE'
			and (t.act = 'CANCELLED' or t.actor_id is null)""";

	/** A promise somebody waits for, not taken back. */
	private static final String WAITED = """
			 j.company_id = :company and j.confidential = false and p.chain = 'STAGE'
			and (p.state <> 'VOID' or (a.outcome = 'WITHDRAWN' and p.settled_at >= a.ended_at))
			and p.kind in (:waitedFor)""";

	/**
	 * The first word that came after: its letter has arrived, or it stood on their page.
	 * Where it kept the promise before, that one knows when it arrived.
	 */
	static final String OF_COMPANY = """
			select p.application_id, p.made_at, p.told_date, p.deadline_at, a.position_id, j.calendar_id, a.told,
			a.told_at, a.outcome, a.ended_at, (select min(coalesce(b.settled_at, f.word_seen_at,
			f.made_at)) from promise f left join promise b on b.promise_id = f.predecessor_id
			and b.state in ('KEPT_DECISION', 'KEPT_UPDATE')
			%1$s where f.application_id = a.application_id
			and f.kind in (:words) and t.event_id is null and f.made_at > p.made_at
			and (f.word_due_at is null or f.word_seen_at is not null)) as answered,
			(select min(f.made_at) from promise f
			%1$s where f.application_id = a.application_id
			and (f.kind in (:theirs) or t.event_id is not null) and f.made_at > p.made_at) as theirs
			from promise p join job_application a on a.application_id = p.application_id
			join job_position j on j.position_id = a.position_id where""".formatted(BY_THEM) + WAITED;

	/** Those of open applications whose day is over and after which nothing came. */
	static final String OPEN_AND_LATE = """
			select p.application_id, p.told_date, a.position_id, j.calendar_id from job_application a
			join job_position j on j.position_id = a.position_id join promise p on p.application_id = a.application_id
			where a.ended_at is null and p.deadline_at < :now and not exists (select 1 from promise f
			%s where f.application_id = a.application_id and f.made_at > p.made_at and (t.event_id is not null
			or f.kind in (:theirs) or (f.kind in (:words) and (f.word_due_at is null or f.word_seen_at is not null))))
			and""".formatted(BY_THEM) + WAITED;

	private WaitRows() {
	}

	/** The statement with all names both of them use. */
	static StatementSpec named(StatementSpec statement, CompanyId company) {
		return statement.param("company", Columns.bytes(company.value()))
			.param("waitedFor", WAITED_FOR)
			.param("words", WORDS)
			.param("theirs", THEIRS);
	}

	/** When a wait of {@link #OF_COMPANY} stopped, at the latest now. */
	static Stop stop(ResultSet row, Instant now) throws SQLException {
		Optional<Instant> word = first(Columns.instantOrNull(row, "answered"), told(row));
		Instant stop = first(Columns.instantOrNull(row, "theirs"), leftUnasked(row)).orElse(now);
		boolean heard = word.isPresent() && !word.get().isAfter(stop);
		return new Stop(heard ? word.get() : stop, heard);
	}

	/** When the outcome reached them; a "no" that never arrived is not a word. */
	private static @Nullable Instant told(ResultSet row) throws SQLException {
		return Told.valueOf(row.getString("told")) == Told.SENT ? Columns.instantOrNull(row, "told_at") : null;
	}

	/**
	 * When it ended without our owing them a word: nobody knows how long they would have
	 * waited.
	 */
	private static @Nullable Instant leftUnasked(ResultSet row) throws SQLException {
		String outcome = row.getString("outcome");
		return (outcome != null && !Outcome.valueOf(outcome).isOwedAWord()) ? Columns.instantOrNull(row, "ended_at")
				: null;
	}

	private static Optional<Instant> first(@Nullable Instant one, @Nullable Instant other) {
		return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
			.flatMap(Optional::stream)
			.min(Instant::compareTo);
	}

	/**
	 * When a wait stopped.
	 *
	 * @param heard whether a word of ours that arrived ended it
	 */
	record Stop(Instant at, boolean heard) {
	}

}
