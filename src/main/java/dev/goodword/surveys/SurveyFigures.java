package dev.goodword.surveys;

import java.time.Instant;
import java.util.Optional;

import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.answering.PublishedScores;
import dev.goodword.surveys.answering.PublishedScores.Published;
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

	SurveyFigures(PublishedScores scores, Invitations invitations) {
		this.scores = scores;
		this.invitations = invitations;
	}

	/** The recommendation score of a quarter, as far as it may be shown. */
	public Figure recommendation(CompanyId company, Touchpoint touchpoint, Quarter quarter) {
		Subject subject = new Subject("recommendation." + touchpoint, company.toString(), quarter.toString());
		Optional<NetScore> now = this.scores.latest(company, touchpoint, quarter).map(Published::answers);
		if (now.isEmpty() && asked(company, touchpoint, quarter) > 0) {
			return PublicationPolicy.tooFew(subject);
		}
		@Nullable NetScore before = this.scores.latest(company, touchpoint, quarter.yearBefore())
			.map(Published::answers)
			.orElse(null);
		return PublicationPolicy.recommendation(subject, now.orElse(new NetScore(0, 0, 0)), before);
	}

	/** When those figures were counted last; empty when never. */
	public Optional<Instant> countedAt(CompanyId company, Touchpoint touchpoint, Quarter quarter) {
		return this.scores.latest(company, touchpoint, quarter).map(Published::at);
	}

	/** How many people were asked about applications closed in a quarter. */
	public int asked(CompanyId company, Touchpoint touchpoint, Quarter quarter) {
		return this.invitations.count(company, touchpoint, quarter);
	}

}
