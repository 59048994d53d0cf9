package dev.goodword.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.communication.PersonalUpdates;
import dev.goodword.promises.Deciders;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.questions.AnsweringQuestions;
import dev.goodword.questions.QuestionSummary;
import dev.goodword.questions.Questions;
import dev.goodword.simulation.Applicants.Case;
import dev.goodword.simulation.Coverage.Fact;

/** The head of recruiting, who looks every day after what came to them. */
final class Head {

	private static final Set<String> CALLS = Set.of("CALL_CANDIDATE", "CHECK_DELIVERY");

	private final World world;

	private final Firm firm;

	private final Applicants applicants;

	private final Staff staff;

	private final Random random;

	Head(World world, Firm firm, Applicants applicants, Staff staff) {
		this.world = world;
		this.firm = firm;
		this.applicants = applicants;
		this.staff = staff;
		this.random = world.random("head");
	}

	void begin(LocalDate day, LocalDate until) {
		if (day.isAfter(until)) {
			return;
		}
		Instant morning = day.atTime(0, 10).toInstant(ZoneOffset.UTC);
		this.world.at(morning, () -> {
			begin(day.plusDays(1), until);
			int number = 0;
			for (Case one : List.copyOf(this.applicants.cases())) {
				if (one.asked || !this.applicants.isTold(one)) {
					this.world.act(this.world.now().plusSeconds(5L * number++),
							() -> this.staff.politely(() -> lead(one)));
				}
			}
		});
	}

	/** Makes the calls the product asks for. */
	private void call(Case one) {
		Tasks tasks = this.world.house().get(Tasks.class);
		for (Task task : tasks.open(one.id)) {
			if (CALLS.contains(task.kind())) {
				tasks.done(one.id, task.id(), this.firm.head());
				this.world.ledger.called(one.address, this.world.now());
				if (!this.world.house().get(Applications.class).summary(one.id).isOpen()) {
					this.applicants.hear(one);
				}
				this.world.coverage.reached(Fact.CALLED);
			}
		}
	}

	/** Answers what somebody asked a day ago, whatever became of their application. */
	private void answer(Case one) {
		if (!one.asked) {
			return;
		}
		one.asked = false;
		for (QuestionSummary question : this.world.house().get(Questions.class).of(one.id)) {
			if (question.isOpen()) {
				this.world.house()
					.get(AnsweringQuestions.class)
					.answer(one.id, question.id(), new AnsweringQuestions.Answer("Two days a week.", null, null),
							this.firm.head());
				this.world.coverage.reached(Fact.ANSWERED_THEM);
			}
		}
	}

	/** The head looks every day after what came to them and after broken words. */
	private void lead(Case one) {
		answer(one);
		call(one);
		Optional<PromiseSummary> running = this.staff.open(one)
			.flatMap((open) -> this.world.house().get(Promises.class).active(one.id));
		if (running.isEmpty()) {
			return;
		}
		StaffMember head = this.firm.head();
		PromiseSummary promise = running.get();
		boolean owed = promise.state() == PromiseState.BROKEN || promise.kind() == PromiseKind.REPAIR
				|| promise.kind() == PromiseKind.KEPT_IN;
		if (owed || (promise.kind() == PromiseKind.AFTER_FIRST_HOLD && this.random.nextInt(100) < 10)) {
			this.world.house().get(PersonalUpdates.class).send(one.id, "We are at it; a decision is near.", 2, head);
			this.world.coverage.reached(Fact.PERSONAL_WORD);
		}
		else if (promise.kind().belongsToHead()) {
			int dice = this.random.nextInt(100);
			Deciders deciders = this.world.house().get(Deciders.class);
			Deciders.Acts acts = deciders.acts(one.id, head);
			if (acts.mayAsk() && dice < 4) {
				deciders.ask(one.id, head);
				this.world.coverage.reached(Fact.HEAD_ASKED);
			}
			else if (!acts.days().isEmpty() && dice < 12) {
				List<StaffMember> people = deciders.choices(one.id, head);
				StaffMember decider = people.get(this.random.nextInt(people.size()));
				deciders.name(one.id, decider, acts.days().get(acts.days().size() - 1), head);
				this.world.coverage.reached(Fact.HEAD_NAMED);
				this.world.act(this.world.now().plus(Duration.ofHours(3)), () -> this.staff
					.politely(() -> this.staff.open(one).ifPresent((open) -> this.staff.decide(one, open, decider))));
			}
		}
	}

}
