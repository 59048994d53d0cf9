package dev.goodword.desk.application;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.PassingTime;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationState;
import dev.goodword.applications.Applications;
import dev.goodword.applications.InterviewRecords;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.communication.Messages;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageKind;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Moving and ending: looked at first, done once, taken back in time, never over another's
 * work.
 */
@GoodwordTest
class DialogsTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applications applications;

	@Autowired
	Positions positions;

	@Autowired
	Promises promises;

	@Autowired
	Messages messages;

	@Autowired
	InterviewRecords talks;

	@Autowired
	WithdrawingApplications withdrawals;

	@Autowired
	DeskBrowser browser;

	@Autowired
	PassingTime time;

	private HiringFixture.Company company;

	private StaffMember recruiter;

	private PositionId position;

	private JobApplicationId id;

	@BeforeEach
	void apply() {
		this.company = this.hiring.company();
		this.recruiter = this.hiring.member(this.company.recruiter());
		this.position = this.hiring.openPosition(this.company);
		this.id = this.hiring.apply(this.position, "Mia O'Neill").application();
		this.time.runDue();
	}

	@Test
	void showsTheMessageBeforeAMoveAndChangesNothing() {
		assertThat(post("/move", move(StageKind.INTERVIEW, "look"))).hasStatusOk()
			.bodyText()
			.contains("Move to First talk: look first", "clear and calm answers", "You can take it back until",
					"New date told", "Move and send", "Mia O&#39;Neill");

		assertThat(this.applications.summary(this.id).stageKind()).isEqualTo(StageKind.NEW);
		assertThat(this.messages.undoable(List.of(this.id))).isEmpty();
	}

	@Test
	void saysThatAnAgreedTalkIsToldAtOnce() {
		Map<String, String> talk = Map.of("date", "2026-12-03", "time", "14:00", "zone", "Asia/Shanghai", "minutes",
				"45", "mode", "VIDEO", "place", "Room 4", "panel", this.recruiter.id().toString(), "step", "look",
				"version", "" + this.applications.summary(this.id).version());
		assertThat(post("/interviews/new", talk)).hasStatusOk()
			.bodyText()
			.contains("Goes out at once", "It cannot be taken back.")
			.doesNotContain("minutes later", "You can take it back");
	}

	@Test
	void movesAndOffersTheWayBackUntilItsTime() throws Exception {
		PromiseSummary before = this.promises.active(this.id).orElseThrow();

		assertThat(post("/move", move(StageKind.INTERVIEW, "send"))).hasRedirectedUrl("/applications/" + this.id);
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id)).contains("Mon 30 Nov",
				"Thu 26 Nov once the waiting message is out");

		assertThat(this.applications.summary(this.id).stageKind()).isEqualTo(StageKind.INTERVIEW);
		String today = this.browser.page(this.recruiter, "/today");
		assertThat(today).containsPattern("Moved Mia O&#39;Neill to First talk. The message goes out at 10:[012]\\d.")
			.containsPattern("Undo until 10:[012]\\d");
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id)).contains("Step 1 of 5: Received");

		String undo = undoOf(today);
		assertThat(this.browser.post(this.recruiter, undo, Map.of()))
			.hasRedirectedUrl("/applications/" + this.id + "?done=undone");
		assertThat(this.applications.summary(this.id).stageKind()).isEqualTo(StageKind.NEW);
		assertThat(this.promises.active(this.id).orElseThrow().toldDate()).isEqualTo(before.toldDate());
		assertThat(this.browser.page(this.recruiter, "/today")).doesNotContain("Undo until");
	}

	@Test
	void asksTheDatabaseSeldomWithMuchToTakeBack() throws Exception {
		for (int i = 0; i < 3; i++) {
			this.id = this.hiring.apply(this.position, "Person " + i).application();
			post("/move", move(StageKind.INTERVIEW, "send"));
		}

		assertThat(this.browser.page(this.recruiter, "/today").split("Undo until", -1)).hasSize(4);
		assertThat(this.browser.statements(this.recruiter, "/today")).isLessThanOrEqualTo(17);
		assertThat(this.browser.statements(this.recruiter, "/positions/" + this.position + "?as=list"))
			.isLessThanOrEqualTo(13);
		assertThat(this.browser.statements(this.recruiter, "/positions/" + this.position + "?as=board"))
			.isLessThanOrEqualTo(14);
	}

	@Test
	void whoDecidesAboutSomebodyWhoJustLeftIsToldSo() throws Exception {
		Map<String, String> typed = Map.of("version", "" + this.applications.summary(this.id).version(), "reason",
				"COMPARED_CLOSER", "text", "Others fit more closely.", "step", "send");
		this.withdrawals.withdraw(this.id, Withdrawal.UNEXPLAINED);
		assertThat(post("/decline", typed)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("The candidate withdrew just now", "Others fit more closely.");
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id)).contains("You have withdrawn")
			.doesNotContain("Step 1 of 5", "Step 5 of 5");
		this.withdrawals.reopen(this.id);
		assertThat(post("/decline", typed)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("The candidate brought the application back");
	}

	@Test
	void recordsThatSomebodyToldUsTheyLeave() throws Exception {
		String version = "" + this.applications.summary(this.id).version();
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id)).contains("They withdrew");
		assertThat(post("/withdrawal", Map.of("version", version, "words", "x".repeat(1001))))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("A text is too long", "x".repeat(1001));
		assertThat(post("/withdrawal", Map.of("version", "77"))).hasStatus(HttpStatus.CONFLICT);
		assertThat(this.applications.summary(this.id).isOpen()).isTrue();

		assertThat(post("/withdrawal", Map.of("version", version, "reason", "PLACE", "words", "Called at nine")))
			.hasRedirectedUrl("/applications/" + this.id + "?done=withdrawal-recorded");
		assertThat(
				this.browser.page(this.recruiter, "/applications/" + this.id + "?tab=history&done=withdrawal-recorded"))
			.contains("The candidate gets a confirmation", "recorded that the candidate withdrew",
					"The place or the hours", "Called at nine", "withdrawn")
			.doesNotContain("They withdrew", "Undo until", "Not further");
	}

	@Test
	void saysSoWhenTheMessageHasLeft() throws Exception {
		post("/move", move(StageKind.INTERVIEW, "send"));
		String undo = undoOf(this.browser.page(this.recruiter, "/today"));
		this.time.by(Duration.ofHours(1));

		assertThat(this.browser.post(this.recruiter, undo, Map.of()))
			.hasRedirectedUrl("/applications/" + this.id + "?done=undo-too-late");

		assertThat(this.applications.summary(this.id).stageKind()).isEqualTo(StageKind.INTERVIEW);
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + "?done=undo-too-late"))
			.contains("The message has already left", "Step 3 of 5: Interview")
			.doesNotContain("Undo until");
	}

	@Test
	void movesSilentlyOnlyWithAReasonAndTellsNothing() throws Exception {
		Map<String, String> form = move(StageKind.INTERVIEW, "send");
		form.put("silent", "true");
		form.put("words", "");
		form.put("reason", "");
		assertThat(post("/move", form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

		form.put("reason", "they know by phone");
		form.put("step", "look");
		assertThat(post("/move", form)).hasStatusOk().bodyText().contains("The candidate is told nothing");
		form.put("step", "send");
		assertThat(post("/move", form)).hasStatus3xxRedirection();

		String page = this.browser.page(this.recruiter, "/applications/" + this.id);
		assertThat(page).contains("Moved to First talk. No message goes out.", "Undo until 10:05",
				"Step 1 of 5: Received");
		assertThat(this.messages.undoable(List.of(this.id))).isEmpty();
		this.browser.post(this.recruiter, undoOf(page), Map.of());
		assertThat(this.applications.summary(this.id).stageKind()).isEqualTo(StageKind.NEW);
	}

	@Test
	void asksForTheWordsAndKeepsWhatWasTyped() {
		Map<String, String> form = move(StageKind.INTERVIEW, "look");
		form.put("words", "");

		assertThat(post("/move", form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("ax-errors", "steps are left out because");
	}

	@Test
	void stopsUnfairWordsByName() {
		Map<String, String> form = decline("look");
		form.put("text", "You are too old for this");

		assertThat(post("/decline", form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("“too old” cannot stand in this message", "You are too old for this");
		form.put("step", "send");
		assertThat(post("/decline", form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(this.applications.summary(this.id).isOpen()).isTrue();
	}

	@Test
	void declinesAfterALookAndTellsNobodyBefore() throws Exception {
		MvcTestResult look = post("/decline", decline("look"));
		assertThat(look).hasStatusOk()
			.bodyText()
			.contains("The work needs three years of Java", "their time", "You can take it back until",
					"Decide and send");
		assertThat(look.getResponse().getContentAsString().replaceAll("(?s).*<article(.*)</article>.*", "$1"))
			.contains("The work needs three years of Java")
			.doesNotContain("for colleagues only");

		assertThat(post("/decline", decline("send"))).hasRedirectedUrl("/applications/" + this.id);

		String page = this.browser.page(this.recruiter, "/applications/" + this.id);
		assertThat(page).contains("This application has ended: not selected",
				"the application ends. The message goes out");
		assertThat(page.substring(page.indexOf("ax-mirror"))).contains("We have your application")
			.doesNotContain("decided not to go");
		this.browser.post(this.recruiter, undoOf(page), Map.of());
		assertThat(this.applications.summary(this.id).state()).isEqualTo(ApplicationState.ACTIVE);
	}

	@Test
	void showsTheOutcomeInTheMirrorOnceItWasTold() throws Exception {
		post("/decline", decline("send"));
		this.time.by(Duration.ofDays(5));

		String page = this.browser.page(this.recruiter, "/applications/" + this.id);

		assertThat(page.substring(page.indexOf("ax-mirror")))
			.contains("We decided not to go further with this application.")
			.doesNotContain("You will hear from us by");
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + "?tab=messages"))
			.contains("Taken by their mail server");
	}

	@Test
	void asksForStrengthAndPointAfterATalk() {
		this.applications.recordInterviewHeld(this.id, this.applications.summary(this.id).receivedAt(), true,
				this.recruiter);

		assertThat(post("/decline", decline("look"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Name one concrete strength", "Name the point that decided it");
	}

	@Test
	void keepsTheSecondPersonsWordsAndSendsNothing() throws Exception {
		StaffMember second = this.hiring
			.member(this.hiring.account("Second", Grant.in(this.company.id(), Role.RECRUITER)));
		Map<String, String> late = decline("send");
		post("/move", move(StageKind.INTERVIEW, "send"));
		this.time.by(Duration.ofMinutes(3));

		MvcTestResult answer = this.browser.post(second, "/applications/" + this.id + "/decline", late);

		assertThat(answer).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Chen Yu moved this person to First talk 3 minutes ago.",
					"Your decision was not carried out and no message was sent.", "The work needs three years of Java",
					"name=\"version\" value=\"" + this.applications.summary(this.id).version() + "\"");
		assertThat(this.applications.summary(this.id).isOpen()).isTrue();
	}

	@Test
	void bindsNothingBeyondItsForm() {
		Map<String, String> form = move(StageKind.INTERVIEW, "send");
		form.put("id", "00000000-0000-0000-0000-000000000001");
		form.put("state", "ENDED");
		form.put("stageEpoch", "99");
		form.put("receivedAt", "2020-01-01T00:00:00Z");

		post("/move", form);

		assertThat(this.applications.summary(this.id)).satisfies((now) -> {
			assertThat(now.state()).isEqualTo(ApplicationState.ACTIVE);
			assertThat(now.stageEpoch()).isEqualTo(2);
		});
	}

	@Test
	void offersAManagerOfTheTeamToMoveButNotToEnd() throws Exception {
		AccountId manager = this.hiring.account("Wang Li", Grant.in(this.company.id(), Role.HIRING_MANAGER));
		PositionId theirs = this.hiring.openPosition(this.company, false,
				Map.of(manager, HiringFixture.roles(Role.HIRING_MANAGER)));
		JobApplicationId seen = this.hiring.apply(theirs, "Theirs").application();
		StaffMember who = this.hiring.member(manager);

		assertThat(this.browser.page(who, "/applications/" + seen)).contains("/move\"").doesNotContain("/decline\"");
		assertThat(this.browser.get(who, "/applications/" + seen + "/decline")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.browser.get(who, "/applications/" + this.id + "/move")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void speaksChineseToStaffAndTheCandidatesLanguageInTheLetter() throws Exception {
		assertThat(this.browser.post(this.recruiter, "/applications/" + this.id + "/decline?lang=zh-Hans",
				decline("look")))
			.bodyText()
			.contains("不再继续：请先预览", "class=\"ax-letter\" lang=\"en\"")
			.doesNotContain("??");
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + "/move?lang=zh-Hans"))
			.contains("打动团队的是什么")
			.doesNotContain("??");
	}

	@Test
	void namesTheTalkThatCameBetweenAndTheDaysSince() throws Exception {
		StaffMember second = this.hiring
			.member(this.hiring.account("Second", Grant.in(this.company.id(), Role.RECRUITER)));
		post("/move", move(StageKind.SCREEN, "send"));
		this.time.by(Duration.ofHours(2));
		Map<String, String> late = decline("send");
		this.applications.recordInterviewHeld(this.id, this.applications.summary(this.id).receivedAt(), false, second);
		this.time.by(Duration.ofDays(3));

		assertThat(post("/decline", late)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Second recorded a talk 3 days ago.")
			.doesNotContain("moved this person");
		assertThat(post("/decline?lang=zh-Hans", late)).bodyText().contains("Second在3天前登记了一次面谈。");
	}

	@Test
	void recordsATalkOnceHoweverOftenItIsSent() throws Exception {
		Map<String, String> form = talk("2026-11-23", "10:00");

		assertThat(post("/interview", form)).hasRedirectedUrl("/applications/" + this.id + "?done=interview-recorded");
		assertThat(post("/interview", form)).hasRedirectedUrl("/applications/" + this.id + "?done=interview-recorded");

		assertThat(this.talks.of(this.id)).hasSize(1);
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + "/interview"))
			.contains("name=\"version\" value=\"" + this.applications.summary(this.id).version() + "\"");
	}

	@Test
	void looksAgainBeforeRecordingATalkOverAnothersWork() {
		this.time.by(Duration.ofMinutes(20));
		Map<String, String> late = talk("2026-11-23", "10:15");
		post("/move", move(StageKind.INTERVIEW, "send"));

		assertThat(post("/interview", late)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Chen Yu moved this person to First talk just now.",
					"Your record of the talk was not carried out", "value=\"10:15\"");
		assertThat(this.talks.of(this.id)).isEmpty();
	}

	@Test
	void takesSpacesOfEveryWidthForNothing() {
		for (String nothing : List.of("\u00a0", "\u3000 \u2003", "\u200b")) {
			Map<String, String> form = decline("look");
			form.put("text", nothing);

			assertThat(post("/decline", form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
				.bodyText()
				.contains("Write the reason in words for the candidate.")
				.doesNotContain("reason.text");
			form.put("step", "send");
			assertThat(post("/decline", form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@ParameterizedTest
	@CsvSource({ "en, <title>Error: ", "zh-Hans, <title>错误：" })
	void everyRefusedFormSaysSoFirstInItsTitle(String language, String first) throws Exception {
		for (String form : List.of("/move", "/decline", "/interview", "/notes")) {
			MvcTestResult refused = post(form + "?lang=" + language,
					Map.of("version", Integer.toString(this.applications.summary(this.id).version()), "step", "look"));
			assertThat(refused).as(form).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains(first);
		}
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + "/move?lang=" + language))
			.doesNotContain(first);
	}

	@Test
	void namesTheStepOfTheMoveAndOffersOnlyWhatCanBeTakenBack() throws Exception {
		post("/move", move(StageKind.INTERVIEW, "send"));
		Map<String, String> silent = move(StageKind.DECISION, "send");
		silent.put("silent", "true");
		assertThat(post("/move", silent)).hasStatus3xxRedirection();

		assertThat(this.browser.page(this.recruiter, "/today")).doesNotContain("Undo until")
			.doesNotContain("Moved Mia O&#39;Neill");
		String page = this.browser.page(this.recruiter, "/applications/" + this.id);
		assertThat(page).contains("No message goes out.").doesNotContain("The message goes out");
		assertThat(page.split("Undo until", -1)).hasSize(2);
	}

	@Test
	void announcesThatAReadingIsNewsForThem() throws Exception {
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id)).contains("I have read it",
				"their page says so at once, and a mail after a day unless they hear a decision before");

		this.browser.post(this.recruiter, "/applications/" + this.id + "/read", Map.of());

		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id)).doesNotContain("is news for them");
	}

	private Map<String, String> talk(String date, String time) {
		return new LinkedHashMap<>(Map.of("version", Integer.toString(this.applications.summary(this.id).version()),
				"date", date, "time", time));
	}

	private MvcTestResult post(String rest, Map<String, String> form) {
		return this.browser.post(this.recruiter, "/applications/" + this.id + rest, form);
	}

	private Map<String, String> move(StageKind kind, String step) {
		PipelineStage to = this.positions.pipeline(this.position)
			.stream()
			.filter((stage) -> stage.kind() == kind)
			.findFirst()
			.orElseThrow();
		return new LinkedHashMap<>(Map.of("to", to.id().toString(), "version",
				Integer.toString(this.applications.summary(this.id).version()), "words", "clear and calm answers",
				"reason", "steps are left out because we know them", "step", step));
	}

	private Map<String, String> decline(String step) {
		return new LinkedHashMap<>(Map.of("version", Integer.toString(this.applications.summary(this.id).version()),
				"reason", "SKILLS_EXPERIENCE", "internal", "for colleagues only: weak SQL", "text",
				"The work needs three years of Java; we saw one.", "step", step));
	}

	private static String undoOf(String page) {
		return page.replaceAll("(?s).*action=\"(/applications/[^\"]*/undo)\".*", "$1");
	}

}
