package dev.goodword.accounts;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.shared.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose name stands above the pages. */
@GoodwordTest
class HouseSignTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	Accounts accounts;

	@Autowired
	DeskBrowser browser;

	private HiringFixture.Company company;

	private LocalizedText name;

	@BeforeEach
	void foundTwoCompanies() {
		this.hiring.company();
		this.company = this.hiring.company();
		this.name = this.accounts.company(this.company.id()).name();
	}

	@Test
	void namesTheCompanySomebodyWorksForInTheirLanguage() throws Exception {
		StaffMember recruiter = this.hiring.recruiter(this.company);

		assertThat(this.browser.page(recruiter, "/today")).contains(sign(this.name.en()));
		assertThat(this.browser.page(recruiter, "/today?lang=zh-Hans")).contains(sign(this.name.zhHans()));
	}

	@Test
	void namesTheProductForSomebodyWhoWorksForSeveral() throws Exception {
		StaffMember head = this.hiring.staff(Grant.everywhere(Role.HR_HEAD));

		assertThat(this.browser.page(head, "/today")).contains(sign("Goodword"));
	}

	@Test
	void staysOnThePageOfAFault() {
		StaffMember recruiter = this.hiring.recruiter(this.company);

		assertThat(this.browser.get(recruiter, "/staff/new")).hasStatus(403).bodyText().contains(sign(this.name.en()));
	}

	private static String sign(String name) {
		return "<span>" + name + "</span></a>";
	}

}
