package dev.goodword.promises;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

import dev.goodword.applications.ApplicationSummary;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When we remind somebody of choosing a time, and when one of us calls. */
@Service
@Transactional(readOnly = true)
public class NudgePlans {

	private final Promises promises;

	private final PromiseTerms terms;

	private final Nudges nudges;

	private final InstantSource clock;

	NudgePlans(Promises promises, PromiseTerms terms, Nudges nudges, InstantSource clock) {
		this.promises = promises;
		this.terms = terms;
		this.nudges = nudges;
		this.clock = clock;
	}

	/** The days for times that would be sent now. */
	public Plan plan(ApplicationSummary application, LocalDate answerBy) {
		return plan(
				this.nudges.steps(application, answerBy, this.terms.presentZone(application), this.clock.instant()));
	}

	/** The days for times that are out. */
	public Plan running(ApplicationSummary application) {
		return this.promises.active(application.id())
			.filter((promise) -> promise.kind() == PromiseKind.INVITATION_OUT)
			.map((promise) -> plan(
					this.nudges.steps(application, promise.toldDate(), promise.toldZone(), promise.madeAt())))
			.orElse(new Plan(List.of(), null));
	}

	private static Plan plan(List<NudgePolicy.Step> steps) {
		return new Plan(steps.stream().filter((step) -> !step.call()).map(NudgePolicy.Step::day).toList(),
				steps.stream().filter(NudgePolicy.Step::call).map(NudgePolicy.Step::day).findFirst().orElse(null));
	}

	/**
	 * The days.
	 *
	 * @param reminders on which a letter reminds
	 * @param call on which one of us calls; null when that is past
	 */
	public record Plan(List<LocalDate> reminders, @Nullable LocalDate call) {
	}

}
