package dev.goodword.communication;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.ReadersOfMail;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.Candidates;
import dev.goodword.communication.templates.MailTemplates;
import dev.goodword.communication.templates.TestTexts;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.ArrangingInterviews;
import dev.goodword.interviews.InterviewPlan;
import dev.goodword.interviews.MeetingMode;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes to an address of which nobody knows yet whose it is. */
@GoodwordTest
class BareLettersTests {

	/**
	 * Name, position, step, our own dates and people: what the link shows, or nothing.
	 */
	private static final Set<String> HARMLESS = Set.of("candidate.greeting", "position.title", "application.code",
			"applied.date", "repeat.date", "review.date", "reviewer.role", "reader.name", "holiday.note", "reply.read",
			"fact.reader", "fact.today", "fact.position_open", "facts.done", "facts.open", "touch.date", "told.date",
			"promise.date", "broken.date", "wait.days", "choice.date", "reopen.until", "away.until", "closure.first",
			"closure.last", "closure.back", "closure.name", "pause.reason", "pause.review", "escalation.name",
			"escalation.phone", "signin.code", "signin.until", "address.until", "survey.until", "survey.reminder");

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applying applying;

	@Autowired
	Applications applications;

	@Autowired
	EndingApplications endings;

	@Autowired
	ArrangingInterviews arranging;

	@Autowired
	Candidates candidates;

	@Autowired
	Messages messages;

	@Autowired
	CorrectingAddresses correcting;

	@Autowired
	MailTemplates templates;

	@Autowired
	ReadersOfMail readers;

	@Autowired
	DeskBrowser browser;

	@Autowired
	RecordingMail mail;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	private StaffMember recruiter;

	private JobApplicationId id;

	private CandidateId mia;

	private String address;

	@BeforeEach
	void apply() {
		this.readers.mustProve();
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.member(company.recruiter());
		this.address = "bare" + ++serial + "@mail.example";
		this.id = this.applying
			.handIn(this.hiring.application(this.hiring.openPosition(company), "Mia O'Neill", this.address))
			.application();
		this.mia = this.applications.summary(this.id).candidate();
		this.time.runDue();
	}

	@AfterEach
	void mailWorks() {
		this.mail.reset();
	}

	@Test
	void tellsArrivalAndDate() {
		assertThat(newest().subject()).isEqualTo("We have your application for Backend developer");
		assertThat(newest().text()).contains("Monday, 30 November 2026");
	}

	@Test
	void keepsTheTalkAndItsFileFromWhoMayBeSomebodyElse() throws Exception {
		book();
		assertThat(newest().subject()).isEqualTo("News about your application: Backend developer");
		assertThat(newest().text()).contains("Mia O'Neill", "Please look today", "Open everything", "/a/")
			.doesNotContain("Room 4", "14:00", "Chen Yu.", "in person");
		assertThat(newest().html()).doesNotContain("Room 4", "14:00");
		assertThat(newest().calendars()).isEmpty();
		assertThat(record(MessageKind.INTERVIEW_CONFIRMED).chip().key()).isEqualTo("communication.chip.accepted.bare");
		assertThat(record(MessageKind.INTERVIEW_CONFIRMED).paragraphs()).as("the letter itself")
			.anyMatch((words) -> words.contains("Room 4"));
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + "?tab=messages"))
			.contains("nobody has confirmed the address yet");
	}

	@Test
	void saysAllOnceTheCodeWasTyped() {
		this.candidates.confirmAddress(this.mia);
		book();
		assertThat(newest().text()).contains("Room 4");
		assertThat(newest().calendars()).isNotEmpty();
		assertThat(record(MessageKind.INTERVIEW_CONFIRMED).chip().key()).isEqualTo("communication.chip.accepted");
	}

	@Test
	void givesNoReasonOfANo() {
		this.clock.moveBy(Duration.ofHours(49));
		this.endings.decline(this.id, new Ending(this.applications.summary(this.id).version(), "COMPARED_CLOSER", null,
				"Others fit more closely.", null, null), this.recruiter);
		this.time.until(record(MessageKind.NOT_SELECTED_EARLY).times().notBefore().plusSeconds(60));
		assertThat(newest().subject()).isEqualTo("News about your application: Backend developer");
		assertThat(newest().text()).doesNotContain("Others fit", "not go further", "You will hear from us by");
		assertThat(this.messages.isOutcomeVisible(this.id)).as("behind the code").isTrue();
	}

	@Test
	void anAddressThatTookTheirPlaceHasToBeConfirmedAnew() {
		this.correcting.correct(this.id, new EmailAddress("n" + this.address), this.recruiter);
		this.time.runDue();
		book();
		List<OutgoingMail> there = this.mail.handedTo("n" + this.address);
		assertThat(there.get(there.size() - 1).text()).doesNotContain("Room 4");
	}

	@Test
	void repeatsTheSameMail() {
		this.mail.answerWith((sent) -> new MailOutcome(MailOutcome.Kind.UNCERTAIN, 0, null, "", false));
		book();
		OutgoingMail first = newest();
		this.candidates.confirmAddress(this.mia);
		this.mail.answerWith((sent) -> RecordingMail.ACCEPTED);
		this.time.by(Duration.ofMinutes(31));
		assertThat(this.mail.handedTo(this.address)).filteredOn((sent) -> sent.messageId().equals(first.messageId()))
			.hasSize(2)
			.allSatisfy((sent) -> assertThat(sent.text()).isEqualTo(first.text()));
	}

	@Test
	void whoSentAnotherFormUnderTheSameNameNeedNotConfirmAgain() {
		this.candidates.confirmAddress(this.mia);
		HiringFixture.Company other = this.hiring.company();
		CandidateId again = this.applying
			.handIn(this.hiring.application(this.hiring.openPosition(other), "mia  o'neill", this.address))
			.candidate();
		CandidateId somebody = this.applying
			.handIn(this.hiring.application(this.hiring.openPosition(other), "Ben O'Neill", this.address))
			.candidate();
		assertThat(this.candidates.isAddressConfirmed(again)).isTrue();
		assertThat(this.candidates.isAddressConfirmed(somebody)).as("another name may be a slip").isFalse();
	}

	@Test
	void leavesAsTheyAreOnlyLettersThatTellNoMoreThanTheirLink() {
		for (MessageKind kind : BareLetters.AS_THEY_ARE) {
			for (LocaleTag language : LocaleTag.SPOKEN) {
				assertThat(TestTexts.names(this.templates, kind.template(), language)).as(kind.name())
					.isSubsetOf(HARMLESS);
			}
		}
	}

	private void book() {
		this.arranging.book(this.id,
				new InterviewPlan(new Appointment(LocalDateTime.parse("2026-12-03T14:00"), HiringFixture.SHANGHAI, 60),
						MeetingMode.ON_SITE, "Room 4", Set.of(this.recruiter.id()), null, false),
				this.applications.summary(this.id).version(), this.recruiter);
		this.time.by(Duration.ofMinutes(1));
	}

	private MessageRecord record(MessageKind kind) {
		return this.messages.forStaff(this.id).stream().filter((one) -> one.kind() == kind).findFirst().orElseThrow();
	}

	private OutgoingMail newest() {
		List<OutgoingMail> mails = this.mail.handedTo(this.address);
		return mails.get(mails.size() - 1);
	}

}
