package dev.goodword.communication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import dev.goodword.applications.ApplicationEnded;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Told;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.promises.ChoiceDue;
import dev.goodword.promises.Delayed;
import dev.goodword.promises.PromiseId;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseMade;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.promises.Wishes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says honestly that we are late, each time with what comes next: held twice, released,
 * asked whether to stay in, and closed as our failure. Stored together with what it
 * tells.
 */
@Component
class TellingDelays {

	/** Why messages stop when an application lapses. */
	private static final String LAPSED = "lapsed";

	private static final Set<PromiseKind> RESTING = EnumSet.of(PromiseKind.PAUSE, PromiseKind.RESUMED,
			PromiseKind.LEGAL_HOLD, PromiseKind.AFTER_LEGAL_HOLD);

	private final Scenes scenes;

	private final DelayLetters letters;

	private final Dispatch dispatch;

	private final Companions companions;

	private final Recalls recalls;

	private final LetterTasks letterTasks;

	private final Promises promises;

	private final Wishes wishes;

	private final EndingApplications endings;

	private final WithdrawingApplications returns;

	TellingDelays(Scenes scenes, DelayLetters letters, Dispatch dispatch, Companions companions, Recalls recalls,
			LetterTasks letterTasks, Promises promises, Wishes wishes, EndingApplications endings,
			WithdrawingApplications returns) {
		this.scenes = scenes;
		this.letters = letters;
		this.dispatch = dispatch;
		this.companions = companions;
		this.recalls = recalls;
		this.letterTasks = letterTasks;
		this.promises = promises;
		this.wishes = wishes;
		this.endings = endings;
		this.returns = returns;
	}

	@EventListener
	void on(PromiseMade fact) {
		if (RESTING.contains(fact.kind())) {
			resting(fact);
		}
		if (fact.kind() == PromiseKind.AWAY) {
			away(fact);
		}
		if (fact.kind() == PromiseKind.KEPT_IN) {
			Scene scene = this.scenes.of(fact.application());
			PromiseSummary promise = this.promises.promise(fact.promise());
			this.dispatch.send(scene, this.letters.keptIn(scene, promise), Bond.about(promise, null), fact.at());
		}
	}

	/**
	 * Hiring, or what may be said of one application, rests or goes on: whoever waits
	 * learns it, with their own new date.
	 */
	private void resting(PromiseMade fact) {
		Scene scene = this.scenes.of(fact.application());
		PromiseSummary promise = this.promises.promise(fact.promise());
		Draft draft = switch (fact.kind()) {
			case PAUSE -> this.letters.paused(scene, promise.toldDate());
			case LEGAL_HOLD -> this.letters.heldForLaw(scene, promise.toldDate());
			case AFTER_LEGAL_HOLD -> this.letters.heldNoMore(scene, promise.toldDate());
			default -> this.letters.resumed(scene, promise.toldDate());
		};
		Instant deadline = this.promises.countedOn(promise.id()).map(PromiseSummary::deadlineAt).orElse(null);
		this.dispatch.send(scene, draft, new Bond(promise.id().toString(), promise.id(), null, deadline, fact.at()),
				fact.at());
	}

	/** They said so a moment ago: it is confirmed at once, at any hour. */
	private void away(PromiseMade fact) {
		LocalDate until = this.wishes.of(fact.application()).awayUntil();
		Scene scene = this.scenes.of(fact.application());
		PromiseSummary promise = this.promises.promise(fact.promise());
		this.dispatch.send(scene, this.letters.away(scene, Objects.requireNonNull(until), promise.toldDate()),
				Bond.about(promise, null), fact.at());
	}

	/** Several at once are one mail, which stands on the page of each. */
	@EventListener
	void on(Delayed fact) {
		List<Late> all = fact.made().stream().map(this::late).toList();
		if (all.size() == 1) {
			alone(all.get(0), "", fact.at());
			return;
		}
		Draft draft = this.letters.together(all, fact.at());
		Message lead = null;
		for (Late late : all) {
			Message written = this.dispatch.send(late.scene(), draft, late.bond("", fact.at()), fact.at()).orElse(null);
			if (lead == null) {
				lead = written;
			}
			else if (written != null && lead.state().isStoppable() && written.state() != MessageState.BLOCKED) {
				this.companions.join(lead, written, fact.at());
			}
		}
	}

	/** What was to be told together is told of each for itself, where it is still so. */
	@EventListener
	void on(HoldParted fact) {
		alone(late(fact.promise()), "/alone", fact.at());
	}

	private Late late(PromiseId made) {
		PromiseSummary promise = this.promises.promise(made);
		PromiseSummary before = this.promises.before(made).orElseThrow();
		return new Late(this.scenes.of(promise.application()), before, promise);
	}

	private void alone(Late late, String occasion, Instant now) {
		this.dispatch.send(late.scene(),
				this.letters.late(late.promise().kind(), late.scene(), late.before(), late.promise(), now),
				late.bond(occasion, now), now);
	}

	/** The choice is theirs, and so is its date: nobody is to miss it unawares. */
	@EventListener
	void on(ChoiceDue fact) {
		Scene scene = this.scenes.of(fact.application());
		PromiseSummary promise = this.promises.promise(fact.promise());
		if (promise.kind() != PromiseKind.LAPSE_CHOICE) {
			return;
		}
		LocalDate today = LocalDate.ofInstant(fact.at(), promise.toldZone());
		this.dispatch.send(scene, this.letters.reminder(scene, promise),
				new Bond(promise.id() + "/" + today, promise.id(), null, promise.deadlineAt(), fact.at()), fact.at());
	}

	@EventListener
	void on(ApplicationEnded fact) {
		if (fact.outcome() == Outcome.LAPSED_BY_COMPANY) {
			this.recalls.stop(fact.application(), LAPSED, fact.at());
			this.letterTasks.review(fact.application());
			closed(fact, this.scenes.of(fact.application()), fact.at());
		}
	}

	private void closed(ApplicationEnded fact, Scene scene, Instant now) {
		LocalDate until = this.returns.mayReturnUntil(scene.application()).orElse(null);
		this.dispatch.send(scene, this.letters.lapsed(scene, until),
				new Bond("epoch:" + fact.stageEpoch(), null, fact.move().value(), null, null), now);
		this.endings.told(fact.application(), Told.SCHEDULED, now);
	}

}
