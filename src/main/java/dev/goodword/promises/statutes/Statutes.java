package dev.goodword.promises.statutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Site;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.shared.Columns;
import dev.goodword.shared.LocalizedText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which law gives whom a date. */
@Service
@Transactional(readOnly = true)
public class Statutes {

	private final JdbcClient database;

	private final Accounts accounts;

	Statutes(JdbcClient database, Accounts accounts) {
		this.database = database;
		this.accounts = accounts;
	}

	/** All laws that are kept, by code. */
	public List<Statute> all() {
		return this.database.sql("select * from statute where occasion = 'LAST_INTERVIEW' order by code")
			.query(Statutes::statute)
			.list();
	}

	/**
	 * The nearest day a law gives this applicant; empty when none does, as for everybody
	 * who was not interviewed.
	 */
	public Optional<StatutoryDay> of(ApplicationSummary application, PositionSummary position) {
		Instant held = application.interviewHeldAt();
		if (held == null) {
			return Optional.empty();
		}
		Site site = this.accounts.site(position.site());
		return all().stream()
			.filter((statute) -> statute.countsIn(site.country(), site.region()))
			.flatMap((statute) -> statute.dueOn(held, site.zone())
				.map((due) -> new StatutoryDay(statute, LocalDate.ofInstant(held, site.zone()), due))
				.stream())
			.min(Comparator.comparing(StatutoryDay::dueOn));
	}

	/** The last days of those that are watched; the others are left out. */
	public Map<JobApplicationId, LocalDate> watched(Collection<JobApplicationId> applications) {
		Map<JobApplicationId, LocalDate> days = new HashMap<>();
		if (!applications.isEmpty()) {
			this.database.sql("select application_id, due_on from statute_watch where application_id in (:ids)")
				.param("ids", applications.stream().map((id) -> Columns.bytes(id.value())).toList())
				.query((row, number) -> days.put(new JobApplicationId(Columns.uuid(row, "application_id")),
						row.getObject("due_on", LocalDate.class)))
				.list();
		}
		return days;
	}

	private static Statute statute(ResultSet row, int number) throws SQLException {
		return new Statute(row.getString("code"), row.getString("country"), parts(row.getString("regions")),
				row.getInt("days"), parts(row.getString("warn_after")).stream().map(Integer::valueOf).sorted().toList(),
				row.getInt("employees_from"), row.getObject("in_force_from", LocalDate.class),
				new LocalizedText(row.getString("name_en"), row.getString("name_zh_hans")),
				new LocalizedText(row.getString("rule_en"), row.getString("rule_zh_hans")), row.getString("source"),
				row.getString("source_address"));
	}

	private static Set<String> parts(String list) {
		return Arrays.stream(list.split(","))
			.map(String::strip)
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.toSet());
	}

}
