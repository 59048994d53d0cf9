package dev.goodword.surveys;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import dev.goodword.accounts.Company;
import dev.goodword.surveys.answering.PublishedItems;
import dev.goodword.surveys.answering.PublishedScores;
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

	private final PublishedItems items;

	private final Invitations invitations;

	private final OutcomeMixes mixes;

	SurveyFigures(PublishedScores scores, PublishedItems items, Invitations invitations, OutcomeMixes mixes) {
		this.scores = scores;
		this.items = items;
		this.invitations = invitations;
		this.mixes = mixes;
	}

	/** All that the figures of a quarter are made of. */
	public QuarterCounts counts(Company company, Quarter quarter) {
		return new QuarterCounts(company.id(), quarter,
				new QuarterCounts.Read(this.scores.latest(company.id(), List.of(quarter, quarter.yearBefore())),
						this.items.latest(company.id(), quarter), this.invitations.count(company.id(), quarter),
						this.mixes.of(company, quarter)),
				this.mixes.isOver(quarter));
	}

	/** Those of the quarters of which some score may be shown. */
	public Set<Quarter> shown(Company company, List<Quarter> quarters) {
		Set<Quarter> shown = new TreeSet<>();
		this.scores.latest(company.id(), quarters)
			.stream()
			.filter((published) -> published.answers().n() >= PublicationPolicy.LEAST
					&& !PublicationPolicy.tellsEveryAnswer(published.answers()))
			.forEach((published) -> shown.add(published.quarter()));
		return shown;
	}

	/** The recommendation score of a touchpoint, as far as it may be shown. */
	public static Figure recommendation(QuarterCounts counts, Touchpoint touchpoint) {
		Subject subject = new Subject("recommendation." + touchpoint, counts.company().toString(),
				counts.quarter().toString());
		Optional<NetScore> now = counts.ratings(touchpoint, counts.quarter());
		if (now.isEmpty() && counts.asked(touchpoint) > 0) {
			return PublicationPolicy.tooFew(subject);
		}
		@Nullable NetScore before = counts.ratings(touchpoint, counts.quarter().yearBefore()).orElse(null);
		return PublicationPolicy.recommendation(subject, now.orElse(new NetScore(0, 0, 0)), before);
	}

}
