package dev.goodword.auditor;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import dev.goodword.shared.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a rule is asked for: the application is {@code o}, the moment {@code since_at}. */
@Component
class Question {

	/** No more are listed of one rule. */
	static final int MOST = 1000;

	private final JdbcClient database;

	Question(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Who breaks the rule, the longest first.
	 * @param rest what follows the two columns of the application
	 */
	List<Finding> ask(Rule rule, String rest, Map<String, Instant> moments) {
		JdbcClient.StatementSpec asked = this.database
			.sql("select o.application_id, o.reference, " + rest + " order by since_at limit " + MOST);
		for (Map.Entry<String, Instant> moment : moments.entrySet()) {
			asked = asked.param(moment.getKey(), Columns.utc(moment.getValue()));
		}
		return asked
			.query((row, number) -> new Finding(rule, Columns.uuid(row, "application_id"), row.getString("reference"),
					Columns.instant(row, "since_at")))
			.list();
	}

}
