package dev.goodword.promises;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.ArrangingInterviews;
import dev.goodword.interviews.Change;
import dev.goodword.interviews.InterviewId;
import dev.goodword.interviews.InterviewPlan;
import dev.goodword.interviews.Interviews;
import dev.goodword.interviews.MeetingMode;
import dev.goodword.interviews.Side;
import dev.goodword.interviews.proposing.ChangingTalks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What ends a wait for a word of ours around a talk, and what does not. */
@GoodwordTest
@Tag("mysql")
class WaitsTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applications applications;

	@Autowired
	Interviews interviews;

	@Autowired
	ArrangingInterviews arranging;

	@Autowired
	ChangingTalks changing;

	@Autowired
	Waits waits;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	private Company company;

	private StaffMember recruiter;

	private JobApplicationId id;

	private InterviewId talk;

	@BeforeEach
	void aTalkIsAgreed() {
		this.company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(this.company);
		this.id = this.hiring.apply(this.hiring.openPosition(this.company), "Mia O'Neill").application();
		this.time.by(Duration.ofMinutes(1));
		this.talk = this.arranging.book(this.id, plan("2026-12-03T14:00"), this.applications.summary(this.id).version(),
				this.recruiter);
		this.time.by(Duration.ofMinutes(1));
	}

	@Test
	void aTalkOfTheirsCalledOffByThemIsNoWordOfOurs() {
		this.changing.callOff(this.id, this.talk, null);
		this.time.by(Duration.ofMinutes(1));
		assertThat(heard()).containsExactlyInAnyOrder(true, false, false);
	}

	@Test
	void noneIsItWhenAColleagueEntersTheirWish() {
		callOff(Side.CANDIDATE);
		assertThat(heard()).containsExactlyInAnyOrder(true, false, false);
	}

	@Test
	void oneThatWeCallOffIsAWord() {
		callOff(Side.COMPANY);
		assertThat(heard()).containsExactlyInAnyOrder(true, true, false);
	}

	@Test
	void anotherTimeTheyTookIsNoWordOfOursEither() {
		this.arranging.chosenInstead(this.applications.summary(this.id), this.talk, plan("2026-12-04T14:00"));
		this.time.by(Duration.ofMinutes(1));
		assertThat(heard()).containsExactlyInAnyOrder(true, false, false);
	}

	private void callOff(Side side) {
		this.arranging.callOff(this.id, this.talk, new Change(side, "Ill."),
				this.interviews.interview(this.id, this.talk).version(), this.recruiter);
		this.time.by(Duration.ofMinutes(1));
	}

	private List<Boolean> heard() {
		return this.waits
			.due(this.company.id(), MovableClock.START, MovableClock.START.plus(Duration.ofDays(90)),
					this.clock.instant())
			.stream()
			.map(Waits.Wait::ended)
			.toList();
	}

	private InterviewPlan plan(String local) {
		return new InterviewPlan(new Appointment(LocalDateTime.parse(local), HiringFixture.SHANGHAI, 60),
				MeetingMode.ON_SITE, "Room 4", Set.of(this.recruiter.id()), null, false);
	}

}
