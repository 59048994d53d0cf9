package dev.goodword.insights.alarms;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.scores.compare.Baseline;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where frozen pasts are kept, and which rounds were made. */
@Repository
class PastTable {

	private final JdbcClient database;

	PastTable(JdbcClient database) {
		this.database = database;
	}

	/** Those of a company by their places. */
	Map<String, Past> of(CompanyId company) {
		Map<String, Past> pasts = new HashMap<>();
		this.database.sql("select * from insight_baseline where company_id = :company")
			.param("company", Columns.bytes(company.value()))
			.query((row) -> {
				pasts.put(row.getString("place"),
						new Past(
								new Baseline(row.getDouble("mean"), row.getDouble("variance"),
										row.getDouble("detractors"), row.getInt("answers"), row.getString("reason")),
								Columns.instant(row, "until_at")));
			});
		return pasts;
	}

	/** Freezes one, in place of the one before. */
	void freeze(CompanyId company, String place, Past past, @Nullable AccountId by) {
		written("""
				insert into insight_baseline (company_id, place, mean, variance, detractors, answers,
				until_at, set_by, reason) values (:company, :place, :mean, :variance, :detractors, :answers,
				:until, :by, :reason)
				on duplicate key update mean = values(mean), variance = values(variance),
				detractors = values(detractors), answers = values(answers), until_at = values(until_at),
				set_by = values(set_by), reason = values(reason)""", company, place, past, by).update();
	}

	/** Freezes one in place of the one somebody saw; whether nobody was faster. */
	boolean replace(CompanyId company, String place, Past old, Past past, AccountId by) {
		return written("""
				update insight_baseline set mean = :mean, variance = :variance, detractors = :detractors,
				answers = :answers, until_at = :until, set_by = :by, reason = :reason
				where company_id = :company and place = :place and until_at = :old""", company, place, past, by)
			.param("old", Columns.utc(old.until()))
			.update() == 1;
	}

	private JdbcClient.StatementSpec written(String statement, CompanyId company, String place, Past past,
			@Nullable AccountId by) {
		return this.database.sql(statement)
			.param("company", Columns.bytes(company.value()))
			.param("place", place)
			.param("mean", past.baseline().mean())
			.param("variance", past.baseline().variance())
			.param("detractors", past.baseline().detractors())
			.param("answers", past.baseline().answers())
			.param("until", Columns.utc(past.until()))
			.param("by", (by != null) ? Columns.bytes(by.value()) : null)
			.param("reason", past.baseline().reason());
	}

	/** The moment of the last round; empty before the first. */
	Optional<Instant> lastRound() {
		return this.database.sql("select due_at from insight_alarm_round order by due_at desc limit 1")
			.query((row, number) -> Columns.instant(row, "due_at"))
			.optional();
	}

	void made(Instant round) {
		this.database.sql("insert into insight_alarm_round (due_at) values (:at)")
			.param("at", Columns.utc(round))
			.update();
	}

}
