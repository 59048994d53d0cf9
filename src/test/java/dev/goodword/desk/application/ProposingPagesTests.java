package dev.goodword.desk.application;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.PassingTime;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.interviews.Interviews;
import dev.goodword.interviews.proposing.ChoosingTimes;
import dev.goodword.interviews.proposing.ProposalId;
import dev.goodword.interviews.proposing.ProposalState;
import dev.goodword.interviews.proposing.Proposals;
import dev.goodword.positions.PositionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The form of times to choose from: bad input, the letter first, and nobody overwrites.
 */
@GoodwordTest
class ProposingPagesTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	Proposals proposals;

	@Autowired
	ChoosingTimes choosing;

	@Autowired
	Interviews interviews;

	@Autowired
	DeskBrowser browser;

	@Autowired
	PassingTime time;

	private HiringFixture.Company company;

	private StaffMember recruiter;

	private JobApplicationId id;

	private PositionId position;

	@BeforeEach
	void somebodyApplies() {
		this.company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(this.company);
		this.position = this.hiring.openPosition(this.company);
		this.id = this.hiring.apply(this.position, "Mia O'Neill").application();
		this.time.runDue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "date|2026-12-01|Please choose a day.", "date|''|Please choose a day.",
					"time|10:00,25:00|Please write an hour", "date|2026-11-01,2026-12-02|This hour is over.",
					"date|2026-12-01,2029-12-02|more than a year ahead",
					"date|2026-12-02,2026-12-02|Two of these times overlap", "minutes|many|Please write a number",
					"minutes|2|A talk takes between 5 and 600 minutes.", "zone|Mars/Base|Please choose a clock",
					"mode|SMOKE|Please choose how you meet.", "place|''|Please write where",
					"answerBy|x|Please choose a day.", "answerBy|2026-11-24|at least two working days",
					"answerBy|2026-12-03|at most seven working days", "topics|Are you married?|Tell us of the outage" })
	void saysWhatIsMissingAndKeepsWhatWasTyped(String field, String typed, String said) {
		Map<String, String> form = times("send");
		form.put("time", field.equals("date") && typed.equals("2026-12-02,2026-12-02") ? "10:00,10:30" : "10:00,15:00");
		form.put("place", "Room Tell us of the outage");
		form.put(field, typed);
		assertThat(post("", form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(said, "<title>Error: ");
		assertThat(this.proposals.live(this.id)).isEmpty();
	}

	@Test
	void oneTimeIsNoChoice() {
		Map<String, String> form = times("send");
		form.put("date", "2026-12-01,,,,,");
		form.put("time", "10:00,,,,,");
		assertThat(post("", form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("between 2 and 6 times", "value=\"2026-12-01\"");
	}

	@Test
	void showsTheLetterThePlanAndWhatIsUnusualFirst() {
		Map<String, String> form = times("look");
		form.put("date", "2026-12-01,2026-12-05");
		assertThat(post("", form)).hasStatusOk()
			.bodyText()
			.contains("Please choose a time that suits you", "Your choice is open until", "Tue 1 Dec, 10:00",
					"Reminders Wed 25 Nov, Fri 27 Nov; a task to call them Mon 30 Nov", "value=\"2026-12-05\"",
					"Sat 5 Dec, 15:00", "outside working hours here")
			.doesNotContain("Tue 1 Dec, 10:00 lies outside");
		assertThat(this.proposals.live(this.id)).isEmpty();
		form.put("step", "change");
		assertThat(post("", form)).hasStatusOk().bodyText().contains("value=\"2026-12-05\"", "Propose times");
	}

	@Test
	void sendsOnceAndShowsWhoseTurnItIs() throws Exception {
		assertThat(post("", times("send"))).hasRedirectedUrl(done("times-proposed"));
		assertThat(post("", times("send"))).as("sent twice")
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Room 4");
		assertThat(page("")).contains("Times to choose from", "Their turn until Mon 30 Nov", "Tue 1 Dec, 10:00",
				"the times to choose from leave");
		this.time.by(Duration.ofMinutes(10));
		assertThat(page("")).doesNotContain("the times to choose from leave").contains("we remind them");
		assertThat(page("?tab=history")).contains("proposed times, to be chosen by Mon 30 Nov");
		assertThat(this.browser.page(this.recruiter, "/today")).contains("Candidates have the ball", "Mia O");
	}

	@Test
	void replacesOnlyTheTimesThatWereSeen() {
		post("", times("send"));
		String first = live().toString();
		Map<String, String> again = times("send");
		again.put("seen", first);
		again.put("date", "2026-12-02,2026-12-03");
		assertThat(post("", again)).hasRedirectedUrl(done("times-proposed"));
		assertThat(this.proposals.proposal(ProposalId.of(first)).state()).isEqualTo(ProposalState.REPLACED);
		assertThat(post("", again)).hasStatus(HttpStatus.CONFLICT);
		again.put("seen", "x");
		assertThat(post("", again)).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void takesBackWithAReasonOnly() throws Exception {
		post("", times("send"));
		this.time.by(Duration.ofMinutes(10));
		ProposalId asked = live();
		assertThat(page("/times")).contains("Take the times back");
		assertThat(post("/take-back", Map.of("proposal", asked.toString(), "reason", " ")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Please write why");
		assertThat(post("/take-back", Map.of("proposal", asked.toString(), "reason", "She is pregnant.")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("She is pregnant.");
		assertThat(post("/take-back", Map.of("proposal", asked.toString(), "reason", "The room is closed.")))
			.hasRedirectedUrl(done("times-taken-back"));
		assertThat(post("/take-back", Map.of("proposal", asked.toString(), "reason", "Again.")))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Your proposal of times");
		assertThat(post("/take-back", Map.of("proposal", "x", "reason", "Again."))).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void showsTheirWordsWhenNoneFitsUntilOthersAreProposed() throws Exception {
		post("", times("send"));
		this.time.by(Duration.ofMinutes(10));
		this.choosing.noneFits(this.id, live(), "Fridays <after> 4.");
		assertThat(page("")).contains("None of the times fits; they wrote:", "Fridays &lt;after&gt; 4.",
				"Answer them: none of our times for the talk fits", "Propose other times");
		assertThat(page("/times")).contains("Fridays &lt;after&gt; 4.", "value=\"Room 4\"");
		assertThat(post("", times("send"))).hasRedirectedUrl(done("times-proposed"));
		assertThat(page("")).doesNotContain("Fridays &lt;after&gt; 4.");
	}

	@Test
	void whatTheyChoseStandsAsATalk() throws Exception {
		post("", times("send"));
		this.time.by(Duration.ofMinutes(10));
		this.choosing.choose(this.id, live(), LocalDateTime.parse("2026-12-02T15:00"));
		assertThat(page("")).contains("Wednesday, 2 December 2026, 15:00").doesNotContain("Their turn until");
		assertThat(page("?tab=history")).contains("the candidate agreed a talk: Wed 2 Dec, 15:00",
				"the candidate chose one of our times");
		Map<String, String> others = times("send");
		others.put("date", "2026-12-03,2026-12-04");
		assertThat(post("", others)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("A talk with them is agreed");
	}

	@Test
	void isForThoseWhoArrangeTalksHere() {
		StaffMember stranger = this.hiring.recruiter(this.hiring.company());
		StaffMember interviewer = this.hiring
			.member(this.hiring.account("Zhao Min", Grant.in(this.company.id(), Role.INTERVIEWER)));
		StaffMember admin = this.hiring.member(this.hiring.account("Admin", Grant.everywhere(Role.ADMIN)));
		for (StaffMember who : new StaffMember[] { stranger, interviewer, admin }) {
			for (String path : new String[] { "/times", "/times/take-back" }) {
				MvcTestResult answer = this.browser.post(who, "/applications/" + this.id + path,
						new LinkedHashMap<>(Map.of("proposal", "x", "step", "send")));
				assertThat(answer.getResponse().getStatus()).as(path).isIn(403, 404);
			}
			assertThat(this.browser.get(who, "/applications/" + this.id + "/times").getResponse().getStatus()).isIn(403,
					404);
		}
		assertThat(this.proposals.live(this.id)).isEmpty();
	}

	private ProposalId live() {
		return this.proposals.live(this.id).orElseThrow().id();
	}

	private String done(String what) {
		return "/applications/" + this.id + "?done=" + what;
	}

	private String page(String rest) throws Exception {
		return this.browser.page(this.recruiter, "/applications/" + this.id + rest);
	}

	private MvcTestResult post(String rest, Map<String, String> form) {
		return this.browser.post(this.recruiter, "/applications/" + this.id + "/times" + rest, form);
	}

	private Map<String, String> times(String step) {
		Map<String, String> form = new LinkedHashMap<>();
		form.put("date", "2026-12-01,2026-12-02");
		form.put("time", "10:00,15:00");
		form.put("zone", "Asia/Shanghai");
		form.put("minutes", "60");
		form.put("answerBy", "2026-11-30");
		form.put("mode", "ON_SITE");
		form.put("place", "Room 4");
		form.put("panel", this.recruiter.id().toString());
		form.put("step", step);
		return form;
	}

}
