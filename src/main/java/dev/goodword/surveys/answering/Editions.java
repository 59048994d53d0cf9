package dev.goodword.surveys.answering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.shared.Columns;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.own.OwnQuestion;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.PublicationPolicy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Holds what was published last against the answers it was made of. */
@Repository
class Editions {

	private static final String OF_THESE = " where superseded = false and company_id = :company and period = :period"
			+ " and touchpoint = :touchpoint and inputs_hash = :inputs and method_version = :method";

	private final JdbcClient database;

	Editions(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Whether all that was published last of just these answers comes out the same; empty
	 * when that was of others: some came, or were deleted, since.
	 */
	Optional<Boolean> isSame(Place place, RunningCounts counts) {
		List<Boolean> scores = of(place, counts,
				"select promoters, passives, detractors, quarantined from survey_score")
			.query((row,
					number) -> new NetScore(row.getInt("promoters"), row.getInt("passives"), row.getInt("detractors"))
						.equals(counts.ratings()) && row.getInt("quarantined") == counts.held())
			.list();
		List<Boolean> items = of(place, counts,
				"select item, chose_1, chose_2, chose_3, chose_4, chose_5 from survey_item_score")
			.query((row, number) -> PublishedItems.spread(row)
				.equals(counts.spread(Item.valueOf(row.getString("item")))))
			.list();
		Map<String, List<Integer>> chosen = counts.own();
		List<Boolean> own = of(place, counts, "select version_id, chosen from survey_own_score")
			.query((row, number) -> PublishedOwn.counts(row)
				.equals(chosen.get(OwnQuestion.name(Columns.uuid(row, "version_id")))))
			.list();
		List<Boolean> all = Stream.of(scores, items, own).flatMap(List::stream).toList();
		return all.isEmpty() ? Optional.empty() : Optional.of(!all.contains(false));
	}

	private JdbcClient.StatementSpec of(Place place, RunningCounts counts, String sql) {
		return this.database.sql(sql + OF_THESE)
			.param("company", Columns.bytes(place.company().value()))
			.param("period", place.quarter().toString())
			.param("touchpoint", place.touchpoint().name())
			.param("inputs", counts.hash())
			.param("method", PublicationPolicy.METHOD);
	}

}
