package dev.goodword.promises;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What became of promises in two spans of time, counted as {@link PromiseTallies} does,
 * in one question. Those about confidential positions are left out.
 */
@Service
@Transactional(readOnly = true)
public class PromiseYears {

	private static final String OF_COMPANY = DueRows.COUNTS + " from " + DueRows.all(DueRows.OF_COMPANY);

	private final JdbcClient database;

	PromiseYears(JdbcClient database) {
		this.database = database;
	}

	/** The promises of a company whose deadline lies in one of them. */
	public TwoYears due(CompanyId company, Period now, Period before, Instant at) {
		Map<Boolean, PromiseTally> tallies = new HashMap<>();
		this.database
			.sql("select 1 as own, " + OF_COMPANY + " union all select 0, "
					+ OF_COMPANY.replace(":from", ":fromBefore").replace(":until", ":untilBefore"))
			.param("company", Columns.bytes(company.value()))
			.param("from", Columns.utc(now.from()))
			.param("until", Columns.utc(now.until()))
			.param("fromBefore", Columns.utc(before.from()))
			.param("untilBefore", Columns.utc(before.until()))
			.param("now", Columns.utc(at))
			.query((row) -> {
				tallies.put(row.getInt("own") == 1, DueRows.tally(row));
			});
		return new TwoYears(tallies.getOrDefault(true, PromiseTally.NONE),
				tallies.getOrDefault(false, PromiseTally.NONE));
	}

	/**
	 * A span of time.
	 *
	 * @param from the first moment
	 * @param until the moment after the last
	 */
	public record Period(Instant from, Instant until) {
	}

	/** What became of the promises of one span of time, and of an earlier one. */
	public record TwoYears(PromiseTally now, PromiseTally before) {
	}

}
