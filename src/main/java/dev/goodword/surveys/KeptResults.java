package dev.goodword.surveys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.publish.Seed;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Figures that are published once, with what they were made of, so that each can be
 * computed again to the last bit.
 */
@Repository
class KeptResults {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JdbcClient database;

	KeptResults(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Keeps a result, which was made of nothing but its inputs; nothing happens when the
	 * same is kept already.
	 * @throws org.springframework.dao.DataIntegrityViolationException when one of other
	 * inputs is kept
	 */
	void add(CompanyId company, Subject subject, Object inputs, Object result, Instant now) {
		String kept = JSON.writeValueAsString(inputs);
		if (kept("inputs_hash", company, subject).query((row, number) -> row.getBytes("inputs_hash"))
			.optional()
			.filter((hash) -> Arrays.equals(hash, hash(kept)))
			.isPresent()) {
			return;
		}
		this.database.sql("""
				insert into survey_result (company_id, period, measure, inputs, inputs_hash, method_version, seed,
				result, published_at) values (:company, :period, :measure, :inputs, :hash, :method, :seed, :result,
				:at)""")
			.param("company", Columns.bytes(company.value()))
			.param("period", subject.period())
			.param("measure", subject.measure())
			.param("inputs", kept)
			.param("hash", hash(kept))
			.param("method", PublicationPolicy.METHOD)
			.param("seed", Seed.of(subject, PublicationPolicy.METHOD).value())
			.param("result", JSON.writeValueAsString(result))
			.param("at", Columns.utc(now))
			.update();
	}

	/** What is kept; empty when nothing is. */
	<T> Optional<T> of(CompanyId company, Subject subject, Class<T> type) {
		return kept("result", company, subject).query((row, number) -> JSON.readValue(row.getString("result"), type))
			.optional();
	}

	/** What is kept of some measures of a period, by their codes, read at once. */
	Map<String, Kept> all(CompanyId company, String period, Collection<String> measures) {
		Map<String, Kept> kept = new HashMap<>();
		this.database.sql("""
				select measure, result from survey_result where company_id = :company and period = :period
				and measure in (:measures)""")
			.param("company", Columns.bytes(company.value()))
			.param("period", period)
			.param("measures", measures)
			.query((row) -> {
				kept.put(row.getString("measure"), new Kept(row.getString("result")));
			});
		return kept;
	}

	/** All that is kept of a measure, by period, the earliest first. */
	SortedMap<String, Both> periods(CompanyId company, String measure) {
		SortedMap<String, Both> kept = new TreeMap<>();
		this.database
			.sql("select period, inputs, result from survey_result where company_id = :company and measure = :measure")
			.param("company", Columns.bytes(company.value()))
			.param("measure", measure)
			.query((row) -> {
				kept.put(row.getString("period"),
						new Both(new Kept(row.getString("inputs")), new Kept(row.getString("result"))));
			});
		return kept;
	}

	/** What it was made of; empty when nothing is kept. */
	<T> Optional<T> inputs(CompanyId company, Subject subject, Class<T> type) {
		return kept("inputs", company, subject).query((row, number) -> JSON.readValue(row.getString("inputs"), type))
			.optional();
	}

	/** Whether what is kept comes out again; empty when nothing is kept. */
	<T> Optional<Boolean> comesOutAgain(CompanyId company, Subject subject, Class<T> inputs, Function<T, ?> making) {
		return kept("inputs, result", company, subject)
			.query((row, number) -> JSON
				.writeValueAsString(making.apply(JSON.readValue(row.getString("inputs"), inputs)))
				.equals(row.getString("result")))
			.optional();
	}

	private StatementSpec kept(String what, CompanyId company, Subject subject) {
		return this.database
			.sql("select " + what + " from survey_result where company_id = :company and period = :period"
					+ " and measure = :measure")
			.param("company", Columns.bytes(company.value()))
			.param("period", subject.period())
			.param("measure", subject.measure());
	}

	private static byte[] hash(String inputs) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(inputs.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new AssertionError("Every Java platform has SHA-256", ex);
		}
	}

	/** A result, and what it was made of. */
	record Both(Kept inputs, Kept result) {
	}

	/** A result as it lies in its row. */
	record Kept(String json) {

		<T> T as(Class<T> type) {
			return JSON.readValue(this.json, type);
		}

	}

}
