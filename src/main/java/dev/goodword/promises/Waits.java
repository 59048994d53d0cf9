package dev.goodword.promises;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Told;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long applicants waited for a word of ours that was more than a holding message, or
 * still wait. Those at confidential positions are left out everywhere.
 */
@Service
@Transactional(readOnly = true)
public class Waits {

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

	/**
	 * The first word that came after: its letter has arrived, or it stood on their page.
	 * Where it kept the promise before, that one knows when it arrived.
	 */
	private static final String DUE = """
			select p.made_at, a.told, a.told_at, a.outcome, a.ended_at, (select min(coalesce(b.settled_at, f.word_seen_at,
			f.made_at)) from promise f left join promise b on b.promise_id = f.predecessor_id
			and b.state in ('KEPT_DECISION', 'KEPT_UPDATE')
			%1$s where f.application_id = a.application_id
			and f.kind in (:words) and t.event_id is null and f.made_at > p.made_at
			and (f.word_due_at is null or f.word_seen_at is not null)) as answered,
			(select min(f.made_at) from promise f
			%1$s where f.application_id = a.application_id
			and (f.kind in (:theirs) or t.event_id is not null) and f.made_at > p.made_at) as theirs
			from promise p join job_application a on a.application_id = p.application_id
			join job_position j on j.position_id = a.position_id
			where j.company_id = :company and j.confidential = false and p.chain = 'STAGE'
			and (p.state <> 'VOID' or (a.outcome = 'WITHDRAWN' and p.settled_at >= a.ended_at)) and p.kind in (:waitedFor) and p.deadline_at >= :from and p.deadline_at < :until"""
		.formatted(BY_THEM);

	/** Steps of half an hour: exact enough for days, and few enough to count. */
	private static final long STEP = Duration.ofMinutes(30).toSeconds();

	private static final double DAY = Duration.ofDays(1).toSeconds();

	private final JdbcClient database;

	Waits(JdbcClient database) {
		this.database = database;
	}

	/** The waits whose date lies in a span of time. */
	public List<Wait> due(CompanyId company, Instant from, Instant until, Instant now) {
		return statement("", company, from, until).query((row, number) -> wait(row, now)).list();
	}

	/** The same, where this recruiter was responsible for the position then. */
	public List<Wait> due(CompanyId company, AccountId recruiter, Instant from, Instant until, Instant now) {
		return statement(PromiseTallies.THEIRS, company, from, until)
			.param("recruiter", Columns.bytes(recruiter.value()))
			.query((row, number) -> wait(row, now))
			.list();
	}

	private StatementSpec statement(String which, CompanyId company, Instant from, Instant until) {
		return this.database.sql(DUE + which)
			.param("company", Columns.bytes(company.value()))
			.param("from", Columns.utc(from))
			.param("until", Columns.utc(until))
			.param("waitedFor", WAITED_FOR)
			.param("words", WORDS)
			.param("theirs", THEIRS);
	}

	private static Wait wait(ResultSet row, Instant now) throws SQLException {
		Instant began = Columns.instant(row, "made_at");
		Optional<Instant> word = first(Columns.instantOrNull(row, "answered"), told(row));
		Instant stop = first(Columns.instantOrNull(row, "theirs"), leftUnasked(row)).orElse(now);
		boolean heard = word.isPresent() && !word.get().isAfter(stop);
		Duration waited = Duration.between(began, heard ? word.get() : stop);
		return new Wait(Math.max(0, waited.toSeconds() / STEP * STEP) / DAY, heard);
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
	 * One wait.
	 *
	 * @param days so far, or in all
	 * @param ended whether a word of ours that arrived ended it
	 */
	public record Wait(double days, boolean ended) {
	}

}
