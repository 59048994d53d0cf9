package dev.goodword.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Refused;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.ArrangingInterviews;
import dev.goodword.interviews.Change;
import dev.goodword.interviews.InterviewAct;
import dev.goodword.interviews.InterviewPlan;
import dev.goodword.interviews.InterviewSummary;
import dev.goodword.interviews.Interviews;
import dev.goodword.interviews.MeetingMode;
import dev.goodword.interviews.SettlingInterviews;
import dev.goodword.interviews.Side;
import dev.goodword.interviews.proposing.ChoosingTimes;
import dev.goodword.interviews.proposing.ProposalSummary;
import dev.goodword.interviews.proposing.Proposals;
import dev.goodword.interviews.proposing.ProposedTimes;
import dev.goodword.interviews.proposing.ProposingTimes;
import dev.goodword.promises.Promises;
import dev.goodword.positions.StageKind;
import dev.goodword.simulation.Applicants.Case;
import dev.goodword.simulation.Coverage.Fact;

/** Talks with applicants: agreed, moved, held and missed. */
final class Talks {

	private final World world;

	private final Random random;

	Talks(World world, Random random) {
		this.world = world;
		this.random = random;
	}

	/**
	 * What there is to do about a talk; false when there is nothing more to talk about.
	 */
	boolean meet(Case one, ApplicationSummary application, StaffMember who) {
		Optional<InterviewSummary> next = this.world.house().get(Interviews.class).next(one.id);
		if (next.isEmpty() && isOut(one)) {
			maybeTakeBack(one, who);
			return true;
		}
		if (next.isEmpty()) {
			boolean wantsTalk = application.stageKind() == StageKind.INTERVIEW && one.talks < 2;
			if (wantsTalk && (application.interviewHeldAt() == null || this.random.nextInt(100) < 20)) {
				arrange(one, application, who);
			}
			else {
				return false;
			}
			return true;
		}
		Instant start = next.get().plan().appointment().startsAt();
		Instant end = next.get().plan().appointment().endsAt();
		if (end.plusSeconds(1200).isBefore(this.world.now())) {
			settle(one, next.get(), who);
		}
		else if (start.isAfter(this.world.now().plus(Duration.ofHours(20))) && this.random.nextInt(100) < 8) {
			change(one, next.get(), who);
		}
		return true;
	}

	private boolean isOut(Case one) {
		return this.world.house().get(Proposals.class).live(one.id).filter(ProposalSummary::isOpen).isPresent();
	}

	private void maybeTakeBack(Case one, StaffMember who) {
		if (this.random.nextInt(100) < 5) {
			this.world.house()
				.get(ProposingTimes.class)
				.takeBack(one.id, this.world.house().get(Proposals.class).live(one.id).orElseThrow().id(),
						"A colleague is away.", who);
			this.world.coverage.reached(Fact.TIMES_TAKEN_BACK);
		}
	}

	/** By telephone, or by times to choose from. */
	private void arrange(Case one, ApplicationSummary application, StaffMember who) {
		boolean left = this.world.house().get(Proposals.class).live(one.id).isPresent();
		if (!left && this.random.nextInt(100) < 50) {
			propose(one, application, who);
		}
		else {
			book(one, application, who);
		}
	}

	private void propose(Case one, ApplicationSummary application, StaffMember who) {
		ProposingTimes proposing = this.world.house().get(ProposingTimes.class);
		LocalDate answerBy = proposing.usualAnswerDay(application);
		LocalDateTime first = answerBy.minusDays(1).atTime(10 + this.random.nextInt(7), 0);
		proposing.propose(one.id,
				new ProposedTimes(List.of(first, first.plusDays(1).minusHours(1), first.plusDays(3)), one.place.zone(),
						45, MeetingMode.VIDEO, "https://talk.firm.example/1", Set.of(who.id()), null, one.talks > 0),
				answerBy, null, who);
		this.world.coverage.reached(Fact.TIMES_PROPOSED);
		int dice = this.random.nextInt(100);
		Instant later = this.world.now().plus(Duration.ofMinutes(20 + this.random.nextInt(9 * 24 * 60)));
		if (dice < 85) {
			this.world.act(later, () -> answer(one, dice < 70));
		}
	}

	/** What the person does on their page, as far as it is still there to be done. */
	private void answer(Case one, boolean chooses) {
		ChoosingTimes choosing = this.world.house().get(ChoosingTimes.class);
		ProposalSummary proposal = this.world.house().get(Proposals.class).live(one.id).orElse(null);
		if (proposal == null || this.world.house().get(Promises.class).active(one.id).isEmpty()) {
			return;
		}
		List<Appointment> free = choosing.free(proposal);
		try {
			if (!chooses || free.isEmpty()) {
				choosing.noneFits(one.id, proposal.id(), "Any other week.");
				this.world.coverage.reached(Fact.TIMES_UNFIT);
			}
			else {
				choosing.choose(one.id, proposal.id(), free.get(this.random.nextInt(free.size())).localStart());
				this.world.ledger.choices.computeIfAbsent(one.address, (any) -> new ArrayList<>())
					.add(this.world.now());
				one.talks++;
				this.world.coverage.reached(Fact.TIME_CHOSEN);
			}
		}
		catch (Refused ex) {
			// the page has said why
		}
	}

	private void book(Case one, ApplicationSummary application, StaffMember who) {
		one.talks++;
		this.world.house()
			.get(ArrangingInterviews.class)
			.book(one.id, plan(one, 2 + this.random.nextInt(4), who), application.version(), who);
	}

	private InterviewPlan plan(Case one, int days, StaffMember who) {
		LocalDateTime start = LocalDateTime.of(LocalDate.ofInstant(this.world.now(), one.place.zone()).plusDays(days),
				LocalTime.of(10 + this.random.nextInt(7), 0));
		return new InterviewPlan(new Appointment(start, one.place.zone(), 45), MeetingMode.VIDEO,
				"https://talk.firm.example/1", Set.of(who.id()), null, one.talks > 1);
	}

	private void change(Case one, InterviewSummary talk, StaffMember who) {
		ArrangingInterviews arranging = this.world.house().get(ArrangingInterviews.class);
		Change ours = new Change(Side.COMPANY, "A colleague cannot come.");
		if (this.random.nextBoolean()) {
			arranging.move(one.id, talk.id(), plan(one, 3, who), ours, talk.version(), who);
			this.world.coverage.reached(Fact.TALK_MOVED);
		}
		else {
			arranging.callOff(one.id, talk.id(), ours, talk.version(), who);
		}
	}

	private void settle(Case one, InterviewSummary talk, StaffMember who) {
		SettlingInterviews settling = this.world.house().get(SettlingInterviews.class);
		int dice = this.random.nextInt(100);
		if (dice < 88) {
			settling.held(one.id, talk.id(), who);
			this.world.coverage.reached(Fact.TALK_HELD);
		}
		else {
			settling.missed(one.id, talk.id(),
					(dice < 94) ? InterviewAct.CANDIDATE_ABSENT : InterviewAct.COMPANY_ABSENT, null, who);
			this.world.coverage.reached(Fact.TALK_MISSED);
		}
	}

}
