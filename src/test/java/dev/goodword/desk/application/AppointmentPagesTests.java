package dev.goodword.desk.application;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.PassingTime;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Move;
import dev.goodword.applications.MovingStages;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.interviews.InterviewState;
import dev.goodword.interviews.ArrangingInterviews;
import dev.goodword.interviews.Change;
import dev.goodword.interviews.InterviewSummary;
import dev.goodword.interviews.Interviews;
import dev.goodword.interviews.Side;
import dev.goodword.offers.OfferState;
import dev.goodword.offers.Offers;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageId;
import dev.goodword.positions.StageKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The forms of talks and offers: bad input keeps what was typed, and nobody overwrites.
 */
@GoodwordTest
class AppointmentPagesTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applications applications;

	@Autowired
	MovingStages moving;

	@Autowired
	Positions positions;

	@Autowired
	Interviews interviews;

	@Autowired
	ArrangingInterviews arranging;

	@Autowired
	Offers offers;

	@Autowired
	DeskBrowser browser;

	@Autowired
	PassingTime time;

	private StaffMember recruiter;

	private StaffMember head;

	private JobApplicationId id;

	private PositionId position;

	@BeforeEach
	void somebodyApplies() {
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(company);
		this.head = this.hiring.member(this.hiring.account("Wang Li", Grant.in(company.id(), Role.HR_HEAD)));
		this.position = this.hiring.openPosition(company);
		this.id = this.hiring.apply(this.position, "Mia O'Neill").application();
		this.time.runDue();
	}

	@ParameterizedTest
	@CsvSource({ "date,'',Please choose a day.", "time,25:00,Please write an hour",
			"minutes,many,Please write a number", "minutes,2,A talk takes between 5 and 600 minutes.",
			"zone,Mars/Base,Please choose a clock", "mode,SMOKE,Please choose how you meet.",
			"place,'',Please write where", "date,2026-11-01,This hour is over.",
			"date,2029-01-01,more than a year ahead" })
	void saysWhatIsMissingAndKeepsWhatWasTyped(String field, String typed, String said) {
		Map<String, String> form = talk("look");
		form.put(field, typed);
		form.put("topics", "Tell us of the outage.");
		assertThat(post("/interviews/new", form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(said, "Tell us of the outage.", "<title>Error: ");
		assertThat(this.interviews.of(this.id)).isEmpty();
	}

	@Test
	void stopsUnfairWordsBeforeTheCandidateReadsThem() {
		Map<String, String> form = talk("send");
		form.put("topics", "Are you married?");
		assertThat(post("/interviews/new", form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(this.interviews.of(this.id)).isEmpty();
	}

	@Test
	void showsTheLetterFirstAndBooksOnceOverNobodysWork() {
		assertThat(post("/interviews/new", talk("look"))).hasStatusOk()
			.bodyText()
			.contains("You will meet Chen Yu", "Thursday, 3 December 2026, 14:00", "value=\"Room 4\"");
		assertThat(this.interviews.of(this.id)).isEmpty();
		Map<String, String> late = talk("send");
		this.moving.move(this.id, new Move(stage(StageKind.INTERVIEW), version(), "Known.", true, null), this.head);
		assertThat(post("/interviews/new", late)).hasStatus(HttpStatus.CONFLICT).bodyText().contains("Room 4");
		assertThat(post("/interviews/new", talk("send")))
			.hasRedirectedUrl("/applications/" + this.id + "?done=interview-agreed");
		assertThat(this.interviews.of(this.id)).hasSize(1);
	}

	@Test
	void namesTheTalkInListsUntilItIsCalledOff() throws Exception {
		String list = "/positions/" + this.position + "?list";
		post("/interviews/new", talk("send"));
		assertThat(this.browser.page(this.recruiter, list)).contains("talk on Thu 3 Dec, 14:00");

		InterviewSummary talk = this.interviews.next(this.id).orElseThrow();
		this.arranging.callOff(this.id, talk.id(), new Change(Side.COMPANY, "The room is taken."), talk.version(),
				this.recruiter);

		assertThat(this.browser.page(this.recruiter, list)).doesNotContain("talk on")
			.contains("nobody has read it yet");
	}

	@Test
	void movesCallsOffAndSettlesOnlyWhatStands() throws Exception {
		post("/interviews/new", talk("send"));
		InterviewSummary talk = this.interviews.next(this.id).orElseThrow();
		String page = "/interviews/" + talk.id();
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + page)).contains("Call it off")
			.doesNotContain("It took place");
		Map<String, String> move = talk("send");
		move.put("version", Integer.toString(talk.version()));
		move.put("time", "15:30");
		assertThat(post(page + "/move", move)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Please write why");
		move.put("theirs", "true");
		assertThat(post(page + "/move", move)).hasRedirectedUrl("/applications/" + this.id + "?done=interview-moved");
		assertThat(post(page + "/move", move)).hasStatus(HttpStatus.CONFLICT);
		assertThat(post(page + "/call-off",
				Map.of("version", Integer.toString(talk.version()), "reason", "The train is late.")))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("The train is late.");
		assertThat(post(page + "/held", Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		this.time.until(Instant.parse("2026-12-03T08:40:00Z"));
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + page)).contains("It took place");
		assertThat(post(page + "/held", Map.of()))
			.hasRedirectedUrl("/applications/" + this.id + "?done=interview-recorded");
		assertThat(this.interviews.of(this.id)).extracting(InterviewSummary::state)
			.containsExactly(InterviewState.HELD);
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + "?tab=history")).contains(
				"agreed a talk: Thu 3 Dec, 14:00", "moved a talk to Thu 3 Dec, 15:30", "the candidate asked for it");
	}

	@Test
	void anOfferNeedsItsStepTermsADayAndASecondPerson() throws Exception {
		assertThat(post("/offer", Map.of("terms", "All.", "answerBy", "2026-12-04")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Please move the application there first", "All.");
		this.moving.move(this.id, new Move(stage(StageKind.OFFER), version(), "Known.", true, null), this.recruiter);
		assertThat(post("/offer", Map.of("terms", "All.", "answerBy", "x"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Please choose a day.", "All.");
		assertThat(post("/offer", Map.of("terms", "All.", "answerBy", "2026-12-04")))
			.hasRedirectedUrl("/applications/" + this.id + "?done=offer-drafted");
		assertThat(post("/offer", Map.of("terms", "Other.", "answerBy", "2026-12-04"))).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Other.");
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + "/offer"))
			.contains("You wrote this draft");
		String version = Integer.toString(this.offers.live(this.id).orElseThrow().version());
		String extend = "/applications/" + this.id + "/offer/extend";
		assertThat(this.browser.post(this.head, extend, Map.of("version", version)))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Please call the candidate first");
		assertThat(this.browser.post(this.head, extend, Map.of("version", version, "called", "true")))
			.hasRedirectedUrl("/applications/" + this.id + "?done=offer-extended");
		assertThat(this.offers.live(this.id).orElseThrow().state()).isEqualTo(OfferState.EXTENDED);
		String out = Integer.toString(this.offers.live(this.id).orElseThrow().version());
		assertThat(post("/offer/prolong", Map.of("version", out, "answerBy", "2026-12-01")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post("/offer/rescind", Map.of("version", out, "reason", " ")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post("/offer/yes", Map.of())).hasRedirectedUrl("/applications/" + this.id + "?done=offer-yes");
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + "?tab=history"))
			.contains("recorded that the candidate accepted the offer", "handed the offer over, open until Fri 4 Dec");
	}

	private MvcTestResult post(String rest, Map<String, String> form) {
		return this.browser.post(this.recruiter, "/applications/" + this.id + rest, form);
	}

	private Map<String, String> talk(String step) {
		Map<String, String> form = new LinkedHashMap<>();
		form.put("version", Integer.toString(version()));
		form.put("date", "2026-12-03");
		form.put("time", "14:00");
		form.put("zone", "Asia/Shanghai");
		form.put("minutes", "60");
		form.put("mode", "ON_SITE");
		form.put("place", "Room 4");
		form.put("panel", this.recruiter.id().toString());
		form.put("step", step);
		return form;
	}

	private int version() {
		return this.applications.summary(this.id).version();
	}

	private StageId stage(StageKind kind) {
		return this.positions.pipeline(this.position)
			.stream()
			.filter((stage) -> stage.kind() == kind)
			.findFirst()
			.orElseThrow()
			.id();
	}

}
