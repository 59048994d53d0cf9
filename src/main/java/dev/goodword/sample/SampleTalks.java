package dev.goodword.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
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

import org.springframework.stereotype.Component;

/** The talks of the sample company: agreed, moved, held, and sometimes missed. */
@Component
@OnSampleInstallation
class SampleTalks {

	private final ArrangingInterviews arranging;

	private final SettlingInterviews settling;

	private final Interviews interviews;

	private final ProposingTimes proposing;

	private final ChoosingTimes choosing;

	private final Proposals proposals;

	private final Applications applications;

	SampleTalks(ArrangingInterviews arranging, SettlingInterviews settling, Interviews interviews,
			ProposingTimes proposing, ChoosingTimes choosing, Proposals proposals, Applications applications) {
		this.arranging = arranging;
		this.settling = settling;
		this.interviews = interviews;
		this.proposing = proposing;
		this.choosing = choosing;
		this.proposals = proposals;
		this.applications = applications;
	}

	/** The hour that was meant, and two others. */
	void propose(SampleCase one, Fate.Act act, StaffMember who) {
		InterviewPlan plan = plan(one, act);
		LocalDateTime start = plan.appointment().localStart();
		ProposedTimes times = new ProposedTimes(List.of(start, start.plusMinutes(90), start.plusDays(1).minusHours(1)),
				plan.appointment().zone(), plan.appointment().minutes(), plan.mode(), plan.place(), plan.panel(),
				plan.topics(), plan.finalRound());
		ApplicationSummary application = this.applications.summary(one.id());
		LocalDate usual = this.proposing.usualAnswerDay(application);
		LocalDate last = start.toLocalDate().minusDays(1);
		this.proposing.propose(one.id(), times, usual.isBefore(last) ? usual : last, null, who);
	}

	/** Where a colleague has been taken since, they agree on the hour by telephone. */
	void choose(SampleCase one, Fate.Act act, StaffMember recruiter) {
		LocalDateTime start = plan(one, act).appointment().localStart();
		ProposalSummary proposed = this.proposals.live(one.id()).orElseThrow();
		if (this.choosing.free(proposed).stream().anyMatch((slot) -> slot.localStart().equals(start))) {
			this.choosing.choose(one.id(), proposed.id(), start);
		}
		else {
			agree(one, act, recruiter);
		}
	}

	void findNone(SampleCase one) {
		this.choosing.noneFits(one.id(), this.proposals.live(one.id()).orElseThrow().id(), one.one("noneFits"));
	}

	void agree(SampleCase one, Fate.Act act, StaffMember who) {
		this.arranging.book(one.id(), plan(one, act), this.applications.summary(one.id()).version(), who);
	}

	void move(SampleCase one, Fate.Act act, StaffMember who) {
		InterviewSummary agreed = agreed(one);
		this.arranging.move(one.id(), agreed.id(), plan(one, act), new Change(Side.COMPANY, one.one("moved")),
				agreed.version(), who);
	}

	void meet(SampleCase one, StaffMember who) {
		this.settling.held(one.id(), agreed(one).id(), who);
	}

	void waitInVain(SampleCase one, StaffMember who) {
		this.settling.missed(one.id(), agreed(one).id(), InterviewAct.CANDIDATE_ABSENT, null, who);
	}

	private InterviewSummary agreed(SampleCase one) {
		List<InterviewSummary> booked = this.interviews.booked(one.id());
		return booked.get(0);
	}

	private static InterviewPlan plan(SampleCase one, Fate.Act act) {
		SamplePositions.Team team = one.seat().team();
		Instant begins = Objects.requireNonNull(act.talk());
		Appointment when = new Appointment(LocalDateTime.ofInstant(begins, team.place().zone()), team.place().zone(),
				(int) SampleLife.TALK.toMinutes());
		boolean last = act.deed().isLastTalk();
		return new InterviewPlan(when, last ? MeetingMode.ON_SITE : MeetingMode.VIDEO,
				last ? one.one("office." + team.place().country())
						: "https://meet.lumina.example/" + one.seat().code() + "/" + one.fate().number(),
				last ? Set.of(team.recruiter(), team.manager()) : Set.of(team.first(one.fate().number())),
				one.one(last ? "topics.last" : "topics.first"), last);
	}

}
