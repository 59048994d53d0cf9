package dev.goodword.surveys.answering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.goodword.shared.Chance;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Spread;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How many chose which of the five answers of some items, as it was published: a new
 * count only when enough answers were added that the difference tells of nobody.
 */
@Repository
public class PublishedItems {

	private final JdbcClient database;

	private final Chance chance;

	PublishedItems(JdbcClient database, Chance chance) {
		this.database = database;
		this.chance = chance;
	}

	/** The counts published last; what was never published is missing. */
	public Map<Touchpoint, Map<Item, Spread>> latest(CompanyId company, Quarter quarter) {
		return latest(company, List.of(quarter)).getOrDefault(quarter, Map.of());
	}

	/** The same of some quarters. */
	public Map<Quarter, Map<Touchpoint, Map<Item, Spread>>> latest(CompanyId company, Collection<Quarter> quarters) {
		Map<Quarter, Map<Touchpoint, Map<Item, Spread>>> latest = new HashMap<>();
		this.database.sql("""
				select period, touchpoint, item, chose_1, chose_2, chose_3, chose_4, chose_5 from survey_item_score
				where superseded = false and company_id = :company and period in (:periods)
				order by published_at, chose_1 + chose_2 + chose_3 + chose_4 + chose_5""")
			.param("company", Columns.bytes(company.value()))
			.param("periods", quarters.stream().map(Quarter::toString).toList())
			.query((row) -> {
				latest
					.computeIfAbsent(Quarter.parse(row.getString("period")),
							(unused) -> new EnumMap<>(Touchpoint.class))
					.computeIfAbsent(Touchpoint.valueOf(row.getString("touchpoint")),
							(unused) -> new EnumMap<>(Item.class))
					.put(Item.valueOf(row.getString("item")), spread(row));
			});
		return latest;
	}

	/** Publishes what there is now of each item, if the rules allow. */
	void refresh(Place place, RunningCounts counts, Instant now) {
		Map<Item, Spread> before = latest(place.company(), place.quarter()).getOrDefault(place.touchpoint(), Map.of());
		Map<Item, Spread> fresh = new EnumMap<>(Item.class);
		for (Item item : RunningCounts.ITEMS) {
			Spread spread = counts.spread(item);
			int known = before.containsKey(item) ? before.get(item).n() : 0;
			if (PublicationPolicy.mayRefresh(known, spread.n())) {
				fresh.put(item, spread);
			}
		}
		if (!fresh.isEmpty()) {
			of(place, """
					update survey_item_score set superseded = true where superseded = false and company_id = :company
					and period = :period and touchpoint = :touchpoint and item in (:items)""")
				.param("items", fresh.keySet().stream().map(Item::name).toList())
				.update();
			fresh.forEach((item, spread) -> add(place, item, spread, new Making(counts.hash(), now)));
		}
	}

	private void add(Place place, Item item, Spread spread, Making making) {
		of(place, """
				insert into survey_item_score (item_score_id, company_id, touchpoint, period, item, chose_1, chose_2,
				chose_3, chose_4, chose_5, inputs_hash, method_version, published_at) values (:id, :company,
				:touchpoint, :period, :item, :one, :two, :three, :four, :five, :inputs, :method, :at)""")
			.param("id", Columns.bytes(this.chance.newId()))
			.param("item", item.name())
			.param("one", spread.counts().get(0))
			.param("two", spread.counts().get(1))
			.param("three", spread.counts().get(2))
			.param("four", spread.counts().get(3))
			.param("five", spread.counts().get(4))
			.param("inputs", making.inputs())
			.param("method", PublicationPolicy.METHOD)
			.param("at", Columns.utc(making.at()))
			.update();
	}

	private JdbcClient.StatementSpec of(Place place, String sql) {
		return this.database.sql(sql)
			.param("company", Columns.bytes(place.company().value()))
			.param("touchpoint", place.touchpoint().name())
			.param("period", place.quarter().toString());
	}

	/** The counts of a row. */
	static Spread spread(ResultSet row) throws SQLException {
		return new Spread(List.of(row.getInt("chose_1"), row.getInt("chose_2"), row.getInt("chose_3"),
				row.getInt("chose_4"), row.getInt("chose_5")));
	}

	/** What counts were made of, and when. */
	private record Making(byte[] inputs, Instant at) {
	}

}
