package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.goodword.AtOnce;
import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Absence;
import dev.goodword.accounts.Absences;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.NewAccount;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.positions.ChangingOwners;
import dev.goodword.positions.PositionId;
import dev.goodword.promises.Promises;
import dev.goodword.promises.StaffAlert;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.questions.visitors.VisitorToBeTold;
import dev.goodword.shared.Columns;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.MailUnreachable;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** People are warned once a step, in one mail a morning, before the machine speaks. */
@Tag("long-on-mysql")
@GoodwordTest
class StaffMailTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	Accounts accounts;

	@Autowired
	Absences absences;

	@Autowired
	Applications applications;

	@Autowired
	EndingApplications endings;

	@Autowired
	Promises promises;

	@Autowired
	ChangingOwners owners;

	@Autowired
	@Qualifier("warningRound")
	DueWork round;

	@Autowired
	StaffDigestRepository digests;

	@Autowired
	MailWatch watch;

	@Autowired
	@Qualifier("staffMail")
	DueWork staffMail;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	RecordingMail mail;

	@Autowired
	JdbcClient database;

	private HiringFixture.Company company;

	private StaffMember recruiter;

	private StaffMember manager;

	private PositionId position;

	private JobApplicationId id;

	@BeforeEach
	void somebodyApplies() {
		this.database.sql("delete from warning_round").update();
		this.database.sql("update promise set active = null, next_step_at = null").update();
		this.database.sql("update staff_digest set state = 'NEEDLESS' where state = 'QUEUED'").update();
		this.company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(this.company);
		this.manager = this.hiring
			.member(this.hiring.account("Wang Li", Grant.in(this.company.id(), Role.HIRING_MANAGER)));
		this.position = this.hiring.openPosition(this.company, false,
				Map.of(this.manager.id(), HiringFixture.roles(Role.HIRING_MANAGER)));
		this.id = this.hiring.apply(this.position, "Mia O'Neill").application();
		this.time.runDue();
	}

	@Test
	void warnsStepByStepAndEachPersonOnce() {
		this.time.until(Instant.parse("2026-11-25T01:29:59Z"));
		assertThat(to(this.recruiter)).isEmpty();

		this.time.until(Instant.parse("2026-11-25T01:30:00Z"));
		assertThat(to(this.recruiter)).singleElement().satisfies((sent) -> {
			assertThat(sent.subject()).isEqualTo("One person waits for a word from you");
			assertThat(sent.text()).contains(
					"Mia O'Neill, Backend developer: due 27 Nov, 18:00. They were told Mon 30 Nov.",
					"/applications/" + this.id, "http://localhost:8080/today");
			assertThat(sent.headers()).containsEntry("Auto-Submitted", "auto-generated");
		});
		assertThat(to(this.manager)).isEmpty();

		this.time.until(Instant.parse("2026-11-26T04:00:00Z"));
		assertThat(to(this.recruiter)).hasSize(2);
		assertThat(to(this.manager)).hasSize(1);

		this.time.until(Instant.parse("2026-11-30T01:30:00Z"));
		assertThat(to(this.recruiter)).hasSize(3)
			.last()
			.satisfies((sent) -> assertThat(sent.text()).containsPattern(
					"a holding message goes out by itself, 30 Nov, \\d\\d:\\d\\d, unless you decide first"));
		assertThat(to(this.manager)).hasSize(2);
		assertThat(chasers()).isEqualTo(5);
	}

	@Test
	void warnsWhoeverIsResponsibleByThen() {
		StaffMember next = this.hiring.staff(Grant.in(this.company.id(), Role.RECRUITER));
		this.owners.change(this.position, this.recruiter.id(), next.id(), this.recruiter);
		this.time.until(Instant.parse("2026-11-25T01:30:00Z"));
		assertThat(to(this.recruiter)).isEmpty();
		assertThat(to(next)).extracting(OutgoingMail::subject)
			.containsExactly("You are responsible for Backend developer now", "One person waits for a word from you");
	}

	@Test
	void putsEverythingOfADayIntoOneMail() {
		for (int i = 0; i < 20; i++) {
			this.hiring.apply(this.position, "Person " + i);
		}
		this.time.until(Instant.parse("2026-11-25T09:00:00Z"));

		assertThat(to(this.recruiter)).singleElement().satisfies((sent) -> {
			assertThat(sent.subject()).isEqualTo("21 people wait for a word from you");
			assertThat(sent.text()).contains("6 more are on your page of today.");
		});
	}

	@Test
	void speaksTheLanguageOfItsReaderAndKeepsToTheirMorning() {
		StaffMember head = inLondon("head", Role.HR_HEAD);
		this.time.until(Instant.parse("2026-11-30T01:00:00Z"));
		assertThat(to(head)).isEmpty();

		this.time.until(Instant.parse("2026-11-30T01:25:00Z"));
		this.database.sql("update promise set hold_at = null, next_step_at = deadline_at where active = 1").update();
		this.time.until(Instant.parse("2026-11-30T09:31:00Z"));

		assertThat(to(head)).singleElement().satisfies((sent) -> {
			assertThat(sent.subject()).isEqualTo("有1人在等您的答复");
			assertThat(sent.text()).contains("国力，您好：", "Mia O'Neill，后端开发工程师：团队期限");
		});
	}

	@Test
	@DisplayName("B4 the blocker is on leave: the deputy is alerted in the deputy's zone and hours")
	void warnsTheDeputyOfSomebodyAwayInTheDeputysMorning() {
		StaffMember deputy = inLondon("deputy", Role.RECRUITER);
		assertThat(this.absences.enter(this.recruiter,
				new Absence(LocalDate.parse("2026-11-24"), LocalDate.parse("2026-11-26"), deputy.id()), null))
			.isEmpty();
		this.time.until(Instant.parse("2026-11-25T09:29:00Z"));
		assertThat(to(this.recruiter)).isEmpty();
		assertThat(to(deputy)).isEmpty();

		this.time.until(Instant.parse("2026-11-26T23:00:00Z"));

		assertThat(to(this.recruiter)).isEmpty();
		assertThat(to(deputy)).hasSize(2)
			.extracting((sent) -> ZonedDateTime.parse(sent.headers().get("Date"), DateTimeFormatter.RFC_1123_DATE_TIME)
				.withZoneSameInstant(ZoneId.of("Europe/London"))
				.toLocalTime())
			.allSatisfy((hour) -> assertThat(hour).isBetween(LocalTime.of(9, 0), LocalTime.of(18, 0)));
		this.time.until(Instant.parse("2026-11-30T01:30:00Z"));
		assertThat(to(this.recruiter)).as("back again").isNotEmpty();
	}

	@Test
	void keepsWarningThePersonWhoseDeputyMayNotSeeIt() {
		HiringFixture.Company elsewhere = this.hiring.company();
		StaffMember deputy = this.hiring.member(this.hiring.account("Other", Grant.in(elsewhere.id(), Role.RECRUITER)));
		this.absences.enter(this.recruiter,
				new Absence(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-27"), deputy.id()), null);

		this.time.until(Instant.parse("2026-11-25T09:00:00Z"));

		assertThat(to(deputy)).isEmpty();
		assertThat(to(this.recruiter)).hasSize(1);
	}

	@Test
	void saysNothingToThoseWhoMayNotSeeIt() {
		HiringFixture.Company elsewhere = this.hiring.company();
		StaffMember head = this.hiring.member(this.hiring.account("Other", Grant.in(elsewhere.id(), Role.HR_HEAD)));
		this.time.until(Instant.parse("2026-11-30T09:00:00Z"));

		assertThat(to(head)).isEmpty();
		assertThat(to(this.hiring.recruiter(elsewhere))).isEmpty();
	}

	@Test
	void handsWhatBelongsToSomebodyWhoLeftToTheHeadOfRecruiting() {
		StaffMember head = this.hiring.member(this.hiring.account("Guo", Grant.in(this.company.id(), Role.HR_HEAD)));
		this.database.sql("update account set state = 'DEACTIVATED' where account_id = ?")
			.param(Columns.bytes(this.recruiter.id().value()))
			.update();

		this.time.until(Instant.parse("2026-11-25T09:00:00Z"));

		assertThat(to(head)).hasSize(1);
		assertThat(to(this.recruiter)).isEmpty();
	}

	@Test
	void skipsStepsThatWerePastWhenThePromiseWasMade() {
		this.clock.moveTo(Instant.parse("2026-11-30T00:30:00Z"));
		this.time.runDue();

		assertThat(to(this.recruiter)).hasSizeLessThanOrEqualTo(1);
		assertThat(chasers()).isLessThanOrEqualTo(2);
	}

	@Test
	void warnsOnceWhenTwoWorkersRunAtOnceOrOneRunsTwice() {
		this.clock.moveTo(Instant.parse("2026-11-25T01:30:00Z"));

		AtOnce.run(this.round::runDue, this.round::runDue);
		this.round.runDue();
		AtOnce.run(this.staffMail::runDue, this.staffMail::runDue);
		this.staffMail.runDue();

		assertThat(to(this.recruiter)).hasSize(1);
	}

	@Test
	void leavesOutWhatWasDoneMeanwhile() {
		this.clock.moveTo(Instant.parse("2026-11-25T01:30:00Z"));
		this.round.runDue();
		this.endings.decline(this.id, new Ending(this.applications.summary(this.id).version(), "COMPARED_CLOSER", null,
				"Others fit more closely.", null, null), this.recruiter);

		this.staffMail.runDue();

		assertThat(to(this.recruiter)).isEmpty();
		assertThat(states()).containsOnly("NEEDLESS");
	}

	@Test
	void triesAgainWhenTheServerIsAwayAndNotAfterTheDay() {
		this.mail.failToConnect(new MailUnreachable("away", false, null));
		this.time.until(Instant.parse("2026-11-25T03:00:00Z"));
		assertThat(to(this.recruiter)).isEmpty();
		this.mail.reset();
		this.time.by(Duration.ofHours(2));
		assertThat(to(this.recruiter)).hasSize(1);

		this.mail.failToConnect(new MailUnreachable("away", false, null));
		this.time.until(Instant.parse("2026-11-26T11:00:00Z"));
		this.mail.reset();
		this.time.by(Duration.ofHours(2));
		assertThat(to(this.recruiter)).isEmpty();
	}

	@Test
	void oneThatCannotBeWrittenKeepsNoOtherFromLeaving() {
		this.clock.moveTo(Instant.parse("2026-11-25T01:30:00Z"));
		this.round.runDue();
		this.digests.save(new StaffDigest(new UUID(0, 1), this.recruiter.id(), LocalDate.of(2026, 11, 25),
				new StaffMatter(StaffAlert.STATUTE, new JobApplicationId(new UUID(0, 2)), null),
				this.clock.instant().plus(Duration.ofDays(1)), Instant.EPOCH));

		this.staffMail.runDue();
		assertThat(to(this.recruiter)).hasSize(1);
		assertThat(this.watch.stuckStaffMail()).isZero();
		this.clock.moveBy(Duration.ofMinutes(6));
		this.staffMail.runDue();
		assertThat(this.watch.stuckStaffMail()).as("seen on the health page").isOne();
		assertThat(this.staffMail.nextDue()).as("tried again later")
			.hasValueSatisfying((next) -> assertThat(next).isAfter(this.clock.instant()));
	}

	@Test
	void mailToVisitorsThatIsStuckIsCountedByItself() {
		VisitorTurn turn = new VisitorTurn(new VisitorQuestionId(new UUID(0, 3)), VisitorToBeTold.Word.RECEIVED, 0);
		StaffDigest stuck = new StaffDigest(new UUID(0, 4), this.recruiter.id(), LocalDate.of(2026, 11, 23),
				StaffMatter.visitor(turn), this.clock.instant().plus(Duration.ofDays(1)), this.clock.instant());
		stuck.postpone(this.clock.instant());
		this.digests.save(stuck);
		assertThat(this.watch.stuckVisitorMail()).as("tried once").isZero();
		this.database.sql("update staff_digest set tries = 2 where digest_id = ?")
			.param(Columns.bytes(stuck.id()))
			.update();
		assertThat(this.watch.stuckVisitorMail()).isOne();
		assertThat(this.watch.stuckStaffMail()).as("no mail to our own people").isZero();
	}

	@Test
	void repeatsNothingThatMayHaveArrived() {
		this.mail.answerWith((sent) -> new MailOutcome(MailOutcome.Kind.UNCERTAIN, 0, null, "", false));
		this.time.until(Instant.parse("2026-11-25T09:00:00Z"));

		assertThat(to(this.recruiter)).hasSize(1);
		assertThat(states()).containsOnly("UNCERTAIN");
	}

	/**
	 * A worker died in the middle: passing time finds it, as the running product does.
	 */
	@Test
	void givesUpWhatAWorkerLeftInTheMiddle() {
		StaffDigest left = new StaffDigest(new UUID(0, 5), this.recruiter.id(), LocalDate.of(2026, 11, 23),
				StaffMatter.DAY, this.clock.instant().plus(Duration.ofDays(1)), this.clock.instant());
		left.hand(this.clock.instant());
		this.digests.save(left);
		Instant over = this.clock.instant().plus(Duration.ofMinutes(5));
		assertThat(this.staffMail.nextDue()).hasValue(over);
		this.time.only("staff-mail").by(Duration.ofMinutes(6));
		assertThat(this.database.sql("select settled_at from staff_digest where state = 'UNCERTAIN' and digest_id = ?")
			.param(Columns.bytes(left.id()))
			.query(Instant.class)
			.single()).isEqualTo(over);
		assertThat(to(this.recruiter)).isEmpty();
	}

	private StaffMember inLondon(String mailbox, Role role) {
		return this.hiring.member(this.accounts
			.createAccount(new NewAccount("国力", new EmailAddress(mailbox + this.id + "@firm.example"),
					LocaleTag.ZH_HANS, ZoneId.of("Europe/London"), Set.of(Grant.in(this.company.id(), role))), null));
	}

	/** Without the mail of the week, which has tests of its own. */
	private List<OutgoingMail> to(StaffMember person) {
		return this.mail.handedTo(person.email().value())
			.stream()
			.filter((sent) -> !sent.text().contains("/weekly"))
			.toList();
	}

	private int chasers() {
		return this.database.sql("select count(*) from chaser where application_id = ?")
			.param(Columns.bytes(this.id.value()))
			.query(Integer.class)
			.single();
	}

	private List<String> states() {
		return this.database.sql("select state from staff_digest where person_id = ?")
			.param(Columns.bytes(this.recruiter.id().value()))
			.query(String.class)
			.list();
	}

}
