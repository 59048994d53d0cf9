package dev.goodword.surveys.asking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;

import dev.goodword.shared.Chance;
import dev.goodword.surveys.AskingRules;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.asking.InvitationPolicy.Answer;
import dev.goodword.surveys.asking.InvitationPolicy.Before;
import dev.goodword.surveys.asking.InvitationPolicy.Case;
import dev.goodword.surveys.asking.InvitationPolicy.Kind;
import dev.goodword.surveys.scores.OutcomeClass;
import org.jspecify.annotations.Nullable;

/**
 * What one person is asked, and when, without a database: the product's own gates, delays
 * and draws of times, step by step.
 */
public final class AskingModel {

	private final AskingRules rules;

	private final AskingTimes times;

	public AskingModel(AskingRules rules, Chance chance) {
		this.rules = rules;
		this.times = new AskingTimes(chance);
	}

	/** All a person is asked after the ends of their applications, the earliest first. */
	public List<Invited> asked(Someone someone) {
		PriorityQueue<Planned> plans = new PriorityQueue<>(Comparator.comparing(Planned::at));
		List<Invited> invited = new ArrayList<>();
		for (Matter each : cases(someone)) {
			Instant told = each.application().told();
			plans.add(new Planned(this.times.about(told.plus(Occasions.delay(each.application().outcome()))), each,
					told));
		}
		while (!plans.isEmpty()) {
			Planned plan = plans.remove();
			Answer answer = InvitationPolicy.decide(known(plan, someone, invited), plan.at());
			if (answer.kind() == Kind.ASK) {
				invited.add(invited(plan));
				if (plan.of().touchpoint().isHeadline()) {
					plans.add(new Planned(this.times.about(plan.at().plus(Ripening.FOLLOW_UP)),
							plan.of().at(Touchpoint.T8), plan.at()));
				}
			}
			else if (answer.again() != null) {
				plans.add(new Planned(answer.again(), plan.of(), plan.since()));
			}
		}
		return invited;
	}

	private static List<Matter> cases(Someone someone) {
		return someone.applications().stream().map((each) -> new Matter(each, Touchpoint.of(each.outcome()))).toList();
	}

	private Case known(Planned plan, Someone someone, List<Invited> invited) {
		Instant now = plan.at();
		boolean stands = plan.of().touchpoint() != Touchpoint.T8 || someone.keepsInTouch();
		boolean active = someone.applications()
			.stream()
			.anyMatch((other) -> other != plan.of().application() && !other.applied().isAfter(now)
					&& other.ended().isAfter(now));
		List<Before> before = invited.stream().map((each) -> new Before(each.touchpoint(), each.asked())).toList();
		return new Case(plan.of().touchpoint(), plan.since(), stands, false,
				new InvitationPolicy.Person(!someone.optedOut(), active, latest(someone, now, false),
						latest(someone, now, true), before),
				this.rules);
	}

	private static @Nullable Instant latest(Someone someone, Instant now, boolean no) {
		return cases(someone).stream()
			.filter((each) -> each.touchpoint().isAfterTheEnd() && (!no || Occasions.isNo(each.touchpoint())))
			.flatMap((each) -> Stream.of(each.application().told()))
			.filter((told) -> !told.isAfter(now))
			.max(Instant::compareTo)
			.orElse(null);
	}

	private static Invited invited(Planned plan) {
		Instant counted = (plan.of().touchpoint() == Touchpoint.T8) ? Ripening.ready(Touchpoint.T8, plan.since())
				: plan.of().application().ended();
		return new Invited(plan.of().application(), plan.of().touchpoint(), plan.at(),
				plan.at().plus(InvitationPolicy.REMINDER), plan.at().plus(InvitationPolicy.VALID), counted);
	}

	/** How long after such an end, and after being asked, people are asked again. */
	public static Instant before(OutcomeClass outcome, Instant moment) {
		return moment.minus(Invitations.toldOthersAfter(outcome));
	}

	private record Matter(Application application, Touchpoint touchpoint) {

		Matter at(Touchpoint later) {
			return new Matter(this.application, later);
		}

	}

	private record Planned(Instant at, Matter of, Instant since) {
	}

	/**
	 * Somebody.
	 *
	 * @param optedOut whether they never want to be asked
	 * @param keepsInTouch whether they may be written to after the end
	 */
	public record Someone(boolean optedOut, boolean keepsInTouch, List<Application> applications) {
	}

	/**
	 * An application.
	 *
	 * @param ended when it was closed, or when they were left waiting
	 * @param told when they knew
	 */
	public record Application(OutcomeClass outcome, Instant applied, Instant ended, Instant told) {
	}

	/**
	 * An invitation.
	 *
	 * @param counted the day that says in which month it counts
	 */
	public record Invited(Application application, Touchpoint touchpoint, Instant asked, Instant reminded, Instant ends,
			Instant counted) {
	}

}
