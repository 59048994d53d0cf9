package dev.goodword.portal.tracking;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Receipt;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.portal.Visitor;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** From the page of one person of a closing to the answer on their own page. */
@GoodwordTest
class InvitationPagesTests {

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private Applications applications;

	@Autowired
	private DeskBrowser browser;

	@Autowired
	private StatusLinks links;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private PassingTime time;

	@Autowired
	private MovableClock clock;

	@Autowired
	private MockMvcTester mvc;

	private StaffMember recruiter;

	private PositionId other;

	private Receipt receipt;

	private JobApplicationId id;

	private String batch;

	private String page;

	private Visitor holder;

	@BeforeEach
	void positionIsBeingClosed() {
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(company);
		PositionId position = this.hiring.openPosition(company);
		this.other = this.hiring.openPosition(company, new LocalizedText("Platform engineer", "平台工程师"));
		this.receipt = this.hiring.apply(position, "Mia O’Neill");
		this.id = new JobApplicationId(this.receipt.subject());
		this.page = "/a/" + this.links.token(this.receipt.candidate(), this.receipt.subject());
		this.holder = new Visitor(this.mvc, "en");
		this.clock.moveBy(Duration.ofHours(49));
		this.batch = this.browser
			.post(this.recruiter, "/positions/" + position + "/close",
					Map.of("reason", "POSITION_FILLED", "en", "Somebody has accepted.", "zh", "已有人接受录用。"))
			.getResponse()
			.getRedirectedUrl();
	}

	@Test
	void carriesOverByAFormOnTheCandidatesPageOnly() throws Exception {
		assertThat(this.browser.page(this.recruiter, one()))
			.contains("Asked of them besides", "Platform engineer", "Whether we may keep in touch")
			.doesNotContain("??");
		assertThat(this.browser.page(this.recruiter, one() + "?lang=zh-Hans")).contains("另外征询对方", "是否转投另一个职位")
			.doesNotContain("??");
		assertThat(save(Map.of("besides", "MOVE", "target", ""))).hasStatus(422);
		assertThat(save(Map.of("besides", "MOVE", "target", this.other.toString()))).hasStatus3xxRedirection();
		assertThat(this.browser.page(this.recruiter, one())).contains("Platform engineer is close to your profile.");
		assertThat(this.browser.page(this.recruiter, this.batch))
			.contains("with the question whether to carry it over");
		close();

		assertThat(this.holder.open(this.page)).doesNotContain("Go on with Platform engineer?");
		signIn();
		assertThat(this.holder.open(this.page)).contains("Go on with Platform engineer?", "Carry it over",
				"Without your yes nothing moves.");
		assertThat(this.applications.openAt(this.other)).isEmpty();
		this.holder.post(this.page + "/carry-over");
		assertThat(this.holder.target()).isEqualTo("/my?done=carried-over");
		assertThat(this.holder.follow()).contains("Platform engineer", "Your application was carried over.");
		assertThat(this.applications.openAt(this.other)).hasSize(1);
		assertThat(this.holder.open(this.page)).contains("You carried your application over")
			.doesNotContain("Carry it over");
	}

	@Test
	void leavesThePoolByTheOneClickOfAMailProgramAndByNoLook() throws Exception {
		save(Map.of("besides", "POOL", "poolReason", "your calm talk", "poolArea", "platforms", "poolMonths", "12"));
		close();
		signIn();
		this.holder.post(this.page + "/pool", "answer", "yes");
		assertThat(this.mvc.get().uri(this.page + "/pool/unsubscribe").exchange()).hasRedirectedUrl(this.page);
		assertThat(this.holder.open(this.page)).as("a look changes nothing").contains("You said yes");
		assertThat(
				this.mvc.post().uri(this.page + "/pool/unsubscribe").param("List-Unsubscribe", "One-Click").exchange())
			.as("without a cookie of ours")
			.hasStatusOk();
		assertThat(this.holder.open(this.page)).doesNotContain("You said yes").contains("Yes, you may");
		assertThat(this.mvc.post().uri("/a/nonsense/pool/unsubscribe").exchange()).hasForwardedUrl("/my/unknown-link");
	}

	@Test
	void saysYesAndTakesItBackToKeepingInTouch() throws Exception {
		MvcTestResult refused = save(
				Map.of("besides", "POOL", "poolReason", "your calm talk", "poolArea", "", "poolMonths", "12"));
		assertThat(refused).hasStatus(422);
		assertThat(refused.getResponse().getContentAsString()).contains("your calm talk", "Write what you remember");
		assertThat(save(Map.of("besides", "POOL", "poolReason", "your calm talk", "poolArea", "platforms", "poolMonths",
				"many")))
			.hasStatus(422);
		save(Map.of("besides", "POOL", "poolReason", "your calm talk", "poolArea", "platforms", "poolMonths", "12"));
		close();
		signIn();
		assertThat(this.holder.open(this.page)).contains("May we keep in touch?", "platforms", "12 months");
		this.holder.post(this.page + "/pool", "answer", "yes");
		assertThat(this.holder.follow()).contains("You said yes", "Take it back");
		this.holder.post(this.page + "/pool", "answer", "no");
		assertThat(this.holder.follow()).contains("Nothing more will come.", "Yes, you may");
		this.clock.moveBy(Duration.ofDays(31));
		this.holder.post(this.page + "/pool", "answer", "yes");
		assertThat(this.holder.target()).doesNotContain("pool-yes");
	}

	@Test
	void saysYesAndTakesItBackToHavingItKept() throws Exception {
		assertThat(this.browser.page(this.recruiter, one())).contains("keep the application until a day");
		assertThat(save(Map.of("besides", "KEEP", "keepUntil", ""))).hasStatus(422);
		String day = LocalDate.ofInstant(this.clock.instant(), HiringFixture.SHANGHAI).plusDays(90).toString();
		assertThat(save(Map.of("besides", "KEEP", "keepUntil", day))).hasStatus3xxRedirection();
		assertThat(this.browser.page(this.recruiter, one())).contains("If you wish, we keep your application until",
				day);
		assertThat(this.browser.page(this.recruiter, this.batch)).contains("with the question whether to keep it");
		close();
		String application = "/applications/" + this.id;
		assertThat(this.browser.page(this.recruiter, application)).contains("Asked whether to keep it until");
		assertThat(this.holder.open(this.page)).doesNotContain("Keep your application until");
		signIn();
		assertThat(this.holder.open(this.page)).contains("Keep your application until", "Yes, keep it");
		this.holder.post(this.page + "/kept", "answer", "yes");
		assertThat(this.holder.follow()).contains("Your application is kept", "Take it back");
		assertThat(this.browser.page(this.recruiter, application)).contains("They said yes: kept until");
		assertThat(this.browser.page(this.recruiter, application + "?lang=zh-Hans")).contains("对方已同意：保留至");
		this.holder.post(this.page + "/kept", "answer", "no");
		assertThat(this.holder.follow()).contains("Nothing more will come.", "Yes, keep it");
		assertThat(this.browser.page(this.recruiter, application)).doesNotContain("kept until");
	}

	@Test
	void asksNothingWithoutTheRightToEnd() {
		StaffMember manager = this.hiring.staff(Grant.everywhere(Role.HIRING_MANAGER));
		assertThat(this.browser.get(manager, one())).hasStatus(403);
	}

	private String seen() throws Exception {
		return this.browser.page(this.recruiter, one())
			.replaceAll("(?s).*?name=\"seen\" value=\"([0-9a-f]+)\".*", "$1");
	}

	private MvcTestResult save(Map<String, String> fields) throws Exception {
		Map<String, String> all = new HashMap<>(fields);
		all.put("step", "save");
		all.put("seen", seen());
		all.put("outcome", "POSITION_CLOSED");
		return this.browser.post(this.recruiter, one(), all);
	}

	private void close() throws Exception {
		this.browser.post(this.recruiter, one(), Map.of("step", "read", "seen", seen()));
		String version = this.browser.page(this.recruiter, this.batch)
			.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
		assertThat(this.browser.post(this.recruiter, this.batch + "/agree", Map.of("count", "1", "version", version)))
			.hasStatus3xxRedirection();
		this.time.only("messages").by(Duration.ofHours(4));
		assertThat(List.of(this.applications.summary(this.id).isOpen())).containsExactly(false);
	}

	private String one() {
		return this.batch + "/people/" + this.id;
	}

	private void signIn() {
		this.holder.open(this.page);
		this.holder.post(this.page + "/open");
		this.holder.post(this.page + "/code", "code", this.mailbox.code(this.receipt.candidate()));
	}

}
