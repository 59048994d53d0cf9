package dev.goodword.surveys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.Company;
import dev.goodword.applications.Referrals;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.answering.TalkAnswers;
import dev.goodword.surveys.asking.Invitations;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Quarter;

import org.springframework.stereotype.Component;

/**
 * Word of mouth: published once, when the figures of the quarter are frozen; kept with
 * what it was made of.
 */
@Component
class TalkFigures {

	static final String MEASURE = "word-of-mouth";

	private final TalkAnswers answers;

	private final OutcomeMixes mixes;

	private final Invitations invitations;

	private final Referrals referrals;

	private final KeptResults kept;

	TalkFigures(TalkAnswers answers, OutcomeMixes mixes, Invitations invitations, Referrals referrals,
			KeptResults kept) {
		this.answers = answers;
		this.mixes = mixes;
		this.invitations = invitations;
		this.referrals = referrals;
		this.kept = kept;
	}

	/** Publishes that of a quarter. */
	void publish(Company company, Quarter quarter, Instant now) {
		Referral referral = new Referral(
				this.referrals.count(company.id(), start(quarter.firstDay(), company), start(quarter.end(), company)),
				this.mixes.of(company, quarter.plus(-1)).own().total());
		TalkInputs inputs = TalkInputs.of(this.mixes.endedBeforeAsking(company, quarter).closings(),
				this.answers.of(company.id(), quarter),
				this.invitations.count(company.id(), quarter).getOrDefault(Touchpoint.T8, 0), year(company, quarter),
				referral);
		Subject subject = subject(company.id(), quarter);
		this.kept.add(company.id(), subject, inputs, TalkLine.of(subject, inputs), now);
	}

	private TalkInputs.Year year(Company company, Quarter quarter) {
		return new TalkInputs.Year(this.mixes.of(company, quarter).reference().closings(),
				this.kept.inputs(company.id(), subject(company.id(), quarter.yearBefore()), TalkInputs.class)
					.map(TalkInputs::said)
					.orElse(Map.of()));
	}

	/** Whether what was published comes out again; empty when nothing was. */
	Optional<Boolean> comesOutAgain(CompanyId company, Quarter quarter) {
		Subject subject = subject(company, quarter);
		return this.kept.comesOutAgain(company, subject, TalkInputs.class, (inputs) -> TalkLine.of(subject, inputs));
	}

	private static Subject subject(CompanyId company, Quarter quarter) {
		return new Subject(MEASURE, company.toString(), quarter.toString());
	}

	private static Instant start(LocalDate day, Company company) {
		return day.atStartOfDay(company.zone()).toInstant();
	}

}
