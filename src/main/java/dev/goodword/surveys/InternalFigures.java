package dev.goodword.surveys;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.answering.StaffAnswers;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.staff.StaffInvitations;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures of our own people: published once for a quarter, when all its answers were
 * opened together, so that no two editions can be subtracted; kept with what they were
 * made of.
 */
@Service
@Transactional
public class InternalFigures {

	private final KeptResults kept;

	private final StaffAnswers answers;

	private final StaffInvitations invitations;

	InternalFigures(KeptResults kept, StaffAnswers answers, StaffInvitations invitations) {
		this.kept = kept;
		this.answers = answers;
		this.invitations = invitations;
	}

	/**
	 * All that was published of a company, the earliest quarter first, but for what rests
	 * on fewer than five people.
	 */
	@Transactional(readOnly = true)
	public SortedMap<Quarter, InternalLine> lines(CompanyId company) {
		SortedMap<Quarter, InternalLine> lines = new TreeMap<>();
		this.kept.periods(company, InternalLine.MEASURE)
			.forEach((period, line) -> Optional.of(line)
				.filter((each) -> each.inputs().as(InternalInputs.class).areOfPeople())
				.ifPresent((each) -> lines.put(Quarter.parse(period), each.result().as(InternalLine.class))));
		return lines;
	}

	/** Publishes a quarter; nothing of it where fewer than five people are behind it. */
	void publish(CompanyId company, Quarter quarter, Instant now) {
		Subject subject = subject(company, quarter);
		int asked = this.invitations.count(company, quarter);
		InternalInputs all = InternalInputs.of(asked, this.answers.of(company, quarter));
		InternalInputs inputs = all.areOfPeople() ? all : InternalInputs.of(asked, Map.of());
		this.kept.add(company, subject, inputs, InternalLine.of(subject, inputs), now);
	}

	/** Computes a quarter anew from what is kept of it. */
	@Transactional(readOnly = true)
	boolean isReproducible(CompanyId company, Quarter quarter) {
		Subject subject = subject(company, quarter);
		return this.kept
			.comesOutAgain(company, subject, InternalInputs.class, (inputs) -> InternalLine.of(subject, inputs))
			.orElseThrow();
	}

	private static Subject subject(CompanyId company, Quarter quarter) {
		return new Subject(InternalLine.MEASURE, company.toString(), quarter.toString());
	}

}
