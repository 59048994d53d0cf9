package dev.goodword.surveys.answering;

import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.Making;
import dev.goodword.surveys.Touchpoint;
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

}
