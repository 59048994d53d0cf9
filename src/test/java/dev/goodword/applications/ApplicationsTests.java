package dev.goodword.applications;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.HiringFixture;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.StageKind;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RecordApplicationEvents
class ApplicationsTests extends HiringTest {

	@Autowired
	InterviewRecords interviews;

	@Test
	void hidesApplicationsOfOtherDepartmentsAndCompanies() {
		StaffMember elsewhere = this.hiring
			.staff(new Grant(Role.RECRUITER, this.company.id(), this.hiring.department(this.company)));
		StaffMember stranger = this.hiring.recruiter(this.hiring.company());
		StaffMember administrator = this.hiring.staff(Grant.everywhere(Role.ADMIN));

		for (StaffMember who : List.of(elsewhere, stranger, administrator)) {
			assertThatExceptionOfType(UnknownApplication.class)
				.isThrownBy(() -> this.applications.visible(this.id, who, Permission.SEE_APPLICATION));
			assertThatExceptionOfType(UnknownApplication.class)
				.isThrownBy(() -> this.moving.move(this.id, to(StageKind.SCREEN), who));
			assertThatExceptionOfType(UnknownApplication.class)
				.isThrownBy(() -> this.ending.decline(this.id, early(), who));
			assertThatExceptionOfType(UnknownApplication.class)
				.isThrownBy(() -> this.applications.addNote(this.id, "x", who));
			assertThatExceptionOfType(UnknownApplication.class)
				.isThrownBy(() -> this.applications.recordRead(this.id, who));
		}
		assertThatExceptionOfType(UnknownApplication.class).isThrownBy(() -> this.applications
			.visible(new JobApplicationId(new UUID(0, 404)), this.recruiter, Permission.SEE_APPLICATION));
	}

	@Test
	void letsHiringManagersMoveAndNotDecline() {
		AccountId manager = this.hiring.account("Lin", Grant.in(this.company.id(), Role.HIRING_MANAGER));
		AccountId interviewer = this.hiring.account("Wu", Grant.in(this.company.id(), Role.INTERVIEWER));
		this.position = this.hiring.openPosition(this.company, false, Map.of(manager,
				HiringFixture.roles(Role.HIRING_MANAGER), interviewer, HiringFixture.roles(Role.INTERVIEWER)));
		this.id = this.hiring.apply(this.position, "Noah").application();

		this.moving.move(this.id, to(StageKind.SCREEN), this.hiring.member(manager));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> this.ending.decline(this.id, early(), this.hiring.member(manager)));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> this.moving.move(this.id, to(StageKind.INTERVIEW), this.hiring.member(interviewer)));
		assertThat(now().stageKind()).isEqualTo(StageKind.SCREEN);
	}

	@Test
	void keepsConfidentialOnesWithinTheirTeam() {
		AccountId member = this.hiring.account("Lin", Grant.in(this.company.id(), Role.RECRUITER));
		this.position = this.hiring.openPosition(this.company, true,
				Map.of(member, HiringFixture.roles(Role.RECRUITER)));
		this.id = this.hiring.apply(this.position, "Noah").application();

		assertThatExceptionOfType(UnknownApplication.class)
			.isThrownBy(() -> this.moving.move(this.id, to(StageKind.SCREEN), this.recruiter));
		this.moving.move(this.id, to(StageKind.SCREEN), this.hiring.member(member));
		assertThat(now().stageKind()).isEqualTo(StageKind.SCREEN);
	}

	@Test
	void remembersTheFirstReaderOnly(ApplicationEvents events) {
		StaffMember other = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));

		this.applications.recordRead(this.id, this.recruiter);
		this.clock.moveBy(Duration.ofHours(1));
		this.applications.recordRead(this.id, other);

		Instant first = this.clock.instant().minus(Duration.ofHours(1));
		assertThat(now().readAt()).isEqualTo(first);
		assertThat(now().reader()).isEqualTo(this.recruiter.id());
		assertThat(events.stream(ApplicationRead.class))
			.containsExactly(new ApplicationRead(this.id, this.recruiter.id(), first));
	}

	@Test
	void recordsTalksThatWereHeld(ApplicationEvents events) {
		this.clock.moveBy(Duration.ofDays(2));
		Instant later = this.clock.instant();
		Instant earlier = later.minus(Duration.ofDays(1));

		this.applications.recordInterviewHeld(this.id, later, true, this.recruiter);
		this.applications.recordInterviewHeld(this.id, earlier, false, this.recruiter);

		assertThat(now().interviewHeldAt()).isEqualTo(later);
		List<HeldInterview> records = this.interviews.of(this.id);
		assertThat(records).extracting(HeldInterview::recordedBy).containsOnly(this.recruiter.id());
		assertThat(events.stream(InterviewRecorded.class)).containsExactly(
				new InterviewRecorded(this.id, records.get(1).id(), later, true, later),
				new InterviewRecorded(this.id, records.get(0).id(), earlier, false, later));
	}

	@Test
	void takesBackATalkThatWasRecordedInErrorAndKeepsTheRecord(ApplicationEvents events) {
		Instant now = this.clock.instant();
		this.clock.moveBy(Duration.ofHours(2));
		this.applications.recordInterviewHeld(this.id, now, false, this.recruiter);
		this.applications.recordInterviewHeld(this.id, this.clock.instant(), false, this.recruiter);
		UUID wrong = this.interviews.of(this.id).get(1).id();

		this.interviews.takeBack(this.id, wrong, this.recruiter);
		this.interviews.takeBack(this.id, wrong, this.recruiter);

		assertThat(now().interviewHeldAt()).isEqualTo(now);
		assertThat(this.interviews.of(this.id)).hasSize(2).filteredOn(HeldInterview::stands).hasSize(1);
		assertThat(events.stream(InterviewTakenBack.class))
			.containsExactly(new InterviewTakenBack(this.id, wrong, this.clock.instant()));
		this.interviews.takeBack(this.id, this.interviews.of(this.id).get(0).id(), this.recruiter);
		assertThat(now().interviewHeldAt()).isNull();
		assertThatExceptionOfType(UnknownApplication.class).isThrownBy(() -> this.interviews.takeBack(this.id,
				UUID.fromString("00000000-0000-0000-0000-000000000001"), this.recruiter));
	}

	@Test
	void refusesTalksThatCannotHaveBeenHeld() {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.applications.recordInterviewHeld(this.id, this.clock.instant().plusNanos(1000),
					false, this.recruiter))
			.withMessage(refused("interviewInFuture"));
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.applications.recordInterviewHeld(this.id, this.clock.instant().minusNanos(1000),
					false, this.recruiter))
			.withMessage(refused("interviewBeforeApplication"));
		this.ending.decline(this.id, early(), this.recruiter);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(
					() -> this.applications.recordInterviewHeld(this.id, this.clock.instant(), false, this.recruiter))
			.withMessage(refused("ended"));
	}

	@Test
	void showsNotesNewestFirst() {
		this.applications.addNote(this.id, "First", this.recruiter);
		this.clock.moveBy(Duration.ofMinutes(1));
		this.applications.addNote(this.id, "第二条\n{{x}} 🌸", this.recruiter);

		assertThat(this.applications.notes(this.id)).extracting(Note::text).containsExactly("第二条\n{{x}} 🌸", "First");
		for (String unfit : List.of("", " \n", "a".repeat(20001), "\u0000")) {
			assertThatExceptionOfType(Refused.class)
				.isThrownBy(() -> this.applications.addNote(this.id, unfit, this.recruiter))
				.withMessage(refused("noteUnfit"));
		}
	}

	@Test
	void readsManyAtOnceAndLeavesOutWhatIsNotThere() {
		JobApplicationId nothing = new JobApplicationId(new UUID(0, 404));
		PositionId other = this.hiring.openPosition(this.company);

		assertThat(this.applications.summaries(List.of(this.id, nothing))).containsOnlyKeys(this.id);
		assertThat(this.applications.summaries(List.of())).isEmpty();
		assertThat(this.applications.ofCandidate(now().candidate())).containsExactly(now());
		assertThat(this.hiring.apply(other, "Mia O'Neill").candidate()).isNotEqualTo(now().candidate());
		assertThatExceptionOfType(UnknownApplication.class).isThrownBy(() -> this.applications.summary(nothing));
		assertThatExceptionOfType(UnknownApplication.class)
			.isThrownBy(() -> this.applications.logEntry(new StageMoveId(new UUID(0, 404))));
	}

}
