package dev.goodword.auditor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.shared.Columns;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for those who break a rule, of all applications or of some. */
@Component
class Question {

	/** No more are listed of one rule. */
	static final int MOST = 1000;

	/** So many applications are asked about at a time. */
	static final int AT_ONCE = 500;

	private final JdbcClient database;

	Question(JdbcClient database) {
		this.database = database;
	}

	/** Who breaks the rule: of the suspects, or of all. */
	List<Finding> ask(Asked asked, Suspects suspects) {
		Collection<UUID> some = suspects.of(asked.rule());
		return (some != null) ? ask(asked, some)
				: prepare(asked, "").query((row, number) -> finding(asked.rule(), row)).list();
	}

	/** Who of these breaks the rule; no longer than is listed. */
	List<Finding> ask(Asked asked, Collection<UUID> applications) {
		return ask(asked, applications, (row, number) -> Optional.of(finding(asked.rule(), row)));
	}

	/** The same, where a row may turn out to be right after all. */
	List<Finding> ask(Asked asked, Collection<UUID> applications, RowMapper<Optional<Finding>> reading) {
		List<UUID> all = List.copyOf(applications);
		List<Finding> found = new ArrayList<>();
		for (int from = 0; from < all.size() && found.size() < MOST; from += AT_ONCE) {
			List<UUID> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
			found.addAll(among(asked, some).query(reading).list().stream().flatMap(Optional::stream).toList());
		}
		return found;
	}

	/** The statement about at most as many applications as are asked about at a time. */
	private JdbcClient.StatementSpec among(Asked asked, Collection<UUID> applications) {
		return prepare(asked, " and o.application_id in (:applications)").param("applications",
				applications.stream().map(Columns::bytes).toList());
	}

	private JdbcClient.StatementSpec prepare(Asked asked, String more) {
		JdbcClient.StatementSpec statement = this.database
			.sql("select o.application_id, o.reference, " + asked.rest() + more + " order by since_at limit " + MOST);
		for (Map.Entry<String, Instant> moment : asked.moments().entrySet()) {
			statement = statement.param(moment.getKey(), Columns.utc(moment.getValue()));
		}
		return statement;
	}

	/** The finding that a row tells of. */
	static Finding finding(Rule rule, ResultSet row) throws SQLException {
		return new Finding(rule, Columns.uuid(row, "application_id"), row.getString("reference"),
				Columns.instant(row, "since_at"));
	}

}
