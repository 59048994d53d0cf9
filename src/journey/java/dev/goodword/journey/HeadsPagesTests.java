package dev.goodword.journey;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.NewAccount;
import dev.goodword.accounts.Role;
import dev.goodword.shared.Columns;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.SurveyFixture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What heads of recruiting read, in a browser: every page holds up with a quarter of
 * answers, and the first one with any number of them ({@code screens.md} U4, U13).
 */
@Tag("long-on-mysql")
@JourneyTest
@Import(SurveyFixture.class)
class HeadsPagesTests {

	private static final String PASSWORD = "stories-need-long-passwords";

	private static final String FINAL = "2026-Q3";

	private static final String RUNNING = "2026-Q4";

	/** Around every bound at which figures appear or are said more exactly. */
	private static final List<Integer> NUMBERS = List.of(0, 9, 10, 29, 30);

	private static final int MANY = 400;

	private static final List<String> PAGES = List.of("/insights", "/insights/details", "/insights/along",
			"/insights/inside", "/insights/own", "/insights/quality", "/insights/alarms", "/insights/asking",
			"/insights/asking/own", "/insights/weighing", "/insights/money", "/insights/reading", "/insights/reports",
			"/insights/recovery", "/coaching", "/improvements", "/complaints", "/silence", "/weekly");

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	SurveyFixture people;

	@Autowired
	Accounts accounts;

	@Autowired
	JdbcClient database;

	@Autowired
	MessageSource texts;

	@Autowired
	@Qualifier("freezingMixes")
	DueWork freezing;

	@DisplayName("U4: every page of the head in both languages, narrow and wide, light and dark")
	@ParameterizedTest
	@MethodSource("looks")
	void holdsUpWithAQuarterOfAnswers(Look look, Stage stage) {
		Company company = this.hiring.company();
		ended(company);
		try (Visitor head = enter(stage, look, company, MANY)) {
			for (String path : PAGES) {
				opened(head, path + "?period=" + FINAL).examineTurned("heads" + path.replace('/', '-'));
			}
		}
	}

	@DisplayName("U13: the first page of 0, 9, 10, 29 and 30 answers")
	@ParameterizedTest
	@MethodSource("looks")
	void holdsUpWhateverTheNumber(Look look, Stage stage) {
		for (int answers : NUMBERS) {
			try (Visitor head = enter(stage, look, this.hiring.company(), answers)) {
				for (String period : List.of(FINAL, RUNNING)) {
					opened(head, "/insights?period=" + period).examineTurned("heads-of-" + answers + "-" + period);
				}
			}
		}
	}

	static Stream<Look> looks() {
		return Stream.of(Look.english(), Look.chinese().onPhone());
	}

	private Visitor opened(Visitor head, String address) {
		head.open(address);
		assertThat(head.status()).as("status of %s", address).isEqualTo(200);
		assertThat(head.text("main")).as("words of %s", address).doesNotContain("??").isNotBlank();
		return head;
	}

	private Visitor enter(Stage stage, Look look, Company company, int answers) {
		answered(company, FINAL, answers);
		answered(company, RUNNING, answers);
		this.freezing.runDue();
		String email = "heads" + ++serial + "@heads.example";
		this.accounts.createAccount(new NewAccount("陈屿", new EmailAddress(email), new LocaleTag(look.language()),
				HiringFixture.SHANGHAI, Set.of(Grant.in(company.id(), Role.HR_HEAD))), PASSWORD);
		Visitor head = stage.enter(look);
		head.open("/today").write("email", email).write("password", PASSWORD);
		head.press(this.texts.getMessage("accounts.sign-in.do", null, Locale.forLanguageTag(look.language())));
		return head;
	}

	/** Some applied and were told no, as if in the quarter that is final. */
	private void ended(Company company) {
		this.people.decline(company, this.hiring.openPosition(company),
				IntStream.range(0, 12).mapToObj((i) -> "ended" + i + "." + company.id() + "@heads.example").toList());
		this.database.sql("""
				update job_application set ended_at = :day where position_id in
				(select position_id from job_position where company_id = :company)""")
			.param("day", Columns.utc(Instant.parse("2026-08-15T12:00:00Z")))
			.param("company", Columns.bytes(company.id().value()))
			.update();
	}

	/** So many answers to the rating and to what brand value is made of, as published. */
	private void answered(Company company, String period, int answers) {
		if (answers == 0) {
			return;
		}
		for (Map.Entry<String, Integer> at : Map.of("T3", 4, "T4", 2, "T6", 1).entrySet()) {
			int promoters = answers * at.getValue() / 10;
			int passives = answers / 3;
			of(company, period, at.getKey(), """
					insert into survey_score (score_id, company_id, touchpoint, period, promoters, passives, detractors,
					tens, quarantined, items_counted, inputs_hash, method_version, published_at) values (:id, :company,
					:touchpoint, :period, :promoters, :passives, :detractors, 1, 0, true, :id, 2, :at)""")
				.param("promoters", promoters)
				.param("passives", passives)
				.param("detractors", answers - promoters - passives)
				.update();
			for (Item item : Item.values()) {
				of(company, period, at.getKey(), """
						insert into survey_item_score (item_score_id, company_id, touchpoint, period, item, chose_1,
						chose_2, chose_3, chose_4, chose_5, inputs_hash, method_version, published_at) values (:id,
						:company, :touchpoint, :period, :item, :few, :few, :some, :few, :rest, :id, 2, :at)""")
					.param("item", item.name())
					.param("few", answers / 10)
					.param("some", answers / 5)
					.param("rest", answers - answers / 10 * 3 - answers / 5)
					.update();
			}
		}
	}

	private JdbcClient.StatementSpec of(Company company, String period, String touchpoint, String sql) {
		return this.database.sql(sql)
			.param("id", Columns.bytes(UUID.randomUUID()))
			.param("company", Columns.bytes(company.id().value()))
			.param("touchpoint", touchpoint)
			.param("period", period)
			.param("at", Columns.utc(MovableClock.START));
	}

}
