package dev.goodword.surveys.staff;

import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.scores.Quarter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The quarters about which everybody was chosen who is asked. */
@Repository
class StaffRounds {

	private final JdbcClient database;

	StaffRounds(JdbcClient database) {
		this.database = database;
	}

	/** The rounds of a quarter and later ones. */
	Set<Round> since(Quarter quarter) {
		return this.database.sql("select company_id, period from survey_staff_round where period >= :period")
			.param("period", quarter.toString())
			.query((row, number) -> new Round(new CompanyId(Columns.uuid(row, "company_id")),
					Quarter.parse(row.getString("period"))))
			.stream()
			.collect(Collectors.toSet());
	}

	void add(Round round) {
		this.database.sql("insert into survey_staff_round (company_id, period) values (:company, :period)")
			.param("company", Columns.bytes(round.company().value()))
			.param("period", round.quarter().toString())
			.update();
	}

	/** One quarter of one company. */
	record Round(CompanyId company, Quarter quarter) {
	}

}
