package dev.goodword.surveys.answering;

import java.util.HashMap;
import java.util.Map;

import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.Making;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.answering.Promptness.Sides;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.Quarter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts how answers were made, without reading what they say. */
@Repository
public class AnswerMaking {

	private final JdbcClient database;

	AnswerMaking(JdbcClient database) {
		this.database = database;
	}

	/** The answers about the end of applications of a company in a quarter. */
	public Making of(CompanyId company, Quarter quarter) {
		return this.database.sql("""
				select count(*) as answers, coalesce(sum(case when quarantined then 1 else 0 end), 0) as quarantined,
				coalesce(sum(case when speedy then 1 else 0 end), 0) as hurried,
				coalesce(sum(case when uniform then 1 else 0 end), 0) as uniform,
				coalesce(sum(case when slow and not unfinished then 1 else 0 end), 0) as slow,
				coalesce(sum(case when unfinished then 1 else 0 end), 0) as unfinished
				from survey_answer where company_id = :company and touchpoint in (:touchpoints)
				and closing_month between :first and :last""")
			.param("company", Columns.bytes(company.value()))
			.param("touchpoints", Touchpoint.afterTheEnd().stream().map(Touchpoint::name).toList())
			.param("first", Cell.number(quarter.firstMonth()))
			.param("last", Cell.number(quarter.lastMonth()))
			.query((row, number) -> new Making(row.getInt("answers"), row.getInt("quarantined"), row.getInt("hurried"),
					row.getInt("uniform"), row.getInt("slow"), row.getInt("unfinished")))
			.single();
	}

	/**
	 * How those rated who left the page half filled, and those who sent it, as far as
	 * they are in published counts.
	 */
	public Sides unfinished(CompanyId company, Quarter quarter) {
		Map<Boolean, NetScore> sides = new HashMap<>();
		this.database.sql("""
				select unfinished, sum(case when rec >= 9 then 1 else 0 end) as promoters,
				sum(case when rec in (7, 8) then 1 else 0 end) as passives,
				sum(case when rec < 7 then 1 else 0 end) as detractors from survey_answer where company_id = :company
				and touchpoint in (:touchpoints) and closing_month between :first and :last and counted = true
				group by unfinished""")
			.param("company", Columns.bytes(company.value()))
			.param("touchpoints", Touchpoint.headline().stream().map(Touchpoint::name).toList())
			.param("first", Cell.number(quarter.firstMonth()))
			.param("last", Cell.number(quarter.lastMonth()))
			.query((row) -> {
				sides.put(row.getBoolean("unfinished"),
						new NetScore(row.getInt("promoters"), row.getInt("passives"), row.getInt("detractors")));
			});
		NetScore nobody = new NetScore(0, 0, 0);
		return new Sides(sides.getOrDefault(true, nobody), sides.getOrDefault(false, nobody));
	}

}
