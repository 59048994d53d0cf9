package dev.goodword.portal.tracking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Leaving;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Receipt;
import dev.goodword.applications.Refused;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawalReason;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.candidates.CandidateErased;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.channels.Texts;
import dev.goodword.communication.MessageKind;
import dev.goodword.communication.MessageRecord;
import dev.goodword.communication.Messages;
import dev.goodword.complaints.ComplaintCause;
import dev.goodword.complaints.ComplaintCheck;
import dev.goodword.complaints.ComplaintEntry;
import dev.goodword.complaints.ComplaintEvent;
import dev.goodword.complaints.ComplaintFindings;
import dev.goodword.complaints.ComplaintLine;
import dev.goodword.complaints.ComplaintState;
import dev.goodword.complaints.ComplaintSubject;
import dev.goodword.complaints.ComplaintSummary;
import dev.goodword.complaints.Complaints;
import dev.goodword.complaints.HandlingComplaints;
import dev.goodword.complaints.RaisingComplaints;
import dev.goodword.complaints.UnknownComplaint;
import dev.goodword.portal.Visitor;
import dev.goodword.positions.ChangingOwners;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.shared.Columns;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Candidates complain, know at once who answers and by when, and hear what came of it.
 */
@GoodwordTest
class ComplaintControllerTests {

	private static final String NOBODY = "Twice nobody was there for the talk.";

	private static final String SORRY = "You are right. Our calendar was wrong, and nobody told you.";

	private static final String RECEIVED = "We have your complaint";

	private static final String ANSWERED = "You wrote to us about";

	private static final ComplaintFindings FOUND = new ComplaintFindings(ComplaintCause.INTERVIEW, "Two calendars.",
			"Apologised by phone.", "Invitations are checked the day before.");

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private Applications applications;

	@Autowired
	private Complaints complaints;

	@Autowired
	private RaisingComplaints raising;

	@Autowired
	private HandlingComplaints handling;

	@Autowired
	private EndingApplications endings;

	@Autowired
	private WithdrawingApplications withdrawing;

	@Autowired
	private Messages messages;

	@Autowired
	private Positions positions;

	@Autowired
	private ChangingOwners owners;

	@Autowired
	private Texts texts;

	@Autowired
	private StatusLinks links;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private RecordingMail mail;

	@Autowired
	private PassingTime time;

	@Autowired
	private MovableClock clock;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private BeanFactory beans;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient database;

	private StaffMember recruiter;

	private StaffMember head;

	private PositionId position;

	private Receipt mia;

	private JobApplicationId id;

	private HiringFixture.Company company;

	@BeforeEach
	void apply() {
		this.company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(this.company);
		this.head = this.hiring.member(this.hiring.account("Wang Li", Grant.in(this.company.id(), Role.HR_HEAD)));
		this.position = this.hiring.openPosition(this.company);
		this.mia = this.hiring.apply(this.position, "Mia O’Neill");
		this.id = new JobApplicationId(this.mia.subject());
	}

	@Test
	void complainsWithoutScriptsAndIsToldWhoAnswersAndByWhen() {
		Visitor visitor = signedIn("en");
		assertThat(visitor.open(page())).contains("Something went wrong? Tell us", "/complaints\"");
		visitor.open(page() + "/complaints");
		visitor.post(page() + "/complaints", "text", NOBODY);
		assertThat(visitor.follow()).contains("We have it. Below you see who answers", NOBODY,
				"Wang Li answers for it, and is not on the team", "You have an answer by",
				"Wednesday, 25 November 2026");
		assertThat(only()).satisfies((complaint) -> {
			assertThat(complaint.owner()).isEqualTo(this.head.id());
			assertThat(complaint.dates().dueAt()).isEqualTo("2026-11-24T10:00:00Z");
			assertThat(complaint.subject()).isEqualTo(ComplaintSubject.GENERAL);
		});
		pass(Duration.ofMinutes(2));
		assertThat(sent(RECEIVED)).satisfies((mail) -> {
			assertThat(mail.subject()).isEqualTo("We have your complaint: Backend developer");
			assertThat(mail.fromName()).as("not who it may be about").doesNotContain(",");
			assertThat(mail.text()).as("answers would be read by the team").doesNotContain("Just reply");
			assertThat(mail.text()).contains("Wang Li, head of recruiting, answers what you told us, by Wednesday, 25",
					"You wrote: “" + NOBODY + "”", "Wang Li is not on the team that decides");
		});
		assertThat(this.complaints.among(Set.of(this.id))).containsExactly(this.id);
		visitor.open(page() + "/complaints");
		visitor.post(page() + "/complaints", "text", NOBODY + " ");
		assertThat(this.complaints.of(this.id)).as("the same again").hasSize(1);
	}

	@Test
	void marksAMessageOfOurs() {
		Visitor visitor = signedIn("en");
		Matcher link = Pattern.compile(Pattern.quote(page()) + "/complaints\\?about=([\\w-]{36})")
			.matcher(visitor.open(page()));
		assertThat(link.find()).isTrue();
		assertThat(visitor.open(link.group())).contains("About our message “We have your application");
		visitor.post(page() + "/complaints", "text", "This is not my name.", "about", link.group(1));
		assertThat(only().subject().kind()).isEqualTo(ComplaintSubject.Kind.LETTER);
		visitor.open(link.group());
		visitor.post(page() + "/complaints", "text", "Really not.", "about", link.group(1));
		assertThat(this.complaints.of(this.id)).as("nothing they say is dropped")
			.extracting(ComplaintSummary::text)
			.contains("This is not my name.", "Really not.")
			.hasSize(2);
		assertThat(visitor.open(page() + "/complaints?about=1-1")).doesNotContain("About our message");
	}

	@Test
	void isAnsweredToldWhatChangedAndOnlyThenClosed() {
		ComplaintSummary raised = this.raising.raise(this.id, ComplaintSubject.GENERAL, NOBODY);
		refused("untold", () -> this.handling.close(raised.id(), "Done.", day("2026-12-30"), this.head));
		this.handling.answer(raised.id(), SORRY, day("2026-11-30"), this.head);
		pass(Duration.ofMinutes(10));
		assertThat(sent(ANSWERED)).satisfies((mail) -> {
			assertThat(mail.subject()).isEqualTo("You wrote to us about Backend developer; here is my answer");
			assertThat(mail.text())
				.contains("I am Wang Li, head of recruiting", "You wrote: “" + NOBODY + "”",
						"Thank you for telling us. " + SORRY,
						"By Tuesday, 1 December 2026 I will tell you what we changed.")
				.doesNotContain("You will hear from us by");
		});
		assertThat(signedIn("en").open(page() + "/complaints")).contains("Answered Mon 23 Nov", SORRY,
				"You hear what we changed by", "Tuesday, 1 December 2026");
		refused("unknown", () -> this.handling.close(raised.id(), "Done.", day("2026-12-30"), this.head));
		this.handling.find(raised.id(), FOUND, this.head);
		refused("words.close", () -> this.handling.close(raised.id(), " ", day("2026-12-30"), this.head));
		this.handling.close(raised.id(), "Invitations are now checked the day before.", day("2026-12-30"), this.head);
		pass(Duration.ofMinutes(10));
		assertThat(sent("What we changed after you wrote to us").text())
			.contains("Invitations are now checked the day before.");
		assertThat(signedIn("en").open(page() + "/complaints"))
			.contains("Closed Mon 23 Nov", "Invitations are now checked the day before.")
			.doesNotContain("Two calendars.", "Apologised by phone.");
		assertThat(this.complaints.among(Set.of(this.id))).isEmpty();
		this.handling.check(raised.id(), ComplaintCheck.Outcome.WORKS, "None since.", this.head);
		assertThat(only().state()).isEqualTo(ComplaintState.CHECKED);
		assertThat(this.complaints.history(raised.id())).extracting(ComplaintEntry::event)
			.contains(ComplaintEvent.RAISED, ComplaintEvent.NAMED, ComplaintEvent.ANSWERED, ComplaintEvent.FOUND,
					ComplaintEvent.CLOSED, ComplaintEvent.CHECKED);
	}

	@Test
	void isNeverClosedInSilence() {
		ComplaintSummary raised = this.raising.raise(this.id, ComplaintSubject.GENERAL, NOBODY);
		this.handling.answer(raised.id(), SORRY, null, this.head);
		this.handling.find(raised.id(), FOUND, this.head);
		refused("words.close", () -> this.handling.close(raised.id(), "", day("2026-12-30"), this.head));
		assertThat(only().state()).isEqualTo(ComplaintState.ANSWERED);
	}

	@Test
	void tellsALaterDayTwiceAndWarnsEachWorkingMorningAfterThat() {
		ComplaintSummary raised = this.raising.raise(this.id, ComplaintSubject.GENERAL, NOBODY);
		until("2026-11-25T01:29:00Z");
		assertThat(delays()).isEmpty();
		until("2026-11-25T01:35:00Z");
		assertThat(delays()).singleElement()
			.satisfies((mail) -> assertThat(mail.text()).contains("we do not have it yet", NOBODY,
					"Wang Li answers for it, and you hear from us by Tuesday, 1 December 2026"));
		assertThat(signedIn("en").open(page() + "/complaints"))
			.contains("This takes longer than we told you", "Tuesday, 1 December 2026")
			.doesNotContain("We said you would hear");
		until("2026-12-01T01:35:00Z");
		assertThat(delays()).hasSize(2).last().satisfies((mail) -> assertThat(mail.text()).contains("7 December 2026"));
		until("2026-12-07T01:35:00Z");
		assertThat(delays()).as("no third mail by itself").hasSize(2);
		int told = subjects(this.head).size();
		until("2026-12-08T01:35:00Z");
		assertThat(subjects(this.head)).hasSizeGreaterThan(told);
		assertThat(signedIn("en").open(page() + "/complaints")).contains("We said you would hear from us by Monday, 7",
				"Wang Li has been told again");
		assertThat(this.complaints.history(raised.id())).extracting(ComplaintEntry::event)
			.filteredOn(ComplaintEvent.DELAYED::equals)
			.hasSize(2);
		this.handling.answer(raised.id(), SORRY, null, this.head);
		pass(Duration.ofDays(3));
		assertThat(
				this.database.sql("select count(*) from complaint where complaint_id = ? and next_nudge_at is not null")
					.param(Columns.bytes(raised.id().value()))
					.query(Integer.class)
					.single())
			.isZero();
	}

	@Test
	void tellsALaterDayAgainWhenADayNamedAfterwardsIsNotKept() {
		ComplaintSummary raised = this.raising.raise(this.id, ComplaintSubject.GENERAL, NOBODY);
		until("2026-11-25T01:35:00Z");
		assertThat(delays()).hasSize(1);
		LocalDate named = this.complaints.followUps(only()).get(0);
		this.handling.answer(raised.id(), SORRY, named, this.head);
		until(only().dates().told() + "T01:35:00Z");
		assertThat(delays()).as("the page names a later day, and so does a mail").hasSize(2);
	}

	@Test
	void theLetterThatItTakesLongerFallsWhenTheAnswerIsQuicker() {
		ComplaintSummary raised = this.raising.raise(this.id, ComplaintSubject.GENERAL, NOBODY);
		this.time.only("complaints").until(Instant.parse("2026-11-25T01:31:00Z"));
		this.handling.answer(raised.id(), SORRY, null, this.head);
		until("2026-11-25T02:30:00Z");
		assertThat(delays()).isEmpty();
		assertThat(sent(ANSWERED).text()).contains(SORRY);
	}

	@Test
	void whoComplainedBeforeLaterDaysWereToldIsToldOneToo() throws IOException {
		this.raising.raise(this.id, ComplaintSubject.GENERAL, NOBODY);
		this.database.sql("update complaint set next_nudge_at = null where application_id = ?")
			.param(Columns.bytes(this.id.value()))
			.update();
		this.database
			.sql(Files
				.readString(Path.of("src/main/resources/db/migration/V202611230701__complaints_delays_before.sql"))
				.replace(";", ""))
			.update();
		until("2026-11-25T01:35:00Z");
		assertThat(delays()).hasSize(1);
	}

	private List<OutgoingMail> delays() {
		return this.mailbox.mails(this.mia.candidate())
			.stream()
			.filter((mail) -> mail.subject().startsWith("Our answer takes longer"))
			.toList();
	}

	@Test
	void warnsTheOwnerAndTellsTheHeadsWhenItIsLate() {
		StaffMember second = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		ComplaintSummary raised = this.raising.raise(this.id, ComplaintSubject.GENERAL, NOBODY);
		StaffMember owner = this.hiring.member(raised.owner());
		StaffMember other = owner.id().equals(second.id()) ? this.head : second;
		until("2026-11-24T05:59:00Z");
		assertThat(subjects(owner)).anyMatch((subject) -> subject.contains("you answer by"))
			.noneMatch((subject) -> subject.contains("is due"));
		until("2026-11-24T06:05:00Z");
		assertThat(subjects(owner)).anyMatch((subject) -> subject.contains("your word about a complaint is due"));
		assertThat(subjects(other)).noneMatch((subject) -> subject.contains("complain"));
		until("2026-11-24T10:05:00Z");
		assertThat(List.of(owner, other)).allSatisfy((person) -> assertThat(subjects(person))
			.anyMatch((subject) -> subject.contains("a word about a complaint is late")));
		assertThat(subjects(this.recruiter)).noneMatch((subject) -> subject.contains("complain"));
		assertThat(this.mail.handedTo(owner.email().value())).noneMatch((mail) -> mail.text().contains(NOBODY));
		assertThat(this.complaints.history(raised.id())).extracting(ComplaintEntry::event)
			.containsSubsequence(ComplaintEvent.WARNED, ComplaintEvent.ESCALATED);
	}

	@Test
	void isHeardAlsoAfterTheEndAndAfterLeaving() {
		this.endings.decline(this.id, new Ending(this.applications.summary(this.id).version(), "COMPARED_CLOSER", null,
				"Others know Kafka better.", null, null), this.recruiter);
		this.time.only("promises", "messages").until(Instant.parse("2026-11-25T04:00:00Z"));
		ComplaintSummary raised = this.raising.raise(this.id, ComplaintSubject.GENERAL, "No reason given.");
		this.handling.answer(raised.id(), SORRY, null, this.head);
		pass(Duration.ofMinutes(10));
		assertThat(sent(ANSWERED).text()).contains(SORRY);

		Receipt li = this.hiring.apply(this.position, "Li Lei");
		JobApplicationId leaving = new JobApplicationId(li.subject());
		ComplaintSummary other = this.raising.raise(leaving, ComplaintSubject.GENERAL, NOBODY);
		this.withdrawing.withdraw(leaving, new Withdrawal(WithdrawalReason.PAY, null));
		this.handling.answer(other.id(), SORRY, null, this.head);
		pass(Duration.ofMinutes(10));
		assertThat(this.mailbox.mails(li.candidate())).extracting(OutgoingMail::subject)
			.contains("You wrote to us about Backend developer; here is my answer");
	}

	@Test
	void isMarkedByOneOfOursAsWell() {
		ComplaintSummary marked = this.raising.mark(this.id, ComplaintSubject.GENERAL, NOBODY, this.recruiter);
		assertThat(marked.raisedBy()).isEqualTo(this.recruiter.id());
		pass(Duration.ofMinutes(2));
		assertThat(sent(RECEIVED).text()).contains("What we understood: “" + NOBODY + "”").doesNotContain("You wrote:");
		assertThat(signedIn("en").open(page() + "/complaints")).contains("Noted by us Mon 23 Nov");
	}

	@Test
	void isReadByItsOwnerAndTheHeadsAlone() {
		ComplaintSummary raised = this.raising.raise(this.id, ComplaintSubject.GENERAL, NOBODY);
		StaffMember elsewhere = this.hiring.staff(Grant.in(this.hiring.company().id(), Role.HR_HEAD));
		StaffMember admin = this.hiring.staff(Grant.everywhere(Role.ADMIN));
		assertThat(this.complaints.visible(raised.id(), this.head).text()).isEqualTo(NOBODY);
		assertThat(List.of(this.recruiter, elsewhere, admin)).allSatisfy((person) -> {
			assertThatExceptionOfType(UnknownComplaint.class)
				.isThrownBy(() -> this.complaints.visible(raised.id(), person));
			assertThatExceptionOfType(UnknownComplaint.class)
				.isThrownBy(() -> this.handling.answer(raised.id(), SORRY, null, person));
			assertThat(this.complaints.register(person)).isEmpty();
		});
		assertThat(this.complaints.register(this.head)).hasSize(1);
		pass(Duration.ofMinutes(2));
		assertThat(this.messages.forStaff(this.id)).extracting(MessageRecord::kind)
			.contains(MessageKind.RECEIVED)
			.doesNotContain(MessageKind.COMPLAINT_RECEIVED);
		assertThat(this.complaints.duties(this.positions.visiblePositions(this.recruiter), this.recruiter)).isEmpty();
		assertThat(this.complaints.duties(this.positions.visiblePositions(this.head), this.head)).hasSize(1);
	}

	@Test
	void isHandedToSomebodyWhoIsNotOnTheTeamWhileThereIsOne() {
		ComplaintSummary raised = this.raising.raise(this.id, ComplaintSubject.GENERAL, NOBODY);
		StaffMember colleague = this.hiring.staff(Grant.in(this.company.id(), Role.RECRUITER));
		assertThat(this.complaints.others(raised)).extracting(StaffMember::id)
			.contains(colleague.id())
			.doesNotContain(this.recruiter.id());
		refused("owner", () -> this.handling.handOver(raised.id(), this.recruiter.id(), this.head));
		this.handling.handOver(raised.id(), colleague.id(), this.head);
		assertThat(only().owner()).isEqualTo(colleague.id());
		assertThat(this.complaints.visible(raised.id(), colleague).apart()).isTrue();
		assertThat(this.complaints.register(colleague)).hasSize(1);
		this.handling.answer(raised.id(), SORRY, null, colleague);
		pass(Duration.ofMinutes(10));
		assertThat(sent(ANSWERED).text()).contains("I am Colleague, of the recruiting team");
	}

	@Test
	void staysWithinTheTeamOfAConfidentialPosition() {
		StaffMember leader = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		PositionId secret = this.hiring.openPosition(this.company, true,
				Map.of(leader.id(), HiringFixture.roles(Role.HR_HEAD)));
		Receipt li = this.hiring.apply(secret, "Li Lei");
		ComplaintSummary raised = this.raising.raise(new JobApplicationId(li.subject()), ComplaintSubject.GENERAL,
				NOBODY);
		assertThat(raised.owner()).isEqualTo(leader.id());
		assertThat(raised.apart()).isFalse();
		assertThatExceptionOfType(UnknownComplaint.class)
			.isThrownBy(() -> this.complaints.visible(raised.id(), this.head));
		assertThat(this.complaints.register(this.head)).isEmpty();
		assertThat(this.complaints.register(leader)).hasSize(1);
	}

	@Test
	void losesItsWordsWithThePersonAndKeepsItsCause() {
		ComplaintSummary raised = this.raising.raise(this.id, ComplaintSubject.GENERAL, NOBODY);
		this.handling.find(raised.id(), FOUND, this.head);
		this.events.publishEvent(new CandidateErased(this.mia.candidate(), this.clock.instant()));
		assertThat(only()).satisfies((complaint) -> {
			assertThat(complaint.state()).isEqualTo(ComplaintState.DROPPED);
			assertThat(complaint.dates()).isNull();
			assertThat(complaint.findings().cause()).isEqualTo(ComplaintCause.INTERVIEW);
		});
		assertThat(this.complaints.among(Set.of(this.id))).isEmpty();
		refused("answered", () -> this.handling.answer(raised.id(), SORRY, null, this.head));
	}

	@Test
	void findsAnotherOwnerForWhoeverLeaves() {
		ComplaintSummary raised = this.raising.raise(this.id, ComplaintSubject.GENERAL, NOBODY);
		StaffMember next = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		this.handling.handOver(raised.id(), next.id(), this.head);
		leaves(next);
		assertThat(this.complaints.history(raised.id())).filteredOn((entry) -> entry.event() == ComplaintEvent.NAMED)
			.hasSize(3);
	}

	@Test
	void findsAnotherOwnerWhenTheirsBecomesResponsibleForThePosition() {
		ComplaintSummary raised = this.raising.raise(this.id, ComplaintSubject.GENERAL, NOBODY);
		StaffMember next = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		this.handling.handOver(raised.id(), next.id(), this.head);
		PositionId position = this.applications.summary(this.id).position();
		this.owners.change(position, this.positions.summary(position).owner(), next.id(), this.head);
		assertThat(only().owner()).isEqualTo(this.head.id());
	}

	@Test
	void isNeverGivenToWhoWasResponsibleUntilThen() {
		PositionId position = this.applications.summary(this.id).position();
		ComplaintSummary raised = this.raising.raise(this.id, ComplaintSubject.GENERAL, NOBODY);
		StaffMember colleague = this.hiring.staff(Grant.in(this.company.id(), Role.RECRUITER));
		this.handling.handOver(raised.id(), colleague.id(), this.head);
		this.owners.change(position, this.recruiter.id(), this.head.id(), this.head);
		this.owners.change(position, this.head.id(), colleague.id(), this.head);
		assertThat(only().owner()).as("not the sole other head").isEqualTo(this.recruiter.id());
		this.owners.change(position, colleague.id(), this.recruiter.id(), this.head);
		assertThat(only().owner()).isEqualTo(this.head.id());
	}

	@Test
	void goesOnWithWhoeverLosesARoleAndMayStillAnswer() {
		ComplaintSummary raised = this.raising.raise(this.id, ComplaintSubject.GENERAL, NOBODY);
		StaffMember admin = this.hiring.staff(Grant.everywhere(Role.ADMIN));
		Leaving.keep(this.beans, this.head.id(), admin, Grant.in(this.company.id(), Role.RECRUITER));
		assertThat(only().owner()).as("a recruiter may answer too").isEqualTo(this.head.id());
		StaffMember next = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		Leaving.keep(this.beans, this.head.id(), admin, Grant.in(this.company.id(), Role.INTERVIEWER));
		assertThat(only().owner()).isEqualTo(next.id());
		assertThat(this.complaints.history(raised.id())).extracting(ComplaintEntry::event)
			.endsWith(ComplaintEvent.NAMED);
	}

	@Test
	void staysWithTheNewOwnerWhereOnlyTheFormerOneIsLeft() {
		PositionId position = this.applications.summary(this.id).position();
		ComplaintSummary raised = this.raising.raise(this.id, ComplaintSubject.GENERAL, NOBODY);
		assertThat(raised.apart()).isTrue();
		this.owners.change(position, this.recruiter.id(), this.head.id(), this.head);
		assertThat(only().owner()).isEqualTo(this.head.id());
		assertThat(only().apart()).as("of the team now").isFalse();
		assertThat(this.complaints.history(raised.id())).hasSize(2);
	}

	@Test
	void findsAnotherWhoLooksWhetherTheChangeWorks() {
		ComplaintSummary raised = this.raising.raise(this.id, ComplaintSubject.GENERAL, NOBODY);
		this.handling.answer(raised.id(), SORRY, null, this.head);
		this.handling.find(raised.id(), FOUND, this.head);
		this.handling.close(raised.id(), "Checked the day before now.", day("2026-12-30"), this.head);
		leaves(this.head);
		assertThat(this.complaints.history(raised.id())).extracting(ComplaintEntry::event)
			.containsSubsequence(ComplaintEvent.CLOSED, ComplaintEvent.NAMED);
	}

	@Test
	void isNeverAnsweredByWhomItMayBeAboutWhereNobodyAnswersForRecruiting() {
		PositionId secret = this.hiring.openPosition(this.company, true, Map.of());
		ComplaintSummary raised = this.raising.raise(
				new JobApplicationId(this.hiring.apply(secret, "Li Lei").subject()), ComplaintSubject.GENERAL, NOBODY);
		assertThat(raised.owner()).isNotEqualTo(this.positions.summary(secret).owner()).isEqualTo(this.head.id());
		assertThat(this.complaints.visible(raised.id(), this.head).apart()).isTrue();
		assertThat(this.complaints.register(this.head)).extracting(ComplaintLine::id).containsExactly(raised.id());
	}

	@Test
	void offersNoTextsWhereNoneCanBeSent() {
		Visitor visitor = signedIn("en");
		assertThat(visitor.open(page())).doesNotContain("/texts");
		visitor.open(page() + "/texts");
		assertThat(visitor.status()).isEqualTo(404);
	}

	@Test
	void letsThemTakeTheirYesToTextsBackWithoutAnyProvider() {
		this.texts.want(this.mia.candidate(), true);
		Visitor visitor = signedIn("en");
		assertThat(visitor.open(page())).contains("/texts");
		visitor.open(page() + "/texts");
		visitor.post(page() + "/texts", "wanted", "false");
		assertThat(visitor.follow()).contains("You get no more texts.");
		assertThat(visitor.status()).isEqualTo(200);
		assertThat(this.texts.isWanted(this.mia.candidate())).isFalse();
		visitor.post(page() + "/texts", "wanted", "false");
		assertThat(visitor.status()).as("a second time as well").isEqualTo(302);
		visitor.post(page() + "/texts", "wanted", "true");
		assertThat(visitor.status()).as("nobody would carry them").isEqualTo(404);
		assertThat(this.texts.isWanted(this.mia.candidate())).isFalse();
		this.database.sql("delete from text_consent").update();
	}

	@Test
	void boundsWhatOnePersonWritesAndShowsHostileWordsAsWords() {
		Visitor visitor = signedIn("en");
		visitor.open(page() + "/complaints");
		assertThat(visitor.post(page() + "/complaints", "text", " ")).contains("Please write what happened");
		assertThat(visitor.status()).isEqualTo(422);
		List.of("One", "Two", "<script>alert(1)</script> {{x}}").forEach((text) -> {
			visitor.open(page() + "/complaints");
			visitor.post(page() + "/complaints", "text", text);
		});
		assertThat(visitor.follow()).contains("&lt;script&gt;alert(1)&lt;/script&gt; {{x}}")
			.doesNotContain("<script>alert");
		assertThat(visitor.post(page() + "/complaints", "text", "Four <b>")).contains("Three complaints of yours wait",
				">Four &lt;b&gt;</textarea>");
		Receipt li = this.hiring.apply(this.position, "Li Lei");
		visitor.open("/a/" + this.links.token(li.candidate(), li.subject()) + "/complaints");
		assertThat(visitor.status()).as("somebody else's page").isNotEqualTo(200);
		Visitor link = new Visitor(this.mvc, "en");
		link.open(page() + "/complaints");
		assertThat(link.status()).isEqualTo(303);
	}

	@Test
	void speaksChinese() {
		Visitor visitor = signedIn("zh-Hans");
		visitor.open(page() + "/complaints");
		visitor.post(page() + "/complaints", "text", "约好的面谈没有人到场。");
		assertThat(visitor.follow()).contains("已收到。由谁答复", "由Wang Li负责答复", "2026年11月25日（周三）", "约好的面谈没有人到场。");
	}

	private ComplaintSummary only() {
		List<ComplaintSummary> all = this.complaints.of(this.id);
		assertThat(all).hasSize(1);
		return all.get(0);
	}

	private static void refused(String why, Runnable act) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act::run)
			.satisfies((refusal) -> assertThat(refusal.refusal().messageKey()).isEqualTo("complaints.refused." + why));
	}

	private static LocalDate day(String day) {
		return LocalDate.parse(day);
	}

	private List<String> subjects(StaffMember person) {
		return this.mail.handedTo(person.email().value()).stream().map(OutgoingMail::subject).toList();
	}

	/** The mail whose subject begins like that; several lanes may empty at once. */
	private OutgoingMail sent(String subject) {
		return this.mailbox.mails(this.mia.candidate())
			.stream()
			.filter((mail) -> mail.subject().startsWith(subject))
			.findFirst()
			.orElseThrow();
	}

	private void pass(Duration duration) {
		this.time.only("promises", "messages").until(this.clock.instant().plus(duration));
	}

	private void until(String end) {
		this.time.only("complaints", "staff-mail").until(Instant.parse(end));
	}

	private String page() {
		return "/a/" + this.links.token(this.mia.candidate(), this.mia.subject());
	}

	private void leaves(StaffMember person) {
		Leaving.leave(this.beans, person.id(), this.hiring.staff(Grant.everywhere(Role.ADMIN)));
	}

	private Visitor signedIn(String language) {
		this.time.only("promises", "messages").until(this.clock.instant());
		Visitor visitor = new Visitor(this.mvc, language);
		visitor.open(page());
		visitor.post(page() + "/open");
		visitor.post(page() + "/code", "code", this.mailbox.code(this.mia.candidate()));
		return visitor;
	}

}
