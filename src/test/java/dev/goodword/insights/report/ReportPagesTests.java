package dev.goodword.insights.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.PassingTime;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.shared.Columns;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The quarterly report, from its draft to the file that is printed again. */
@GoodwordTest
@Tag("mysql")
class ReportPagesTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	PassingTime time;

	@Autowired
	DeskBrowser browser;

	@Autowired
	JdbcClient jdbc;

	private Company company;

	private StaffMember head;

	@BeforeEach
	void aHeadOfRecruiting() {
		this.company = this.hiring.company();
		this.head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
	}

	@Test
	void isDraftedWrittenFrozenAndPrintedAgainByteForByte() throws Exception {
		String report = drafted("BOARD", "en");
		assertThat(this.browser.page(this.head, report)).contains("Draft", "What we will do, in English")
			.doesNotContain("in Chinese")
			.doesNotContain("The figures have changed");
		assertThat(refused(report + "/freeze", Map.of("version", "0"))).contains("Write in each language");
		assertThat(this.browser.post(this.head, report + "/words",
				Map.of("version", "0", "actionsEn", "We answer within a week.", "whyEn", "")))
			.hasRedirectedUrl(report + "?done=report-written");
		assertThat(refused(report + "/words", Map.of("version", "0", "actionsEn", "Other"))).contains("meanwhile",
				">Other</textarea>");
		assertThat(this.browser.post(this.head, report + "/freeze", Map.of("version", "1")))
			.hasRedirectedUrl(report + "?done=report-frozen");
		byte[] once = file(report);
		assertThat(file(report)).isEqualTo(once);
		assertThat(this.browser.page(this.head, report)).contains("Printed today, it is the same file")
			.contains(Reports.print(once));
		assertThat(text(once)).contains("We answer within a week.", "Written by HR.", "Second quarter 2026");
		assertThat(refused(report + "/renew", Map.of())).contains("This report is frozen.");
		assertThat(refused(report + "/words", Map.of("version", "2"))).contains("This report is frozen.");
		assertThat(refused(report + "/freeze", Map.of("version", "2"))).contains("This report is frozen.");
	}

	@Test
	@Tag("long-on-mysql")
	void saysWhenTheFiguresChangedAndRenewsThem() throws Exception {
		String report = drafted("HR", "en");
		assertThat(text(file(report))).contains("No promise was due in this quarter.");
		assertThat(refused(address(draft("HR", "en", "FOUR", "2026-Q4")) + "/freeze", Map.of("version", "0")))
			.contains("can still change");
		assertThat(refused(address(draft("HR", "en", "FOUR", "2026-Q3")) + "/freeze", Map.of("version", "0")))
			.as("over, and not kept")
			.contains("can still change");
		String frozen = address(draft("HR", "en", "FOUR", "2026-Q2"));
		assertThat(text(file(frozen))).contains("Draft, not frozen");
		this.browser.post(this.head, frozen + "/freeze", Map.of("version", "0"));
		byte[] once = file(frozen);
		assertThat(text(once)).doesNotContain("Draft, not frozen").contains("No promise was due in this quarter.");
		aBrokenPromise();
		this.jdbc.sql("""
				update promise set deadline_at = :at where active is null and application_id in (select
				a.application_id from job_application a join job_position j on j.position_id = a.position_id
				where j.company_id = :company)""")
			.param("at", Columns.utc(Instant.parse("2026-06-20T08:00:00Z")))
			.param("company", Columns.bytes(this.company.id().value()))
			.update();
		aBrokenPromise();
		assertThat(text(file(address(draft("HR", "en", "FOUR", "2026-Q2"))))).doesNotContain("No promise was due");
		assertThat(file(frozen)).as("later figures change nothing").isEqualTo(once);
		assertThat(this.browser.page(this.head, report)).contains("The figures have changed since this draft");
		assertThat(this.browser.post(this.head, report + "/renew", Map.of()))
			.hasRedirectedUrl(report + "?done=report-renewed");
		assertThat(this.browser.page(this.head, report)).doesNotContain("The figures have changed");
		assertThat(text(file(report))).contains("Promises by what they were about", "First answer", "Promise kept");
		assertThat(text(file(address(draft("BOARD", "zh-Hans", "PROMISES", "2026-Q4"))))).as("the board")
			.contains("求职者的体验", "董事会", "承诺")
			.doesNotContain("按事由");
	}

	@Test
	void refusesOneInWhichNothingWouldStand() throws Exception {
		MvcTestResult made = this.browser.post(this.head, "/insights/reports",
				Map.of("company", this.company.id().toString(), "period", "2026-Q3", "languages", "en"));
		assertThat(made).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(made.getResponse().getContentAsString()).contains("Choose at least one language and one chapter.");
		assertThat(this.browser.post(this.head, "/insights/reports", Map.of("period", "soon")))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.page(this.head, "/insights/reports?lang=zh-Hans")).contains("还没有报告")
			.doesNotContain("??");
	}

	@Test
	void isForTheHeadsOfItsCompanyAlone() throws Exception {
		String report = drafted("HR", "en");
		assertThat(this.browser.page(this.head, "/insights/reports")).contains(report, "Heads of recruiting");
		StaffMember stranger = this.hiring.staff(Grant.in(this.hiring.company().id(), Role.HR_HEAD));
		StaffMember recruiter = this.hiring.staff(Grant.in(this.company.id(), Role.RECRUITER));
		for (String page : new String[] { report, report + "/report.pdf" }) {
			assertThat(this.browser.get(stranger, page)).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(this.browser.get(recruiter, page)).hasStatus(HttpStatus.FORBIDDEN);
		}
		for (String act : new String[] { "/words", "/renew", "/freeze" }) {
			assertThat(this.browser.post(stranger, report + act, Map.of("version", "0")))
				.hasStatus(HttpStatus.NOT_FOUND);
			assertThat(this.browser.post(recruiter, report + act, Map.of("version", "0")))
				.hasStatus(HttpStatus.FORBIDDEN);
		}
		assertThat(this.browser.get(recruiter, "/insights/reports")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void givesWhatThePageShowsAsASheet() throws Exception {
		String address = "/insights/figures.csv?company=" + this.company.id();
		MvcTestResult sheet = this.browser.get(this.head, address);
		assertThat(sheet).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
		assertThat(sheet.getResponse().getContentAsString(StandardCharsets.UTF_8))
			.contains("Nobody has been asked about this quarter yet.", "Fourth quarter 2026");
		assertThat(this.browser.get(this.head, address.replace(".csv", ".xlsx"))).hasStatusOk();
		assertThat(this.browser.get(this.head, address + "&period=soon")).hasStatus(HttpStatus.NOT_FOUND);
		StaffMember stranger = this.hiring.staff(Grant.in(this.hiring.company().id(), Role.HR_HEAD));
		assertThat(this.browser.get(stranger, address)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.get(this.hiring.staff(Grant.in(this.company.id(), Role.RECRUITER)), address))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	private String drafted(String readers, String language) {
		String period = readers.equals("HR") ? "2026-Q4" : "2026-Q2";
		MvcTestResult made = this.browser.post(this.head,
				"/insights/reports?chapters=FOUR&chapters=CHANGE"
						+ "&chapters=TOUCHPOINTS&chapters=PROMISES&chapters=ACTIONS&chapters=METHOD",
				Map.of("company", this.company.id().toString(), "period", period, "readers", readers, "languages",
						language, "size", "A4"));
		return address(made);
	}

	private MvcTestResult draft(String readers, String language, String chapter, String period) {
		return this.browser.post(this.head, "/insights/reports", Map.of("company", this.company.id().toString(),
				"period", period, "readers", readers, "languages", language, "size", "Letter", "chapters", chapter));
	}

	private void aBrokenPromise() {
		this.hiring.apply(this.hiring.openPosition(this.company), "Nobody Answered");
		this.time.by(Duration.ofDays(30));
	}

	private static String address(MvcTestResult made) {
		return made.getResponse().getRedirectedUrl().replace("?done=report-drafted", "");
	}

	private String refused(String address, Map<String, String> fields) throws Exception {
		MvcTestResult result = this.browser.post(this.head, address, fields);
		assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return result.getResponse().getContentAsString();
	}

	private byte[] file(String report) {
		MvcTestResult result = this.browser.get(this.head, report + "/report.pdf");
		assertThat(result).hasStatusOk().hasContentType("application/pdf");
		return result.getResponse().getContentAsByteArray();
	}

	private static String text(byte[] file) throws IOException {
		try (PDDocument read = Loader.loadPDF(file)) {
			return new PDFTextStripper().getText(read);
		}
	}

}
