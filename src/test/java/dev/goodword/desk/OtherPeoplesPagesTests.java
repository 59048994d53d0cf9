package dev.goodword.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.bulk.FreezingBatches;
import dev.goodword.communication.Mailings;
import dev.goodword.decisions.DecisionLinks;
import dev.goodword.decisions.DecisionRequestId;
import dev.goodword.decisions.DecisionRequests;
import dev.goodword.positions.PositionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ids of other people's things are answered as ids of nothing, to the letter; whoever
 * lacks a permission gets nothing of the thing either.
 */
@GoodwordTest
class OtherPeoplesPagesTests {

	private static final List<String> PAGES = List.of("/mailings/{mailing}", "/mailings/{mailing}/words",
			"/batches/{batch}", "/batches/{batch}/words", "/batches/{batch}/agree",
			"/batches/{batch}/people/{application}", "/positions/{position}/close", "/positions/{position}/owner",
			"/positions/{position}/pause", "/positions/{position}/release", "/promise-settings?position={position}",
			"/promise-settings/effect?position={position}&version=0&FIRST_ANSWER=3",
			"/promise-settings?company={company}", "/weekly?company={company}", "/applications/{application}/decision",
			"/applications/{application}/decider", "/applications/{application}/ask",
			"/applications/{application}/offer", "/applications/{application}/update",
			"/applications/{application}/message", "/applications/{application}/withdrawal",
			"/applications/{application}/interviews/new", "/applications/{application}/first-day");

	private static final List<String> FORMS = List.of("/mailings/{mailing}", "/mailings/{mailing}/words",
			"/mailings/{mailing}/undo", "/mailings/{mailing}/go-on", "/mailings/{mailing}/discard",
			"/mailings/{mailing}/people/{application}", "/positions/{position}/mailings", "/batches/{batch}/words",
			"/batches/{batch}/agree", "/batches/{batch}/stop", "/batches/{batch}/go-on", "/batches/{batch}/undo",
			"/batches/{batch}/discard", "/batches/{batch}/people/{application}", "/positions/{position}/batches",
			"/positions/{position}/close", "/positions/{position}/owner", "/positions/{position}/pause",
			"/positions/{position}/release", "/positions/{position}/resume", "/promise-settings?position={position}",
			"/promise-settings?company={company}", "/applications/{application}/decision",
			"/applications/{application}/decision/back", "/applications/{application}/decider",
			"/applications/{application}/ask", "/applications/{application}/offer",
			"/applications/{application}/offer/extend", "/applications/{application}/offer/prolong",
			"/applications/{application}/offer/rescind", "/applications/{application}/offer/discard",
			"/applications/{application}/offer/yes", "/applications/{application}/update",
			"/applications/{application}/message", "/applications/{application}/withdrawal",
			"/applications/{application}/hold", "/applications/{application}/first-day",
			"/applications/{application}/first-day/never-came", "/applications/{application}/first-day/take-back");

	@Autowired
	HiringFixture hiring;

	@Autowired
	FreezingBatches freezing;

	@Autowired
	Mailings mailings;

	@Autowired
	DecisionRequests requests;

	@Autowired
	DecisionLinks links;

	@Autowired
	DeskBrowser browser;

	private Company company;

	private StaffMember recruiter;

	private StaffMember manager;

	private JobApplicationId application;

	private Map<String, String> theirs;

	@BeforeEach
	void somethingIsThere() {
		this.company = this.hiring.company();
		this.recruiter = this.hiring.member(this.company.recruiter());
		this.manager = this.hiring
			.member(this.hiring.account("Wang Li", Grant.in(this.company.id(), Role.HIRING_MANAGER)));
		PositionId position = this.hiring.openPosition(this.company, false,
				Map.of(this.manager.id(), HiringFixture.roles(Role.HIRING_MANAGER)));
		this.application = this.hiring.apply(position, "Mia O'Neill").application();
		this.theirs = Map.of("mailing", this.mailings.freeze(position, List.of(this.application), this.recruiter) + "",
				"batch", this.freezing.freeze(position, List.of(this.application), this.recruiter) + "", "application",
				this.application.toString(), "position", position.toString(), "company", this.company.id().toString());
	}

	@Test
	void otherPeoplesIdsAreAnsweredAsIdsOfNothing() {
		Company elsewhere = this.hiring.company();
		StaffMember other = this.hiring.recruiter(elsewhere);
		StaffMember head = this.hiring.member(this.hiring.account("Li Na", Grant.in(elsewhere.id(), Role.HR_HEAD)));
		Map<String, String> nothing = Map.of("mailing", UUID.randomUUID() + "", "batch", UUID.randomUUID() + "",
				"application", UUID.randomUUID() + "", "position", UUID.randomUUID() + "", "company",
				UUID.randomUUID() + "");
		for (StaffMember who : List.of(other, head)) {
			for (String page : PAGES) {
				assertSame(page, this.browser.get(who, at(page, this.theirs)),
						this.browser.get(who, at(page, nothing)));
			}
			for (String form : FORMS) {
				assertSame(form, this.browser.post(who, at(form, this.theirs), Map.of()),
						this.browser.post(who, at(form, nothing), Map.of()));
			}
		}
	}

	@Test
	void whoeverLacksThePermissionGetsNothingOfIt() {
		StaffMember interviewer = this.hiring
			.member(this.hiring.account("Zhao Min", Grant.in(this.company.id(), Role.INTERVIEWER)));
		Stream
			.concat(PAGES.stream().map((page) -> this.browser.get(interviewer, at(page, this.theirs))),
					FORMS.stream().map((form) -> this.browser.post(interviewer, at(form, this.theirs), Map.of())))
			.forEach((answer) -> {
				assertThat(answer.getResponse().getStatus()).as(answer.getRequest().getRequestURI()).isIn(403, 404);
				assertThat(words(answer)).doesNotContain("Mia O", "Backend developer");
			});
		assertThat(this.browser.get(interviewer, "/ledger")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.browser.get(interviewer, "/weekly")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void whoeverIsNotSignedInIsSentToSignInFromAnyOfThem() {
		Stream.concat(PAGES.stream(), Stream.of("/ledger", "/weekly", "/promise-settings", "/account/absence"))
			.forEach((page) -> assertThat(this.browser.stranger(at(page, this.theirs))).as(page)
				.hasStatus3xxRedirection()
				.satisfies((answer) -> assertThat(answer.getResponse().getRedirectedUrl()).startsWith("/sign-in")));
	}

	@Test
	void listsShowNobodyOfAnotherCompany() throws Exception {
		StaffMember head = this.hiring
			.member(this.hiring.account("Li Na", Grant.in(this.hiring.company().id(), Role.HR_HEAD)));
		assertThat(this.browser.page(head, "/ledger")).doesNotContain("Mia O", this.application.toString());
		assertThat(this.browser.page(head, "/weekly")).doesNotContain("Mia O", this.application.toString());
		assertThat(this.browser.page(head, "/promise-settings")).doesNotContain(this.theirs.get("company"),
				this.theirs.get("position"));
	}

	@Test
	void aLinkWithoutOurSignatureIsOneThatIsOver() {
		DecisionRequestId asked = this.requests.ask(this.application, this.manager, "Further?",
				this.requests.usualDay(this.application), this.recruiter);
		String good = this.links.token(asked);
		String forged = good.substring(0, good.length() - 2) + (good.endsWith("AA") ? "BB" : "AA");
		String ofNothing = this.links.token(new DecisionRequestId(UUID.randomUUID()));
		assertThat(this.browser.stranger("/decide/" + good)).hasStatusOk();
		for (String token : List.of(forged, ofNothing, "x", UUID.randomUUID() + "")) {
			MvcTestResult answer = this.browser.stranger("/decide/" + token);
			assertThat(answer).as(token).hasStatus(HttpStatus.GONE);
			assertThat(words(answer)).contains("No answer is awaited here any more").doesNotContain("Mia O");
			assertThat(this.browser.post(this.recruiter, "/decide/" + token, Map.of("choice", "GO_ON")))
				.hasStatus(HttpStatus.GONE);
		}
		assertThat(this.requests.open(this.application)).isPresent();
	}

	private static void assertSame(String address, MvcTestResult theirs, MvcTestResult nothing) {
		assertThat(theirs.getResponse().getStatus()).as(address).isIn(400, 403, 404);
		assertThat(nothing.getResponse().getStatus()).as(address).isEqualTo(theirs.getResponse().getStatus());
		assertThat(plain(theirs)).as(address).isEqualTo(plain(nothing));
	}

	/** Without what differs from one answer to the next: ids, tokens, references. */
	private static String plain(MvcTestResult answer) {
		return words(answer).replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "id")
			.replaceAll("(name=\"_csrf\" value|nonce)=\"[^\"]*\"", "$1")
			.replaceAll("<code[^>]*>[^<]*</code>", "reference");
	}

	private static String words(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

	private static String at(String address, Map<String, String> ids) {
		String filled = address;
		for (Map.Entry<String, String> id : ids.entrySet()) {
			filled = filled.replace("{" + id.getKey() + "}", id.getValue());
		}
		return filled;
	}

}
