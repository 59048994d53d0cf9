package dev.goodword.surveys;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.answering.AnswerMaking;
import dev.goodword.surveys.answering.Promptness;
import dev.goodword.surveys.asking.Invitations;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Share;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the answers of a company can be trusted, without what they say. */
@Service
@Transactional(readOnly = true)
public class SurveyQuality {

	private final AnswerMaking answers;

	private final Promptness promptness;

	private final Invitations invitations;

	private final InstantSource clock;

	SurveyQuality(AnswerMaking answers, Promptness promptness, Invitations invitations, InstantSource clock) {
		this.answers = answers;
		this.promptness = promptness;
		this.invitations = invitations;
		this.clock = clock;
	}

	/**
	 * Whether late and half-filled answers of a quarter rate as the others do; empty
	 * until its figures are final, so that nothing is told twice of growing numbers.
	 */
	public Optional<Alike> alike(CompanyId company, Quarter quarter) {
		return this.clock.instant().isBefore(SurveyFigures.frozenAt(quarter)) ? Optional.empty()
				: Optional.of(new Alike(Likeness.of(this.promptness.of(company, quarter)),
						Likeness.of(this.answers.unfinished(company, quarter))));
	}

	/** How the answers of a quarter were made; empty while they are too few to count. */
	public Optional<Making> making(CompanyId company, Quarter quarter) {
		return of(company, quarter).making();
	}

	/** How far the answers of a quarter can be trusted: reads each of them once. */
	public Trust of(CompanyId company, Quarter quarter) {
		Making made = this.answers.of(company, quarter);
		int asked = asked(company, quarter).values().stream().mapToInt(Integer::intValue).sum();
		return new Trust(Optional.of(made).filter((all) -> all.answers() >= PublicationPolicy.LEAST),
				(asked < PublicationPolicy.LEAST) ? Optional.empty()
						: Optional.of(new Share(Math.min(made.finished(), asked), asked)));
	}

	/** How many people were asked about a quarter, by who is responsible there now. */
	public Map<AccountId, Integer> asked(CompanyId company, Quarter quarter) {
		return asked(List.of(company), quarter).getOrDefault(company, Map.of());
	}

	/** The same of many companies in one query. */
	public Map<CompanyId, Map<AccountId, Integer>> asked(Collection<CompanyId> companies, Quarter quarter) {
		return companies.isEmpty() ? Map.of() : this.invitations.byRecruiter(companies, quarter);
	}

	/**
	 * How some answers compare with the others.
	 *
	 * @param reminded those sent after the reminder, against those sent before it
	 * @param unfinished those left half filled, against those that were sent
	 */
	public record Alike(Likeness reminded, Likeness unfinished) {
	}

	/**
	 * What is known of a quarter.
	 *
	 * @param making how its answers were made; empty while they are too few to count
	 * @param answered how many of those who were asked sent an answer; empty while those
	 * asked are too few to count. For watching only: of few who answered it tells who.
	 */
	public record Trust(Optional<Making> making, Optional<Share> answered) {
	}

}
