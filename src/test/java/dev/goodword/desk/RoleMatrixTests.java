package dev.goodword.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.positions.PositionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may do what, role by role and written out: at addresses about mail that came in,
 * wrong addresses, improvements, wishes to be contacted, figures and money.
 */
@GoodwordTest
class RoleMatrixTests {

	private static final String NOBODY = new UUID(7, 7).toString();

	private static final Set<Role> WHO_WRITES = EnumSet.of(Role.HR_HEAD, Role.RECRUITER);

	private static final Set<Role> HEADS = EnumSet.of(Role.HR_HEAD);

	@Autowired
	HiringFixture hiring;

	@Autowired
	DeskBrowser browser;

	private Company company;

	private JobApplicationId application;

	@BeforeEach
	void somebodyApplies() {
		this.company = this.hiring.company();
		PositionId position = this.hiring.openPosition(this.company);
		this.application = this.hiring.apply(position, "Mia").application();
	}

	@Test
	@DisplayName("a page opens for the roles that are named, and for nobody else of the same company")
	void opensPagesForTheRolesNamed() {
		String here = "?company=" + this.company.id();
		Map<String, Set<Role>> pages = Map.of("/applications/" + this.application + "/address", WHO_WRITES,
				"/inbox/aside", WHO_WRITES, "/inbox/questions", WHO_WRITES, "/improvements", HEADS,
				"/insights/recovery/people" + here, HEADS, "/insights/details" + here, HEADS,
				"/insights/quality" + here, HEADS, "/insights/money" + here, HEADS,
				"/insights/money/new" + here + "&side=CUSTOMERS", HEADS, "/insights/alarms" + here, HEADS);
		for (Role role : Role.values()) {
			StaffMember who = this.hiring.staff(Grant.in(this.company.id(), role));
			pages.forEach((page, roles) -> assertThat(status(this.browser.get(who, page))).as("%s for %s", page, role)
				.isEqualTo(roles.contains(role) ? HttpStatus.OK : HttpStatus.FORBIDDEN));
		}
	}

	@Test
	@DisplayName("what changes something is refused to every role that is not named, before anything is looked up")
	void refusesChangesToAllOthers() {
		Map<String, Set<Role>> changes = Map.of("/applications/" + this.application + "/address", WHO_WRITES,
				"/inbox/" + NOBODY + "/question", WHO_WRITES, "/inbox/" + NOBODY + "/close", WHO_WRITES,
				"/inbox/questions/" + NOBODY + "/written", WHO_WRITES, "/improvements/" + NOBODY + "/done", HEADS,
				"/improvements/" + NOBODY + "/check", HEADS, "/insights/recovery/people", HEADS,
				"/insights/recovery/people/remove", HEADS, "/insights/money", HEADS, "/insights/money/switch", HEADS);
		for (Role role : Role.values()) {
			StaffMember who = this.hiring.staff(Grant.in(this.company.id(), role));
			changes.forEach((address, roles) -> {
				assertThat(status(this.browser.post(who, address, Map.of())) == HttpStatus.FORBIDDEN)
					.as("%s for %s", address, role)
					.isEqualTo(!roles.contains(role));
				assertThat(this.browser.forged(who, address)).as("forged: %s", address).hasStatus(HttpStatus.FORBIDDEN);
			});
		}
	}

	@Test
	@DisplayName("wishes to be contacted are nobody's who is no head of that company and was not named there, whatever the role")
	void opensWishesToNobodyWhoWasNotNamed() {
		for (Role role : EnumSet.complementOf(EnumSet.of(Role.HR_HEAD))) {
			StaffMember who = this.hiring.staff(Grant.in(this.company.id(), role));
			for (String page : List.of("/insights/recovery", "/insights/recovery?company=" + this.company.id(),
					"/insights/recovery/" + NOBODY + "/letter")) {
				assertThat(status(this.browser.get(who, page))).as("%s for %s", page, role)
					.isEqualTo(HttpStatus.NOT_FOUND);
			}
			for (String act : List.of("urgency?urgency=TODAY", "answered", "letter?text=Hello",
					"close?outcome=UNREACHED")) {
				assertThat(status(this.browser.post(who, "/insights/recovery/" + NOBODY + "/" + act,
						Map.of("company", this.company.id().toString()))))
					.as("%s for %s", act, role)
					.isEqualTo(HttpStatus.NOT_FOUND);
			}
		}
	}

	@Test
	@DisplayName("a head of another company gets nothing by naming this one, and changes nobody here")
	void opensNothingOfAnotherCompany() throws Exception {
		Company other = this.hiring.company();
		StaffMember stranger = this.hiring.staff(Grant.in(other.id(), Role.HR_HEAD));
		StaffMember head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		StaffMember named = this.hiring.staff(Grant.in(this.company.id(), Role.LEGAL));
		Map<String, String> naming = Map.of("company", this.company.id().toString(), "person", named.id().toString());
		String here = "?company=" + this.company.id();
		for (String page : List.of("/insights/recovery", "/insights/recovery/people", "/insights/details",
				"/insights/quality", "/insights/money", "/insights/figures.csv")) {
			assertThat(status(this.browser.get(stranger, page + here))).as(page).isEqualTo(HttpStatus.NOT_FOUND);
		}
		assertThat(this.browser.post(stranger, "/insights/recovery/people", naming)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.post(head, "/insights/recovery/people", naming)).hasStatus3xxRedirection();
		assertThat(this.browser.post(head, "/insights/recovery/people", naming)).as("pressed twice")
			.hasStatus3xxRedirection();
		assertThat(this.browser.post(stranger, "/insights/recovery/people/remove", naming))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.post(head, "/insights/recovery/people",
				Map.of("company", this.company.id().toString(), "person", stranger.id().toString())))
			.as("not of the company")
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.page(head, "/insights/recovery/people" + here)).contains("No longer");
	}

	@Test
	@DisplayName("an improvement of another company is neither done nor looked at")
	void changesNoImprovementOfAnotherCompany() {
		StaffMember head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		StaffMember stranger = this.hiring.staff(Grant.in(this.hiring.company().id(), Role.HR_HEAD));
		String page = this.browser
			.post(head, "/improvements",
					Map.of("title", "Check invitations", "company", this.company.id().toString(), "cause", "INTERVIEW",
							"owner", head.id().toString(), "due", "2030-12-01"))
			.getResponse()
			.getRedirectedUrl()
			.replaceAll("\\?.*", "");
		assertThat(this.browser.post(stranger, page + "/done", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.post(head, page + "/done", Map.of())).hasStatus3xxRedirection();
		assertThat(this.browser.post(stranger, page + "/check", Map.of("outcome", "WORKS")))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	private static HttpStatus status(MvcTestResult result) {
		return HttpStatus.valueOf(result.getResponse().getStatus());
	}

}
