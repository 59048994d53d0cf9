package dev.goodword.sample;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import dev.goodword.accounts.StaffMember;
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

import org.springframework.stereotype.Component;

/** The talks of the sample company: agreed, moved, held, and sometimes missed. */
@Component
@OnSampleInstallation
class SampleTalks {

	private final ArrangingInterviews arranging;

	private final SettlingInterviews settling;

	private final Interviews interviews;

	private final Applications applications;

	SampleTalks(ArrangingInterviews arranging, SettlingInterviews settling, Interviews interviews,
			Applications applications) {
		this.arranging = arranging;
		this.settling = settling;
		this.interviews = interviews;
		this.applications = applications;
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
				Set.of(team.recruiter(), team.manager()), one.one(last ? "topics.last" : "topics.first"), last);
	}

}
