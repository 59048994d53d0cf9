package dev.goodword.surveys.answering;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocalizedText;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.SurveyFigures;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.answering.PublishedOwn.Chosen;
import dev.goodword.surveys.answering.PublishedScores.Published;
import dev.goodword.surveys.own.OwnKind;
import dev.goodword.surveys.own.OwnQuestion;
import dev.goodword.surveys.own.OwnQuestions;
import dev.goodword.surveys.own.OwnWords;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.Quarter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Counts that are kept while answers come and go. */
@Tag("mysql")
@GoodwordTest
class TalliesTests {

	private static final YearMonth MONTH = YearMonth.of(2026, 11);

	private static final Quarter QUARTER = new Quarter(2026, 4);

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	Answers answers;

	@Autowired
	Releasing releasing;

	@Autowired
	Recounting recounting;

	@Autowired
	PublishedScores scores;

	@Autowired
	SurveyFigures figures;

	@Autowired
	PublishedItems items;

	@Autowired
	PublishedOwn own;

	@Autowired
	OwnQuestions questions;

	@Autowired
	Accounts accounts;

	@Autowired
	JdbcClient jdbc;

	private CompanyId company;

	private int asked;

	@BeforeEach
	void aCompanyThatAsks() {
		this.company = this.hiring.company().id();
	}

	@Test
	void countWhatIsAddedAndNoMoreWhatIsDeleted() {
		List<String> receipts = release(Touchpoint.T3, 12);
		release(Touchpoint.T5, 5);
		assertThat(latest().answers()).as("five more are too few to be told").isEqualTo(new NetScore(2, 2, 8));
		assertThat(this.answers.delete(receipts.get(0))).isTrue();
		assertThat(this.answers.delete(receipts.get(11))).isTrue();
		assertThat(this.answers.delete(receipts.get(0))).isFalse();
		assertThat(this.recounting.count(this.company, QUARTER).isRight()).isTrue();
		release(Touchpoint.T3, 6);
		assertThat(latest().answers().n()).as("9 more than were published").isEqualTo(12);
		release(Touchpoint.T3, 5);
		assertThat(latest().answers().n()).isEqualTo(26);
		assertThat(this.items.latest(this.company, QUARTER).get(Touchpoint.T3).get(Item.SAT).n()).isEqualTo(26);
		assertThat(this.recounting.count(this.company, QUARTER).isRight()).isTrue();
		assertThat(count("survey_answer where counted = true and company_id = :company")).isEqualTo(26);
	}

	@Test
	@DisplayName("Pitfall 9: tens are counted with every edition")
	void countsTensWithEveryEdition() {
		release(Touchpoint.T3, 12);
		assertThat(latest().tens()).as("0 to 10 and 0").isEqualTo(1);
		release(Touchpoint.T3, 11);
		assertThat(latest().tens()).isEqualTo(2);
		assertThat(this.figures.blocks(this.accounts.company(this.company)).get(Touchpoint.T3))
			.extracting(SurveyFigures.Block::tens)
			.containsExactly(1, 1);
		this.jdbc.sql("update survey_score set tens = null where superseded = true and company_id = :company")
			.param("company", bytes())
			.update();
		assertThat(this.figures.blocks(this.accounts.company(this.company)).get(Touchpoint.T3))
			.as("published before tens were counted, and what came next")
			.extracting(SurveyFigures.Block::tens)
			.containsOnlyNulls();
	}

	@Test
	void areCountedAnewWhereNothingWasKeptYet() {
		List<String> receipts = release(Touchpoint.T3, 10);
		String kept = tally();
		this.jdbc.sql("delete from survey_tally where company_id = :company").param("company", bytes()).update();
		assertThat(this.answers.delete(receipts.get(3))).isTrue();
		assertThat(tally()).isNotEqualTo(kept);
		assertThat(this.recounting.count(this.company, QUARTER).isRight()).isTrue();
		this.jdbc.sql("delete from survey_tally where company_id = :company").param("company", bytes()).update();
		release(Touchpoint.T3, 11);
		assertThat(latest().answers().n()).isEqualTo(20);
		assertThat(this.recounting.count(this.company, QUARTER).isRight()).isTrue();
	}

	@Test
	void whatWasPublishedBeforeCountsWereKeptIsCountedBeforeItFreezes() {
		release(Touchpoint.T3, 12);
		String kept = tally();
		release(Touchpoint.T1, 5);
		this.jdbc.sql("delete from survey_tally where company_id = :company and touchpoint = 'T3'")
			.param("company", bytes())
			.update();
		Recounted found = this.recounting.count(this.company, QUARTER);
		assertThat(List.of(found.answers(), (long) found.places(), (long) found.editions())).containsExactly(17L, 2L,
				1L);
		assertThat(tally()).isEqualTo(kept);
		assertThat(this.recounting.count(this.company, QUARTER)).as("each place once").isEqualTo(found);
	}

	@Test
	void aRecountFindsAnyDifferenceAndMendsIt() {
		release(Touchpoint.T3, 10);
		release(Touchpoint.T1, 5);
		String right = tally();
		for (String wrong : List.of("update survey_tally set counts = replace(counts, '\"REC\":[', '\"REC\":[1')",
				"update survey_tally set counts = replace(counts, '\"sum\":\"', '\"sum\":\"1')")) {
			this.jdbc.sql(wrong + " where company_id = :company and touchpoint = 'T3'")
				.param("company", bytes())
				.update();
			assertThat(tally()).isNotEqualTo(right);
			assertThat(this.recounting.count(this.company, QUARTER).mended()).hasSize(1);
			assertThat(tally()).isEqualTo(right);
			assertThat(this.recounting.count(this.company, QUARTER).isRight()).isTrue();
		}
		this.jdbc
			.sql("update survey_answer set items = replace(items, '\"SAT\":\"1\"', '\"SAT\":\"2\"')"
					+ " where company_id = :company and touchpoint = 'T3'")
			.param("company", bytes())
			.update();
		assertThat(this.recounting.count(this.company, QUARTER).mended()).as("somebody changed answers").hasSize(1);
	}

	@Test
	void whatWasPublishedOfTheSameAnswersComesOutTheSame() {
		List<String> receipts = release(Touchpoint.T3, 12);
		release(Touchpoint.T1, 5);
		Recounted found = this.recounting.count(this.company, QUARTER);
		assertThat(found.isRight()).isTrue();
		assertThat(List.of(found.answers(), (long) found.places(), (long) found.editions())).containsExactly(17L, 2L,
				1L);
		this.jdbc.sql("update survey_score set promoters = promoters + 1 where company_id = :company")
			.param("company", bytes())
			.update();
		List<Map<String, Object>> wrong = editions();
		assertThat(this.recounting.count(this.company, QUARTER).published()).extracting(Place::touchpoint)
			.containsExactly(Touchpoint.T3);
		assertThat(editions()).as("what was published is never changed").isEqualTo(wrong);
		assertThat(this.answers.delete(receipts.get(2))).isTrue();
		found = this.recounting.count(this.company, QUARTER);
		assertThat(found.isRight()).as("published of answers one of which is no more").isTrue();
		assertThat(found.editions()).isZero();
		assertThat(editions()).as("who deletes an answer changes no figure that was quoted").isEqualTo(wrong);
	}

	@Test
	void aYearIsCountedWhereverThereIsSomething() {
		release(Touchpoint.T3, YearMonth.of(2021, 3), 7);
		release(Touchpoint.T1, YearMonth.of(2021, 4), 6);
		release(Touchpoint.T3, YearMonth.of(2021, 12), 5);
		release(Touchpoint.T3, YearMonth.of(2022, 1), 5);
		Recounted found = this.recounting.count(2021);
		assertThat(List.of(found.answers(), (long) found.places())).containsExactly(18L, 3L);
		assertThat(found.isRight()).isTrue();
		List<Map<String, Object>> kept = rows("survey_tally where company_id = :company");
		this.jdbc.sql("delete from survey_tally where company_id = :company and period like '2021-%'")
			.param("company", bytes())
			.update();
		assertThat(this.recounting.count(2021)).as("as after an upgrade").isEqualTo(found);
		assertThat(rows("survey_tally where company_id = :company")).containsExactlyInAnyOrderElementsOf(kept);
		this.jdbc.sql("delete from survey_answer where company_id = :company and closing_month = 202112")
			.param("company", bytes())
			.update();
		assertThat(this.recounting.count(2021).mended()).as("somebody deleted answers by hand")
			.containsExactly(new Place(this.company, Touchpoint.T3, new Quarter(2021, 4)));
		assertThat(this.recounting.count(2021).isRight()).isTrue();
	}

	@Test
	void anEditionStaysAsItIsWhenTheNextIsPublished() {
		release(Touchpoint.T3, 10);
		List<Map<String, Object>> before = editions();
		List<Map<String, Object>> itemsBefore = itemEditions();
		release(Touchpoint.T3, 10);
		assertThat(editions()).hasSize(2).containsAll(before);
		assertThat(itemEditions()).hasSize(2 * itemsBefore.size()).containsAll(itemsBefore);
		assertThat(count("survey_score where superseded = false and company_id = :company")).isEqualTo(1);
		assertThat(count("survey_item_score where superseded = false and company_id = :company"))
			.isEqualTo(itemsBefore.size());
	}

	@Test
	void nothingIsPublishedOfAQuarterThatIsFrozen() {
		release(Touchpoint.T3, YearMonth.of(2026, 5), 12);
		assertThat(count("survey_tally where period = '2026-Q2' and company_id = :company")).isEqualTo(1);
		assertThat(editions()).isEmpty();
		assertThat(itemEditions()).isEmpty();
	}

	@Test
	void editionsFromBeforeAreToldFromTheNewest() throws IOException {
		for (int edition = 0; edition < 3; edition++) {
			release(Touchpoint.T3, 10);
		}
		List<Map<String, Object>> newest = standing();
		for (String table : List.of("survey_score", "survey_item_score")) {
			this.jdbc.sql("update " + table + " set superseded = false where company_id = :company")
				.param("company", bytes())
				.update();
		}
		Files.readAllLines(Path.of("src/main/resources/db/migration/V202611231400__surveys_running_counts.sql"))
			.stream()
			.filter((line) -> line.startsWith("update "))
			.forEach((line) -> this.jdbc.sql(line.replace(";", "")).update());
		assertThat(standing()).isEqualTo(newest);
		assertThat(count("survey_item_score where superseded = false and company_id = :company"))
			.as("two questions, and whether there was any feedback")
			.isEqualTo(3);
		assertThat(this.scores.unfrozen()).extracting(PublishedScores.Period::company).contains(this.company);
		this.scores.frozen(this.company, QUARTER);
		assertThat(this.scores.unfrozen()).extracting(PublishedScores.Period::company).doesNotContain(this.company);
		assertThat(this.scores.companiesSince(MovableClock.START.minus(Duration.ofDays(1)))).contains(this.company);
	}

	@Test
	void placesOfWhichOnlyItemsWerePublishedAreCountedBeforeTheyFreeze() {
		release(Touchpoint.T1, 12);
		assertThat(itemEditions()).isNotEmpty();
		this.jdbc.sql("delete from survey_tally where company_id = :company").param("company", bytes()).update();
		this.jdbc.sql("delete from survey_score where company_id = :company").param("company", bytes()).update();
		Recounted found = this.recounting.count(this.company, QUARTER);
		assertThat(List.of(found.answers(), (long) found.places())).containsExactly(12L, 1L);
	}

	@Test
	void chartsReadWholeQuartersAsFarAsTheNewestThousand() {
		editions("2022-Q3", 3, Instant.parse("2022-08-01T08:00:00Z"));
		editions("2022-Q4", 2, Instant.parse("2022-11-01T08:00:00Z"));
		editions("2023-Q1", 2, Instant.parse("2023-02-01T08:00:00Z"));
		editions("2023-Q4", 3, Instant.parse("2023-12-01T08:00:00Z"));
		editions("2024-Q1", 300, Instant.parse("2024-02-01T08:00:00Z"));
		editions("2024-Q2", 900, Instant.parse("2024-05-01T08:00:00Z"));
		assertThat(this.scores.editions(this.company, Touchpoint.T3)).hasSize(1207)
			.extracting(Published::quarter)
			.as("five quarters at least")
			.doesNotContain(new Quarter(2022, 3))
			.startsWith(new Quarter(2022, 4));
		editions("2021-Q2", 1000, Instant.parse("2024-06-20T08:00:00Z"));
		assertThat(this.scores.editions(this.company, Touchpoint.T3)).as("and as far as the newest thousand")
			.hasSize(2210);
		assertThat(this.scores.editions(this.company, Touchpoint.T4)).isEmpty();
	}

	private void editions(String period, int count, Instant from) {
		String rows = IntStream.range(0, count)
			.mapToObj((number) -> "(x'%s', x'%s', 'T3', '%s', %d, 0, 0, 0, x'00', 1, '%s', true)".formatted(
					HexFormat.of().formatHex(fresh()), HexFormat.of().formatHex(bytes()), period, 10 * (number + 1),
					Columns.utc(from.plus(Duration.ofMinutes(number)))))
			.collect(Collectors.joining(", "));
		this.jdbc
			.sql("insert into survey_score (score_id, company_id, touchpoint, period, promoters, passives,"
					+ " detractors, quarantined, inputs_hash, method_version, published_at, superseded) values " + rows)
			.update();
	}

	@Test
	@DisplayName("a company's own questions are published by tens, apart from all scores, and counted anew like them")
	void publishesOwnQuestionsApart() {
		Company asks = this.accounts.company(this.company);
		assertThat(this.questions.publish(asks, null,
				new OwnWords(OwnKind.AGREEMENT, new LocalizedText("The rooms were pleasant.", "场地舒适。"), List.of()),
				Set.of(Touchpoint.T3), this.hiring.staff(Grant.in(this.company, Role.HR_HEAD))))
			.isEmpty();
		UUID version = this.questions.inUse(this.company).get(0).version();
		List<String> receipts = own(version, 9);
		assertThat(this.own.latest(this.company, QUARTER)).as("nine are too few").isEmpty();
		receipts.addAll(own(version, 6));
		List<Chosen> fifteen = List.of(new Chosen(version, Touchpoint.T3, List.of(3, 3, 3, 3, 3, 0)));
		assertThat(this.own.latest(this.company, QUARTER)).isEqualTo(fifteen);
		own(version, 6);
		assertThat(this.own.latest(this.company, QUARTER)).as("six more tell too much of six").isEqualTo(fifteen);
		own(version, 5);
		assertThat(this.own.latest(this.company, QUARTER)).singleElement()
			.satisfies((each) -> assertThat(each.n()).isEqualTo(26));
		assertThat(this.items.latest(this.company, QUARTER)).as("no item of the product").isEmpty();
		assertThat(this.scores.latest(this.company, List.of(QUARTER))).as("no score").isEmpty();
		Recounted whole = this.recounting.count(this.company, QUARTER);
		assertThat(whole.isRight()).isTrue();
		assertThat(whole.editions()).as("held against the very answers it was made of").isEqualTo(1);
		this.jdbc.sql("update survey_own_score set chosen = '7 5 5 5 5 0' where company_id = :company")
			.param("company", bytes())
			.update();
		assertThat(this.recounting.count(this.company, QUARTER).published()).as("somebody changed what was published")
			.extracting(Place::touchpoint)
			.containsExactly(Touchpoint.T3);
		assertThat(this.answers.delete(receipts.get(0))).isTrue();
		assertThat(this.recounting.count(this.company, QUARTER).isRight()).isTrue();
	}

	/** So many answer nothing but the company's own question, from 1 to 5 and again. */
	private List<String> own(UUID version, int count) {
		List<String> receipts = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			receipts.add(Objects.requireNonNull(
					this.answers.take(fresh(), new Cell(this.company, Touchpoint.T3, OutcomeClass.REJ_PRE, MONTH),
							new Content(null, null, null, null, "1", false, false, false, null, null, null, null,
									Map.of(OwnQuestion.name(version), Integer.toString(1 + (this.asked++ % 5)))))));
		}
		this.releasing.runDue();
		return receipts;
	}

	private List<String> release(Touchpoint touchpoint, int count) {
		return release(touchpoint, MONTH, count);
	}

	/** So many answer, from 0 to 10 and again, and are released together. */
	private List<String> release(Touchpoint touchpoint, YearMonth month, int count) {
		List<String> receipts = new ArrayList<>();
		OutcomeClass outcome = (touchpoint == Touchpoint.T1) ? null : OutcomeClass.REJ_PRE;
		for (int i = 0; i < count; i++) {
			receipts.add(Objects.requireNonNull(this.answers
				.take(fresh(), new Cell(this.company, touchpoint, outcome, month), new Content(null, null, null, null,
						"1", false, i % 4 == 0, false, null, null, null, null,
						Map.of("REC", Integer.toString(i % 11), "SAT", Integer.toString(1 + i % 5), "FEE", "none")))));
		}
		this.releasing.runDue();
		return receipts;
	}

	private Published latest() {
		return this.scores.latest(this.company, List.of(QUARTER))
			.stream()
			.filter((published) -> published.touchpoint() == Touchpoint.T3)
			.findFirst()
			.orElseThrow();
	}

	private String tally() {
		return this.jdbc.sql("select counts from survey_tally where company_id = :company and touchpoint = 'T3'")
			.param("company", bytes())
			.query(String.class)
			.single();
	}

	/** All that was ever published but for the mark of the newest. */
	private List<Map<String, Object>> editions() {
		return rows("survey_score where company_id = :company");
	}

	private List<Map<String, Object>> itemEditions() {
		return rows("survey_item_score where company_id = :company");
	}

	private List<Map<String, Object>> standing() {
		return rows("survey_score where superseded = false and company_id = :company");
	}

	private List<Map<String, Object>> rows(String which) {
		return this.jdbc.sql("select * from " + which)
			.param("company", bytes())
			.query()
			.listOfRows()
			.stream()
			.map((row) -> row.entrySet()
				.stream()
				.filter((column) -> !column.getKey().equalsIgnoreCase("superseded"))
				.collect(Collectors.toMap(Map.Entry::getKey,
						(column) -> (column.getValue() instanceof byte[] value) ? HexFormat.of().formatHex(value)
								: column.getValue())))
			.toList();
	}

	private int count(String which) {
		return this.jdbc.sql("select count(*) from " + which).param("company", bytes()).query(Integer.class).single();
	}

	private byte[] bytes() {
		return Columns.bytes(this.company.value());
	}

	private static byte[] fresh() {
		return Columns.bytes(UUID.nameUUIDFromBytes(("tally" + ++serial).getBytes(StandardCharsets.UTF_8)));
	}

}
