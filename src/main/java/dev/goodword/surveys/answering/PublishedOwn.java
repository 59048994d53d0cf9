package dev.goodword.surveys.answering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.goodword.shared.Chance;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.own.OwnQuestion;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.Quarter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How many chose which answer to questions of companies' own, as it was published: like
 * the product's own questions, a new count only when enough answers were added, and apart
 * from them, so that no score can be made of it.
 */
@Repository
public class PublishedOwn {

	private final JdbcClient database;

	private final Chance chance;

	PublishedOwn(JdbcClient database, Chance chance) {
		this.database = database;
		this.chance = chance;
	}

	/** The counts published last; what was never published is missing. */
	public List<Chosen> latest(CompanyId company, Quarter quarter) {
		return this.database.sql("""
				select touchpoint, version_id, chosen from survey_own_score where superseded = false
				and company_id = :company and period = :period order by touchpoint, version_id""")
			.param("company", Columns.bytes(company.value()))
			.param("period", quarter.toString())
			.query((row, number) -> new Chosen(Columns.uuid(row, "version_id"),
					Touchpoint.valueOf(row.getString("touchpoint")), counts(row)))
			.list();
	}

	/** How many chose each answer, as a row holds it. */
	static List<Integer> counts(ResultSet row) throws SQLException {
		return Arrays.stream(row.getString("chosen").split(" ")).map(Integer::valueOf).toList();
	}

	/** Publishes what there is now of each question, if the rules allow. */
	void refresh(Place place, RunningCounts counts, Instant now) {
		Map<String, List<Integer>> own = counts.own();
		if (own.isEmpty()) {
			return;
		}
		Map<UUID, Integer> before = latest(place.company(), place.quarter()).stream()
			.filter((each) -> each.touchpoint() == place.touchpoint())
			.collect(Collectors.toMap(Chosen::version, Chosen::n));
		own.forEach((name, chosen) -> {
			UUID version = OwnQuestion.version(name);
			int n = chosen.stream().mapToInt(Integer::intValue).sum();
			if (PublicationPolicy.mayRefresh(before.getOrDefault(version, 0), n)) {
				replace(place, version);
				add(place, version, chosen, counts.hash(), now);
			}
		});
	}

	private void replace(Place place, UUID version) {
		of(place, version, """
				update survey_own_score set superseded = true where superseded = false and company_id = :company
				and period = :period and touchpoint = :touchpoint and version_id = :version""").update();
	}

	private void add(Place place, UUID version, List<Integer> chosen, byte[] inputs, Instant now) {
		of(place, version, """
				insert into survey_own_score (own_score_id, company_id, touchpoint, period, version_id, chosen,
				superseded, inputs_hash, method_version, published_at) values (:id, :company, :touchpoint, :period,
				:version, :chosen, false, :inputs, :method, :at)""").param("id", Columns.bytes(this.chance.newId()))
			.param("chosen", chosen.stream().map(String::valueOf).collect(Collectors.joining(" ")))
			.param("inputs", inputs)
			.param("method", PublicationPolicy.METHOD)
			.param("at", Columns.utc(now))
			.update();
	}

	private JdbcClient.StatementSpec of(Place place, UUID version, String sql) {
		return this.database.sql(sql)
			.param("company", Columns.bytes(place.company().value()))
			.param("period", place.quarter().toString())
			.param("touchpoint", place.touchpoint().name())
			.param("version", Columns.bytes(version));
	}

	/**
	 * Published counts of one version at one moment.
	 *
	 * @param counts of the answers in their order
	 */
	public record Chosen(UUID version, Touchpoint touchpoint, List<Integer> counts) {

		public Chosen {
			counts = List.copyOf(counts);
		}

		/** How many answered. */
		public int n() {
			return this.counts.stream().mapToInt(Integer::intValue).sum();
		}

	}

}
