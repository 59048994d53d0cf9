package dev.goodword.desk.mail;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The page on mail, for those who run the installation. */
@GoodwordTest
class OperationsPageTests {

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private DeskBrowser browser;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	private StaffMember admin;

	@BeforeEach
	void people() {
		this.admin = this.hiring.member(this.hiring.account("Root", Grant.everywhere(Role.ADMIN)));
		emptyTheQueues();
	}

	@AfterEach
	void emptyTheQueues() {
		this.database.sql("update message set state = 'CANCELLED', settled_at = created_at where settled_at is null")
			.update();
		this.database.sql("delete from mail_pace").update();
		this.database.sql("delete from message_attempt").update();
	}

	@Test
	void saysThatNothingWaits() throws Exception {
		assertThat(this.browser.page(this.admin, "/operations")).contains("Nothing waits", "Silence watch")
			.doesNotContain("Where mail went in", "What was refused", "mail provider allows", "??");
	}

	@Test
	void countsWhatWaitsAndNamesNobody() throws Exception {
		this.hiring.apply(this.hiring.openPosition(this.hiring.company()), "Secret Canary");
		assertThat(this.browser.page(this.admin, "/operations")).contains("Acknowledgements and answers")
			.doesNotContain("Nothing waits", "Secret Canary");
		assertThat(this.browser.page(this.admin, "/operations?lang=zh-Hans")).contains("收件确认与答复", "待发")
			.doesNotContain("??", "Acknowledgements");
	}

	@Test
	void namesTheDomainsThatAskedForPatienceUntilTheyAreForgiven() throws Exception {
		this.database
			.sql("insert into mail_pace (name, free_at, halvings, halved_at) values ('domain:qq.com', :now, 1, :now)")
			.param("now", Columns.utc(this.clock.instant()))
			.update();
		assertThat(this.browser.page(this.admin, "/operations")).contains("qq.com", "mails a minute");
		this.clock.moveBy(Duration.ofMinutes(10));
		assertThat(this.browser.page(this.admin, "/operations")).doesNotContain("qq.com");
	}

	@Test
	void showsWhatEveryDomainAnsweredWithTheLastWords() throws Exception {
		answered("fine.example", "ACCEPTED", 250, null, 60);
		answered("fine.example", "ACCEPTED", 250, null, 30);
		answered("slow.example", "DEFERRED", 451, "4.7.1", 50);
		answered("slow.example", "ACCEPTED", 250, null, 40);
		answered("strict.example", "FAILED", 554, "5.7.1", 20);
		answered("mute.example", "UNCERTAIN", 0, null, 10);
		answered("old.example", "FAILED", 550, "5.1.1", 25 * 60);
		this.database.sql(
				"insert into mail_pace (name, free_at, halvings, halved_at) values ('domain:slow.example', :now, 1, :now)")
			.param("now", Columns.utc(this.clock.instant()))
			.update();

		String page = this.browser.page(this.admin, "/operations");
		assertThat(table(page, "domains"))
			.containsSubsequence("strict.example", "554 5.7.1", "ours to mend", "slow.example", "taken",
					"mails a minute, as many as it takes again from")
			.contains("fine.example", "mute.example", "no answer came", "6 letters to applicants were handed over")
			.doesNotContain("old.example");
		assertThat(row(page, "fine.example")).contains(">2</td>", ">0</td>", "as many as it takes");
		assertThat(row(page, "slow.example").split(">1</td>", -1)).as("one taken, one put off").hasSize(3);
		assertThat(table(page, "failures"))
			.containsSubsequence("mute.example", "strict.example", "554 5.7.1", "old.example", "550 5.1.1",
					"there is no such mailbox")
			.doesNotContain("fine.example", "slow.example");
		assertThat(this.browser.page(this.admin, "/operations?lang=zh-Hans"))
			.contains("最近24小时邮件的去向", "策略、内容或设置问题", "最近七天被拒收或结果不明的交付")
			.doesNotContain("??");
	}

	/** A server answered so many minutes ago. */
	private void answered(String domain, String outcome, int code, String enhanced, int ago) {
		this.database.sql("""
				insert into message_attempt (message_attempt_id, message_id, outcome, code, enhanced, domain, begun_at,
				ended_at, version) values (:id, :message, :outcome, :code, :enhanced, :domain, :at, :at, 0)""")
			.param("id", Columns.bytes(new UUID(9, ago)))
			.param("message", Columns.bytes(message()))
			.param("outcome", outcome)
			.param("code", code)
			.param("enhanced", enhanced)
			.param("domain", domain)
			.param("at", Columns.utc(this.clock.instant().minus(Duration.ofMinutes(ago))))
			.update();
	}

	/** Any letter, once one was written. */
	private UUID message() {
		List<byte[]> known = this.database.sql("select message_id from message limit 1")
			.query((row, number) -> row.getBytes(1))
			.list();
		if (known.isEmpty()) {
			this.hiring.apply(this.hiring.openPosition(this.hiring.company()), "Mei Lin");
			return message();
		}
		return Columns.uuid(known.get(0));
	}

	private static String table(String page, String id) {
		int from = page.indexOf("aria-labelledby=\"" + id + "\"");
		return page.substring(from, page.indexOf("</section>", from));
	}

	private static String row(String page, String domain) {
		int from = page.indexOf(domain);
		return page.substring(from, page.indexOf("</tr>", from));
	}

	@Test
	@DisplayName("D6 after a restore the page says how many are due and how many are stale, and an administrator lets them leave")
	void showsWhatWouldLeaveFromACopyAndAsksAnAdministrator() throws Exception {
		this.hiring.apply(this.hiring.openPosition(this.hiring.company()), "Stale Canary");
		this.clock.moveBy(Duration.ofDays(10));
		this.hiring.apply(this.hiring.openPosition(this.hiring.company()), "Due Canary");
		this.database.sql("update mail_authority set environment = 'elsewhere'").update();
		StaffMember head = this.hiring.staff(Grant.everywhere(Role.HR_HEAD));

		StaffMember ofOneCompany = this.hiring.staff(Grant.in(this.hiring.company().id(), Role.ADMIN));
		for (StaffMember other : List.of(head, ofOneCompany)) {
			assertThat(this.browser.page(other, "/operations"))
				.contains("An administrator of the whole installation decides this.")
				.doesNotContain("Send from here");
		}
		String page = this.browser.page(this.admin, "/operations");
		assertThat(page)
			.contains("1 message is due now and would leave at once.", "1 is stale and never leaves.", "Send from here")
			.doesNotContain("Canary", "??");
		assertThat(this.browser.page(this.admin, "/operations?lang=zh-Hans")).contains("现在有 1 封邮件到期", "有 1 封已过期")
			.doesNotContain("??");
		String holder = page.replaceAll("(?s).*name=\"holder\" value=\"([^\"]+)\".*", "$1");

		for (StaffMember other : List.of(head, ofOneCompany)) {
			assertThat(this.browser.post(other, "/operations/release", Map.of("holder", holder)))
				.hasStatus(HttpStatus.FORBIDDEN);
		}
		assertThat(this.browser.post(this.admin, "/operations/release", Map.of("holder", "elsewhere:1:99")))
			.hasRedirectedUrl("/operations?done=mail-not-released");
		assertThat(this.browser.page(this.admin, "/operations")).contains("Send from here");
		assertThat(this.browser.post(this.admin, "/operations/release", Map.of("holder", holder)))
			.hasRedirectedUrl("/operations?done=mail-released");
		assertThat(this.browser.page(this.admin, "/operations?done=mail-released"))
			.contains("Mail leaves from here from now on.")
			.doesNotContain("Send from here");
	}

	@Test
	void writesTheListsAnewOnlyForThoseWhoRunTheWholeInstallation() throws Exception {
		StaffMember ofOneCompany = this.hiring.staff(Grant.in(this.hiring.company().id(), Role.ADMIN));
		assertThat(this.browser.get(ofOneCompany, "/desk/rebuild")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.browser.post(ofOneCompany, "/desk/rebuild", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.browser.page(this.admin, "/desk/rebuild")).doesNotContain("??");
		assertThat(this.browser.post(this.admin, "/desk/rebuild", Map.of()))
			.hasRedirectedUrl("/desk/rebuild?done=desk-rebuilt");
	}

	@Test
	void isClosedToThoseWhoDoNotRunTheInstallation() {
		StaffMember recruiter = this.hiring.recruiter(this.hiring.company());
		assertThat(this.browser.get(recruiter, "/operations")).hasStatus(HttpStatus.FORBIDDEN);
	}

}
