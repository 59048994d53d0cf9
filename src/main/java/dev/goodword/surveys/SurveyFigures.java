package dev.goodword.surveys;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.Company;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.FinalResults.Final;
import dev.goodword.surveys.answering.PublishedScores;
import dev.goodword.surveys.answering.PublishedScores.Published;
import dev.goodword.surveys.answering.ReleasePolicy;
import dev.goodword.surveys.asking.Invitations;
import dev.goodword.surveys.scores.Figure;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Quarter;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What may be known of the answers of a company: nobody gets counts that are not fit to
 * be shown.
 */
@Service
@Transactional(readOnly = true)
public class SurveyFigures {

	private final PublishedScores scores;

	private final Invitations invitations;

	private final OutcomeMixes mixes;

	private final QuarterReading reading;

	SurveyFigures(PublishedScores scores, Invitations invitations, OutcomeMixes mixes, QuarterReading reading) {
		this.scores = scores;
		this.invitations = invitations;
		this.mixes = mixes;
		this.reading = reading;
	}

	/**
	 * All that the figures of a quarter are made of: what was kept, once they are final.
	 */
	public QuarterCounts counts(Company company, Quarter quarter) {
		return this.reading.counts(company, quarter);
	}

	/**
	 * The quarter to open with: the latest whose figures are final, for word of mouth is
	 * not known before; while no score of it may be shown, the one that runs or the one
	 * before, if they have any.
	 */
	public Quarter openingQuarter(Company company, Quarter running) {
		return this.reading.openingQuarter(company, running);
	}

	/** All that the figures of the quarter to open with are made of. */
	public QuarterCounts opening(Company company, Quarter running) {
		return this.reading.opening(company, running);
	}

	/**
	 * How many were asked so long before a quarter that they were to be asked again in
	 * it.
	 */
	public int askedBefore(Company company, Quarter quarter) {
		return this.invitations.askedBefore(company.id(), quarter.firstDay().atStartOfDay(company.zone()).toInstant(),
				quarter.end().atStartOfDay(company.zone()).toInstant());
	}

	/**
	 * The ratings of a company in the blocks in which they were published, each
	 * touchpoint's in their order, as far back as they can matter: what lies between two
	 * published counts of a quarter is never less than the threshold, and tells nothing
	 * those do not.
	 */
	public Map<Touchpoint, List<Block>> blocks(Company company) {
		Map<Touchpoint, List<Block>> blocks = new EnumMap<>(Touchpoint.class);
		for (Touchpoint touchpoint : Touchpoint.values()) {
			Map<Quarter, Published> before = new HashMap<>();
			for (Published published : this.scores.editions(company.id(), touchpoint)) {
				blocks.computeIfAbsent(touchpoint, (unused) -> new ArrayList<>())
					.add(Block.of(published, before.put(published.quarter(), published)));
			}
		}
		return blocks;
	}

	/** The companies about whose treatment of people something was published lately. */
	public List<CompanyId> companiesSince(Instant moment) {
		return this.scores.companiesSince(moment);
	}

	/**
	 * Since when the figures of a quarter stay as they are: since what became of its
	 * applications is kept, or, where nothing of it was ever published, since its figures
	 * are; where that was never done, since no answer counts any more. Empty while they
	 * can still change.
	 */
	public Optional<Instant> finalSince(CompanyId company, Quarter quarter) {
		return this.scores.keptAt(company, quarter)
			.or(() -> this.reading.keptAt(company, quarter))
			.or(() -> (this.mixes.isPast(quarter) && this.scores.latest(company, List.of(quarter)).isEmpty())
					? Optional.of(frozenAt(quarter)) : Optional.empty());
	}

	/** From when on no answer counts in the figures of a quarter any more. */
	public static Instant frozenAt(Quarter quarter) {
		return ReleasePolicy.frozenAt(quarter);
	}

	/** The recommendation score of a touchpoint, as far as it may be shown. */
	public static Figure recommendation(QuarterCounts counts, Touchpoint touchpoint) {
		Subject subject = new Subject("recommendation." + touchpoint, counts.company().toString(),
				counts.quarter().toString());
		Optional<Figure> kept = KeptMoments.of(counts, subject.measure());
		if (kept.isPresent()) {
			return kept.get();
		}
		Optional<NetScore> now = counts.ratings(touchpoint, counts.quarter());
		if (now.isEmpty() && counts.asked(touchpoint) > 0) {
			return PublicationPolicy.tooFew(subject);
		}
		@Nullable NetScore before = counts.ratings(touchpoint, counts.quarter().yearBefore()).orElse(null);
		return PublicationPolicy.recommendation(subject, now.orElse(new NetScore(0, 0, 0)), before,
				counts.weighing().naming());
	}

	/**
	 * The recommendation score of a touchpoint a year before, as it was shown then; null
	 * when it was not.
	 */
	public static @Nullable Double yearBefore(QuarterCounts counts, Touchpoint touchpoint) {
		Quarter before = counts.quarter().yearBefore();
		Optional<Final> kept = counts.keptBefore("recommendation." + touchpoint);
		if (kept.isPresent()) {
			return kept.get().result().point();
		}
		return counts.ratings(touchpoint, before)
			.map((answers) -> PublicationPolicy
				.recommendation(
						new Subject("recommendation." + touchpoint, counts.company().toString(), before.toString()),
						answers, null)
				.point())
			.orElse(null);
	}

	/**
	 * Ratings that were published together.
	 *
	 * @param tens how many of them are the best there is; null where nobody counted that
	 * @param at when
	 */
	public record Block(Touchpoint touchpoint, Quarter quarter, NetScore answers, @Nullable Integer tens, Instant at) {

		/** Whose tens nobody counted. */
		public Block(Touchpoint touchpoint, Quarter quarter, NetScore answers, Instant at) {
			this(touchpoint, quarter, answers, null, at);
		}

		/** What was added to an edition; null for the first of its quarter. */
		static Block of(Published published, @Nullable Published before) {
			NetScore added = (before == null) ? published.answers() : published.answers().without(before.answers());
			@Nullable Integer now = published.tens();
			@Nullable Integer then = (before == null) ? Integer.valueOf(0) : before.tens();
			return new Block(published.touchpoint(), published.quarter(), added, (now == null || then == null) ? null
					: Integer.valueOf(Math.max(0, Math.min(added.promoters(), now - then))), published.at());
		}

		/** Together with a later one, whose quarter it takes. */
		public Block and(Block later) {
			@Nullable Integer some = this.tens;
			@Nullable Integer more = later.tens;
			return new Block(later.touchpoint, later.quarter, this.answers.and(later.answers),
					(some == null || more == null) ? null : Integer.valueOf(some + more), this.at);
		}

		/** The same at another moment. */
		public Block at(Instant moment) {
			return new Block(this.touchpoint, this.quarter, this.answers, this.tens, moment);
		}

	}

}
