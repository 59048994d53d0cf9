package dev.goodword.desk.mail;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.ScriptedDns;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.DeskBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/** What the sending domain says about itself, for those who run the installation. */
@GoodwordTest
class DomainPageTests {

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private DeskBrowser browser;

	@Autowired
	private ScriptedDns dns;

	private StaffMember admin;

	@BeforeEach
	void people() {
		this.admin = this.hiring.member(this.hiring.account("Root", Grant.everywhere(Role.ADMIN)));
		this.dns.reset();
	}

	@Test
	void warnsWhereOthersCannotTellOurMail() throws Exception {
		assertThat(this.browser.page(this.admin, "/operations/domain"))
			.contains("Others cannot tell that mail of goodword.example is ours.", "Do not write to real people",
					"There is no SPF record", "Nobody has told us the name of the key", "There is no DMARC record",
					"_dmarc.goodword.example")
			.doesNotContain("??");
		assertThat(this.browser.page(this.admin, "/operations/domain?lang=zh-Hans"))
			.contains("收件方无法确认goodword.example的邮件出自我们", "没有SPF记录", "缺失或有误")
			.doesNotContain("??", "There is no");
	}

	@Test
	void saysWhenNobodyAnswers() throws Exception {
		this.dns.goesAway();
		assertThat(this.browser.page(this.admin, "/operations/domain")).contains("No server of names answered")
			.doesNotContain("There is no SPF record", "??");
	}

	@Test
	void isClosedToThoseWhoDoNotRunTheInstallation() {
		StaffMember recruiter = this.hiring.recruiter(this.hiring.company());
		assertThat(this.browser.get(recruiter, "/operations/domain")).hasStatus(HttpStatus.FORBIDDEN);
	}

}
