package dev.goodword.insights;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.HiringApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.offers.starting.FirstDays;
import dev.goodword.positions.PositionGroups;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.promises.OverdueDays;
import dev.goodword.promises.Waits;
import dev.goodword.shared.Columns;
import dev.goodword.shared.LocalizedText;
import dev.goodword.surveys.AskingRules;
import dev.goodword.surveys.GroupLine;
import dev.goodword.surveys.SurveyRules;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.Figure.Status;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.compare.GroupComparison.Kind;
import dev.goodword.surveys.scores.publish.Level;
import dev.goodword.surveys.scores.publish.Result;
import dev.goodword.surveys.scores.publish.Result.Basis;
import dev.goodword.surveys.scores.publish.Result.Weights;
import dev.goodword.surveys.scores.value.Provenance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Where the figures come from. */
@GoodwordTest
class DetailsPagesTests {

	private static final Quarter Q4 = new Quarter(2026, 4);

	private static final Instant FAR = MovableClock.START.plus(Duration.ofDays(40));

	@Autowired
	HiringFixture hiring;

	@Autowired
	DeskBrowser browser;

	@Autowired
	Waits waits;

	@Autowired
	OverdueDays overdue;

	@Autowired
	WithdrawingApplications withdrawing;

	@Autowired
	HiringApplications hired;

	@Autowired
	FirstDays days;

	@Autowired
	NewHires hires;

	@Autowired
	Accounts accounts;

	@Autowired
	Positions positions;

	@Autowired
	SurveyRules rules;

	@Autowired
	PositionGroups groups;

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
	void saysWhenGroupsArePublishedAndWhatIsCountedWithoutAsking() throws Exception {
		assertThat(this.browser.page(this.head, "/insights/details")).contains("Nobody was asked about this quarter")
			.contains("Published once, when the figures of this quarter are final")
			.contains("Departments", "Recruiters", "Half of all waits end within")
			.doesNotContain("??");
		assertThat(this.browser.page(this.head, "/insights")).contains("Where these figures come from");
	}

	@Test
	void speaksChinese() throws Exception {
		assertThat(this.browser.page(this.head, "/insights/details?lang=zh-Hans")).contains("部门", "招聘专员", "七项因素")
			.doesNotContain("??");
	}

	@Test
	@DisplayName("Pitfall 9: no file holds the score of a recruiter by name")
	void exportsNoRecruiter() throws Exception {
		String name = this.hiring.member(this.company.recruiter()).name();
		published(Level.RECRUITER, new GroupLine(Kind.RANGES_ONLY,
				List.of(group(this.company.recruiter().toString(), 21)), List.of(), null));
		assertThat(this.browser.page(this.head, "/insights/details?period=2026-Q2")).contains("+21 (+6 to +36)", name);
		String sheet = this.browser.page(this.head,
				"/insights/figures.csv?period=2026-Q2&company=" + this.company.id());
		assertThat(sheet).contains("Departments", "Position groups").doesNotContain(name, "+21", "Recruiters");
		assertThat(this.browser.page(this.head,
				"/insights/figures.csv?lang=zh-Hans&period=2026-Q2&company=" + this.company.id()))
			.contains("部门")
			.doesNotContain(name, "招聘专员");
	}

	@Test
	@DisplayName("Pitfall 4: whoever looks is written down")
	void writesDownWhoLooked() throws Exception {
		this.browser.page(this.head, "/insights/details");
		assertThat(
				this.jdbc.sql("select count(*) from access_audit where actor_id = :who and what = 'experience-details'")
					.param("who", Columns.bytes(this.head.id().value()))
					.query(Integer.class)
					.single())
			.isEqualTo(1);
	}

	@Test
	@DisplayName("groups of positions stand under their departments by name, and nothing hidden is in the export")
	void showsGroupsOfPositionsByName() throws Exception {
		this.groups.add(this.company.department(), new LocalizedText("Testers", "测试"), this.head);
		this.groups.add(this.company.department(), new LocalizedText("Developers", "开发"), this.head);
		this.groups.add(this.company.department(), new LocalizedText("Writers", "文案"), this.head);
		Map<String, String> ids = this.groups.all()
			.stream()
			.filter((group) -> group.department().equals(this.company.department()))
			.collect(Collectors.toMap((group) -> group.name().en(), (group) -> group.id().toString()));
		published(Level.POSITION_GROUP,
				new GroupLine(Kind.RANGES_ONLY, List.of(group(ids.get("Testers"), 21), group(ids.get("Developers"), 9)),
						List.of(Objects.requireNonNull(ids.get("Writers"))), null));
		String page = this.browser.page(this.head, "/insights/details?period=2026-Q2");
		assertThat(page).contains("Position groups", "Technology · Developers", "+9 (−6 to +24)")
			.contains("Fewer than five groups")
			.containsSubsequence("Technology · Developers", "Technology · Testers", "Technology · Writers")
			.doesNotContain("??");
		assertThat(this.browser.page(this.head, "/insights/details?period=2026-Q2&lang=zh-Hans")).contains("职位组",
				"技术部 · 开发");
		String sheet = this.browser.page(this.head,
				"/insights/figures.csv?period=2026-Q2&company=" + this.company.id());
		assertThat(sheet).contains("Technology · Developers", "40 answers").doesNotContain("Technology · Writers,");
	}

	@Test
	@DisplayName("quarters of before there were groups say so, and not that too few answered")
	void saysThatGroupsCameLater() throws Exception {
		assertThat(this.browser.page(this.head, "/insights/details?period=2026-Q2"))
			.contains("Nothing was published about this quarter")
			.doesNotContain("not yet counted by groups");
		published(Level.DEPARTMENT, new GroupLine(Kind.RANGES_ONLY, List.of(), List.of(), null));
		assertThat(this.browser.page(this.head, "/insights/details?period=2026-Q2"))
			.contains("not yet counted by groups of positions when the figures of this quarter became final");
		assertThat(this.browser.page(this.head, "/insights/details?period=2026-Q2&lang=zh-Hans"))
			.contains("还没有按职位组统计回答");
	}

	@Test
	void saysThatNoAnswerIsOfAGroup() throws Exception {
		published(Level.POSITION_GROUP, new GroupLine(Kind.RANGES_ONLY, List.of(), List.of(), null));
		assertThat(this.browser.page(this.head, "/insights/details?period=2026-Q2"))
			.contains("No answer of this quarter counts in one.", "/position-groups");
	}

	private static GroupLine.Group group(String id, long above) {
		Result score = new Result(new Subject("recommendation", id, "2026-Q2"), Status.OK, (double) above,
				new Interval(above - 15, above + 15), new NumberBand(40, 40), 40.0, null,
				new Basis(Weights.NONE, Provenance.MEASURED, 1, null), List.of());
		return new GroupLine.Group(id, score, above, above - 15, above + 15, false);
	}

	private void published(Level level, GroupLine line) {
		this.jdbc.sql("""
				insert into survey_result (company_id, period, measure, inputs, inputs_hash, method_version, seed,
				result, published_at) values (:company, '2026-Q2', :measure, '{}', :company, 1, 0, :result, :at)""")
			.param("company", Columns.bytes(this.company.id().value()))
			.param("measure", "recommendation." + level)
			.param("result", JsonMapper.builder().build().writeValueAsString(line))
			.param("at", Columns.utc(MovableClock.START))
			.update();
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HR_HEAD")
	@DisplayName("Pitfall 4: no recruiter and nobody else reads it")
	void isForTheHeadOfRecruitingAlone(Role role) {
		StaffMember other = this.hiring.staff(Grant.in(this.company.id(), role));
		assertThat(this.browser.get(other, "/insights/details")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void knowsNoOtherCompanyAndNoOtherPeriod() {
		assertThat(this.browser.get(this.head, "/insights/details?company=" + this.hiring.company().id()))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.get(this.head, "/insights/details?period=yesterday")).hasStatus(HttpStatus.NOT_FOUND);
	}

	/**
	 * Hires are counted by themselves; the first page gets a line of the strip and no
	 * figure.
	 */
	@Test
	@DisplayName("Pitfall 11: who was hired brightens nothing but their own line")
	void showsPromiseAgainstRealityByItself() throws Exception {
		assertThat(this.browser.page(this.head, "/insights/details")).doesNotContain("promise against reality");
		this.hired.hire(
				Objects.requireNonNull(this.hiring.apply(this.hiring.openPosition(this.company), "Mia").application()),
				null);
		String without = this.browser.page(this.head, "/insights");
		published("survey_score", "promoters, passives, detractors, quarantined, items_counted", "40, 0, 0, 0, true");
		published("survey_item_score", "item, chose_1, chose_2, chose_3, chose_4, chose_5", "'EXP', 4, 8, 12, 10, 6");
		published("survey_item_score", "item, chose_1, chose_2, chose_3, chose_4, chose_5", "'CLA', 0, 0, 0, 20, 20");
		assertThat(this.browser.page(this.head, "/insights/details"))
			.contains("promise against reality", "One person accepted within two years")
			.contains("0 asked of 0 who had to be")
			.containsSubsequence("Recommendation (cNPS), new in the job", "+100", "Delighted: the job", "15%",
					"Let down: the job", "30%", "Job and steps explained clearly", "88");
		assertThat(this.browser.page(this.head, "/insights/details?lang=zh-Hans")).contains("新入职：承诺与实际", "失望：实际不如预期")
			.doesNotContain("??");
		String front = this.browser.page(this.head, "/insights");
		assertThat(front).contains("New in the job", "+100");
		assertThat(cards(front)).as("the four figures are as they were")
			.isEqualTo(cards(without))
			.contains("Recommendation (cNPS), whole company");
	}

	/** The four figures, without what says that something was counted at all. */
	private static String cards(String page) {
		return page.substring(page.indexOf("<h1"))
			.replaceAll("(?s)<div class=\"ax-notice\">.*?</div>", "")
			.replaceAll("(?s)(<ul class=\"ax-key\"|<section class=\"ax-card ax-card--flush\").*", "")
			.replaceAll("\\s+", " ");
	}

	private void published(String table, String columns, String values) {
		this.jdbc
			.sql("insert into " + table + " (" + (table.equals("survey_score") ? "score_id" : "item_score_id")
					+ ", company_id, touchpoint, period, inputs_hash, method_version, published_at, " + columns
					+ ") values (:id, :company, 'T9', '2026-Q4', :hash, 1, :at, " + values + ")")
			.param("id", Columns.bytes(UUID.randomUUID()))
			.param("company", Columns.bytes(this.company.id().value()))
			.param("hash", new byte[32])
			.param("at", Columns.utc(MovableClock.START))
			.update();
	}

	@Test
	void countsNewHiresByTheMonthAfterTheirFirstDay() {
		PositionId position = this.hiring.openPosition(this.company);
		StaffMember recruiter = this.hiring.recruiter(this.company);
		LocalDate today = LocalDate.of(2026, 11, 23);
		for (int number = 0; number < 4; number++) {
			JobApplicationId id = Objects.requireNonNull(this.hiring.apply(position, "New " + number).application());
			this.hired.hire(id, null);
			if (number == 0) {
				this.days.record(id, today, null, recruiter);
			}
			else if (number == 1) {
				this.days.neverCame(id, null, recruiter);
			}
			else if (number == 2) {
				this.days.record(id, today, null, recruiter);
				this.days.takeBack(id, 0, recruiter);
			}
		}
		Instant month = month(position);
		dev.goodword.accounts.Company whole = this.accounts.company(this.company.id());
		assertThat(this.hires.of(whole, Q4, month.minusMillis(1))).as("the moment before")
			.isEqualTo(new NewHires.Started(0, 2, 1, 0, 0));
		assertThat(this.hires.of(whole, Q4, month)).isEqualTo(new NewHires.Started(1, 2, 1, 0, 0));
		assertThat(this.hires.of(whole, Q4.plus(1), month.plus(Duration.ofDays(30)))).as("counted in one quarter only")
			.isEqualTo(new NewHires.Started(0, 2, 1, 0, 0));
		assertThat(this.hires.of(this.accounts.company(this.hiring.company().id()), Q4, month)).as("at another company")
			.isEqualTo(new NewHires.Started(0, 0, 0, 0, 0));
	}

	/** When those who started there today have been there for a month. */
	private Instant month(PositionId position) {
		return LocalDate.of(2026, 11, 23)
			.atStartOfDay(this.positions.summary(position).zone())
			.toInstant()
			.plus(Duration.ofDays(30));
	}

	@Test
	@DisplayName("Pitfall 8: who had to be asked are those who could be, and whom the company asks at all")
	void countsAsMissedWhoHadToBeAskedAlone() {
		dev.goodword.accounts.Company whole = this.accounts.company(this.company.id());
		PositionId position = this.hiring.openPosition(this.company);
		JobApplicationId id = Objects.requireNonNull(this.hiring.apply(position, "New").application());
		this.hired.hire(id, null);
		this.days.record(id, LocalDate.of(2026, 11, 23), null, this.hiring.recruiter(this.company));
		Instant now = month(position);
		assertThat(this.hires.of(whole, Q4, now)).isEqualTo(new NewHires.Started(1, 0, 0, 0, 0));
		this.jdbc.sql("update first_day set recorded_at = :at where application_id = :id")
			.param("at", Columns.utc(now.plus(Duration.ofDays(30))))
			.param("id", Columns.bytes(id.value()))
			.update();
		assertThat(this.hires.of(whole, Q4, now)).as("recorded too late")
			.isEqualTo(new NewHires.Started(0, 0, 0, 1, 0));
		AskingRules usual = AskingRules.usual(false);
		this.rules.change(whole, LocalDate.of(2026, 12, 1), new AskingRules(Set.of(Touchpoint.T9), usual.rest(),
				usual.inAYear(), usual.quiet(), usual.consumers(), usual.share(), usual.shareMet()), this.head);
		assertThat(this.hires.of(whole, Q4, now)).as("nobody is asked").isEqualTo(new NewHires.Started(0, 0, 0, 0, 1));
	}

	@Test
	void countsWaitsOfEverybodyAsFarAsTheyWent() {
		this.hiring.apply(this.hiring.openPosition(this.company), "Mia");
		assertThat(
				this.waits.due(this.company.id(), MovableClock.START, FAR, MovableClock.START.plus(Duration.ofDays(3))))
			.containsExactly(new Waits.Wait(3, false));
		ended("NOT_SELECTED", "FAILED", null);
		assertThat(waits()).as("a no that never arrived is no word")
			.containsExactly(new Waits.Wait(1372 / 48.0, false));
		ended("NOT_SELECTED", "SENT", MovableClock.START.plus(Duration.ofDays(3)));
		assertThat(waits()).as("heard when it arrived").containsExactly(new Waits.Wait(3, true));
	}

	@Test
	void doesNotTakeAWithdrawalForAnAnswer() {
		JobApplicationId id = Objects
			.requireNonNull(this.hiring.apply(this.hiring.openPosition(this.company), "Mia").application());
		this.withdrawing.withdraw(id, Withdrawal.UNEXPLAINED);
		ended("WITHDRAWN", "NOTHING_TO_TELL", null);
		this.jdbc
			.sql("update promise set settled_at = :at where settled_at is not null and application_id = :application")
			.param("at", Columns.utc(MovableClock.START.plus(Duration.ofDays(2))))
			.param("application", Columns.bytes(id.value()))
			.update();
		assertThat(waits()).as("they waited two days, and nobody knows how long it would have been")
			.containsExactly(new Waits.Wait(2, false));
	}

	@ParameterizedTest
	@CsvSource({ "NEXT_ROUND,,,1,true", "NEXT_ROUND,5,,28.583333333333332,false", "NEXT_ROUND,5,2,2,true",
			"AFTER_FIRST_HOLD,,,28.583333333333332,false", "AWAY,,,1,false" })
	void endsAWaitWithAWordThatArrivedOnly(String kind, @Nullable Integer untoldUntil, @Nullable Integer seen,
			double days, boolean heard) {
		this.hiring.apply(this.hiring.openPosition(this.company), "Mia");
		successor(kind, untoldUntil, seen);
		assertThat(waits()).containsExactly(new Waits.Wait(days, heard));
	}

	private void successor(String kind) {
		successor(kind, null, null);
	}

	private void successor(String kind, @Nullable Integer untoldUntil, @Nullable Integer seen) {
		this.jdbc.sql("""
				insert into promise (promise_id, application_id, chain, kind, state, stage_epoch, hold_no, cause_id,
				owner_id, made_at, due_soon_at, team_due_at, told_date, told_zone, deadline_at, provisional,
				neutral_only, word_due_at, word_seen_at, version) select :fresh, p.application_id, p.chain, :kind,
				'SUPERSEDED', p.stage_epoch, 1, p.cause_id, p.owner_id, :at, p.due_soon_at, p.team_due_at, p.told_date,
				p.told_zone, :far, p.provisional, p.neutral_only, :untold, :seen, p.version from promise p
				join job_application a on a.application_id = p.application_id
				join job_position j on j.position_id = a.position_id where j.company_id = :company""")
			.param("fresh", Columns.bytes(UUID.nameUUIDFromBytes(this.company.id().value().toString().getBytes(UTF_8))))
			.param("kind", kind)
			.param("at", Columns.utc(MovableClock.START.plus(Duration.ofDays(1))))
			.param("far", Columns.utc(FAR.plus(Duration.ofDays(9))))
			.param("untold", after(untoldUntil))
			.param("seen", after(seen))
			.param("company", Columns.bytes(this.company.id().value()))
			.update();
	}

	@Test
	@DisplayName("experience.md 3.6.9: working days beyond the first day told, of everybody who ended")
	void countsDaysBeyondTheFirstDayTold() {
		this.hiring.apply(this.hiring.openPosition(this.company), "Mia");
		ended("NOT_SELECTED", "SENT", MovableClock.START.plus(Duration.ofDays(4)));
		assertThat(overdue()).as("told Monday 30 November, heard on Friday")
			.isEqualTo(new OverdueDays.Ended(1, List.of()));
		ended("NOT_SELECTED", "SENT", MovableClock.START.plus(Duration.ofDays(21)));
		OverdueDays.Ended late = overdue();
		assertThat(late).as("heard on Monday 14 December").isEqualTo(new OverdueDays.Ended(1, List.of(10)));
		assertThat(late.days()).isEqualTo(10);
		ended("NOT_SELECTED", "FAILED", null);
		assertThat(overdue().late()).as("a no that never arrived goes on").containsExactly(23);
		ended("DUPLICATE", "EXEMPT", null);
		assertThat(overdue()).isEqualTo(new OverdueDays.Ended(0, List.of()));
	}

	@Test
	@DisplayName("a holding message gives nobody another day, a word of a person does")
	void countsFromTheFirstDayOfAStep() {
		this.hiring.apply(this.hiring.openPosition(this.company), "Mia");
		assertThat(this.overdue.longest(this.company.id(), 10, MovableClock.START.plus(Duration.ofDays(5)))).isEmpty();
		Instant later = MovableClock.START.plus(Duration.ofDays(21));
		successor("AFTER_FIRST_HOLD");
		List<OverdueDays.Late> late = this.overdue.longest(this.company.id(), 10, later);
		assertThat(late).hasSize(1);
		assertThat(late.get(0).told()).isEqualTo(LocalDate.of(2026, 11, 30));
		assertThat(late.get(0).days()).isEqualTo(10);
		assertThat(this.overdue.longest(this.company.id(), 0, later)).isEmpty();
		this.jdbc.sql("update promise set kind = 'AFTER_UPDATE' where kind = 'AFTER_FIRST_HOLD'").update();
		assertThat(this.overdue.longest(this.company.id(), 10, later)).as("their new day is not over").isEmpty();
	}

	@Test
	void saysWhatApplicantsGaveUsAndWhoWaitsLongest() throws Exception {
		assertThat(this.browser.page(this.head, "/insights/details")).contains("No application ended in this quarter",
				"Nobody waits beyond the day they were told.");
		this.hiring.apply(this.hiring.openPosition(this.company), "Ada Forgotten");
		past();
		assertThat(this.browser.page(this.head, "/insights/details")).contains("Ada Forgotten", "10 working days",
				"Mon 9 Nov", "href=\"/applications/", this.hiring.member(this.company.recruiter()).name());
		assertThat(this.browser.page(this.head, "/insights/details?lang=zh-Hans")).contains("10个工作日", "应聘给了人们什么");
		ended("NOT_SELECTED", "SENT", MovableClock.START);
		gave(20, 100);
		assertThat(this.browser.page(this.head, "/insights/details"))
			.contains("Applicants gave us 2 hours (0 on forms, 2 in talks) and waited 10 working days longer")
			.contains("promised: 1 of 1 whose applications ended", "Nobody waits beyond the day they were told.");
		gave(60 * 24 * 3, 100);
		assertThat(this.browser.page(this.head, "/insights/details"))
			.contains("Applicants gave us 3 hours (1 on forms, 2 in talks)");
	}

	@Test
	@DisplayName("three who wait at one position are no more questions to the database than one")
	void asksOnceForAllWhoWait() throws Exception {
		PositionId position = this.hiring.openPosition(this.company);
		this.hiring.apply(position, "Waits First");
		past();
		int one = this.browser.statements(this.head, "/insights/details");
		List.of("Waits Second", "Waits Third").forEach((name) -> this.hiring.apply(position, name));
		past();
		assertThat(this.browser.statements(this.head, "/insights/details")).isEqualTo(one);
	}

	/** Two weeks ago they were told a day that is over. */
	private void past() {
		this.jdbc.sql("""
				update promise set told_date = '2026-11-09', deadline_at = :past where application_id in (
				select a.application_id from job_application a join job_position j on j.position_id = a.position_id
				where j.company_id = :company)""")
			.param("past", Columns.utc(MovableClock.START.minus(Duration.ofDays(13))))
			.param("company", Columns.bytes(this.company.id().value()))
			.update();
	}

	@Test
	void keepsConfidentialWaitsToTheTeam() {
		this.hiring.apply(this.hiring.openPosition(this.company, true,
				Map.of(this.company.recruiter(), HiringFixture.roles(Role.RECRUITER))), "Ada Hidden");
		assertThat(this.overdue.longest(this.company.id(), 10, FAR)).isEmpty();
		ended("NOT_SELECTED", "SENT", FAR);
		assertThat(overdue()).isEqualTo(new OverdueDays.Ended(0, List.of()));
	}

	private OverdueDays.Ended overdue() {
		return this.overdue.ended(this.company.id(), MovableClock.START, FAR, FAR);
	}

	/** So many minutes on the form, and a talk that was held. */
	private void gave(int form, int talk) {
		this.jdbc.sql("""
				update job_application set form_started_at = :began, received_at = :sent where position_id in (
				select position_id from job_position where company_id = :company)""")
			.param("began", Columns.utc(MovableClock.START.minus(Duration.ofMinutes(form))))
			.param("sent", Columns.utc(MovableClock.START))
			.param("company", Columns.bytes(this.company.id().value()))
			.update();
		this.jdbc.sql("delete from interview").update();
		this.jdbc
			.sql("""
					insert into interview (interview_id, application_id, state, starts_local, zone, starts_at, ends_at,
					minutes, meeting_mode, place, final_round, sequence_no, occasion_id, version) select :id,
					a.application_id, 'HELD', '2026-11-24T10:00', 'Asia/Shanghai', :at, :at, :talk, 'ON_SITE', 'Room', false,
					0, :id, 0 from job_application a join job_position j on j.position_id = a.position_id
					where j.company_id = :company""")
			.param("id", Columns.bytes(new UUID(7, 7)))
			.param("at", Columns.utc(MovableClock.START))
			.param("talk", talk)
			.param("company", Columns.bytes(this.company.id().value()))
			.update();
	}

	private static @Nullable Object after(@Nullable Integer days) {
		return (days == null) ? null : Columns.utc(MovableClock.START.plus(Duration.ofDays(days)));
	}

	private List<Waits.Wait> waits() {
		return this.waits.due(this.company.id(), MovableClock.START, FAR, FAR);
	}

	private void ended(String outcome, String told, @Nullable Instant toldAt) {
		this.jdbc.sql("""
				update job_application set outcome = :outcome, ended_at = :at, told = :told, told_at = :toldAt
				where position_id in (select position_id from job_position where company_id = :company)""")
			.param("outcome", outcome)
			.param("at", Columns.utc(MovableClock.START.plus(Duration.ofDays(2))))
			.param("told", told)
			.param("toldAt", (toldAt != null) ? Columns.utc(toldAt) : null)
			.param("company", Columns.bytes(this.company.id().value()))
			.update();
	}

}
