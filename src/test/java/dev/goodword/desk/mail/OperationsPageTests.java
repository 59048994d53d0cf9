package dev.goodword.desk.mail;

import java.time.Duration;

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
	}

	@Test
	void saysThatNothingWaits() throws Exception {
		assertThat(this.browser.page(this.admin, "/operations")).contains("Nothing waits", "Silence watch")
			.doesNotContain("Mail domains that asked", "??");
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
	void isClosedToThoseWhoDoNotRunTheInstallation() {
		StaffMember recruiter = this.hiring.recruiter(this.hiring.company());
		assertThat(this.browser.get(recruiter, "/operations")).hasStatus(HttpStatus.FORBIDDEN);
	}

}
