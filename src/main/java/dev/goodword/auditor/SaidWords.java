package dev.goodword.auditor;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.goodword.shared.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was said of late, read from keys alone: who was written to, and whose letters may
 * break a rule. The hint is MySQL's, which would read the whole row otherwise; elsewhere
 * it is a comment.
 */
@Repository
class SaidWords {

	private static final String SAID = " where m.accepted_at >= :since and m.application_id is not null";

	private static final String HIDDEN = "select m.application_id from message m" + SAID
			+ " and m.kind not in ('SIGN_IN', 'SURVEY') and (m.visible_at is null or m.visible_at > m.accepted_at"
			+ " or not exists (select 1 from touch t where t.message_id = m.message_id))";

	private static final String WRONG_PERSON = "select /*+ index(a application_person) */ m.application_id"
			+ " from message m join job_application a on a.application_id = m.application_id" + SAID
			+ " and m.candidate_id <> a.candidate_id";

	/**
	 * A word and its like within the span; an older like is found when the word is new.
	 */
	private static final Set<String> TWICE = Set.of(
			"select m.application_id from message m" + SAID + " and (select count(*) from message_event e"
					+ " where e.message_id = m.message_id and e.state = 'ACCEPTED') > 1",
			"select m.application_id from message m" + SAID
					+ " group by m.application_id, m.kind, m.occasion having count(*) > 1");

	private final JdbcClient database;

	SaidWords(JdbcClient database) {
		this.database = database;
	}

	/** Who was written to. */
	Set<UUID> to(Instant since) {
		return ask("select m.application_id from message m" + SAID, since);
	}

	/** Whose letters may break which rule; after the end is not among them. */
	Map<Rule, Set<UUID>> wrong(Instant since) {
		Set<UUID> twice = new HashSet<>();
		TWICE.forEach((sql) -> twice.addAll(ask(sql, since)));
		return Map.of(Rule.SAID_TWICE, twice, Rule.HIDDEN, ask(HIDDEN, since), Rule.WRONG_PERSON,
				ask(WRONG_PERSON, since));
	}

	private Set<UUID> ask(String sql, Instant since) {
		return new HashSet<>(this.database.sql(sql)
			.param("since", Columns.utc(since))
			.query((row, number) -> Columns.uuid(row, "application_id"))
			.list());
	}

}
