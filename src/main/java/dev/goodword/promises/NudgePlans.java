package dev.goodword.promises;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.calendars.Calendars;
import dev.goodword.positions.Positions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When we remind somebody of choosing a time, and when one of us calls. */
@Service
@Transactional(readOnly = true)
public class NudgePlans {

	private final Promises promises;

	private final PromiseTerms terms;

	private final Positions positions;

	private final Calendars calendars;

	private final InstantSource clock;

	NudgePlans(Promises promises, PromiseTerms terms, Positions positions, Calendars calendars, InstantSource clock) {
		this.promises = promises;
		this.terms = terms;
		this.positions = positions;
		this.calendars = calendars;
		this.clock = clock;
	}

	/** The days for times that would be sent today. */
	public Plan plan(ApplicationSummary application, LocalDate answerBy) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), this.terms.presentZone(application));
		return plan(NudgePolicy.steps(today, answerBy,
				this.calendars.calendar(this.positions.summary(application.position()).calendar())));
	}

	/** The days for times that are out. */
	public Plan running(ApplicationSummary application) {
		return this.promises.active(application.id())
			.filter((promise) -> promise.kind() == PromiseKind.INVITATION_OUT)
			.map((promise) -> plan(
					NudgePolicy.steps(LocalDate.ofInstant(promise.madeAt(), promise.toldZone()), promise.toldDate(),
							this.calendars.calendar(this.positions.summary(application.position()).calendar()))))
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
