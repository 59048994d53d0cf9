package dev.goodword.surveys.comments;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.comments.Reasons.Counted;
import dev.goodword.surveys.scores.PublicationPolicy;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reasons are told once for each block of whole lots and kept with the sums they were
 * made of: counted again while lots come and words go, two of them could be subtracted to
 * what one person said. What a single person gave as a reason goes with their words.
 */
@Repository
class ReasonsTold {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {
	};

	private final JdbcClient database;

	private final LotTable lots;

	ReasonsTold(JdbcClient database, LotTable lots) {
		this.database = database;
		this.lots = lots;
	}

	/**
	 * Tells the reasons in all lots that were read wholly since the last time, if there
	 * are any; lots that are not enough wait for others, and a second block of a day for
	 * the next day.
	 * @return how many blocks were told
	 */
	int tell(CompanyId company, LocalDate today) {
		if (latest(company, today).on() != null) {
			return 0;
		}
		List<UUID> block = this.lots.readWholly(company);
		List<Counted> counted = Reasons.counted(block.stream().flatMap((lot) -> this.lots.read(lot).stream()).toList());
		if (counted.isEmpty()) {
			return 0;
		}
		this.database.sql("""
				insert into survey_reasons (company_id, told_on, inputs, result, method_version)
				values (:company, :today, :inputs, :result, :method)""")
			.param("company", Columns.bytes(company.value()))
			.param("today", today)
			.param("inputs", JSON.writeValueAsString(counted))
			.param("result", JSON.writeValueAsString(Reasons.of(counted)))
			.param("method", PublicationPolicy.METHOD)
			.update();
		block.forEach((lot) -> this.lots.told(lot, today));
		return 1;
	}

	/** Those told last, and not before a day; none when none were. */
	ToldReasons latest(CompanyId company, LocalDate since) {
		return this.database.sql("""
				select told_on, result from survey_reasons where company_id = :company and told_on >= :since
				order by told_on desc limit 1""")
			.param("company", Columns.bytes(company.value()))
			.param("since", since)
			.query((row, number) -> new ToldReasons(row.getObject("told_on", LocalDate.class),
					JSON.readValue(row.getString("result"), REASONS)))
			.optional()
			.orElse(ToldReasons.NONE);
	}

}
