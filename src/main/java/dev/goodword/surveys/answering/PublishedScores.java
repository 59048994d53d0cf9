package dev.goodword.surveys.answering;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

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

	private final Chance chance;

	PublishedScores(JdbcClient database, AnswerTable answers, PublishedItems items, Chance chance) {
		this.database = database;
		this.answers = answers;
		this.items = items;
		this.chance = chance;
	}

	/** The counts published last; empty when none were. */
	public Optional<Published> latest(CompanyId company, Touchpoint touchpoint, Quarter quarter) {
		return this.database.sql("""
				select promoters, passives, detractors, quarantined, published_at from survey_score
				where company_id = :company and touchpoint = :touchpoint and period = :period
				order by published_at desc, promoters + passives + detractors desc limit 1""")
			.param("company", Columns.bytes(company.value()))
			.param("touchpoint", touchpoint.name())
			.param("period", quarter.toString())
			.query((row, number) -> new Published(
					new NetScore(row.getInt("promoters"), row.getInt("passives"), row.getInt("detractors")),
					row.getInt("quarantined"),
					row.getObject("published_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
			.optional();
	}

	/** Counts anew, items as well, and publishes the counts if the rules allow. */
	void refresh(CompanyId company, Touchpoint touchpoint, Quarter quarter, Instant now) {
		this.items.refresh(company, touchpoint, quarter, now);
		List<Rating> ratings = this.answers.ratings(company, touchpoint, quarter);
		List<Rating> scored = ratings.stream().filter((rating) -> !rating.quarantined()).toList();
		int before = latest(company, touchpoint, quarter).map((published) -> published.answers().n()).orElse(0);
		if (PublicationPolicy.mayRefresh(before, scored.size()) && now.isBefore(ReleasePolicy.frozenAt(quarter))) {
			NetScore counts = NetScore.of(scored.stream().map(Rating::value).toList());
			add(company, touchpoint, quarter, new Published(counts, ratings.size() - scored.size(), now), hash(scored));
		}
	}

	private void add(CompanyId company, Touchpoint touchpoint, Quarter quarter, Published published, byte[] inputs) {
		this.database.sql("""
				insert into survey_score (score_id, company_id, touchpoint, period, promoters, passives, detractors,
				quarantined, inputs_hash, method_version, published_at) values (:id, :company, :touchpoint, :period,
				:promoters, :passives, :detractors, :quarantined, :inputs, :method, :at)""")
			.param("id", Columns.bytes(this.chance.newId()))
			.param("company", Columns.bytes(company.value()))
			.param("touchpoint", touchpoint.name())
			.param("period", quarter.toString())
			.param("promoters", published.answers().promoters())
			.param("passives", published.answers().passives())
			.param("detractors", published.answers().detractors())
			.param("quarantined", published.quarantined())
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
	 */
	public record Published(NetScore answers, int quarantined, Instant at) {
	}

}
