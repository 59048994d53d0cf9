package dev.goodword.portal.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Receipt;
import dev.goodword.applications.Refused;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.applications.legal.LegalHolds;
import dev.goodword.applications.legal.SettingLegalHolds;
import dev.goodword.applications.legal.WantedLegalHold;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.ArrangingInterviews;
import dev.goodword.interviews.Interviews;
import dev.goodword.interviews.MeetingMode;
import dev.goodword.interviews.proposing.ChoosingTimes;
import dev.goodword.interviews.proposing.ProposalId;
import dev.goodword.interviews.proposing.ProposalState;
import dev.goodword.interviews.proposing.Proposals;
import dev.goodword.interviews.proposing.ProposedTimes;
import dev.goodword.interviews.proposing.ProposingTimes;
import dev.goodword.portal.Visitor;
import dev.goodword.questions.Questions;
import dev.goodword.shared.Columns;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The candidate's page of times: choosing, none that fits, and everything too late. */
@Tag("long-on-mysql")
@GoodwordTest
class TimesControllerTests {

	private static final String LATE = "2026-12-02T15:00";

	private static final String EARLY = "2026-12-01T10:00";

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private ProposingTimes proposing;

	@Autowired
	private Proposals proposals;

	@Autowired
	private Interviews interviews;

	@Autowired
	private ArrangingInterviews arranging;

	@Autowired
	private Applications applications;

	@Autowired
	private SettingLegalHolds setting;

	@Autowired
	private LegalHolds holds;

	@Autowired
	private Questions questions;

	@Autowired
	private Tasks tasks;

	@Autowired
	private StatusLinks links;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private PassingTime time;

	@Autowired
	private MovableClock clock;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MockMvcTester mvc;

	private HiringFixture.Company company;

	private StaffMember recruiter;

	private Receipt receipt;

	private JobApplicationId id;

	private String page;

	private Visitor holder;

	@BeforeEach
	void apply() {
		this.company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(this.company);
		this.receipt = this.hiring.apply(this.hiring.openPosition(this.company), "Mia O’Neill");
		this.id = new JobApplicationId(this.receipt.subject());
		this.page = page(this.receipt);
		this.holder = new Visitor(this.mvc, "en");
		pass(this.clock.instant());
	}

	@Test
	void showsTimesOnceTheirLetterWasTakenAndOnlyAfterACode() {
		propose(HiringFixture.SHANGHAI, null);
		signIn(this.holder, this.receipt);
		assertThat(this.holder.open(this.page)).doesNotContain("/times\"");
		this.holder.open(this.page + "/times");
		assertThat(this.holder.follow()).contains("no times to choose from");
		pass(this.clock.instant().plusSeconds(400));
		assertThat(this.holder.open(this.page))
			.contains("We would like to meet you", "It is your turn", "Your choice is open until", "/times\"",
					"Please choose a time for our talk, or tell us what would fit.")
			.doesNotContain("Nothing is waiting for you");
		assertThat(this.holder.open(this.page + "/times")).contains("Please choose by Monday, 30 November 2026",
				"By video", "60 minutes", "You will meet Chen Yu", "Tuesday, 1 December 2026, 10:00",
				"value=\"2026-12-02T15:00\"", "In Shanghai time.");
		Visitor link = new Visitor(this.mvc, "en");
		link.open(this.page + "/times");
		assertThat(link.status()).isEqualTo(303);
		assertThat(link.open(this.page)).doesNotContain("Chen Yu</p>").doesNotContain("10:00 (");
	}

	@Test
	void tellsBothClocksWhenTheyDiffer() {
		propose(ZoneId.of("Europe/London"), null);
		pass(this.clock.instant().plusSeconds(400));
		signIn(this.holder, this.receipt);
		assertThat(this.holder.open(this.page + "/times")).contains("Tuesday, 1 December 2026, 18:00",
				"10:00 (London time)", "In Shanghai time, which is yours");
		Visitor chinese = new Visitor(this.mvc, "zh-Hans");
		signIn(chinese, this.receipt);
		assertThat(chinese.open(this.page + "/times")).contains("2026年12月1日（周二）18:00", "选择面谈时间", "时间都不合适");
	}

	@Test
	void choosesOnceInTwoTabs() {
		ProposalId asked = invited();
		this.holder.post(this.page + "/times/choose", "proposal", asked.toString(), "start", LATE);
		assertThat(this.holder.follow()).contains("Your talk is agreed");
		this.holder.post(this.page + "/times/choose", "proposal", asked.toString(), "start", LATE);
		assertThat(this.holder.follow()).as("the same again in the other tab")
			.contains("Your talk is agreed", "Our talk is agreed", "Step 3 of 5: Interview")
			.doesNotContain("It is your turn");
		assertThat(this.holder.post(this.page + "/times/choose", "proposal", asked.toString(), "start", EARLY))
			.contains("You have already chosen a time");
		assertThat(this.holder.status()).isEqualTo(422);
		assertThat(this.holder.post(this.page + "/times/none", "proposal", asked.toString(), "words", "Only Fridays."))
			.contains("You have already chosen a time", "What you wrote", "Only Fridays.");
		assertThat(this.interviews.booked(this.id)).hasSize(1);
		pass(this.clock.instant().plusSeconds(60));
		assertThat(this.holder.open(this.page)).contains("Our talk is agreed", "Wednesday, 2 December 2026, 15:00")
			.doesNotContain("/times\"");
	}

	@Test
	void saysNothingOfAHoldForTheLaw() {
		ProposalId asked = invited();
		this.database.sql("""
				insert into legal_hold (hold_id, application_id, state, live, reason, until_day, ends_at, asked_by,
				asked_at, version) values (:hold, :id, 'STANDING', 'STANDING', 'A court asks.', '2026-12-10',
				'2026-12-10 16:00:00', :who, '2026-11-24 02:00:00', 0)""")
			.param("hold", Columns.bytes(asked.value()))
			.param("id", Columns.bytes(this.id.value()))
			.param("who", Columns.bytes(this.recruiter.id().value()))
			.update();
		assertThat(this.holder.post(this.page + "/times/choose", "proposal", asked.toString(), "start", LATE))
			.contains("These times are no longer open. We stay in touch with you as promised.")
			.doesNotContain("legal", "the law", "hold ");
		assertThat(this.holder.status()).isEqualTo(422);
		this.database.sql("delete from legal_hold where application_id = :id")
			.param("id", Columns.bytes(this.id.value()))
			.update();
	}

	@Test
	void confirmsAtNightWhatTheyChoseAtNight() {
		ProposalId asked = invited();
		this.clock.moveTo(Instant.parse("2026-11-25T15:30:00Z"));
		this.holder = new Visitor(this.mvc, "en");
		signIn(this.holder, this.receipt);
		this.holder.post(this.page + "/times/choose", "proposal", asked.toString(), "start", LATE);
		pass(this.clock.instant().plusSeconds(30));
		assertThat(this.holder.open(this.page)).contains("Wednesday, 2 December 2026, 15:00");
	}

	@Test
	void keepsTheOtherTimesWhenOneHasPassed() {
		ProposalId asked = invited();
		this.clock.moveTo(Instant.parse("2026-12-01T02:00:00Z"));
		this.holder = new Visitor(this.mvc, "en");
		signIn(this.holder, this.receipt);
		assertThat(this.holder.post(this.page + "/times/choose", "proposal", asked.toString(), "start", EARLY))
			.contains("This time has passed. Please choose another.", LATE)
			.doesNotContain("value=\"" + EARLY);
		assertThat(this.holder.status()).isEqualTo(422);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "never", "2026-12-01", "2026-12-01T10:01", "+999999999-12-31T23:59" })
	void takesNoTimeThatWasNotProposed(String start) {
		ProposalId asked = invited();
		assertThat(this.holder.post(this.page + "/times/choose", "proposal", asked.toString(), "start", start))
			.contains("Please choose one of the times.");
		assertThat(this.interviews.booked(this.id)).isEmpty();
	}

	@Test
	void handsTheirWordsToAPersonWhenNoneFits() {
		ProposalId asked = invited();
		assertThat(this.holder.post(this.page + "/times/none", "proposal", asked.toString(), "words", " "))
			.contains("Please write which times would suit you");
		assertThat(this.holder.post(this.page + "/times/none", "proposal", asked.toString(), "words", "x".repeat(1001)))
			.contains("xxxxxxxxxx");
		assertThat(this.holder.status()).isEqualTo(422);
		this.holder.post(this.page + "/times/none", "proposal", asked.toString(), "words", "Fridays <b>after</b> 4.");
		assertThat(this.holder.follow()).contains("We look for another time and answer within one working day");
		this.holder.post(this.page + "/times/none", "proposal", asked.toString(), "words", "Fridays <b>after</b> 4.");
		assertThat(this.holder.status()).isEqualTo(302);
		assertThat(this.tasks.open(this.id)).extracting(Task::kind).containsExactly(ChoosingTimes.ANSWER_TASK);
		assertThat(this.holder.open(this.page)).contains("We look for another time for our talk.",
				"You will hear from us by");
	}

	@Test
	void losesNothingWhenTheTimesAreTakenBackMeanwhile() {
		ProposalId asked = invited();
		this.proposing.takeBack(this.id, asked, "Zhao Min is ill.", this.recruiter);
		assertThat(this.holder.post(this.page + "/times/choose", "proposal", asked.toString(), "start", LATE))
			.contains("These times are no longer open.");
		assertThat(this.holder.post(this.page + "/times/none", "proposal", asked.toString(), "words", "Any Friday."))
			.contains("What you wrote", "Any Friday.", "It was not sent");
		assertThat(this.holder.status()).isEqualTo(422);
	}

	@Test
	void showsTheNewTimesWhenTheOldOnesWereReplacedMeanwhile() {
		ProposalId asked = invited();
		propose(HiringFixture.SHANGHAI, asked, "2026-12-03T09:00", "2026-12-04T09:00");
		assertThat(this.holder.open(this.page + "/times")).as("new times show with their letter only")
			.doesNotContain("2026-12-03T09:00");
		pass(this.clock.instant().plusSeconds(400));
		assertThat(this.holder.post(this.page + "/times/choose", "proposal", asked.toString(), "start", LATE))
			.contains("We have proposed other times since.", "value=\"2026-12-03T09:00\"");
		assertThat(this.holder.post(this.page + "/times/none", "proposal", asked.toString(), "words", "Any Friday."))
			.contains("We have proposed other times since.", ">Any Friday.</textarea>");
	}

	@Test
	void leavesOpenWhatLiesAheadWhenTheirDayHasPassed() {
		ProposalId asked = invited();
		pass(Instant.parse("2026-12-01T03:00:00Z"));
		this.holder = new Visitor(this.mvc, "en");
		signIn(this.holder, this.receipt);
		assertThat(this.holder.open(this.page)).contains("We look for another time for our talk.", "/times\"");
		assertThat(this.holder.open(this.page + "/times")).contains("you can still choose one of these times", LATE)
			.doesNotContain("value=\"" + EARLY);
		this.holder.post(this.page + "/times/choose", "proposal", asked.toString(), "start", LATE);
		assertThat(this.holder.follow()).contains("Your talk is agreed");
		assertThat(this.proposals.proposal(asked).state()).isEqualTo(ProposalState.CHOSEN);
	}

	@Test
	void letsNobodyAnswerForSomebodyElse() {
		ProposalId asked = invited();
		Receipt other = this.hiring.apply(this.hiring.openPosition(this.hiring.company()), "Tom Reed");
		pass(this.clock.instant());
		Visitor tom = new Visitor(this.mvc, "en");
		signIn(tom, other);
		for (String proposal : List.of(asked.toString(), UUID.randomUUID().toString(), "x", "")) {
			tom.post(page(other) + "/times/choose", "proposal", proposal, "start", LATE);
			assertThat(tom.status()).as(proposal).isEqualTo(404);
			tom.post(page(other) + "/times/none", "proposal", proposal, "words", "Never.");
			assertThat(tom.status()).as(proposal).isEqualTo(404);
		}
		tom.post(this.page + "/times/choose", "proposal", asked.toString(), "start", LATE);
		assertThat(tom.status()).isEqualTo(404);
		assertThat(this.proposals.proposal(asked).state()).isEqualTo(ProposalState.OPEN);
	}

	@Test
	void movesAnAgreedTalkToAnotherOfOurTimes() {
		String change = agreed();
		assertThat(this.holder.open(this.page)).contains("Move it or call it off", change);
		assertThat(this.holder.open(change))
			.contains("<title>Change your talk – Firm", "Tuesday, 1 December 2026, 10:00", "value=\"" + LATE)
			.doesNotContain("value=\"" + EARLY);
		for (String start : List.of("", "never", "2026-12-02T15:01")) {
			assertThat(this.holder.post(change + "/move", "start", start)).contains("Please choose one of the times.");
			assertThat(this.holder.status()).isEqualTo(422);
		}
		for (int twice = 0; twice < 2; twice++) {
			this.holder.post(change + "/move", "start", LATE);
			assertThat(this.holder.follow()).as("the same again in the other tab")
				.contains("Your talk has its new time", "Wednesday, 2 December 2026, 15:00")
				.doesNotContain("Tuesday, 1 December 2026, 10:00");
		}
		pass(this.clock.instant().plusSeconds(60));
		assertThat(this.mailbox.mails(this.receipt.candidate())).extracting(OutgoingMail::subject)
			.filteredOn((subject) -> subject.contains("2 Dec"))
			.hasSize(1);
		assertThat(this.holder.open(change)).as("and back again").contains("value=\"" + EARLY);
	}

	@Test
	void keepsTheTimeThatStandsWhenTheOtherOneIsTaken() {
		String change = agreed();
		JobApplicationId other = new JobApplicationId(
				this.hiring.apply(this.hiring.openPosition(this.company), "Tom Reed").subject());
		this.arranging.book(other,
				new ProposedTimes(List.of(LocalDateTime.parse(LATE)), HiringFixture.SHANGHAI, 60, MeetingMode.VIDEO,
						"https://meet.example/2", Set.of(this.recruiter.id()), null, false)
					.at(new Appointment(LocalDateTime.parse(LATE), HiringFixture.SHANGHAI, 60)),
				this.applications.summary(other).version(), this.recruiter);
		assertThat(this.holder.post(change + "/move", "start", LATE)).contains("This time was taken a moment ago.");
		assertThat(this.holder.status()).isEqualTo(422);
		assertThat(this.interviews.booked(this.id)).singleElement()
			.satisfies((talk) -> assertThat(talk.plan().appointment().localStart()).hasToString(EARLY));
	}

	@Test
	void asksForATimeThatWasNotProposed() {
		String change = agreed();
		assertThat(this.holder.post(change + "/wish", "wish", " ")).contains("ax-error");
		assertThat(this.holder.status()).isEqualTo(422);
		assertThat(this.holder.post(change + "/wish", "wish", "x".repeat(1001))).contains("xxxxxxxxxx");
		this.holder.post(change + "/wish", "wish", "Fridays <b>after</b> 4.");
		assertThat(this.holder.follow()).contains("Until another time is agreed, the present one stands",
				"Tuesday, 1 December 2026, 10:00");
		assertThat(this.questions.of(this.id)).singleElement()
			.satisfies((question) -> assertThat(question.text()).contains("About our talk on Tue 1 Dec, 10:00",
					"Fridays <b>after</b> 4."));
	}

	@Test
	void callsAnAgreedTalkOffAndGoesOnWaiting() {
		String change = agreed();
		assertThat(this.holder.post(change + "/off", "reason", "x".repeat(1001))).contains("xxxxxxxxxx",
				"in at most 1,000 characters, or leave it empty");
		assertThat(this.holder.status()).isEqualTo(422);
		this.holder.post(change + "/off", "reason", "My train is cancelled.");
		assertThat(this.holder.follow()).contains("Your talk is called off").doesNotContain("Our talk is agreed");
		this.holder.post(change + "/off", "reason", "My train is cancelled.");
		assertThat(this.holder.follow()).as("the same again").contains("cannot be changed here any more");
		assertThat(this.interviews.booked(this.id)).isEmpty();
		assertThat(this.applications.summary(this.id).isOpen()).isTrue();
		assertThat(this.tasks.open(this.id)).extracting(Task::kind).contains("TALK_CALLED_OFF");
		pass(this.clock.instant().plusSeconds(600));
		assertThat(this.mailbox.mails(this.receipt.candidate())).last().satisfies((mail) -> {
			assertThat(mail.subject()).contains("is cancelled");
			assertThat(mail.text()).contains("The reason: My train is cancelled.").doesNotContain("We are sorry");
		});
		propose(HiringFixture.SHANGHAI, null, "2026-12-03T09:00", "2026-12-04T09:00");
		assertThat(this.tasks.open(this.id)).as("new times answer it")
			.extracting(Task::kind)
			.doesNotContain("TALK_CALLED_OFF");
	}

	@Test
	void changesNoTalkThatHasBegunAndNoneOfSomebodyElse() {
		String change = agreed();
		Receipt other = this.hiring.apply(this.hiring.openPosition(this.hiring.company()), "Tom Reed");
		pass(this.clock.instant());
		Visitor tom = new Visitor(this.mvc, "en");
		signIn(tom, other);
		for (String act : List.of("/move", "/wish", "/off")) {
			tom.post(change.replace(this.page, page(other)) + act, "start", LATE, "wish", "Never.");
			assertThat(tom.follow()).as(act).contains("cannot be changed here any more");
		}
		this.clock.moveTo(Instant.parse("2026-12-01T02:00:00Z"));
		this.holder = new Visitor(this.mvc, "en");
		signIn(this.holder, this.receipt);
		assertThat(this.holder.open(this.page)).contains("Our talk is agreed").doesNotContain("Move it or call it off");
		this.holder.post(change + "/off", "reason", "");
		assertThat(this.holder.follow()).contains("cannot be changed here any more");
		assertThat(this.interviews.booked(this.id)).hasSize(1);
	}

	@Test
	void noHoldForTheLawMeetsATalkAndTheirOldPagesSayNothingOfOne() {
		String change = agreed();
		assertThatExceptionOfType(Refused.class).as("while a talk is agreed").isThrownBy(this::isHeld);
		this.holder.post(change + "/off", "reason", "My train is cancelled.");
		pass(this.clock.instant().plusSeconds(600));
		isHeld();
		List<String> seen = new ArrayList<>();
		seen.add(this.holder.open(this.page));
		this.holder.open(change);
		seen.add(this.holder.follow());
		this.holder.post(change + "/move", "start", LATE);
		pass(this.clock.instant().plusSeconds(600));
		seen.add(this.holder.open(this.page));
		this.mailbox.mails(this.receipt.candidate()).forEach((mail) -> seen.add(mail.subject() + mail.text()));
		assertThat(this.holds.standing(this.id)).isPresent();
		assertThat(this.interviews.booked(this.id)).isEmpty();
		assertThat(seen).allSatisfy((words) -> assertThat(words).isNotBlank()
			.doesNotContainIgnoringCase("legal", "works council", "lawyer", "Ana Ruiz", "held for"));
	}

	private void isHeld() {
		StaffMember lawyer = this.hiring
			.member(this.hiring.account("Ana Ruiz", Grant.in(this.company.id(), Role.LEGAL)));
		StaffMember head = this.hiring
			.member(this.hiring.account("Guo Min", Grant.in(this.company.id(), Role.HR_HEAD)));
		this.setting.ask(this.id, new WantedLegalHold("The works council objects.", this.setting.lastDay(this.id)),
				lawyer);
		this.setting.agree(this.id, this.holds.asked(this.id).orElseThrow().id(), head);
	}

	/** Where the talk they chose can be changed. */
	private String agreed() {
		ProposalId asked = invited();
		this.holder.post(this.page + "/times/choose", "proposal", asked.toString(), "start", EARLY);
		return this.page + "/talks/" + this.interviews.booked(this.id).get(0).id() + "/change";
	}

	private ProposalId invited() {
		ProposalId asked = propose(HiringFixture.SHANGHAI, null);
		pass(this.clock.instant().plusSeconds(400));
		signIn(this.holder, this.receipt);
		return asked;
	}

	private ProposalId propose(ZoneId zone, ProposalId seen, String... starts) {
		List<String> wanted = (starts.length == 0) ? List.of(EARLY, LATE) : List.of(starts);
		return this.proposing.propose(this.id,
				new ProposedTimes(wanted.stream().map(LocalDateTime::parse).toList(), zone, 60, MeetingMode.VIDEO,
						"https://meet.example/1", Set.of(this.recruiter.id()), null, false),
				LocalDate.of(2026, 11, 30), seen, this.recruiter);
	}

	private String page(Receipt of) {
		return "/a/" + this.links.token(of.candidate(), of.subject());
	}

	private void signIn(Visitor visitor, Receipt of) {
		visitor.open(page(of));
		visitor.post(page(of) + "/open");
		visitor.post(page(of) + "/code", "code", this.mailbox.code(of.candidate()));
	}

	private void pass(Instant until) {
		this.time.only("promises", "messages").until(until);
	}

}
