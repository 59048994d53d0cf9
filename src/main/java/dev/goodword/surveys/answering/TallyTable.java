package dev.goodword.surveys.answering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.answering.RunningCounts.Kept;
import dev.goodword.surveys.scores.Quarter;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the answers of each place add up to: one row for all of them. */
@Repository
class TallyTable {

	private static final String OF_PLACE = " where company_id = :company and period = :period"
			+ " and touchpoint = :touchpoint";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JdbcClient database;

	TallyTable(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Nobody else counts there until the transaction ends; empty when nobody ever did.
	 */
	Optional<RunningCounts> lock(Place place) {
		return of(place, "select counts from survey_tally" + OF_PLACE + " for update")
			.query((row, number) -> counts(row))
			.optional();
	}

	/**
	 * Begins to keep counts of a place, which are of no answers at first.
	 * @return false when others were first
	 */
	boolean open(Place place) {
		try {
			of(place,
					"insert into survey_tally (company_id, touchpoint, period, counts)"
							+ " values (:company, :touchpoint, :period, :counts)")
				.param("counts", JSON.writeValueAsString(new RunningCounts().kept()))
				.update();
			return true;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	void put(Place place, RunningCounts counts) {
		of(place, "update survey_tally set counts = :counts" + OF_PLACE)
			.param("counts", JSON.writeValueAsString(counts.kept()))
			.update();
	}

	/**
	 * Where answers of a company in a quarter were ever counted, or published before
	 * counts were kept.
	 */
	List<Place> places(CompanyId company, Quarter quarter) {
		return this.database.sql("""
				select company_id, touchpoint, period from survey_tally
				where company_id = :company and period = :period
				union select company_id, touchpoint, period from survey_score
				where company_id = :company and period = :period and superseded = false
				union select company_id, touchpoint, period from survey_item_score
				where company_id = :company and period = :period and superseded = false order by touchpoint""")
			.param("company", Columns.bytes(company.value()))
			.param("period", quarter.toString())
			.query((row, number) -> place(row))
			.list();
	}

	/** What was counted of a year, wherever anything ever was. */
	Map<Place, RunningCounts> of(int year) {
		Map<Place, RunningCounts> counts = new LinkedHashMap<>();
		this.database
			.sql("select company_id, touchpoint, period, counts from survey_tally where period like :year"
					+ " order by company_id, period, touchpoint")
			.param("year", year + "-Q_")
			.query((row) -> {
				counts.put(place(row), counts(row));
			});
		return counts;
	}

	/** The same of one company. */
	Map<Place, RunningCounts> of(CompanyId company, int year) {
		Map<Place, RunningCounts> counts = new LinkedHashMap<>();
		this.database
			.sql("select company_id, touchpoint, period, counts from survey_tally where company_id = :company"
					+ " and period like :year order by period, touchpoint")
			.param("company", Columns.bytes(company.value()))
			.param("year", year + "-Q_")
			.query((row) -> {
				counts.put(place(row), counts(row));
			});
		return counts;
	}

	private static RunningCounts counts(ResultSet row) throws SQLException {
		return RunningCounts.of(JSON.readValue(row.getString("counts"), Kept.class));
	}

	private static Place place(ResultSet row) throws SQLException {
		return new Place(new CompanyId(Columns.uuid(row, "company_id")),
				Touchpoint.valueOf(row.getString("touchpoint")), Quarter.parse(row.getString("period")));
	}

	private JdbcClient.StatementSpec of(Place place, String sql) {
		return this.database.sql(sql)
			.param("company", Columns.bytes(place.company().value()))
			.param("period", place.quarter().toString())
			.param("touchpoint", place.touchpoint().name());
	}

}
