package dev.goodword.surveys.answering;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.goodword.shared.Chance;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.answering.AnswerTable.Rating;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.Quarter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The counts that figures are made of, as they were published: a new one only when enough
 * answers were added that the difference tells of nobody.
 */
@Repository
public class PublishedScores {

	private final JdbcClient database;

	private final AnswerTable answers;

	private final PublishedItems items;

	private final CountedAnswers marks;

	private final Chance chance;

	PublishedScores(JdbcClient database, AnswerTable answers, PublishedItems items, CountedAnswers marks,
			Chance chance) {
		this.database = database;
		this.answers = answers;
		this.items = items;
		this.marks = marks;
		this.chance = chance;
	}

	/** The counts published last of some quarters, in no order. */
	public List<Published> latest(CompanyId company, Collection<Quarter> quarters) {
		Map<String, Published> latest = new TreeMap<>();
		this.database.sql("""
				select touchpoint, period, promoters, passives, detractors, quarantined, items_counted, published_at
				from survey_score where company_id = :company and period in (:periods)
				order by published_at, promoters + passives + detractors""")
			.param("company", Columns.bytes(company.value()))
			.param("periods", quarters.stream().map(Quarter::toString).toList())
			.query((row, number) -> published(row))
			.list()
			.forEach((published) -> latest.put(published.quarter() + "/" + published.touchpoint(), published));
		return List.copyOf(latest.values());
	}

	/** All counts of a company ever published, each touchpoint's in their order. */
	public List<Published> all(CompanyId company) {
		return this.database.sql("""
				select touchpoint, period, promoters, passives, detractors, quarantined, items_counted, published_at
				from survey_score where company_id = :company
				order by touchpoint, published_at, period, promoters + passives + detractors""")
			.param("company", Columns.bytes(company.value()))
			.query((row, number) -> published(row))
			.list();
	}

	/** Whose counts were published since a moment. */
	public List<CompanyId> companiesSince(Instant moment) {
		return this.database
			.sql("select distinct company_id from survey_score where published_at >= :since order by company_id")
			.param("since", Columns.utc(moment))
			.query((row, number) -> new CompanyId(Columns.uuid(row, "company_id")))
			.list();
	}

	private static Published published(ResultSet row) throws SQLException {
		return new Published(Quarter.parse(row.getString("period")), Touchpoint.valueOf(row.getString("touchpoint")),
				new NetScore(row.getInt("promoters"), row.getInt("passives"), row.getInt("detractors")),
				row.getInt("quarantined"), row.getBoolean("items_counted"), Columns.instant(row, "published_at"));
	}

	/**
	 * The quarters of all companies of which something was published, and whose mix of
	 * outcomes is not kept yet.
	 */
	public List<Period> unfrozen() {
		return this.database.sql("""
				select distinct s.company_id, s.period from survey_score s where not exists (select 1
				from survey_outcome_mix m where m.company_id = s.company_id and m.period = s.period)""")
			.query((row, number) -> new Period(new CompanyId(Columns.uuid(row, "company_id")),
					Quarter.parse(row.getString("period"))))
			.list();
	}

	/** Counts anew, items as well, and publishes the counts if the rules allow. */
	void refresh(CompanyId company, Touchpoint touchpoint, Quarter quarter, Instant now) {
		this.items.refresh(company, touchpoint, quarter, now);
		List<Rating> ratings = this.answers.ratings(company, touchpoint, quarter);
		List<Rating> scored = ratings.stream().filter((rating) -> !rating.quarantined()).toList();
		int before = latest(company, List.of(quarter)).stream()
			.filter((published) -> published.touchpoint() == touchpoint)
			.map((published) -> published.answers().n())
			.findFirst()
			.orElse(0);
		if (PublicationPolicy.mayRefresh(before, scored.size()) && now.isBefore(ReleasePolicy.frozenAt(quarter))) {
			NetScore counts = NetScore.of(scored.stream().map(Rating::value).toList());
			add(company, new Published(quarter, touchpoint, counts, ratings.size() - scored.size(), true, now),
					hash(scored));
			this.marks.mark(company, touchpoint, quarter);
		}
	}

	private void add(CompanyId company, Published published, byte[] inputs) {
		this.database.sql("""
				insert into survey_score (score_id, company_id, touchpoint, period, promoters, passives, detractors,
				quarantined, items_counted, inputs_hash, method_version, published_at) values (:id, :company,
				:touchpoint, :period, :promoters, :passives, :detractors, :quarantined, :counted, :inputs, :method,
				:at)""")
			.param("id", Columns.bytes(this.chance.newId()))
			.param("company", Columns.bytes(company.value()))
			.param("touchpoint", published.touchpoint().name())
			.param("period", published.quarter().toString())
			.param("promoters", published.answers().promoters())
			.param("passives", published.answers().passives())
			.param("detractors", published.answers().detractors())
			.param("quarantined", published.quarantined())
			.param("counted", published.itemsCounted())
			.param("inputs", inputs)
			.param("method", PublicationPolicy.METHOD)
			.param("at", LocalDateTime.ofInstant(published.at(), ZoneOffset.UTC))
			.update();
	}

	private static byte[] hash(List<Rating> scored) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			scored.forEach((rating) -> {
				digest.update(rating.answer());
				digest.update((byte) rating.value());
			});
			return digest.digest();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new AssertionError("Every Java platform has SHA-256", ex);
		}
	}

	/**
	 * Counts as they were published.
	 *
	 * @param quarantined how many more answers are kept and not scored
	 * @param itemsCounted whether the answers to single items were counted as well
	 */
	public record Published(Quarter quarter, Touchpoint touchpoint, NetScore answers, int quarantined,
			boolean itemsCounted, Instant at) {
	}

	/** One quarter of one company. */
	public record Period(CompanyId company, Quarter quarter) {
	}

}
