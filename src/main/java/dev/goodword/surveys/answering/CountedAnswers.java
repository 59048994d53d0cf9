package dev.goodword.surveys.answering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.publish.Level;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The ratings that are in published counts, by all that is known of where they come from.
 * Those of people left waiting are never split: they enter the whole company only.
 */
@Repository
public class CountedAnswers {

	private final JdbcClient database;

	CountedAnswers(JdbcClient database) {
		this.database = database;
	}

	/** Of a quarter. */
	public List<Counted> of(CompanyId company, Quarter quarter) {
		return this.database.sql("""
				select outcome_class, department_id, position_group_id, recruiter_id,
				sum(case when rec >= 9 then 1 else 0 end) as promoters,
				sum(case when rec in (7, 8) then 1 else 0 end) as passives,
				sum(case when rec < 7 then 1 else 0 end) as detractors from survey_answer where company_id = :company
				and touchpoint in (:asked) and closing_month between :first and :last and counted = true
				and outcome_class in ('REJ_PRE', 'REJ_POST', 'WITHDRAWN', 'OFFERED')
				group by outcome_class, department_id, position_group_id, recruiter_id""")
			.param("company", Columns.bytes(company.value()))
			.param("asked", Touchpoint.headline().stream().map(Touchpoint::name).toList())
			.param("first", Cell.number(quarter.firstMonth()))
			.param("last", Cell.number(quarter.lastMonth()))
			.query((row, number) -> counted(row))
			.list();
	}

	/**
	 * The same by how they were made as well; those of people left waiting without where
	 * they come from.
	 */
	public List<Paced> paced(CompanyId company, Quarter quarter) {
		return this.database.sql("""
				select outcome_class, department_id, position_group_id, recruiter_id, hasty,
				sum(case when rec >= 9 then 1 else 0 end) as promoters,
				sum(case when rec in (7, 8) then 1 else 0 end) as passives,
				sum(case when rec < 7 then 1 else 0 end) as detractors from (select outcome_class, rec,
				case when outcome_class <> 'STALE' then department_id end as department_id,
				case when outcome_class <> 'STALE' then position_group_id end as position_group_id,
				case when outcome_class <> 'STALE' then recruiter_id end as recruiter_id,
				case when speedy or uniform then 1 else 0 end as hasty from survey_answer where company_id = :company
				and touchpoint in (:asked) and closing_month between :first and :last and counted = true
				and outcome_class in ('REJ_PRE', 'REJ_POST', 'WITHDRAWN', 'OFFERED', 'STALE')) each_one
				group by outcome_class, department_id, position_group_id, recruiter_id, hasty
				order by outcome_class, department_id, position_group_id, recruiter_id, hasty""")
			.param("company", Columns.bytes(company.value()))
			.param("asked", Touchpoint.headline().stream().map(Touchpoint::name).toList())
			.param("first", Cell.number(quarter.firstMonth()))
			.param("last", Cell.number(quarter.lastMonth()))
			.query((row, number) -> new Paced(counted(row), row.getInt("hasty") == 1))
			.list();
	}

	private static Counted counted(ResultSet row) throws SQLException {
		return new Counted(OutcomeClass.valueOf(row.getString("outcome_class")), id(row, "department_id"),
				id(row, "position_group_id"), id(row, "recruiter_id"),
				new NetScore(row.getInt("promoters"), row.getInt("passives"), row.getInt("detractors")));
	}

	/** What was just counted there is marked as being in published counts. */
	void mark(Place place) {
		OutcomeClass outcome = place.touchpoint().outcomeClass();
		List<Touchpoint> asked = (outcome != null) ? Touchpoint.headline() : List.of(place.touchpoint());
		JdbcClient.StatementSpec statement = this.database
			.sql("update survey_answer set counted = true where company_id = :company and counted = false"
					+ " and quarantined = false and touchpoint in (:asked) and closing_month between :first and :last"
					+ " and rec is not null" + ((outcome != null) ? " and outcome_class = :outcome" : ""))
			.param("company", Columns.bytes(place.company().value()))
			.param("asked", asked.stream().map(Touchpoint::name).toList())
			.param("first", Cell.number(place.quarter().firstMonth()))
			.param("last", Cell.number(place.quarter().lastMonth()));
		((outcome != null) ? statement.param("outcome", outcome.name()) : statement).update();
	}

	private static @Nullable String id(ResultSet row, String column) throws SQLException {
		byte[] id = row.getBytes(column);
		return (id != null) ? Columns.uuid(id).toString() : null;
	}

	/**
	 * Ratings of the same outcome, department, group of positions and recruiter.
	 *
	 * @param department null when it was left out
	 * @param group null when there was none, or it was left out
	 * @param recruiter null when it was left out
	 */
	public record Counted(OutcomeClass outcome, @Nullable String department, @Nullable String group,
			@Nullable String recruiter, NetScore answers) {

		/** Where they belong in a line; null when that was left out. */
		public @Nullable String of(Level line) {
			return switch (line) {
				case DEPARTMENT -> this.department;
				case POSITION_GROUP -> this.group;
				case RECRUITER -> this.recruiter;
				case COMPANY, TOUCHPOINT -> null;
			};
		}

	}

	/**
	 * Ratings made alike.
	 *
	 * @param hasty whether they were sent faster than one can read, or answered many
	 * statements all alike
	 */
	public record Paced(Counted counted, boolean hasty) {
	}

}
