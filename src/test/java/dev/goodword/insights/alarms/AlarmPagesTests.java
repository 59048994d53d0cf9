package dev.goodword.insights.alarms;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.CountedStatements;
import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.insights.alarms.Alarm.Signal;
import dev.goodword.positions.ChangingOwners;
import dev.goodword.positions.PositionId;
import dev.goodword.promises.PromiseTally;
import dev.goodword.shared.Columns;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.compare.Baseline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Alarms, from the block in which they ring to what has helped. */
@GoodwordTest
@Tag("mysql")
class AlarmPagesTests {

	private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	AlarmWatch watch;

	@Autowired
	PromiseWatch promises;

	@Autowired
	AskingWatch asking;

	@Autowired
	AlarmRound round;

	@Autowired
	AnswerWatch answers;

	@Autowired
	PastTable pasts;

	@Autowired
	Alarms alarms;

	@Autowired
	Accounts accounts;

	@Autowired
	ChangingOwners changing;

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
	void goesFromRingingToWhatHasHelpedWithoutLeavingAStepOut() throws Exception {
		drifted();
		String page = page();
		assertThat(this.pasts.of(this.company.id()).get("T3").baseline().answers()).isEqualTo(160);
		assertThat(page).contains("The score has drifted: ", "Nobody has it yet", "First quarter 2026", "I take it")
			.contains("frozen with the answers until")
			.doesNotContain("Keep the cause", "??");
		assertThat(page.replaceAll("<[^>]*>|Firm \\d+", " ")).as("in its words, not in a name or an address")
			.doesNotContainPattern("\\b160\\b");
		assertThat(this.browser.page(this.head, "/today")).contains("The score has drifted", "Take the alarm");
		String alarm = alarm(page);
		assertThat(refused(alarm + "/action", "Too early.", HttpStatus.CONFLICT)).contains("Somebody was faster",
				"What you had written", "Too early.");
		assertThat(done(alarm + "/take", Map.of())).endsWith("alarm-taken");
		assertThat(done(alarm + "/take", Map.of())).endsWith("alarm-not-meanwhile");
		assertThat(refused(alarm + "/cause", " ", HttpStatus.UNPROCESSABLE_CONTENT)).contains("Write something")
			.doesNotContain("What you had written");
		String tooLong = "<i>Too long</i> ".repeat(140);
		assertThat(refused(alarm + "/cause", tooLong, HttpStatus.UNPROCESSABLE_CONTENT))
			.contains("aria-invalid=\"true\"", "Write something", "&lt;i&gt;Too long&lt;/i&gt; ".repeat(140))
			.doesNotContain("<i>Too", "??");
		assertThat(done(alarm + "/cause", Map.of("words", "<b>A new form</b>"))).endsWith("alarm-explained");
		assertThat(done(alarm + "/action", Map.of("words", "Shortened it."))).endsWith("alarm-acted");
		assertThat(done(alarm + "/check", Map.of("helped", "false"))).endsWith("alarm-checked");
		assertThat(page()).contains("It has not helped.", "&lt;b&gt;A new form&lt;/b&gt;").doesNotContain("Close it");
		assertThat(done(alarm + "/close", Map.of())).endsWith("alarm-not-unhelped");
		assertThat(done(alarm + "/action", Map.of("words", "Dropped it."))).endsWith("alarm-acted");
		done(alarm + "/check", Map.of("helped", "true"));
		assertThat(this.browser.page(this.head, "/today")).contains("Go on with the alarm");
		assertThat(done(alarm + "/close", Map.of())).endsWith("alarm-closed");
		assertThat(page()).contains("Nothing rings.", "Closed within a year", "Dropped it.");
		assertThat(this.browser.page(this.head, "/insights/alarms?lang=zh-Hans")).contains("没有警报", "一年内结束的")
			.doesNotContain("??");
		look();
		assertThat(page()).as("what has been dealt with does not ring again").contains("Nothing rings.");
	}

	@Test
	@DisplayName("3.9: an alarm whose owner has left is taken over, with what was found")
	void changesHands() throws Exception {
		drifted();
		String alarm = alarm(page());
		StaffMember other = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		done(alarm + "/take", Map.of());
		done(alarm + "/cause", Map.of("words", "A new form"));
		assertThat(this.browser.page(other, "/today")).as("a colleague has it").doesNotContain("Take the alarm over");
		assertThat(page()).as("it is theirs").doesNotContain("I take it over");
		Map<String, String> from = Map.of("from", this.head.id().toString());
		assertThat(done(alarm + "/take-over", from)).endsWith("alarm-not-meanwhile");
		left(this.head);
		assertThat(this.browser.page(other, "/today")).contains("Take the alarm over");
		assertThat(this.browser.page(other, "/insights/alarms")).contains("I take it over", "A new form");
		assertThat(posted(other, alarm + "/take-over", Map.of("from", other.id().toString())))
			.as("somebody else has it")
			.endsWith("alarm-not-meanwhile");
		assertThat(posted(other, alarm + "/take-over", from)).endsWith("alarm-taken-over");
		assertThat(posted(other, alarm + "/take-over", from)).endsWith("alarm-not-meanwhile");
		assertThat(this.browser.page(other, "/today")).contains("Go on with the alarm");
		assertThat(this.browser.page(other, "/insights/alarms?lang=zh-Hans")).contains("原因已找到")
			.doesNotContain("改由我接手", "??");
		assertThat(posted(other, alarm + "/action", Map.of("words", "Shortened it."))).endsWith("alarm-acted");
	}

	@Test
	@DisplayName("3.9: an alarm nothing was behind is let go with its reason, and the next one says so")
	void endsAsChance() throws Exception {
		drifted();
		String alarm = alarm(page());
		Map<String, String> reason = Map.of("words", "<i>Nothing</i> has changed.");
		assertThat(refused(alarm + "/chance", "Nobody has looked.", HttpStatus.CONFLICT))
			.contains("Somebody was faster", "Nobody has looked.");
		done(alarm + "/take", Map.of());
		assertThat(page()).contains("Nothing is behind it");
		assertThat(refused(alarm + "/chance", "\u0007", HttpStatus.UNPROCESSABLE_CONTENT))
			.containsPattern("<details open=\"open\"><summary>Nothing is behind it")
			.contains("Write something");
		assertThat(done(alarm + "/chance", reason)).endsWith("alarm-let-go");
		assertThat(refused(alarm + "/chance", "Somebody else let it go.", HttpStatus.CONFLICT))
			.contains("What you had written", "Somebody else let it go.");
		look();
		assertThat(page()).contains("Nothing rings.", "Held to be chance", "&lt;i&gt;Nothing&lt;/i&gt; has changed.")
			.doesNotContain("An alarm like this");
		assertThat(this.browser.page(this.head, "/insights/alarms?lang=zh-Hans")).contains("视为偶然").doesNotContain("??");
		for (int block = 5; block < 10; block++) {
			published("2026-Q1", new int[] { block + 1, 9 * block + 9, 10 * block + 10 }, 43 + block);
		}
		look(MovableClock.START.plus(Duration.ofDays(70)));
		assertThat(page()).contains("Nobody has it yet",
				"An alarm like this was held to be chance on Monday, 23 November 2026.");
	}

	@Test
	@DisplayName("3.9: a week held to be chance does not ring twice, the next one does and says so")
	void ringsAnewAfterAWeekHeldToBeChance() throws Exception {
		this.pasts.freeze(this.company.id(), PromiseWatch.PROMISES,
				new Past(new Baseline(.95, 0, 0, 150, null), MONDAY.minus(Duration.ofDays(30))), null);
		PromiseTally few = new PromiseTally(5, 5, 10, 20);
		this.promises.lookAt(this.company.id(), few, MONDAY);
		String alarm = alarm(page());
		done(alarm + "/take", Map.of());
		assertThat(done(alarm + "/chance", Map.of("words", "A holiday"))).endsWith("alarm-let-go");
		this.promises.lookAt(this.company.id(), few, MONDAY);
		assertThat(page()).as("the same week").contains("Nothing rings.");
		this.promises.lookAt(this.company.id(), few, MONDAY.plus(Duration.ofDays(7)));
		assertThat(page()).contains("Nobody has it yet", "Week from Monday, 23 November 2026", "An alarm like this");
	}

	@Test
	@DisplayName("3.9: an alarm is to be taken over, too, when its owner is no head of recruiting any more")
	void isNobodysWhenItsOwnerMayNotLook() throws Exception {
		drifted();
		done(alarm(page()) + "/take", Map.of());
		StaffMember other = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		this.jdbc.sql("update account_grant set role_code = 'RECRUITER' where account_id = :id")
			.param("id", Columns.bytes(this.head.id().value()))
			.update();
		assertThat(this.browser.page(other, "/today")).contains("Take the alarm over")
			.doesNotContain("Go on with the alarm");
	}

	@Test
	@DisplayName("3.9: what has helped is no chance")
	void doesNotEndAsChanceWhatHasHelped() throws Exception {
		drifted();
		String alarm = alarm(page());
		done(alarm + "/take", Map.of());
		done(alarm + "/cause", Map.of("words", "A new form"));
		done(alarm + "/action", Map.of("words", "Shortened it."));
		assertThat(refused(alarm + "/chance", "Luck", HttpStatus.CONFLICT)).contains("Somebody was faster", "Luck");
		done(alarm + "/check", Map.of("helped", "true"));
		assertThat(refused(alarm + "/chance", "Luck", HttpStatus.CONFLICT)).contains("Somebody was faster", "Luck");
		assertThat(page()).contains("It has helped.").doesNotContain("Nothing is behind it");
	}

	@Test
	@DisplayName("0226: what was published in the week that runs rings when the week is over")
	void waitsForTheEndOfAWeek() throws Exception {
		for (int block = 0; block < 8; block++) {
			published("2025-Q4", new int[] { 8 * block + 8, 6 * block + 6, 6 * block + 6 }, block);
		}
		published("2026-Q1", new int[] { 1, 9, 90 }, 43);
		look();
		assertThat(page()).contains("Nothing rings.");
		look(MovableClock.START.plus(Duration.ofDays(7)));
		assertThat(page()).contains("Nobody has it yet");
	}

	@Test
	@DisplayName("3.9: an alarm that is open does not ring again")
	void ringsOnce() {
		drifted();
		look();
		look();
		assertThat(this.alarms.of(whole())).extracting(Alarm::signal)
			.extracting(Signal::kind)
			.containsOnlyOnce(AlarmKind.DRIFT)
			.hasSizeLessThanOrEqualTo(2);
	}

	@Test
	@DisplayName("Pitfall 26: another past is signed, with a reason, and has enough answers")
	void replacesThePastUnderANameAndForAReason() throws Exception {
		drifted();
		Map<String, String> form = Map.of("company", this.company.id().toString(), "place", "T3", "words",
				"We ask fewer questions.");
		assertThat(text(this.browser.post(this.head, "/insights/alarms/measure", form)))
			.contains("The answers since then", "We ask fewer questions.</textarea>");
		for (int block = 0; block < 8; block++) {
			published("2026-Q3", new int[] { 4 * block + 4, 8 * block + 8, 8 * block + 8 }, 28 + block);
		}
		assertThat(done("/insights/alarms/measure", form)).endsWith("alarm-measured");
		assertThat(page()).contains("We ask fewer questions.");
		assertThat(this.pasts.of(whole().id()).get("T3").baseline().mean()).isNegative();
	}

	@Test
	@DisplayName("Pitfall 26: another past of promises is signed, too, and has weeks enough")
	void replacesThePastOfPromises() throws Exception {
		Map<String, String> form = Map.of("company", this.company.id().toString(), "place", PromiseWatch.PROMISES,
				"words", "We promise shorter spans.");
		assertThat(this.browser.post(this.head, "/insights/alarms/measure", form)).as("there is none yet")
			.hasStatus(HttpStatus.NOT_FOUND);
		promises(8, 14, 5);
		freeze(Duration.ofDays(28));
		assertThat(text(this.browser.post(this.head, "/insights/alarms/measure", form))).as("four weeks since")
			.contains("The promises since then", "We promise shorter spans.</textarea>");
		freeze(Duration.ofDays(70));
		assertThat(page()).contains("Promises kept", "frozen with the weeks until", "Replace it by the last weeks");
		assertThat(done("/insights/alarms/measure", form)).endsWith("alarm-measured");
		assertThat(page()).contains("We promise shorter spans.");
		Past past = this.pasts.of(this.company.id()).get(PromiseWatch.PROMISES);
		assertThat(past.baseline().mean()).isCloseTo(113.0 / 154, within(1e-9));
		assertThat(past.until()).isEqualTo(MONDAY);
		this.promises.lookAt(this.company.id(), new PromiseTally(7, 7, 6, 20), MONDAY.plus(Duration.ofDays(7)));
		assertThat(page()).as("as many as its new past").contains("Nothing rings.");
	}

	@Test
	void isForHeadsOfTheCompanyAlone() throws Exception {
		drifted();
		String alarm = alarm(page());
		StaffMember stranger = this.hiring.staff(Grant.in(this.hiring.company().id(), Role.HR_HEAD));
		StaffMember recruiter = this.hiring.staff(Grant.in(this.company.id(), Role.RECRUITER));
		assertThat(this.browser.get(recruiter, "/insights/alarms")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.browser.get(stranger, "/insights/alarms?company=" + this.company.id()))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.page(recruiter, "/today")).doesNotContain("The score has drifted");
		assertThat(this.browser.page(stranger, "/today")).doesNotContain("The score has drifted");
		for (String act : List.of("/take", "/take-over?from=" + this.head.id(), "/cause", "/action",
				"/check?helped=true", "/close", "/chance")) {
			assertThat(this.browser.post(recruiter, alarm + act, Map.of())).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(this.browser.post(stranger, alarm + act, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
		}
		assertThat(this.browser.post(recruiter, "/insights/alarms/measure", Map.of("place", "T3")))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void ringsWhenAWeekKeptFarFewerPromisesThanItsPast() throws Exception {
		this.promises.lookAt(this.company.id(), new PromiseTally(5, 5, 10, 20), MONDAY);
		assertThat(page()).as("no past, no alarm").contains("Nothing rings.");
		this.pasts.freeze(this.company.id(), PromiseWatch.PROMISES,
				new Past(new Baseline(.95, 0, 0, 150, null), MONDAY.minus(Duration.ofDays(30))), null);
		this.promises.lookAt(this.company.id(), new PromiseTally(10, 8, 2, 20), MONDAY);
		assertThat(page()).contains("Nothing rings.");
		this.promises.lookAt(this.company.id(), new PromiseTally(5, 5, 10, 20), MONDAY);
		assertThat(page()).contains("Fewer promises were kept in a week",
				"Week from Monday, 16 November 2026: 10 of 20 promises kept");
	}

	@Test
	void findsMachinesAndPeopleWhoWereNotAsked() {
		for (int i = 0; i < 12; i++) {
			quarantined();
		}
		AccountId other = this.hiring.staff(Grant.in(this.company.id(), Role.RECRUITER)).id();
		told(this.company.recruiter(), 12);
		told(other, 12);
		assertThat(this.answers.signals(whole())).containsExactly(new Signal(AlarmKind.BURSTS, "", "2026-Q4", "12"));
		assertThat(this.asking.leftOut()).as("nobody was asked: all alike").doesNotContainKey(this.company.id());
		asked(this.company.recruiter(), 12);
		CountedStatements.begin();
		this.asking.leftOut();
		assertThat(CountedStatements.end()).as("two queries for the companies of a zone, and who they are")
			.isLessThanOrEqualTo(2 + 2 * (int) this.accounts.companies()
				.stream()
				.map(dev.goodword.accounts.Company::zone)
				.distinct()
				.count());
		assertThat(this.asking.leftOut()).containsEntry(this.company.id(),
				List.of(new Signal(AlarmKind.ASKING, other.toString(), "2026-Q3", "0/12")));
		asked(other, 2);
		assertThat(this.asking.leftOut()).as("held against the others, not against all")
			.containsEntry(this.company.id(),
					List.of(new Signal(AlarmKind.ASKING, other.toString(), "2026-Q3", "2/12")));
		this.jdbc.sql("""
				update candidate set erased_at = :at where candidate_id in (select a.candidate_id from job_application a
				join job_position j on j.position_id = a.position_id where j.owner_id = :owner
				and a.application_id not in (select i.application_id from survey_invitation i))""")
			.param("at", Columns.utc(MovableClock.START))
			.param("owner", Columns.bytes(other.value()))
			.update();
		assertThat(this.asking.leftOut()).as("of the erased nobody knows whether they were asked")
			.doesNotContainKey(this.company.id());
	}

	@Test
	@DisplayName("3.9: what was held to be chance rings again in the same quarter once there is more of it")
	void ringsAgainWhenABurstGrows() throws Exception {
		for (int i = 0; i < 12; i++) {
			quarantined();
		}
		look();
		assertThat(page()).contains("Answers that may be no applicants", "Fourth quarter 2026");
		String alarm = alarm(page());
		done(alarm + "/take", Map.of());
		assertThat(done(alarm + "/chance", Map.of("words", "A trade fair"))).endsWith("alarm-let-go");
		look();
		assertThat(page()).as("the same twelve").contains("Nothing rings.");
		quarantined();
		look();
		assertThat(page()).contains("Nobody has it yet", "An alarm like this");
	}

	@Test
	@DisplayName("Pitfall 9: it shows when tens are begged for")
	void ringsWhenTensAreBeggedFor() throws Exception {
		for (int block = 0; block < 8; block++) {
			published("2025-Q4", new int[] { 10 * block + 10, 6 * block + 6, 4 * block + 4 }, 4 * block + 4, block);
		}
		published("2026-Q1", new int[] { 11, 5, 4 }, 5, 14);
		look();
		assertThat(page()).as("nines and tens as ever").contains("Nothing rings.", "Tens: ");
		published("2026-Q1", new int[] { 22, 10, 8 }, 16, 15);
		look();
		assertThat(page()).as("as many promoters, and nobody content with a nine")
			.contains("Many more chose a ten: ", "First quarter 2026", "Was anybody asked for a ten")
			.doesNotContain("Many more would warn", "The score has drifted", "??");
		assertThat(page()).as("under the rules of all figures, without the weeks of the past")
			.contains("In the past, up to 25%.", "25%", "55%", "20 to 29", "Shown as a picture: 2 weeks");
		assertThat(this.browser.page(this.head, "/today")).contains("Many more chose a ten", "Take the alarm");
		assertThat(this.browser.page(this.head, "/insights/alarms?lang=zh-Hans"))
			.contains("选10分的人明显增多", "10分的比例：", "基准期内不超过25%。")
			.doesNotContain("??");
		String alarm = alarm(page());
		done(alarm + "/take", Map.of());
		done(alarm + "/cause", Map.of("words", "A poster in the waiting room"));
		done(alarm + "/action", Map.of("words", "Took it down."));
		done(alarm + "/check", Map.of("helped", "true"));
		assertThat(done(alarm + "/close", Map.of())).endsWith("alarm-closed");
		look();
		assertThat(page()).contains("Nothing rings.");
	}

	@Test
	@DisplayName("Pitfall 26: the past of tens is replaced under a name and for a reason, too")
	void replacesThePastOfTens() throws Exception {
		for (int block = 0; block < 16; block++) {
			published((block < 8) ? "2025-Q4" : "2026-Q1",
					new int[] { 10 * (block % 8) + 10, 6 * (block % 8) + 6, 4 * (block % 8) + 4 },
					((block < 8) ? 4 : 5) * (block % 8 + 1), 2 * block);
		}
		look();
		assertThat(this.pasts.of(whole().id()).get("TENS_T3").baseline().mean()).isCloseTo(33.0 / 162, within(1e-9));
		assertThat(done("/insights/alarms/measure",
				Map.of("company", this.company.id().toString(), "place", "TENS_T3", "words", "We ask on a phone now.")))
			.endsWith("alarm-measured");
		assertThat(page()).contains("We ask on a phone now.");
		assertThat(this.pasts.of(whole().id()).get("TENS_T3").baseline().mean()).isCloseTo(41.0 / 162, within(1e-9));
		assertThat(this.pasts.of(whole().id()).get("T3").baseline().reason()).isNull();
	}

	@Test
	@DisplayName("A refused step of an alarm does not look like one that was done")
	void warnsOfARefusedStep() throws Exception {
		assertThat(this.browser.page(this.head, "/insights/alarms?done=alarm-not-meanwhile"))
			.contains("ax-notice--warn", "Somebody was faster");
		assertThat(this.browser.page(this.head, "/insights/alarms?done=alarm-taken")).contains("ax-notice--good")
			.doesNotContain("ax-notice--warn");
	}

	@Test
	@DisplayName("Pitfall 26: two who replace a past at once do not do it unseen")
	void replacesOnlyThePastThatWasSeen() {
		freeze(Duration.ofDays(70));
		Past old = this.pasts.of(this.company.id()).get(PromiseWatch.PROMISES);
		Past anew = new Past(new Baseline(.9, 0, 0, 160, "Ours"), MONDAY);
		AccountId who = this.head.id();
		assertThat(this.pasts.replace(this.company.id(), PromiseWatch.PROMISES, old, anew, who)).isTrue();
		assertThat(this.pasts.replace(this.company.id(), PromiseWatch.PROMISES, old,
				new Past(new Baseline(.8, 0, 0, 170, "Theirs"), MONDAY), who))
			.isFalse();
		assertThat(this.pasts.of(this.company.id()).get(PromiseWatch.PROMISES).baseline().reason()).isEqualTo("Ours");
	}

	@Test
	@DisplayName("Pitfall 8: people of one recruiter who were not asked ring where nothing is published, too")
	void looksOnceAWeekAtAllCompanies() throws Exception {
		this.jdbc.sql("delete from insight_alarm_round").update();
		assertThat(this.round.nextDue()).contains(MONDAY);
		AccountId other = this.hiring.staff(Grant.in(this.company.id(), Role.RECRUITER)).id();
		told(this.company.recruiter(), 10);
		told(other, 10);
		asked(other, 10);
		assertThat(this.round.runDue()).isEqualTo(1);
		assertThat(this.round.runDue()).isZero();
		assertThat(page()).as("a company that has published nothing")
			.contains("Not everybody was asked: ", "Third quarter 2026: 0 asked of 10 who were told")
			.containsOnlyOnce("Nobody has it yet");
		assertThat(this.round.nextDue()).contains(MONDAY.plus(Duration.ofDays(7)));
	}

	@Test
	@DisplayName("Pitfall 8: whoever takes a position over left nobody out")
	void staysSilentWhenAPositionChangesHands() throws Exception {
		this.jdbc.sql("delete from insight_alarm_round").update();
		AccountId other = this.hiring.staff(Grant.in(this.company.id(), Role.RECRUITER)).id();
		AccountId next = this.hiring.staff(Grant.in(this.company.id(), Role.RECRUITER)).id();
		PositionId position = told(this.company.recruiter(), 10);
		told(other, 10);
		asked(this.company.recruiter(), 10);
		asked(other, 10);
		assertThat(this.changing.change(position, this.company.recruiter(), next, this.head)).isEmpty();
		assertThat(this.round.runDue()).isEqualTo(1);
		assertThat(page()).doesNotContain("Not everybody was asked");
		assertThat(this.asking.leftOut()).doesNotContainKey(this.company.id());
	}

	/** Eight quiet blocks, then five in which nearly nobody would suggest applying. */
	private void drifted() {
		for (int block = 0; block < 8; block++) {
			published("2025-Q4", new int[] { 8 * block + 8, 6 * block + 6, 6 * block + 6 }, block);
		}
		for (int block = 0; block < 5; block++) {
			published("2026-Q1", new int[] { block + 1, 9 * block + 9, 10 * block + 10 }, 14 + block);
		}
		look();
	}

	private void look() {
		look(MovableClock.START);
	}

	private void look(Instant now) {
		this.watch.lookAt(whole(), now);
	}

	private dev.goodword.accounts.Company whole() {
		return this.accounts.company(this.company.id());
	}

	private String page() throws Exception {
		return this.browser.page(this.head, "/insights/alarms");
	}

	/** Somebody whom we need not tell may not sign in any more. */
	private void left(StaffMember person) {
		this.jdbc.sql("update account set state = 'DEACTIVATED', deactivated_at = :at where account_id = :id")
			.param("at", Columns.utc(MovableClock.START))
			.param("id", Columns.bytes(person.id().value()))
			.update();
	}

	private static String alarm(String page) {
		return page.replaceAll("(?s).*?(/insights/alarms/[0-9a-f-]{36})/take.*", "$1");
	}

	private String refused(String address, String words, HttpStatus status) throws Exception {
		MvcTestResult answer = this.browser.post(this.head, address, Map.of("words", words));
		assertThat(answer).hasStatus(status);
		return text(answer);
	}

	private static String text(MvcTestResult answer) throws Exception {
		return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
	}

	private String done(String address, Map<String, String> form) {
		return posted(this.head, address, form);
	}

	private String posted(StaffMember who, String address, Map<String, String> form) {
		return String.valueOf(this.browser.post(who, address, form).getResponse().getRedirectedUrl());
	}

	private void published(String period, int[] counts, int week) {
		published(period, counts, null, week);
	}

	private void published(String period, int[] counts, @Nullable Integer tens, int week) {
		this.jdbc
			.sql("""
					insert into survey_score (score_id, company_id, touchpoint, period, promoters, passives, detractors,
					quarantined, items_counted, inputs_hash, method_version, published_at, tens) values (:id, :company, :touchpoint,
					:period, :promoters, :passives, :detractors, 0, true, :id, 1, :at, :tens)""")
			.param("tens", tens)
			.param("id", fresh())
			.param("company", Columns.bytes(this.company.id().value()))
			.param("touchpoint", Touchpoint.T3.name())
			.param("period", period)
			.param("promoters", counts[0])
			.param("passives", counts[1])
			.param("detractors", counts[2])
			.param("at", Columns.utc(MovableClock.START.minus(Duration.ofDays(7L * (43 - week)))))
			.update();
	}

	private void freeze(Duration ago) {
		this.pasts.freeze(this.company.id(), PromiseWatch.PROMISES,
				new Past(new Baseline(.95, 0, 0, 150, null), MONDAY.minus(ago)), null);
	}

	/** In each of the last weeks so many were kept and broken. */
	private void promises(int weeks, int kept, int broken) {
		this.hiring.apply(this.hiring.openPosition(this.company), "Somebody to whom much was promised");
		for (int week = 1; week <= weeks; week++) {
			for (int i = 0; i < kept + broken; i++) {
				this.jdbc.sql("""
						insert into promise (promise_id, application_id, chain, kind, state, active, stage_epoch,
						hold_no, cause_id, predecessor_id, owner_id, made_at, due_soon_at, team_due_at, told_date,
						told_zone, deadline_at, provisional, neutral_only, next_step_at, settled_at, version)
						select :id, p.application_id, p.chain, p.kind, :state, null, p.stage_epoch, p.hold_no, :id,
						null, p.owner_id, p.made_at, p.due_soon_at, p.team_due_at, p.told_date, p.told_zone, :at,
						p.provisional, p.neutral_only, null, :at, 0 from promise p join job_application a
						on a.application_id = p.application_id join job_position j on j.position_id = a.position_id
						where j.company_id = :company and p.active = 1""")
					.param("id", fresh())
					.param("state", (i < kept) ? "KEPT_DECISION" : "BROKEN")
					.param("at", Columns.utc(MONDAY.minus(Duration.ofDays(7L * week - 1))))
					.param("company", Columns.bytes(this.company.id().value()))
					.update();
			}
		}
	}

	private void quarantined() {
		this.jdbc.sql("""
				insert into survey_answer (answer_id, company_id, touchpoint, outcome_class, closing_month, language,
				instrument, quarantined, speedy, uniform, rec, items, receipt_hash, counted) values (:id, :company,
				'T3', 'REJ_PRE', 202611, 'en', '1', true, false, false, 9, '{}', :id, false)""")
			.param("id", fresh())
			.param("company", Columns.bytes(this.company.id().value()))
			.update();
	}

	/** So many people of a recruiter know since August that it goes no further. */
	private PositionId told(AccountId recruiter, int count) {
		PositionId position = this.hiring.openPosition(this.company);
		for (int i = 0; i < count; i++) {
			this.hiring.apply(position, "Told " + i + recruiter);
		}
		this.jdbc.sql("""
				update job_application set outcome = 'NOT_SELECTED', told = 'SENT', told_at = :at, ended_at = :at
				where position_id = :position""")
			.param("at", Columns.utc(Instant.parse("2026-08-15T08:00:00Z")))
			.param("position", Columns.bytes(position.value()))
			.update();
		this.jdbc.sql("update job_position set owner_id = :owner where position_id = :position")
			.param("owner", Columns.bytes(recruiter.value()))
			.param("position", Columns.bytes(position.value()))
			.update();
		return position;
	}

	private void asked(AccountId recruiter, int count) {
		for (int i = 0; i < count; i++) {
			this.jdbc.sql("""
					insert into survey_invitation (invitation_id, application_id, candidate_id, company_id,
					department_id, recruiter_id, touchpoint, outcome_class, closing_month, token_hash, state, asked_at,
					ends_at, version) select :id, a.application_id, a.candidate_id, j.company_id, j.department_id,
					:recruiter, :touchpoint, 'REJ_PRE', 202608, :hash, 'NEW', :at, :at, 0 from job_application a
					join job_position j on j.position_id = a.position_id where j.owner_id = :recruiter
					and j.company_id = :company order by a.application_id limit 1 offset :offset""")
				.param("id", fresh())
				.param("hash", fresh())
				.param("recruiter", Columns.bytes(recruiter.value()))
				.param("touchpoint", Touchpoint.T3.name())
				.param("at", Columns.utc(Instant.parse("2026-08-20T08:00:00Z")))
				.param("company", Columns.bytes(this.company.id().value()))
				.param("offset", i)
				.update();
		}
	}

	private byte[] fresh() {
		return Columns
			.bytes(UUID.nameUUIDFromBytes(("alarm" + this.company.id() + ++serial).getBytes(StandardCharsets.UTF_8)));
	}

}
