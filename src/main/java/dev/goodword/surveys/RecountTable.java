package dev.goodword.surveys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.Recount.Difference;
import dev.goodword.surveys.Recount.Result;
import dev.goodword.surveys.scores.Quarter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where it is kept which years were counted anew, and what came of it. */
@Repository
class RecountTable {

	private static final int MOST = 10;

	private static final String PUBLISHED = "published";

	private final JdbcClient database;

	RecountTable(JdbcClient database) {
		this.database = database;
	}

	void add(UUID id, Recount recount) {
		this.database.sql("""
				insert into survey_recount (recount_id, of_year, asked_by, asked_at, differences)
				values (:id, :year, :by, :at, '')""")
			.param("id", Columns.bytes(id))
			.param("year", recount.year())
			.param("by", Columns.bytes(recount.by().value()))
			.param("at", Columns.utc(recount.askedAt()))
			.update();
	}

	int finish(UUID id, Result result) {
		return this.database.sql("""
				update survey_recount set done_at = :at, answers = :answers, places = :places, editions = :editions,
				differences = :differences where recount_id = :id""")
			.param("id", Columns.bytes(id))
			.param("at", Columns.utc(result.doneAt()))
			.param("answers", result.answers())
			.param("places", result.places())
			.param("editions", result.editions())
			.param("differences",
					result.differences().stream().map(RecountTable::line).collect(Collectors.joining("\n")))
			.update();
	}

	/** Those that asked for a year and have no answer yet. */
	List<UUID> open(int year) {
		return this.database.sql("select recount_id from survey_recount where of_year = :year and done_at is null")
			.param("year", year)
			.query((row, number) -> Columns.uuid(row, "recount_id"))
			.list();
	}

	/** The years that somebody waits for. */
	List<Integer> openYears() {
		return this.database.sql("select distinct of_year from survey_recount where done_at is null order by of_year")
			.query(Integer.class)
			.list();
	}

	/** Those asked for last, the latest first. */
	List<Recount> latest() {
		return this.database.sql("select * from survey_recount order by asked_at desc limit " + MOST)
			.query((row, number) -> recount(row))
			.list();
	}

	private static Recount recount(ResultSet row) throws SQLException {
		Instant done = Columns.instantOrNull(row, "done_at");
		Result result = (done != null) ? new Result(done, row.getLong("answers"), row.getInt("places"),
				row.getInt("editions"), row.getString("differences").lines().map(RecountTable::difference).toList())
				: null;
		return new Recount(row.getInt("of_year"), new AccountId(Columns.uuid(row, "asked_by")),
				Columns.instant(row, "asked_at"), result);
	}

	private static String line(Difference difference) {
		return String.join(" ", difference.company().toString(), difference.touchpoint().name(),
				difference.quarter().toString(), difference.published() ? PUBLISHED : "kept");
	}

	private static Difference difference(String line) {
		List<String> parts = Arrays.asList(line.split(" "));
		return new Difference(new CompanyId(UUID.fromString(parts.get(0))), Touchpoint.valueOf(parts.get(1)),
				Quarter.parse(parts.get(2)), parts.get(3).equals(PUBLISHED));
	}

}
