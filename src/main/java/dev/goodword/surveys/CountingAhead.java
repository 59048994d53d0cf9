package dev.goodword.surveys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.accounts.Company;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.PublishedOnce.Once;
import dev.goodword.surveys.scores.Quarter;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts ends and promises of the quarters that are not final ahead of time, where that
 * takes too long for every look at the page; where it does not, pages show what is so at
 * the moment.
 */
@Component
public class CountingAhead {

	/** So many ends and promises are counted within some hundredths of a second. */
	private static final int MANY = 2000;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JdbcClient database;

	private final PublishedOnce once;

	private final OutcomeMixes mixes;

	private final QuarterPromises promises;

	private final int many;

	@Autowired
	CountingAhead(JdbcClient database, PublishedOnce once, OutcomeMixes mixes, QuarterPromises promises) {
		this(database, once, mixes, promises, MANY);
	}

	CountingAhead(JdbcClient database, PublishedOnce once, OutcomeMixes mixes, QuarterPromises promises, int many) {
		this.database = database;
		this.once = once;
		this.mixes = mixes;
		this.promises = promises;
		this.many = many;
	}

	/** Counts what there is now of a company, in place of what was counted before. */
	public void count(Company company, Instant now) {
		Quarter running = Quarter.of(LocalDate.ofInstant(now, company.zone()));
		List<Quarter> open = Stream.of(running, running.plus(-1)).filter((each) -> !this.mixes.isOver(each)).toList();
		this.database.sql("delete from survey_counted_ahead where company_id = :company")
			.param("company", Columns.bytes(company.id().value()))
			.update();
		open.forEach(
				(quarter) -> counted(company, quarter, now).ifPresent((counts) -> keep(company.id(), quarter, counts)));
	}

	/** Empty where it is not worth keeping. */
	private Optional<AheadCounts> counted(Company company, Quarter quarter, Instant now) {
		Once kept = this.once.of(company.id(), quarter).exact();
		KeptQuarter before = kept.before();
		AheadCounts counts = new AheadCounts(this.mixes.of(company, quarter, kept).own().closings(),
				this.promises.count(company, quarter, (before != null) ? before.inputs().promises().now() : null, now),
				now);
		return Optional.of(counts).filter((each) -> each.size() >= this.many);
	}

	private void keep(CompanyId company, Quarter quarter, AheadCounts counts) {
		this.database.sql("""
				insert into survey_counted_ahead (company_id, period, counts, counted_at)
				values (:company, :period, :counts, :at)""")
			.param("company", Columns.bytes(company.value()))
			.param("period", quarter.toString())
			.param("counts", JSON.writeValueAsString(counts))
			.param("at", Columns.utc(counts.at()))
			.update();
	}

}
