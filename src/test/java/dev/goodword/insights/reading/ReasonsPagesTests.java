package dev.goodword.insights.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.shared.Columns;
import dev.goodword.surveys.comments.Reason;
import dev.goodword.surveys.comments.WhyTag;
import dev.goodword.surveys.scores.NumberBand;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What people gave as their reason, for those who may read none of their words. */
@GoodwordTest
class ReasonsPagesTests {

	private static final String SAY = "“How things are done: steps, forms, waiting” weighs most: 40 people gave this"
			+ " as their reason and were 12 points less satisfied";

	@Autowired
	HiringFixture hiring;

	@Autowired
	DeskBrowser browser;

	@Autowired
	JdbcClient database;

	private Company company;

	/** Also a recruiter, and so no reader of words. */
	private StaffMember head;

	@BeforeEach
	void aHeadWhoDecides() {
		this.company = this.hiring.company();
		this.head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD),
				Grant.in(this.company.id(), Role.RECRUITER));
	}

	@Test
	@DisplayName("experience.md 3.14: the register of reasons is for every head, words are not")
	void showsReasonsToAHeadWhoDecides() throws Exception {
		told(LocalDate.of(2026, 11, 12), new Reason(WhyTag.SYSTEM, new NumberBand(40, 40), 12),
				new Reason(WhyTag.PEOPLE, new NumberBand(10, 19), -5));
		assertThat(this.browser.page(this.head, "/insights")).contains("Reasons people gave", "told ", "12 Nov",
				"#reasons");
		assertThat(this.browser.page(this.head, "/insights/details")).contains(SAY)
			.containsSubsequence("How things are done", "How people dealt with them", "10 to 19", "−5")
			.contains("Nobody’s words are here");
		assertThat(this.browser.page(this.head, "/insights/details?lang=zh-Hans")).contains("人们给出的原因", "低12分", "公布于")
			.doesNotContain("??");
		assertThat(this.browser.page(this.head, "/insights/reading")).contains("so a colleague does")
			.containsSubsequence("What the words are about", "How things are done", "10–19");
		assertThat(this.browser.page(this.head, "/insights/figures.csv?company=" + this.company.id()))
			.containsSubsequence("Reasons people gave", SAY, "How people dealt with them,10 to 19,−5");
		assertThat(report()).contains("Reasons people gave", "and were 12 points less satisfied", "Nobody’s words");
	}

	@Test
	void saysThatTooFewGaveOne() throws Exception {
		told(LocalDate.of(2025, 11, 12), new Reason(WhyTag.SYSTEM, new NumberBand(40, 40), 12));
		assertThat(this.browser.page(this.head, "/insights/details")).as("told more than a year ago")
			.contains("Too few to show: reasons are told once ten people gave one")
			.doesNotContain(SAY, "Nobody’s words are here");
		assertThat(this.browser.page(this.head, "/insights")).contains("too few to show");
		assertThat(report()).contains("Too few to show: reasons are told");
		StaffMember elsewhere = this.hiring.staff(Grant.in(this.hiring.company().id(), Role.HR_HEAD));
		assertThat(this.browser.get(elsewhere, "/insights/details?company=" + this.company.id()))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void claimsNoHarmWhereThereIsNone() throws Exception {
		told(LocalDate.of(2026, 11, 12), new Reason(WhyTag.VALUE, new NumberBand(20, 29), 0));
		assertThat(this.browser.page(this.head, "/insights/details"))
			.contains("Nobody who gave a reason is less satisfied than those who did not.", "20 to 29");
	}

	private void told(LocalDate day, Reason... reasons) {
		this.database.sql("""
				insert into survey_reasons (company_id, told_on, inputs, result, method_version)
				values (:company, :day, '[]', :result, 2)""")
			.param("company", Columns.bytes(this.company.id().value()))
			.param("day", day)
			.param("result", JsonMapper.builder().build().writeValueAsString(List.of(reasons)))
			.update();
	}

	private String report() throws Exception {
		String address = this.browser
			.post(this.head, "/insights/reports",
					Map.of("company", this.company.id().toString(), "period", "2026-Q4", "readers", "BOARD",
							"languages", "en", "size", "A4", "chapters", "REASONS"))
			.getResponse()
			.getRedirectedUrl();
		byte[] file = this.browser.get(this.head, address.replace("?done=report-drafted", "") + "/report.pdf")
			.getResponse()
			.getContentAsByteArray();
		try (PDDocument paper = Loader.loadPDF(file)) {
			return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
		}
	}

}
