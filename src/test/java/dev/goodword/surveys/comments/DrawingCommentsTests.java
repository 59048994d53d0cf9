package dev.goodword.surveys.comments;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.PassingTime;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.answering.UnheardWords.Unheard;
import dev.goodword.surveys.scores.NumberBand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Which words are drawn, and when they go. */
@GoodwordTest
class DrawingCommentsTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final int MOST = 500;

	@Autowired
	HiringFixture hiring;

	@Autowired
	PassingTime time;

	@Autowired
	CommentTable comments;

	@Autowired
	LotTable lots;

	@Autowired
	ReasonsTold reasons;

	@Autowired
	JdbcClient database;

	@Autowired
	TransactionTemplate transactions;

	@Test
	@Tag("long-on-mysql")
	@DisplayName("0235: the newest five hundred once a week; a lot goes with its oldest, and what was never drawn too")
	void drawsTheNewestOnceAWeekAndLetsAllGoInTime() {
		CompanyId company = this.hiring.company().id();
		CompanyId small = this.hiring.company().id();
		this.transactions.executeWithoutResult((unused) -> {
			answers(company, YearMonth.of(2026, 1), 20);
			answers(company, YearMonth.of(2026, 10), MOST + 5);
			answers(small, YearMonth.of(2026, 10), 19);
		});
		PassingTime drawing = this.time.only("comments");
		drawing.by(Duration.ofDays(1));
		assertThat(kept(company)).as("five hundred at most").isEqualTo(MOST);
		assertThat(unheard(company, 202610)).as("the newest first").isEqualTo(5);
		assertThat(unheard(company, 202601)).isEqualTo(20);
		drawing.by(Duration.ofDays(5));
		assertThat(kept(company)).as("one lot a week").isEqualTo(MOST);
		drawing.by(Duration.ofDays(2));
		assertThat(kept(company)).isEqualTo(MOST + 25);
		assertThat(days(company)).hasSize(2);
		drawing.until(LocalDate.of(2027, 2, 1).atStartOfDay().toInstant(ZoneOffset.UTC));
		assertThat(kept(company)).as("a lot with its oldest").isEqualTo(MOST);
		assertThat(days(company)).as("and nothing is left of it").hasSize(1);
		assertThat(unheard(small, 202610)).as("never drawn").isEqualTo(19);
		drawing.until(LocalDate.of(2027, 11, 1).atStartOfDay().toInstant(ZoneOffset.UTC));
		assertThat(kept(company)).isZero();
		assertThat(days(company)).isEmpty();
		assertThat(this.database
			.sql("select count(*) from survey_answer where heard = false or items like '%kind%'"
					+ " or words_receipt is not null")
			.query(Integer.class)
			.single()).as("no words anywhere").isZero();
	}

	@Test
	@DisplayName("0249: reasons are told once for whole lots, and stay what they were")
	void tellsReasonsOncePerBlockOfLots() {
		CompanyId company = this.hiring.company().id();
		UUID first = lot(company, TODAY.minusDays(14));
		released(company, first, 9, WhyTag.SYSTEM, 2);
		released(company, first, 12, null, 4);
		assertThat(tell(company, TODAY)).as("nine gave it").isZero();
		UUID colleagues = UUID.randomUUID();
		this.lots.add(colleagues, company, true, TODAY.minusDays(14));
		released(company, colleagues, 20, WhyTag.SYSTEM, 1);
		assertThat(tell(company, TODAY)).as("no reasons are told of what colleagues wrote").isZero();
		assertThat(this.comments.released(company, TODAY.minusDays(14))).as("both of one day, and told apart")
			.hasSize(41)
			.filteredOn(Comment::ofStaff)
			.hasSize(20);
		UUID second = lot(company, TODAY.minusDays(7));
		released(company, second, 3, WhyTag.SYSTEM, 2);
		CommentId waits = comment(company, second, 3);
		assertThat(tell(company, TODAY)).as("somebody reads the second lot yet").isZero();
		this.comments.release(waits, Set.of());
		assertThat(tell(company, TODAY)).isOne();
		List<Reason> told = List.of(new Reason(WhyTag.SYSTEM, new NumberBand(10, 19), 50));
		assertThat(this.reasons.latest(company, TODAY.minusYears(1))).isEqualTo(new ToldReasons(TODAY, told));
		assertThat(this.database.sql("select inputs from survey_reasons where company_id = :company")
			.param("company", Columns.bytes(company.value()))
			.query(String.class)
			.single()).as("sums of ten people, and nobody's reason")
			.contains("\"people\":10", "\"points\":250", "\"points\":750")
			.doesNotContain("tags", "satisfaction");
		this.database.sql("delete from survey_comment where lot_id = :lot").param("lot", Columns.bytes(first)).update();
		assertThat(tell(company, TODAY.plusDays(1))).as("told already").isZero();
		assertThat(this.reasons.latest(company, TODAY.minusYears(1)).all()).isEqualTo(told);
		assertThat(this.reasons.latest(company, TODAY.plusDays(1))).as("too old").isEqualTo(ToldReasons.NONE);
		assertThat(this.lots.last(company, false)).contains(TODAY.minusDays(7));
	}

	@Test
	@DisplayName("0235: answers without words do not end the words of others")
	void endsALotWithItsOldestWords() {
		Unheard silent = new Unheard(YearMonth.of(2026, 1), null, 4, null);
		Unheard older = new Unheard(YearMonth.of(2026, 5), "Kind.", 4, new byte[] { 1 });
		Unheard newer = new Unheard(YearMonth.of(2026, 9), "Slow.", null, new byte[] { 2 });
		assertThat(LifeOfWords.end(List.of(silent, newer, older), TODAY)).isEqualTo("2027-06-01");
		assertThat(LifeOfWords.end(List.of(silent), TODAY)).isEqualTo(TODAY);
		assertThat(LifeOfWords.lastEnded(LocalDate.of(2027, 6, 1))).isEqualTo(YearMonth.of(2026, 5));
		assertThat(LifeOfWords.lastEnded(LocalDate.of(2027, 5, 31))).isEqualTo(YearMonth.of(2026, 4));
	}

	private int tell(CompanyId company, LocalDate day) {
		return this.transactions.execute((unused) -> this.reasons.tell(company, day));
	}

	private UUID lot(CompanyId company, LocalDate day) {
		UUID lot = UUID.randomUUID();
		this.lots.add(lot, company, false, day);
		return lot;
	}

	private void released(CompanyId company, UUID lot, int many, WhyTag tag, int satisfaction) {
		Collections.nCopies(many, satisfaction)
			.forEach(
					(one) -> this.comments.release(comment(company, lot, one), (tag != null) ? Set.of(tag) : Set.of()));
	}

	private CommentId comment(CompanyId company, UUID lot, int satisfaction) {
		CommentId id = new CommentId(UUID.randomUUID());
		this.comments.add(id, lot, company,
				new Drawn("Words.", satisfaction, TODAY.plusYears(1), Columns.bytes(id.value())));
		return id;
	}

	private void answers(CompanyId company, YearMonth month, int many) {
		for (int i = 0; i < many; i++) {
			byte[] id = Columns.bytes(UUID.randomUUID());
			this.database.sql("""
					insert into survey_answer (answer_id, company_id, touchpoint, outcome_class, closing_month,
					instrument, quarantined, speedy, uniform, items, receipt_hash, words_receipt)
					values (:id, :company, 'T3', 'REJ_PRE', :month, '3', false, false, false, :items, :id, :id)""")
				.param("id", id)
				.param("company", Columns.bytes(company.value()))
				.param("month", month.getYear() * 100 + month.getMonthValue())
				.param("items", "{\"SAT\":\"4\",\"WHY\":\"They were kind.\"}")
				.update();
		}
	}

	private int kept(CompanyId company) {
		return count("survey_comment where company_id = :company", company);
	}

	private int unheard(CompanyId company, int month) {
		return count("survey_answer where company_id = :company and heard = false and closing_month = " + month,
				company);
	}

	private List<LocalDate> days(CompanyId company) {
		return this.database.sql("select drawn_on from survey_comment_lot where company_id = :company")
			.param("company", Columns.bytes(company.value()))
			.query(LocalDate.class)
			.list();
	}

	private int count(String from, CompanyId company) {
		return this.database.sql("select count(*) from " + from)
			.param("company", Columns.bytes(company.value()))
			.query(Integer.class)
			.single();
	}

}
