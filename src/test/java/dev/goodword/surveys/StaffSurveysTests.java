package dev.goodword.surveys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.portal.Visitor;
import dev.goodword.shared.Columns;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.OutgoingMail;
import dev.goodword.surveys.own.OwnQuestion;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.Quarter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatRuntimeException;

/** Our own people are asked once a quarter how recruiting serves them. */
@GoodwordTest
class StaffSurveysTests {

	private static final Pattern LINK = Pattern.compile("/survey/staff/([A-Za-z0-9_-]{22})");

	private static final Instant ASKED = Instant.parse("2027-01-07T12:00:00Z");

	private static final Instant PUBLISHED = Instant.parse("2027-02-06T00:00:00Z");

	private static final Quarter QUARTER = new Quarter(2026, 4);

	@Autowired
	HiringFixture hiring;

	@Autowired
	StaffSurveys surveys;

	@Autowired
	InternalFigures figures;

	@Autowired
	PublishingInternal publishing;

	@Autowired
	@Qualifier("releasing")
	DueWork releasing;

	@Autowired
	DeskBrowser browser;

	@Autowired
	RecordingMail mail;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	private Company company;

	@BeforeEach
	void aCompanyThatHires() {
		this.company = this.hiring.company();
	}

	@Test
	void asksOnceAQuarterWhoHadToDoWithHiringAndIsNotRecruiting() {
		StaffMember manager = colleague();
		StaffMember interviewer = colleague();
		StaffMember decider = colleague();
		StaffMember bystander = colleague();
		JobApplicationId application = hires(this.company, List.of(manager));
		led(application, interviewer.id(), "HELD");
		led(application, this.company.recruiter(), "HELD");
		led(application, bystander.id(), "CANCELLED");
		decided(application, decider.id());
		until(Instant.parse("2026-12-31T00:00:00Z"));
		assertThat(mails(manager)).as("not before the quarter is over").isEmpty();
		until(ASKED);
		assertThat(List.of(manager, interviewer, decider)).allSatisfy((one) -> assertThat(mails(one)).singleElement()
			.satisfies((sent) -> assertThat(sent.subject()).contains("How does recruiting serve you?")));
		assertThat(mails(this.hiring.recruiter(this.company))).isEmpty();
		assertThat(mails(bystander)).isEmpty();
		assertThat(mails(manager).get(0).text()).contains("only for groups of five or more", "works until",
				"do not want to be asked again");
		this.surveys.submit(link(decider), said("4"));
		until(Instant.parse("2027-01-14T00:00:00Z"));
		assertThat(mails(manager)).hasSize(2);
		assertThat(mails(manager).get(1).subject()).contains("A reminder, the only one");
		assertThat(LINK.matcher(mails(manager).get(1).text()).find()).isTrue();
		assertThat(mails(decider)).as("who answered is not reminded").hasSize(1);
		until(Instant.parse("2027-03-30T00:00:00Z"));
		assertThat(mails(manager)).as("once a quarter, reminded once").hasSize(2);
		assertThat(this.surveys.open(link(manager)).orElseThrow().state()).isEqualTo(Questionnaire.State.EXPIRED);
		assertThat(this.jdbc
			.sql("select count(*) from survey_staff_invitation where secret is not null and company_id = :company")
			.param("company", Columns.bytes(this.company.id().value()))
			.query(Integer.class)
			.single()).as("no secret outlives its mails").isZero();
	}

	@Test
	void asksNobodyWhereTheCompanySwitchedItOff() {
		StaffMember manager = colleague();
		hires(this.company, List.of(manager));
		this.jdbc.sql("""
				insert into survey_rules (company_id, from_day, switched_off, rest_days, in_a_year, quiet_days,
				consumers, share, changed_by, changed_at) values (:company, '2020-01-01', 'T8 INT', 14, 3, 2, false, 20,
				:company, '2020-01-01 00:00:00')""")
			.param("company", Columns.bytes(this.company.id().value()))
			.update();
		until(ASKED);
		assertThat(mails(manager)).isEmpty();
	}

	@Test
	@DisplayName("Pitfall 1: looking stores nothing, and programs leave no answer to our own people's questions")
	void takesOneAnswerFromAPerson() {
		StaffMember manager = asked(1).get(0);
		String page = "/survey/staff/" + link(manager);
		Visitor person = new Visitor(this.mvc, "en");
		person.head(page);
		String words = person.open(page);
		assertThat(words)
			.contains("Results appear only for groups of five or more.", "How recruiting at",
					"I was given prepared options, not an open question.", "Not applicable", "works with you?",
					"Never ask me again")
			.doesNotContain("About your application", "how likely would you be", "May someone from HR");
		assertThat(new Visitor(this.mvc, "zh-CN").open(page)).contains("结果只在五人及以上的组别中呈现。", "不必再问。");
		String shown = person.hidden(words, "shown");
		this.clock.moveBy(Duration.ofSeconds(3));
		assertThat(person.post(page, "shown", shown, "touched", "")).contains("Answer at least one question");
		String code = person.post(page, "shown", shown, "touched", "", "lea", "4");
		assertThat(code).contains("type these four digits");
		assertThat(person.post(page + "/code", "shown", shown, "lea", "4", "code", "", "proof", ""))
			.contains("These were not the digits shown");
		assertThat(staged()).as("sent without a gesture").isZero();
		Visitor hand = new Visitor(this.mvc, "en");
		String again = hand.hidden(hand.open(page), "shown");
		this.clock.moveBy(Duration.ofSeconds(3));
		String touched = hand.post(page + "/touched");
		assertThat(hand.post(page, "shown", again, "touched", touched, "lea", "4", "sat", "5"))
			.contains("Thank you, your answers have arrived", "opened together")
			.containsPattern("([2-9A-Z]{4}-){3}[2-9A-Z]{4}");
		assertThat(staged()).isEqualTo(1);
		assertThat(hand.open(page)).contains("This link has been used");
		assertThat(this.surveys.submit(link(manager), said("1"))).isEmpty();
		assertThat(staged()).isEqualTo(1);
	}

	@Test
	void opensNoPageOfApplicantsAndTheyNoneOfOurs() {
		String link = link(asked(1).get(0));
		Visitor stranger = new Visitor(this.mvc, "en");
		stranger.open("/survey/" + link);
		assertThat(stranger.status()).isEqualTo(HttpStatus.NOT_FOUND.value());
		stranger.open("/survey/staff/AAAAAAAAAAAAAAAAAAAAAA");
		assertThat(stranger.status()).isEqualTo(HttpStatus.NOT_FOUND.value());
		assertThatExceptionOfType(UnfitReply.class)
			.isThrownBy(() -> this.surveys.submit(link, SurveyFixture.rating(9)));
		assertThatExceptionOfType(UnfitReply.class)
			.isThrownBy(() -> this.surveys.submit(link, SurveyFixture.reply(Map.of(Item.LEA, "6"), "10.0.0.1")));
		Reply withOwn = new Reply(Map.of(Item.LEA, "4"), Map.of(OwnQuestion.name(UUID.randomUUID()), "1"), null,
				LocaleTag.EN, Duration.ofMinutes(1), "10.0.0.1");
		assertThatExceptionOfType(UnfitReply.class).as("a company's own questions are for applicants")
			.isThrownBy(() -> this.surveys.submit(link, withOwn));
	}

	@Test
	@DisplayName("mail and page name the same last day: that of the company, and none on which the link is dead")
	void namesOneLastDay() {
		StaffMember manager = asked(1).get(0);
		this.jdbc.sql("update survey_staff_invitation set ends_at = '2027-01-27 16:00:00' where account_id = :account")
			.param("account", Columns.bytes(manager.id().value()))
			.update();
		until(Instant.parse("2027-01-14T00:00:00Z"));
		assertThat(mails(manager).get(1).text()).as("midnight in Shanghai").contains("until Wednesday, 27 January");
		assertThat(new Visitor(this.mvc, "en").open("/survey/staff/" + link(manager)))
			.contains("Wednesday, 27 January");
	}

	@Test
	void leavesThoseAloneForEverWhoSaySo() {
		StaffMember manager = asked(1).get(0);
		Visitor person = new Visitor(this.mvc, "en");
		person.open("/survey/staff/" + link(manager));
		assertThat(person.post("/survey/staff/" + link(manager) + "/stop")).contains("We will not ask you again",
				"This holds for good.");
		until(Instant.parse("2027-01-12T00:00:00Z"));
		assertThat(mails(manager)).as("not reminded").hasSize(1);
		this.time.only("survey-asking-staff").until(Instant.parse("2027-04-02T00:00:00Z"));
		assertThat(this.jdbc.sql("select period from survey_staff_invitation where account_id = :account")
			.param("account", Columns.bytes(manager.id().value()))
			.query(String.class)
			.list()).as("not asked in the next quarter").containsExactly("2026-Q4");
	}

	@Test
	void publishesOnceForGroupsOfFiveOrMore() throws Exception {
		StaffMember head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		assertThat(this.browser.page(head, "/insights/inside")).contains("Nothing has been published yet.");
		List<StaffMember> technology = asked(8);
		List<StaffMember> sales = asked(6, this.company.in(this.hiring.department(this.company)));
		technology.forEach((one) -> this.surveys.submit(link(one), said("4")));
		this.surveys.submit(link(technology.get(0)), said("1"));
		sales.forEach((one) -> this.surveys.submit(link(one), said(Integer.toString(1 + sales.indexOf(one) % 2))));
		released(Instant.parse("2027-02-03T00:00:00Z"));
		assertThat(this.figures.lines(this.company.id())).as("sealed until the last link has died").isEmpty();
		released(PUBLISHED);
		InternalLine line = this.figures.lines(this.company.id()).get(QUARTER);
		assertThat(line.of(Item.LEA).orElseThrow().company().point()).isEqualTo(50);
		assertThat(line.of(Item.OPT).orElseThrow().departments()).as("all eight of one department agree").isEmpty();
		assertThat(this.figures.isReproducible(this.company.id(), QUARTER)).isTrue();
		this.jdbc.sql("update survey_answer set items = '{\"LEA\":\"1\"}' where company_id = :company")
			.param("company", Columns.bytes(this.company.id().value()))
			.update();
		released(PUBLISHED.plus(Duration.ofDays(30)));
		assertThat(this.figures.lines(this.company.id()).get(QUARTER)).as("never again").isEqualTo(line);
		assertThat(this.browser.page(head, "/insights/inside")).contains("Lead time enough", "Fourth quarter 2026",
				"role=\"img\"", "no coefficient is printed", "10 to 19 answers", "Too few answers",
				"No department may be shown by itself.");
		assertThat(this.browser.page(head, "/insights/inside?lang=zh-Hans")).contains("提前量充足", "不给出相关系数")
			.doesNotContain("??");
		assertThat(this.browser.page(head, "/insights")).contains("/insights/inside?company=");
		assertThat(this.browser.page(head, "/insights/asking")).contains("Our own people who hire");
	}

	@Test
	@DisplayName("0263: three who answer are not shown, and those of the next quarter by themselves")
	void showsTheNextQuarterWithoutTheFewBefore() throws Exception {
		StaffMember head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		List<StaffMember> people = asked(8);
		people.subList(0, 3).forEach((one) -> this.surveys.submit(link(one), said("1")));
		released(PUBLISHED);
		assertThat(this.figures.lines(this.company.id())).isEmpty();
		assertThat(staged()).as("deleted unread").isZero();
		assertThat(this.browser.page(head, "/insights/inside")).contains("Nothing has been published yet.");
		until(Instant.parse("2027-04-08T12:00:00Z"));
		people.forEach((one) -> this.surveys.submit(latestLink(one), said((people.indexOf(one) < 4) ? "4" : "5")));
		assertThat(staged()).isEqualTo(8);
		released(Instant.parse("2027-05-07T00:00:00Z"));
		Quarter next = QUARTER.plus(1);
		assertThat(this.figures.lines(this.company.id())).containsOnlyKeys(next);
		InternalLine.Row lead = this.figures.lines(this.company.id()).get(next).of(Item.LEA).orElseThrow();
		assertThat(lead.company().number()).as("the three are not among them").isEqualTo(new NumberBand(5, 9));
		assertThat(this.figures.isReproducible(this.company.id(), next)).isTrue();
		assertThat(staged()).isZero();
		assertThat(this.browser.page(head, "/insights/inside")).contains("First quarter 2027", "5 to 9 answers")
			.doesNotContain("Fourth quarter 2026");
	}

	@Test
	@DisplayName("0263: two people who answer quarter after quarter stay two, and nothing of theirs is published")
	void publishesNothingOfTwoPeopleHoweverOftenTheyAnswer() {
		List<StaffMember> two = asked(2);
		for (int quarter = 1; quarter <= 4; quarter++) {
			two.forEach((one) -> assertThat(this.surveys.submit(latestLink(one), said("4"))).isPresent());
			assertThat(staged()).as("nobody's answer of an earlier quarter waits with these").isEqualTo(2);
			this.time
				.only("survey-asking-staff", "staff-mail", "survey-release", "survey-internal",
						"survey-forgetting-staff")
				.until(ASKED.plus(Duration.ofDays(quarter * 93L)));
		}
		assertThat(staged()).isZero();
		assertThat(this.figures.lines(this.company.id())).isEmpty();
		assertThat(this.jdbc.sql("select count(*) from survey_answer where company_id = :company")
			.param("company", Columns.bytes(this.company.id().value()))
			.query(Integer.class)
			.single()).as("deleted unread").isZero();
		assertThat(this.jdbc.sql("""
				select concat(period, ' ', state, ' ', mails) from survey_staff_invitation where company_id = :company
				order by period""")
			.param("company", Columns.bytes(this.company.id().value()))
			.query(String.class)
			.list()).as("nobody knows any more who answered, nor whom we asked before")
			.containsExactly("2027-Q3 OVER 1", "2027-Q3 OVER 1", "2027-Q4 NEW 2", "2027-Q4 NEW 2");
		assertThat(put(two)).as("their mails of the round that is not over, and of no other").isEqualTo(4);
		forgetsWhatEarlierVersionsKept();
		assertThat(put(two)).as("a round that is not over").isEqualTo(4);
		this.jdbc.sql("update survey_staff_invitation set state = 'OVER'").update();
		forgetsWhatEarlierVersionsKept();
		assertThat(put(two)).isZero();
	}

	/** How many mails that ask are remembered of them. */
	private int put(List<StaffMember> people) {
		return this.jdbc
			.sql("select count(*) from staff_digest where about like 'NOTE/STAFF_SURVEY/%' and person_id in (:people)")
			.param("people", people.stream().map((one) -> Columns.bytes(one.id().value())).toList())
			.query(Integer.class)
			.single();
	}

	private void forgetsWhatEarlierVersionsKept() {
		try {
			String file = new ClassPathResource("db/migration/V202611240030__communication_staff_survey_mails.sql")
				.getContentAsString(StandardCharsets.UTF_8);
			this.jdbc.sql(file.substring(file.indexOf("delete"), file.lastIndexOf(';'))).update();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	@DisplayName("0236: with the last link somebody got they end the asking, however long ago that was")
	void keepsTheLastLinkOfEverybody() {
		List<StaffMember> two = asked(2);
		until(Instant.parse("2027-04-08T12:00:00Z"));
		String replaced = link(two.get(0));
		String last = link(two.get(1));
		this.jdbc.sql("delete from survey_staff_invitation where account_id = :account and period = '2027-Q1'")
			.param("account", Columns.bytes(two.get(1).id().value()))
			.update();
		this.time.only("survey-forgetting-staff").until(Instant.parse("2027-05-10T00:00:00Z"));
		Visitor person = new Visitor(this.mvc, "en");
		person.open("/survey/staff/" + replaced);
		assertThat(person.status()).as("there is a later one").isEqualTo(HttpStatus.NOT_FOUND.value());
		person.open("/survey/staff/" + latestLink(two.get(0)));
		assertThat(person.status()).isEqualTo(HttpStatus.OK.value());
		assertThat(person.open("/survey/staff/" + last)).contains("This questionnaire is closed", "Never ask me again",
				"/survey/staff/" + last + "/stop");
		assertThat(person.post("/survey/staff/" + last + "/stop")).contains("We will not ask you again")
			.doesNotContain("Never ask me again");
	}

	@Test
	@DisplayName("one answer nobody can read keeps no other from being released or deleted, and is told")
	void settlesTheOthersWhereOneCannotBeRead() {
		Company other = this.hiring.company();
		waits(this.company, 202603, 5);
		waits(other, 202606, 3);
		assertThatRuntimeException().isThrownBy(this.releasing::runDue);
		assertThat(staged(this.company)).isEqualTo(5);
		assertThat(staged(other)).as("too few, and deleted").isZero();
		this.jdbc.sql("delete from survey_staging where company_id = :company")
			.param("company", Columns.bytes(this.company.id().value()))
			.update();
	}

	/** Answers that nobody can read. */
	private void waits(Company at, int month, int count) {
		for (int i = 0; i < count; i++) {
			this.jdbc.sql("""
					insert into survey_staging (once_key, company_id, touchpoint, outcome_class, closing_month, carried,
					carries, receipt_hash, sealed) values (:id, :company, 'INT', 'NONE', :month, false, 0, :id, :id)""")
				.param("id",
						Columns.bytes(UUID.nameUUIDFromBytes((at.id() + "waits" + i).getBytes(StandardCharsets.UTF_8))))
				.param("company", Columns.bytes(at.id().value()))
				.param("month", month)
				.update();
		}
	}

	@Test
	@DisplayName("0263: five answers of two people are not shown, whenever they were published")
	void showsNothingOfFewerThanFivePeople() {
		invited(this.company, "2026-Q1", 2);
		opened(this.company, "2026-Q1", 202603, "{\"LEA\":\"4\"}");
		Company other = this.hiring.company();
		invited(other, "2026-Q1", 5);
		opened(other, "2026-Q1", 202603, "{\"LEA\":\"4\"}");
		this.publishing.runDue();
		Quarter first = new Quarter(2026, 1);
		assertThat(this.figures.lines(this.company.id())).isEmpty();
		assertThat(
				this.jdbc.sql("select inputs from survey_result where company_id = :company and measure = 'internal'")
					.param("company", Columns.bytes(this.company.id().value()))
					.query(String.class)
					.single())
			.as("not kept either")
			.doesNotContain("[0,0,0,5,0]");
		assertThat(this.figures.lines(other.id())).containsOnlyKeys(first);
		this.jdbc.sql("""
				update survey_result set inputs = replace(inputs, '"asked":5', '"asked":4') where company_id = :company
				and measure = 'internal'""").param("company", Columns.bytes(other.id().value())).update();
		assertThat(this.figures.lines(other.id())).as("as an older version published it").isEmpty();
	}

	/** So many were asked about a quarter that is over. */
	private void invited(Company at, String period, int count) {
		for (int i = 0; i < count; i++) {
			this.jdbc.sql("""
					insert into survey_staff_invitation (invitation_id, account_id, company_id, department_id, period,
					token_hash, state, mails, asked_at, ends_at) values (:id, :account, :company, :id, :period, :id,
					'OVER', 1, '2026-04-02 00:00:00', '2026-04-23 00:00:00')""")
				.param("id",
						Columns.bytes(UUID.nameUUIDFromBytes((at.id() + period + i).getBytes(StandardCharsets.UTF_8))))
				.param("account", Columns.bytes(colleague().id().value()))
				.param("company", Columns.bytes(at.id().value()))
				.param("period", period)
				.update();
		}
	}

	@Test
	@DisplayName("what fails for one company keeps no other from being published, and is told")
	void publishesTheOthersWhereOneFails() {
		Company other = this.hiring.company();
		opened(this.company, "2026-Q1", 202603, "nothing one can read");
		opened(other, "2026-Q2", 202606, "{\"LEA\":\"4\"}");
		invited(other, "2026-Q2", 5);
		assertThatRuntimeException().isThrownBy(this.publishing::runDue);
		assertThat(this.figures.lines(this.company.id())).isEmpty();
		assertThat(this.figures.lines(other.id())).containsOnlyKeys(new Quarter(2026, 2));
		this.jdbc.sql("delete from survey_tally where company_id = :company")
			.param("company", Columns.bytes(this.company.id().value()))
			.update();
	}

	/** Five answers of a quarter as they lie there once they are opened. */
	private void opened(Company at, String period, int month, String items) {
		for (int i = 0; i < 5; i++) {
			this.jdbc.sql("""
					insert into survey_answer (answer_id, company_id, touchpoint, outcome_class, closing_month,
					instrument, quarantined, speedy, uniform, slow, items, receipt_hash, unfinished, heard)
					values (:id, :company, 'INT', 'NONE', :month, '2026-11', false, false, false, false, :items, :id,
					false, true)""")
				.param("id",
						Columns.bytes(UUID.nameUUIDFromBytes((at.id() + period + i).getBytes(StandardCharsets.UTF_8))))
				.param("company", Columns.bytes(at.id().value()))
				.param("month", month)
				.param("items", items)
				.update();
		}
		this.jdbc.sql(
				"insert into survey_tally (company_id, touchpoint, period, counts) values (:company, 'INT', :period, '{}')")
			.param("company", Columns.bytes(at.id().value()))
			.param("period", period)
			.update();
	}

	@Test
	void isForTheHeadsOfItsCompanyAlone() {
		StaffMember stranger = this.hiring.staff(Grant.in(this.hiring.company().id(), Role.HR_HEAD));
		assertThat(this.browser.get(stranger, "/insights/inside?company=" + this.company.id()))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.get(this.hiring.recruiter(this.company), "/insights/inside"))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.browser.get(colleague(), "/insights/inside")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	@DisplayName("Pitfall 5: nobody finds out which of our own people said what")
	void nothingStoredLeadsFromAnAnswerToAPerson() {
		List<StaffMember> people = asked(12);
		List<String> links = people.stream().map(this::link).toList();
		links.forEach((link) -> this.surveys.submit(link, said(Integer.toString(1 + links.indexOf(link) % 5))));
		List<String> keys = this.jdbc.sql("select once_key from survey_staging where touchpoint = 'INT'")
			.query((row, number) -> HexFormat.of().formatHex(row.getBytes(1)))
			.list();
		List<Map<String, Object>> invitations = rows("survey_staff_invitation");
		assertThat(keys).hasSizeGreaterThanOrEqualTo(12);
		String token = HexFormat.of().formatHex(SurveyToken.parse(links.get(0)).orElseThrow().hash());
		assertThat(invitations).as("this search finds bytes where there are any")
			.anySatisfy((row) -> assertThat(texts(row)).anyMatch((text) -> text.contains(token)));
		assertThat(invitations).allSatisfy((row) -> {
			assertThat(row.keySet()).doesNotContain("submitted_at", "answered_at", "answer_id");
			assertThat(row.get("secret")).isNull();
			assertThat(keys).noneMatch((key) -> texts(row).stream().anyMatch((text) -> text.contains(key)));
		});
		released(PUBLISHED);
		assertThat(rows("survey_staging").stream().filter((row) -> row.get("touchpoint").equals("INT"))).isEmpty();
		List<Map<String, Object>> answers = rows("survey_answer").stream()
			.filter((row) -> row.get("touchpoint").equals("INT"))
			.toList();
		assertThat(answers).hasSizeGreaterThanOrEqualTo(12).allSatisfy((row) -> {
			assertThat(row.keySet()).doesNotContain("invitation_id", "account_id");
			assertThat(row.get("language")).isNull();
			assertThat(row.get("recruiter_id")).isNull();
			assertThat(texts(row)).noneMatch((text) -> keys.stream().anyMatch(text::contains) || text.contains(token));
		});
		String recipient = HexFormat.of().formatHex(Columns.bytes(people.get(0).id().value()));
		List<String> mails = rows("staff_digest").stream().flatMap((row) -> texts(row).stream()).toList();
		assertThat(mails).as("this search finds whose mail it was").anyMatch((text) -> text.contains(recipient));
		assertThat(links).noneMatch((link) -> mails.stream().anyMatch((text) -> text.contains(link)));
	}

	/** All of a row as one can search it: bytes as hexadecimal digits and as letters. */
	private static List<String> texts(Map<String, Object> row) {
		return row.values()
			.stream()
			.flatMap((value) -> (value instanceof byte[] bytes)
					? Stream.of(HexFormat.of().formatHex(bytes), new String(bytes, StandardCharsets.ISO_8859_1))
					: Stream.of(String.valueOf(value)))
			.toList();
	}

	@Test
	@DisplayName("Pitfall 22: words of colleagues are drawn apart, from twenty answers on, and read by one first")
	void drawsWordsOfColleaguesApartFromThoseOfApplicants() throws Exception {
		StaffMember head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		wrote("INT", 19, "The options were ready.");
		wrote("T3", 19, "Nobody called.");
		this.time.only("comments").by(Duration.ofDays(1));
		assertThat(this.browser.page(head, "/insights/reading/check")).contains("Nothing waits to be read.")
			.doesNotContain("The options were ready.", "Nobody called.");
		wrote("INT", 1, "Too late for me.");
		this.time.only("comments").by(Duration.ofDays(1));
		assertThat(this.browser.page(head, "/insights/reading/check"))
			.contains("The options were ready.", "By a colleague, about recruiting")
			.doesNotContain("Nobody called.");
		assertThat(this.browser.page(head, "/insights/reading/check?lang=zh-Hans")).contains("同事谈招聘工作");
		assertThat(this.jdbc.sql("select count(*) from survey_answer where touchpoint = 'INT' and items like '%ready%'")
			.query(Integer.class)
			.single()).as("nothing ties words to the other questions").isZero();
	}

	@Test
	@DisplayName("0263: words of two quarters are words of the same people, and are not drawn together")
	void countsWordsOfColleaguesByTheQuarter() throws Exception {
		StaffMember head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		wrote("INT", 19, "Spring words.", 202606);
		wrote("INT", 19, "Summer words.", 202609);
		this.time.only("comments").by(Duration.ofDays(1));
		assertThat(this.browser.page(head, "/insights/reading/check")).contains("Nothing waits to be read.");
		wrote("INT", 1, "One more of spring.", 202606);
		this.time.only("comments").by(Duration.ofDays(1));
		assertThat(this.browser.page(head, "/insights/reading/check")).contains("Spring words.")
			.doesNotContain("Summer words.");
		assertThat(this.jdbc
			.sql("select count(*) from survey_answer where company_id = :company and heard = false"
					+ " and closing_month = 202609")
			.param("company", Columns.bytes(this.company.id().value()))
			.query(Integer.class)
			.single()).as("wait on").isEqualTo(19);
	}

	/** Released answers with words. */
	private void wrote(String touchpoint, int count, String words) {
		wrote(touchpoint, count, words, 202609);
	}

	private void wrote(String touchpoint, int count, String words, int month) {
		for (int i = 0; i < count; i++) {
			byte[] id = Columns.bytes(UUID
				.nameUUIDFromBytes((this.company.id() + touchpoint + words + i).getBytes(StandardCharsets.UTF_8)));
			this.jdbc
				.sql("""
						insert into survey_answer (answer_id, company_id, touchpoint, outcome_class, closing_month,
						instrument, quarantined, speedy, uniform, slow, items, receipt_hash, unfinished, heard, words_receipt)
						values (:id, :company, :touchpoint, 'NONE', :month, '2026-11', false, false, false, false, :items, :id,
						false, false, :id)""")
				.param("id", id)
				.param("company", Columns.bytes(this.company.id().value()))
				.param("touchpoint", touchpoint)
				.param("month", month)
				.param("items", "{\"SAT\":\"2\",\"WHY\":\"" + words + "\"}")
				.update();
		}
	}

	private StaffMember colleague() {
		return this.hiring.staff(Grant.in(this.company.id(), Role.INTERVIEWER));
	}

	/** Hiring managers of one department who have just been asked. */
	private List<StaffMember> asked(int count) {
		return asked(count, this.company);
	}

	private List<StaffMember> asked(int count, Company at) {
		List<StaffMember> people = IntStream.range(0, count).mapToObj((unused) -> colleague()).toList();
		this.clock.moveTo(MovableClock.START);
		hires(at, people);
		this.jdbc.sql("delete from survey_staff_round").update();
		until(ASKED);
		return people;
	}

	private JobApplicationId hires(Company at, List<StaffMember> managers) {
		Map<AccountId, Set<Role>> team = new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
		managers.forEach((one) -> team.put(one.id(), Set.of(Role.HIRING_MANAGER)));
		return this.hiring.apply(this.hiring.openPosition(at, false, team), "Mia").application();
	}

	private void led(JobApplicationId application, AccountId person, String state) {
		UUID id = UUID.nameUUIDFromBytes((application + "/" + person).getBytes(StandardCharsets.UTF_8));
		this.jdbc.sql("""
				insert into interview (interview_id, application_id, state, starts_local, zone, starts_at, ends_at,
				minutes, meeting_mode, place, final_round, sequence_no, occasion_id, version) values (:id, :application,
				:state, '2026-12-01T10:00', 'Asia/Shanghai', '2026-12-01 02:00:00', '2026-12-01 03:00:00', 60, 'VIDEO',
				'here', false, 0, :id, 0)""")
			.param("id", Columns.bytes(id))
			.param("application", Columns.bytes(application.value()))
			.param("state", state)
			.update();
		this.jdbc.sql("insert into interview_participant (interview_id, account_id) values (:id, :person)")
			.param("id", Columns.bytes(id))
			.param("person", Columns.bytes(person.value()))
			.update();
	}

	private void decided(JobApplicationId application, AccountId person) {
		this.jdbc.sql("""
				insert into decision_request (decision_request_id, application_id, state, requester_id, decider_id,
				question, due_at, asked_at, chases, choice, settled_at, answered_by, version) values (:id, :id, 'GIVEN',
				:person, :person, 'May we go on?', '2026-12-03 00:00:00', '2026-12-01 00:00:00', 0, 'GO_ON',
				'2026-12-02 00:00:00', :person, 0)""")
			.param("id", Columns.bytes(application.value()))
			.param("person", Columns.bytes(person.value()))
			.update();
	}

	private void until(Instant end) {
		this.time.only("survey-asking-staff", "staff-mail").until(end);
	}

	private void released(Instant end) {
		this.time.only("survey-release", "survey-internal").until(end);
	}

	private List<OutgoingMail> mails(StaffMember person) {
		return this.mail.handedTo(person.email().value())
			.stream()
			.filter((sent) -> LINK.matcher(sent.text()).find())
			.toList();
	}

	private String link(StaffMember person) {
		Matcher link = LINK.matcher(mails(person).get(0).text());
		link.find();
		return link.group(1);
	}

	/** The secret of the link in the latest mail somebody has got. */
	private String latestLink(StaffMember person) {
		List<OutgoingMail> mails = mails(person);
		Matcher link = LINK.matcher(mails.get(mails.size() - 1).text());
		link.find();
		return link.group(1);
	}

	private static Reply said(String value) {
		return SurveyFixture.reply(Map.of(Item.LEA, value, Item.OPT, value, Item.SAT, "3"), "10.0.0.1");
	}

	private int staged() {
		return staged(this.company);
	}

	private int staged(Company at) {
		return this.jdbc.sql("select count(*) from survey_staging where company_id = :company")
			.param("company", Columns.bytes(at.id().value()))
			.query(Integer.class)
			.single();
	}

	private List<Map<String, Object>> rows(String table) {
		List<Map<String, Object>> rows = new ArrayList<>();
		this.jdbc.sql("select * from " + table).query().listOfRows().forEach((row) -> {
			Map<String, Object> lower = new TreeMap<>();
			row.forEach((column, value) -> lower.put(column.toLowerCase(Locale.ROOT), value));
			rows.add(lower);
		});
		return rows;
	}

}
