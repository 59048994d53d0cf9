package dev.goodword.communication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import dev.goodword.candidates.CandidateErased;
import dev.goodword.shared.Columns;
import dev.goodword.shared.MailOutcome;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What mail servers answered lately, counted by the domains they take mail for: never by
 * people. Read from one key of the log of hand-overs, within a bounded time.
 */
@Repository
class HandOvers {

	/** With every outcome named a range of the key is read for each. */
	private static final String SINCE = " outcome in (" + Arrays.stream(MailOutcome.Kind.values())
		.map((outcome) -> "'" + outcome + "'")
		.collect(Collectors.joining(", ")) + ") and ended_at > :since";

	private static final String DOMAINS = """
			select domain, sum(case when outcome = 'ACCEPTED' then 1 else 0 end) as taken,
			sum(case when outcome = 'DEFERRED' then 1 else 0 end) as deferred,
			sum(case when outcome = 'FAILED' then 1 else 0 end) as failed,
			sum(case when outcome in ('NOT_SENT', 'UNCERTAIN') then 1 else 0 end) as broken,
			max(case when place = 1 then outcome end) as last_outcome,
			max(case when place = 1 then code end) as last_code,
			max(case when place = 1 then enhanced end) as last_enhanced, max(ended_at) as last_at
			from (select domain, outcome, code, enhanced, ended_at,
			row_number() over (partition by domain order by ended_at desc, outcome) as place
			from message_attempt where domain is not null and""" + SINCE + """
			) answered group by domain
			order by failed desc, deferred desc, count(*) desc, domain limit :most""";

	private final JdbcClient database;

	HandOvers(JdbcClient database) {
		this.database = database;
	}

	/** How many letters were handed over since, whatever was answered. */
	long count(Instant since) {
		return this.database.sql("select count(*) from message_attempt where" + SINCE)
			.param("since", Columns.utc(since))
			.query(Long.class)
			.single();
	}

	/** What the servers of each domain answered since; those with trouble first. */
	List<MailStanding.Domain> domains(Instant since, int most) {
		return this.database.sql(DOMAINS)
			.param("since", Columns.utc(since))
			.param("most", most)
			.query((row, number) -> new MailStanding.Domain(row.getString("domain"), row.getLong("taken"),
					row.getLong("deferred"), row.getLong("failed"), row.getLong("broken"), answer(row, "last_"), null))
			.list();
	}

	/** The last hand-overs that failed or stayed in doubt, the newest first. */
	List<MailStanding.Answer> failures(Instant since, int most) {
		return this.database.sql("""
				select domain, outcome, code, enhanced, ended_at from message_attempt
				where outcome in ('FAILED', 'UNCERTAIN') and ended_at > :since
				order by ended_at desc, message_attempt_id limit :most""")
			.param("since", Columns.utc(since))
			.param("most", most)
			.query((row, number) -> answer(row, ""))
			.list();
	}

	/** A domain may be somebody's own, so it goes with the person. */
	@EventListener
	@Transactional
	void on(CandidateErased fact) {
		this.database.sql("""
				update message_attempt set domain = null where message_id in
				(select message_id from message where candidate_id = :candidate)""")
			.param("candidate", Columns.bytes(fact.candidate().value()))
			.update();
	}

	private static MailStanding.Answer answer(ResultSet row, String which) throws SQLException {
		MailOutcome.Kind outcome = MailOutcome.Kind.valueOf(row.getString(which + "outcome"));
		int code = row.getInt(which + "code");
		String enhanced = row.getString(which + "enhanced");
		return new MailStanding.Answer(row.getString("domain"), outcome, code, enhanced, word(outcome, code, enhanced),
				Columns.instant(row, which.isEmpty() ? "ended_at" : which + "at"));
	}

	/** What it means; for a refusal, whose matter it is. */
	private static String word(MailOutcome.Kind outcome, int code, @Nullable String enhanced) {
		return "communication.answer."
				+ ((outcome == MailOutcome.Kind.FAILED) ? SmtpClass.of(code, enhanced).name() : outcome.name());
	}

}
