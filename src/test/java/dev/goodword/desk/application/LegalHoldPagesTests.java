package dev.goodword.desk.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Move;
import dev.goodword.applications.MovingStages;
import dev.goodword.applications.Refused;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.applications.legal.LegalHoldState;
import dev.goodword.applications.legal.LegalHolds;
import dev.goodword.communication.PersonalUpdates;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.Pause;
import dev.goodword.positions.PausingPositions;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.promises.Wishes;
import dev.goodword.shared.Columns;
import dev.goodword.shared.LocalizedText;
import dev.goodword.shared.OutgoingMail;
import dev.goodword.shared.MailUnreachable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** An application is held for the law, and the candidate has a date all the time. */
@Tag("long-on-mysql")
@GoodwordTest
class LegalHoldPagesTests {

	private static final String REASON = "A works council objects to the whole round.";

	private static final LocalDate UNTIL = LocalDate.parse("2026-12-01");

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applying applying;

	@Autowired
	Applications applications;

	@Autowired
	MovingStages moving;

	@Autowired
	EndingApplications endings;

	@Autowired
	WithdrawingApplications withdrawals;

	@Autowired
	LegalHolds holds;

	@Autowired
	Positions positions;

	@Autowired
	PausingPositions pausing;

	@Autowired
	Promises promises;

	@Autowired
	Wishes wishes;

	@Autowired
	PersonalUpdates updates;

	@Autowired
	DeskBrowser browser;

	@Autowired
	PassingTime time;

	@Autowired
	RecordingMail mail;

	@Autowired
	JdbcClient database;

	private StaffMember recruiter;

	private StaffMember lawyer;

	private StaffMember head;

	private PositionId position;

	private JobApplicationId id;

	private String address;

	private String page;

	@BeforeEach
	void somebodyWaits() {
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(company);
		this.lawyer = this.hiring.member(this.hiring.account("Ana Ruiz", Grant.in(company.id(), Role.LEGAL)));
		this.head = this.hiring.member(this.hiring.account("Guo Min", Grant.in(company.id(), Role.HR_HEAD)));
		this.position = this.hiring.openPosition(company);
		this.address = "held" + ++serial + "@mail.example";
		this.id = this.applying.handIn(this.hiring.application(this.position, "Mia O'Neill", this.address))
			.application();
		this.page = "/applications/" + this.id + "/legal-hold";
		until("2026-11-24T02:00:00Z");
	}

	@Test
	void holdsWithTheYesOfASecondPersonAndEndsByItself() throws Exception {
		assertThat(this.browser.page(this.lawyer, this.page)).contains("Legal hold", "8 Dec", "A second person");
		MvcTestResult look = act("look", UNTIL.toString());
		assertThat(look).hasStatusOk();
		assertThat(look.getResponse().getContentAsString()).contains("Ask a second person?",
				"there is nothing more we can tell you", "Wednesday, 2 December 2026");
		assertThat(act("send", UNTIL.toString())).hasRedirectedUrl(this.page + "?done=legal-hold-asked");
		assertThat(kind()).as("nothing is held yet").isEqualTo(PromiseKind.APPLICATION_RECEIVED);
		assertThat(this.browser.post(this.lawyer, this.page + "/agree", hold())).hasStatus(422);
		assertThat(this.browser.page(this.head, "/applications/" + this.id)).contains("Ana Ruiz asks for a legal hold",
				this.page);
		assertThat(this.browser.page(this.head, this.page)).contains(REASON, "Agree",
				"there is nothing more we can tell you");

		agree();
		until("2026-11-24T03:00:00Z");

		PromiseSummary held = this.promises.active(this.id).orElseThrow();
		assertThat(held.kind()).isEqualTo(PromiseKind.LEGAL_HOLD);
		assertThat(held.teamDueAt()).isEqualTo("2026-12-01T10:00:00Z");
		assertThat(held.toldDate()).isEqualTo(LocalDate.parse("2026-12-02"));
		assertThat(held.holds().nextAt()).as("nothing goes out by itself").isNull();
		assertThat(heard()).last()
			.satisfies((sent) -> assertThat(sent.subject())
				.isEqualTo("Your application for Backend developer: next news by Wednesday, 2 December 2026"));

		until("2026-12-02T03:00:00Z");
		assertThat(this.holds.of(this.id)).extracting("state").containsExactly(LegalHoldState.OVER);
		assertThat(kind()).isEqualTo(PromiseKind.AFTER_LEGAL_HOLD);
		assertThat(heard()).last()
			.satisfies((sent) -> assertThat(sent.subject())
				.isEqualTo("Your application for Backend developer: a new date"));
		assertThat(this.promises.history(this.id)).extracting(PromiseSummary::state)
			.containsExactly(PromiseState.KEPT_UPDATE, PromiseState.KEPT_UPDATE, PromiseState.MADE);
		assertThat(this.promises.active(this.id).orElseThrow().toldDate()).isEqualTo(LocalDate.parse("2026-12-08"));
	}

	@Test
	void letsNobodyDecideOrWriteMeanwhileAndShowsTheReasonToNobodyElse() throws Exception {
		held();
		String application = "/applications/" + this.id;
		assertThat(this.browser.page(this.recruiter, application))
			.contains("Legal hold until Tue 1 Dec", "nobody decides", "There is nothing more we can tell you yet")
			.doesNotContain(REASON, application + "/move", application + "/decline", application + "/update",
					application + "/message\"", this.page);
		assertThat(this.browser.post(this.recruiter, application + "/message",
				Map.of("topic", "Parking", "text", "Take the north gate.", "once", this.id.toString(), "step", "send")))
			.hasStatus(422)
			.bodyText()
			.contains("held for the law", "Take the north gate.");
		assertThat(this.browser.page(this.recruiter, application + "?lang=zh-Hans")).contains("法务暂停至12月1日");
		assertThat(this.browser.page(this.recruiter, application + "?tab=history"))
			.contains("Legal hold until Tue 1 Dec: Ana Ruiz and Guo Min")
			.doesNotContain(REASON);
		assertThat(this.browser.get(this.recruiter, this.page)).hasStatus(403);
		assertThat(this.browser.get(this.recruiter, "/legal-holds")).hasStatus(403);
		assertThat(this.browser.page(this.lawyer, this.page + "?lang=zh-Hans")).contains(REASON, "现在解除", "延长暂停")
			.doesNotContain("??");
		assertThat(this.browser.page(this.lawyer, "/legal-holds")).contains("Mia O&#39;Neill", "In force")
			.doesNotContain(REASON);

		refuses(() -> this.moving.move(this.id,
				new Move(this.positions.pipeline(this.position).get(2).id(), version(), null, false, null),
				this.recruiter), "applications.legal.refused.held");
		refuses(() -> this.endings.decline(this.id, ending(), this.recruiter), "applications.legal.refused.held");
		assertThat(this.endings.objections(List.of(this.applications.summary(this.id)), this.recruiter))
			.containsKey(this.id);
		refuses(() -> this.updates.send(this.id, "Nearly there.", 2, this.recruiter), "promises.refused.legalHold");
		refuses(() -> this.applications.recordInterviewHeld(this.id, Instant.parse("2026-11-24T02:30:00Z"), false,
				this.recruiter), "promises.refused.legalHold");
		assertThat(this.wishes.away(this.id, LocalDate.parse("2026-12-20"))).isFalse();
		assertThat(this.wishes.rival(this.id, LocalDate.parse("2026-11-27"))).isTrue();
		assertThat(this.promises.active(this.id).orElseThrow().teamDueAt()).isEqualTo("2026-12-01T10:00:00Z");
	}

	@Test
	void isLiftedEarlyWithADateOfTheirStage() throws Exception {
		held();
		assertThat(this.browser.post(this.head, this.page + "/lift", standing())).hasStatus(403);
		assertThat(this.browser.post(this.lawyer, this.page + "/lift", standing()))
			.hasRedirectedUrl(this.page + "?done=legal-hold-lifted");
		until("2026-11-25T03:00:00Z");
		assertThat(kind()).isEqualTo(PromiseKind.AFTER_LEGAL_HOLD);
		assertThat(this.promises.active(this.id).orElseThrow().toldDate()).isEqualTo(LocalDate.parse("2026-12-01"));
		this.endings.decline(this.id, ending(), this.recruiter);
		assertThat(this.holds.of(this.id)).extracting("state").containsExactly(LegalHoldState.LIFTED);
	}

	@Test
	void isAsIfItHadNeverBeenWhenItIsLiftedBeforeAnythingLeft() throws Exception {
		until("2026-11-24T14:00:00Z");
		PromiseSummary before = this.promises.active(this.id).orElseThrow();
		int heard = heard().size();
		act("send", UNTIL.toString());
		agree();
		assertThat(kind()).isEqualTo(PromiseKind.LEGAL_HOLD);
		assertThat(this.browser.post(this.lawyer, this.page + "/lift", standing()))
			.hasRedirectedUrl(this.page + "?done=legal-hold-lifted");
		until("2026-11-25T06:00:00Z");
		PromiseSummary after = this.promises.active(this.id).orElseThrow();
		assertThat(after.id()).isEqualTo(before.id());
		assertThat(after.toldDate()).isEqualTo(before.toldDate());
		assertThat(heard()).as("neither the hold nor its end").hasSize(heard);
	}

	@Test
	void isHeldLongerByANewOneAndNeverWithoutASecondPerson() throws Exception {
		held();
		until("2026-11-30T02:00:00Z");
		assertThat(act("send", "2026-12-15")).hasStatus(422);
		assertThat(act("send", "2026-12-11")).hasStatus3xxRedirection();
		assertThat(act("send", "2026-12-11")).as("asked once").hasStatus(422);
		agree();
		until("2026-12-02T03:00:00Z");
		assertThat(this.holds.of(this.id)).extracting("state")
			.containsExactly(LegalHoldState.OVER, LegalHoldState.STANDING);
		assertThat(this.promises.active(this.id).orElseThrow().toldDate()).isEqualTo(LocalDate.parse("2026-12-14"));
		assertThat(this.promises.history(this.id)).extracting(PromiseSummary::state)
			.doesNotContain(PromiseState.BROKEN);
	}

	@Test
	void fallsWithTheApplicationAndWithoutAYes() throws Exception {
		act("send", UNTIL.toString());
		until("2026-12-01T10:01:00Z");
		assertThat(this.holds.of(this.id)).extracting("state").containsExactly(LegalHoldState.REFUSED);
		act("send", "2026-12-09");
		agree();
		this.withdrawals.withdraw(this.id, Withdrawal.UNEXPLAINED);
		assertThat(this.holds.standing(this.id)).isEmpty();
		this.withdrawals.reopen(this.id);
		assertThat(kind()).isEqualTo(PromiseKind.REOPENED);
	}

	@Test
	void isTakenBackOrRefusedBeforeItBegins() throws Exception {
		act("send", UNTIL.toString());
		assertThat(this.browser.post(this.recruiter, this.page + "/refuse", hold())).hasStatus(403);
		assertThat(this.browser.post(this.head, this.page + "/refuse", hold()))
			.hasRedirectedUrl(this.page + "?done=legal-hold-refused");
		assertThat(this.holds.asked(this.id)).isEmpty();
		assertThat(kind()).isEqualTo(PromiseKind.APPLICATION_RECEIVED);
		assertThat(this.browser.forged(this.lawyer, this.page + "/agree")).hasStatus(403);
		assertThat(act("look", "")).hasStatus(422);
		assertThat(this.browser.post(this.lawyer, this.page, Map.of("reason", " ", "until", UNTIL.toString())))
			.hasStatus(422);
	}

	@Test
	void learnsOfAPauseOnlyAfterwards() throws Exception {
		held();
		Pause pause = new Pause(new LocalizedText("The team moves house.", "团队正在搬家。"), LocalDate.parse("2026-12-09"));
		this.pausing.pause(this.position, pause, this.recruiter);
		assertThat(kind()).isEqualTo(PromiseKind.LEGAL_HOLD);
		this.browser.post(this.lawyer, this.page + "/lift", standing());
		until("2026-11-25T03:00:00Z");
		assertThat(kind()).isEqualTo(PromiseKind.PAUSE);
		assertThat(heard()).last().satisfies((sent) -> assertThat(sent.text()).contains("The team moves house."));
	}

	/** A date that breaks because no mail leaves takes nothing from the hold. */
	@Test
	void standsAlsoWhileNoLetterArrives() throws Exception {
		act("send", UNTIL.toString());
		this.mail.failToConnect(new MailUnreachable("away", false, null));
		try {
			agree();
			until("2026-12-01T03:00:00Z");
			assertThat(kind()).isEqualTo(PromiseKind.LEGAL_HOLD);
			refuses(() -> this.endings.decline(this.id, ending(), this.recruiter), "applications.legal.refused.held");
			refuses(() -> this.updates.send(this.id, "Nearly there.", 2, this.recruiter), "promises.refused.legalHold");
		}
		finally {
			this.mail.reset();
		}
		until("2026-12-02T05:00:00Z");
		assertThat(this.holds.of(this.id)).extracting("state").containsExactly(LegalHoldState.OVER);
		assertThat(kind()).isEqualTo(PromiseKind.AFTER_LEGAL_HOLD);
	}

	/** Whatever waits meanwhile says why, on every page that shows it. */
	@Test
	void saysWhyALetterWaits() throws Exception {
		held();
		this.database
			.sql("update message set state = 'WAITING', reason = 'legalHold', accepted_at = null,"
					+ " not_before = '2026-12-01 10:00:00' where application_id = ?")
			.param(Columns.bytes(this.id.value()))
			.update();
		String application = "/applications/" + this.id;
		assertThat(this.browser.page(this.recruiter, application)).contains("Held for a legal matter");
		assertThat(this.browser.page(this.recruiter, application + "?tab=history")).contains("Held for a legal matter");
		assertThat(this.browser.page(this.recruiter, application + "?lang=zh-Hans")).contains("因法律事宜暂不发出")
			.doesNotContain("??");
		assertThat(this.browser.page(this.recruiter, "/positions/" + this.position)).contains("Mia O&#39;Neill");
	}

	private void held() throws Exception {
		act("send", UNTIL.toString());
		agree();
		until("2026-11-24T03:00:00Z");
		assertThat(kind()).isEqualTo(PromiseKind.LEGAL_HOLD);
	}

	private void agree() throws Exception {
		assertThat(this.browser.post(this.head, this.page + "/agree", hold()))
			.hasRedirectedUrl(this.page + "?done=legal-hold-begun");
	}

	private MvcTestResult act(String step, String until) {
		return this.browser.post(this.lawyer, this.page, Map.of("reason", REASON, "until", until, "step", step));
	}

	private Map<String, String> hold() {
		return Map.of("hold", this.holds.asked(this.id).orElseThrow().id().toString());
	}

	private Map<String, String> standing() {
		return Map.of("hold", this.holds.standing(this.id).orElseThrow().id().toString());
	}

	private void refuses(Runnable act, String why) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act::run)
			.satisfies((ex) -> assertThat(ex.refusal().messageKey()).isEqualTo(why));
	}

	private Ending ending() {
		return new Ending(version(), "COMPARED_CLOSER", null, "Others fit more closely.", null, null);
	}

	private int version() {
		return this.applications.summary(this.id).version();
	}

	private PromiseKind kind() {
		return this.promises.active(this.id).orElseThrow().kind();
	}

	private List<OutgoingMail> heard() {
		return this.mail.handedTo(this.address);
	}

	private void until(String moment) {
		this.time.only("promises", "messages", "legal-holds").until(Instant.parse(moment));
	}

}
