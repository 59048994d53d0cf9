package dev.goodword.desk.application;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.PassingTime;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.asking.AnsweringInquiries;
import dev.goodword.applications.asking.Inquiries;
import dev.goodword.applications.asking.InquiryId;
import dev.goodword.applications.asking.InquiryState;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.files.FileId;
import dev.goodword.files.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The form that asks a candidate for something, and what colleagues see of the answer.
 */
@GoodwordTest
class InquiryPagesTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	Inquiries inquiries;

	@Autowired
	AnsweringInquiries answering;

	@Autowired
	Files files;

	@Autowired
	DeskBrowser browser;

	@Autowired
	PassingTime time;

	private HiringFixture.Company company;

	private StaffMember recruiter;

	private JobApplicationId id;

	@BeforeEach
	void somebodyApplies() {
		this.company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(this.company);
		this.id = this.hiring.apply(this.hiring.openPosition(this.company), "Mia O'Neill").application();
		this.time.runDue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "item-1|' '|one to five things", "reason|' '|Please write why", "minutes|0|from 1 to 240",
					"minutes|ten|from 1 to 240", "answerBy|x|Please choose a day.",
					"answerBy|2026-11-24|two working days at least", "answerBy|2027-11-24|within twenty working days",
					"item-1|Are you married?|the work", "reason|We prefer young people, older ones wait|the work" })
	void saysWhatIsMissingAndKeepsWhatWasTyped(String field, String typed, String said) {
		Map<String, String> form = request("send");
		form.put(field, typed);
		form.put("item-4", "Kept <words>");
		if (field.equals("item-1") && typed.isBlank()) {
			form.remove("item-4");
			form.put("item-2", " ");
			form.put("file-4", "true");
		}
		assertThat(post("", form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(said, "<title>Error: ", form.containsKey("item-4") ? "Kept &lt;words&gt;" : "id=\"file-4\"");
		assertThat(this.inquiries.live(this.id)).isEmpty();
	}

	@Test
	void showsTheLetterFirstAndGoesBackWithEverything() {
		assertThat(post("", request("look"))).hasStatusOk()
			.bodyText()
			.contains("A few things we need from you", "1. Your certificate, please.", "2. When could you start?",
					"about 10 minutes", "Please answer by", "name=\"file-1\" value=\"true\"",
					"We remind them two working days");
		assertThat(this.inquiries.live(this.id)).isEmpty();
		assertThat(post("", request("change"))).hasStatusOk()
			.bodyText()
			.contains(">Your certificate, please.</textarea>", "checked=\"checked\"");
	}

	@Test
	void sendsOnceAndShowsWhoseTurnItIs() throws Exception {
		assertThat(post("", request("send"))).hasRedirectedUrl(done("inquiry-asked"));
		assertThat(post("", request("send"))).as("sent twice")
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Something is with them already");
		assertThat(page("")).contains("Their turn until Mon 30 Nov", "Your certificate, please.",
				"what you ask for leaves");
		this.time.by(Duration.ofMinutes(10));
		assertThat(page("")).doesNotContain("what you ask for leaves").contains("we remind them");
		assertThat(page("?tab=history")).contains("asked for something, by Mon 30 Nov", "1. Your certificate, please.");
		assertThat(this.browser.page(this.recruiter, "/today")).contains("Candidates have the ball", "Mia O");
	}

	@Test
	void showsTheAnswerWithItsFilesAndWhoseTurnItIs() throws Exception {
		InquiryId asked = asked();
		FileId file = this.files.receive("certificate.txt", "A certificate.".getBytes()).id();
		this.answering.add(this.id, asked, file);
		this.answering.answer(this.id, asked, List.of("See <file>.", "In January."));
		assertThat(page("")).contains("They answered: our turn", "See &lt;file&gt;.", "In January.", "certificate.txt",
				"/files/" + file, "Read what they sent us, and go on", "Ask for something else");
		assertThat(page("?tab=files")).contains("certificate.txt");
		assertThat(page("?tab=history")).contains("the candidate answered what we asked", "See &lt;file&gt;.");
		assertThat(this.browser.get(this.recruiter, "/applications/" + this.id + "/files/" + file)).hasStatusOk();
		assertThat(page("/inquiry")).contains("What you need", "They answered: our turn")
			.doesNotContain("Give the time");
	}

	@Test
	void givesMoreTimeEntersAnAnswerAndTakesBack() throws Exception {
		InquiryId asked = asked();
		assertThat(page("/inquiry")).contains("Give the time", "value=\"2026-12-07\"", "Enter the answer")
			.doesNotContain("What you need");
		assertThat(act("/time", asked, "until", "tomorrow")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(act("/time", asked, "until", "2026-11-27")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("after the one they have now", "value=\"2026-11-27\"");
		assertThat(act("/time", asked, "until", "2026-12-07")).hasRedirectedUrl(done("inquiry-prolonged"));
		assertThat(act("/take-back", asked, "why", "She is pregnant.")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("She is pregnant.");
		assertThat(act("/take-back", asked, "why", " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(act("/answer", asked, "words", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Please write what they answered");
		assertThat(act("/answer", asked, "words", "By mail: <soon>.")).hasRedirectedUrl(done("inquiry-recorded"));
		assertThat(page("")).contains("By mail: &lt;soon&gt;.");
		assertThat(act("/take-back", asked, "why", "Found it.")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Your request for more information was not carried out");
		assertThat(act("/time", asked, "until", "2026-12-08")).hasStatus(HttpStatus.CONFLICT);
		assertThat(post("/take-back", Map.of("inquiry", "x", "why", "No."))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.inquiries.inquiry(asked).state()).isEqualTo(InquiryState.ANSWERED);
	}

	@Test
	void takesBackWithAReason() throws Exception {
		InquiryId asked = asked();
		assertThat(act("/take-back", asked, "why", "A colleague found it.")).hasRedirectedUrl(done("inquiry-back"));
		assertThat(page("")).doesNotContain("Their turn until", "What we asked for</h2>");
		assertThat(page("?tab=history")).contains("took back what was asked", "A colleague found it.");
	}

	@Test
	void isForThoseWhoWriteToCandidatesHere() {
		StaffMember stranger = this.hiring.recruiter(this.hiring.company());
		StaffMember interviewer = this.hiring
			.member(this.hiring.account("Zhao Min", Grant.in(this.company.id(), Role.INTERVIEWER)));
		StaffMember admin = this.hiring.member(this.hiring.account("Admin", Grant.everywhere(Role.ADMIN)));
		for (StaffMember who : new StaffMember[] { stranger, interviewer, admin }) {
			for (String path : new String[] { "", "/time", "/answer", "/take-back" }) {
				MvcTestResult answer = this.browser.post(who, "/applications/" + this.id + "/inquiry" + path,
						new LinkedHashMap<>(Map.of("inquiry", "x", "step", "send")));
				assertThat(answer.getResponse().getStatus()).as(path).isIn(403, 404);
			}
			assertThat(this.browser.get(who, "/applications/" + this.id + "/inquiry").getResponse().getStatus())
				.isIn(403, 404);
		}
		assertThat(this.inquiries.live(this.id)).isEmpty();
	}

	private InquiryId asked() {
		post("", request("send"));
		this.time.by(Duration.ofMinutes(10));
		return this.inquiries.live(this.id).orElseThrow().id();
	}

	private String done(String what) {
		return "/applications/" + this.id + "?done=" + what;
	}

	private String page(String rest) throws Exception {
		return this.browser.page(this.recruiter, "/applications/" + this.id + rest);
	}

	private MvcTestResult act(String rest, InquiryId asked, String field, String typed) {
		return post(rest, Map.of("inquiry", asked.toString(), field, typed));
	}

	private MvcTestResult post(String rest, Map<String, String> form) {
		return this.browser.post(this.recruiter, "/applications/" + this.id + "/inquiry" + rest, form);
	}

	private Map<String, String> request(String step) {
		Map<String, String> form = new LinkedHashMap<>();
		form.put("item-1", "Your certificate, please.");
		form.put("file-1", "true");
		form.put("item-2", "When could you start?");
		form.put("reason", "The team plans the work of the first weeks.");
		form.put("minutes", "10");
		form.put("answerBy", "2026-11-30");
		form.put("step", step);
		return form;
	}

}
