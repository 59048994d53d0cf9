package dev.goodword.surveys.answering;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
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

	private static final List<Item> COUNTED = List.of(Item.SAT, Item.EXP, Item.CLA, Item.EAS, Item.TIM, Item.RES,
			Item.FAI, Item.FEE, Item.WOR, Item.HRS, Item.PAY, Item.VIE, Item.REA, Item.CU1);

	/** What says that a question does not apply. */
	private static final String NOT_APPLICABLE = "na";

	/** "I got none" is the worst answer. */
	private static final String NONE = "none";

	private final JdbcClient database;

	private final AnswerTable answers;

	private final Chance chance;

	PublishedItems(JdbcClient database, AnswerTable answers, Chance chance) {
		this.database = database;
		this.answers = answers;
		this.chance = chance;
	}

	/** The counts published last; what was never published is missing. */
	public Map<Touchpoint, Map<Item, Spread>> latest(CompanyId company, Quarter quarter) {
		Map<Touchpoint, Map<Item, Spread>> latest = new EnumMap<>(Touchpoint.class);
		this.database.sql("""
				select touchpoint, item, chose_1, chose_2, chose_3, chose_4, chose_5 from survey_item_score
				where company_id = :company and period = :period
				order by published_at, chose_1 + chose_2 + chose_3 + chose_4 + chose_5""")
			.param("company", Columns.bytes(company.value()))
			.param("period", quarter.toString())
			.query((row, number) -> latest
				.computeIfAbsent(Touchpoint.valueOf(row.getString("touchpoint")), (unused) -> new EnumMap<>(Item.class))
				.put(Item.valueOf(row.getString("item")), spread(row)))
			.list();
		return latest;
	}

	/** Counts anew, and publishes the counts if the rules allow. */
	void refresh(CompanyId company, Touchpoint touchpoint, Quarter quarter, Instant now) {
		if (!now.isBefore(ReleasePolicy.frozenAt(quarter))) {
			return;
		}
		Map<Item, Spread> before = latest(company, quarter).getOrDefault(touchpoint, Map.of());
		List<Map<String, String>> scored = this.answers.items(company, touchpoint, quarter);
		for (Item item : COUNTED) {
			List<Integer> chosen = scored.stream()
				.map((answer) -> answer.getOrDefault(item.name(), NOT_APPLICABLE))
				.filter((answer) -> !answer.equals(NOT_APPLICABLE))
				.map((answer) -> answer.equals(NONE) ? 1 : Integer.valueOf(answer))
				.toList();
			int known = before.containsKey(item) ? before.get(item).n() : 0;
			if (PublicationPolicy.mayRefresh(known, chosen.size())) {
				add(new Place(company, touchpoint, quarter, item), Spread.of(chosen), hash(chosen), now);
			}
		}
	}

	private void add(Place place, Spread spread, byte[] inputs, Instant now) {
		this.database.sql("""
				insert into survey_item_score (item_score_id, company_id, touchpoint, period, item, chose_1, chose_2,
				chose_3, chose_4, chose_5, inputs_hash, method_version, published_at) values (:id, :company,
				:touchpoint, :period, :item, :one, :two, :three, :four, :five, :inputs, :method, :at)""")
			.param("id", Columns.bytes(this.chance.newId()))
			.param("company", Columns.bytes(place.company().value()))
			.param("touchpoint", place.touchpoint().name())
			.param("period", place.quarter().toString())
			.param("item", place.item().name())
			.param("one", spread.counts().get(0))
			.param("two", spread.counts().get(1))
			.param("three", spread.counts().get(2))
			.param("four", spread.counts().get(3))
			.param("five", spread.counts().get(4))
			.param("inputs", inputs)
			.param("method", PublicationPolicy.METHOD)
			.param("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
			.update();
	}

	private static Spread spread(ResultSet row) throws SQLException {
		return new Spread(List.of(row.getInt("chose_1"), row.getInt("chose_2"), row.getInt("chose_3"),
				row.getInt("chose_4"), row.getInt("chose_5")));
	}

	private static byte[] hash(List<Integer> chosen) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(chosen.toString().getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new AssertionError("Every Java platform has SHA-256", ex);
		}
	}

	/** Of what the counts are. */
	private record Place(CompanyId company, Touchpoint touchpoint, Quarter quarter, Item item) {
	}

}
