package dev.goodword.surveys;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.publish.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Departments and recruiters, once the quarter is frozen. */
@Tag("mysql")
@GoodwordTest
class GroupFiguresTests {

	private static final Quarter QUARTER = new Quarter(2026, 2);

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	GroupFigures figures;

	@Autowired
	FreezingMixes freezing;

	@Autowired
	SurveyFigures surveys;

	@Autowired
	FinalFigures finals;

	@Autowired
	CarefulFigures careful;

	@Autowired
	KeptFigures kept;

	@Autowired
	Accounts accounts;

	@Autowired
	JdbcClient jdbc;

	private CompanyId company;

	@BeforeEach
	void aCompanyThatAsked() {
		this.company = this.hiring.company().id();
	}

	@Test
	@DisplayName("Pitfall 6: a group is hidden with another when a few would be left")
	void showsWhatStandsBesideTheCompanyAndTheRestTogether() {
		answered("A", "R", 34);
		answered("B", "R", 12);
		answered("C", "R", 6);
		answered("D", "R", 3);
		published(55);
		publish();
		GroupLine line = line(Level.DEPARTMENT);
		assertThat(line.groups()).extracting(GroupLine.Group::id).containsExactly(id("A").toString());
		assertThat(line.hidden()).hasSize(3);
		assertThat(line.together()).isNotNull();
		assertThat(line.together().number()).isEqualTo(new NumberBand(20, 29));
		assertThat(line.kind().name()).isEqualTo("RANGES_ONLY");
	}

	@Test
	void canBeComputedAgainToTheLastBit() {
		for (int recruiter = 0; recruiter < 6; recruiter++) {
			answered("A", "R" + recruiter, 12 + 3 * recruiter);
		}
		published(12 * 6 + 3 * 15);
		publish();
		assertThat(line(Level.RECRUITER).groups()).hasSize(6);
		assertThat(this.figures.isReproducible(this.company, QUARTER, Level.RECRUITER)).isTrue();
		assertThat(this.figures.isReproducible(this.company, QUARTER, Level.DEPARTMENT)).isTrue();
	}

	@Test
	@DisplayName("groups of positions are published with their departments, under the same rules")
	void publishesGroupsOfPositionsWithinTheirDepartment() {
		answered("A", "A1", "R", 21);
		answered("A", "A2", "R", 14);
		answered("B", "B1", "R", 12);
		answered("B", "B2", "R", 4);
		published(51);
		publish();
		assertThat(line(Level.DEPARTMENT).groups()).hasSize(2);
		GroupLine line = line(Level.POSITION_GROUP);
		assertThat(line.groups()).extracting(GroupLine.Group::id)
			.containsExactlyInAnyOrder(id("A1").toString(), id("A2").toString());
		assertThat(line.hidden()).as("B less B1 are four people")
			.containsExactlyInAnyOrder(id("B1").toString(), id("B2").toString());
		assertThat(line.together()).isNotNull();
		assertThat(this.figures.isReproducible(this.company, QUARTER, Level.POSITION_GROUP)).isTrue();
	}

	@Test
	@DisplayName("answers of before there were groups are of none")
	void saysNothingOfGroupsWhereThereAreNone() {
		answered("A", "R", 30);
		published(30);
		publish();
		assertThat(line(Level.POSITION_GROUP).groups()).isEmpty();
		assertThat(line(Level.POSITION_GROUP).hidden()).isEmpty();
		assertThat(line(Level.DEPARTMENT).groups()).hasSize(1);
	}

	@Test
	@DisplayName("Pitfall 6: before and after: no group of answers that are not all published")
	void publishesNothingWhileTheAnswersDiffer() {
		answered("A", "R", 30);
		published(29);
		publish();
		assertThat(this.figures.line(this.company, QUARTER, Level.DEPARTMENT)).isEmpty();
	}

	@Test
	@DisplayName("Pitfall 4: who is left waiting is in no department")
	void leavesPeopleWhoWaitToTheWholeCompany() {
		answered("A", "R", 30);
		this.jdbc.sql("update survey_answer set outcome_class = 'STALE', touchpoint = 'T7' where company_id = :company")
			.param("company", Columns.bytes(this.company.value()))
			.update();
		publish();
		assertThat(this.figures.line(this.company, QUARTER, Level.DEPARTMENT)).isEmpty();
	}

	@Test
	void keepsWhatIsKeptWhenItIsPublishedAgain() {
		answered("A", "R", 30);
		published(30);
		publish();
		GroupLine first = line(Level.DEPARTMENT);
		publish();
		assertThat(line(Level.DEPARTMENT)).isEqualTo(first);
		this.jdbc.sql("update survey_answer set rec = 0 where company_id = :company")
			.param("company", Columns.bytes(this.company.value()))
			.update();
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(this::publish);
	}

	@Test
	@DisplayName("one company that fails stops no other, and all answers are counted anew before")
	void freezesTheOthersWhenOneFails() {
		CompanyId before = answered();
		CompanyId broken = answered();
		CompanyId after = answered();
		countedWrongly();
		this.jdbc.sql("""
				insert into survey_result (company_id, period, measure, inputs, inputs_hash, method_version, seed,
				result, published_at) values (:company, '2026-Q2', 'recommendation.DEPARTMENT', '{}', :company, 1, 0,
				'{}', :at)""")
			.param("company", Columns.bytes(broken.value()))
			.param("at", Columns.utc(MovableClock.START))
			.update();
		try {
			assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(this.freezing::runDue);
			assertThat(this.figures.line(before, QUARTER, Level.RECRUITER)).isPresent();
			assertThat(this.figures.line(after, QUARTER, Level.RECRUITER)).isPresent();
			assertThat(of(after, Boolean.class, "frozen from survey_score")).isTrue();
			assertThat(of(broken, Boolean.class, "frozen from survey_score")).isFalse();
			assertThat(of(after, String.class, "counts from survey_tally"))
				.as("counted anew; these answers have their ratings outside of their items only")
				.contains("\"answers\":[")
				.doesNotContain("REC")
				.doesNotContain("\"sum\":\"1\"");
			assertThat(this.surveys.finalSince(after, QUARTER)).as("kept").contains(MovableClock.START);
			assertThat(this.surveys.finalSince(broken, QUARTER)).as("over, and not kept").isEmpty();
			assertThat(this.freezing.runDue()).as("what failed rests and is not counted again and again").isZero();
			assertThat(this.freezing.nextDue()).contains(MovableClock.START.plus(Duration.ofHours(1)));
		}
		finally {
			this.jdbc.sql("delete from survey_score where company_id = :id")
				.param("id", Columns.bytes(broken.value()))
				.update();
		}
	}

	@Test
	@DisplayName("experience.md 3.4 and 3.13: without hasty answers, and all of it comes out again")
	void keepsAllFiguresAndTheScoreWithoutHastyAnswers() {
		closed(200);
		answered("A", "R", 40);
		answered("B", "R", 40);
		this.jdbc.sql("""
				update survey_answer set speedy = true, rec = case when rec = 10 then 9 else 0 end
				where company_id = :company and rec in (3, 10) and department_id = :department""")
			.param("company", Columns.bytes(this.company.value()))
			.param("department", Columns.bytes(id("A")))
			.update();
		published(80);
		Company whole = this.accounts.company(this.company);
		this.finals.publish(whole, QUARTER, MovableClock.START);
		assertThat(this.careful.comesOutAgain(this.company, QUARTER)).contains(true);
		assertThat(this.kept.comesOutAgain(this.company, QUARTER)).contains(true);
		assertThat(this.kept.of(this.company, QUARTER).orElseThrow().figures()).hasSizeGreaterThan(20);
		CarefulLine line = this.surveys.counts(whole, QUARTER).careful().orElseThrow();
		assertThat(line.without().number()).isEqualTo(new NumberBand(64, 64));
		this.finals.publish(whole, QUARTER, MovableClock.START);
	}

	@Test
	void publishesNoScoreWithoutAFewHastyAnswers() {
		closed(100);
		answered("A", "R", 40);
		this.jdbc.sql("update survey_answer set uniform = true where company_id = :company and rec = 7")
			.param("company", Columns.bytes(this.company.value()))
			.update();
		published(40);
		this.finals.publish(this.accounts.company(this.company), QUARTER, MovableClock.START);
		assertThat(this.careful.comesOutAgain(this.company, QUARTER)).isEmpty();
	}

	private void closed(int many) {
		this.jdbc.sql("""
				insert into survey_outcome_mix (company_id, period, outcome_class, applications, frozen_at)
				values (:company, :period, 'REJ_PRE', :many, :at)""")
			.param("company", Columns.bytes(this.company.value()))
			.param("period", QUARTER.toString())
			.param("many", many)
			.param("at", Columns.utc(MovableClock.START))
			.update();
	}

	private void countedWrongly() {
		this.jdbc.sql("""
				insert into survey_tally (company_id, touchpoint, period, counts) values (:company, 'T3', :period,
				'{"counts":{"REC":[3,2,1]},"sum":"1"}')""")
			.param("company", Columns.bytes(this.company.value()))
			.param("period", QUARTER.toString())
			.update();
	}

	private <T> T of(CompanyId id, Class<T> type, String what) {
		return this.jdbc.sql("select " + what + " where company_id = :id")
			.param("id", Columns.bytes(id.value()))
			.query(type)
			.single();
	}

	private CompanyId answered() {
		this.company = this.hiring.company().id();
		answered("A", "R", 30);
		published(30);
		return this.company;
	}

	private void publish() {
		this.figures.publish(this.company, QUARTER, MovableClock.START);
	}

	private GroupLine line(Level level) {
		return this.figures.line(this.company, QUARTER, level).orElseThrow();
	}

	private void answered(String department, String recruiter, int count) {
		answered(department, null, recruiter, count);
	}

	private void answered(String department, @Nullable String group, String recruiter, int count) {
		List<Integer> ratings = new ArrayList<>(List.of(10, 7, 3, 9, 8));
		for (int i = 0; i < count; i++) {
			byte[] fresh = Columns.bytes(id("answer" + ++serial));
			this.jdbc
				.sql("""
						insert into survey_answer (answer_id, company_id, touchpoint, outcome_class, closing_month,
						department_id, position_group_id, recruiter_id, language, instrument, quarantined, speedy, uniform, rec, items,
						receipt_hash, counted) values (:id, :company, 'T3', 'REJ_PRE', 202605, :department, :group, :recruiter,
						'en', '1', false, false, false, :rec, '{}', :id, true)""")
				.param("id", fresh)
				.param("company", Columns.bytes(this.company.value()))
				.param("department", Columns.bytes(id(department)))
				.param("group", (group != null) ? Columns.bytes(id(group)) : null)
				.param("recruiter", Columns.bytes(id(recruiter)))
				.param("rec", ratings.get(i % 5))
				.update();
		}
	}

	private void published(int answers) {
		this.jdbc.sql("""
				insert into survey_score (score_id, company_id, touchpoint, period, promoters, passives, detractors,
				quarantined, items_counted, inputs_hash, method_version, published_at) values (:id, :company, 'T3',
				:period, :answers, 0, 0, 0, true, :id, 1, :at)""")
			.param("id", Columns.bytes(id("score" + ++serial)))
			.param("company", Columns.bytes(this.company.value()))
			.param("period", QUARTER.toString())
			.param("answers", answers)
			.param("at", Columns.utc(MovableClock.START))
			.update();
	}

	private UUID id(String name) {
		return UUID.nameUUIDFromBytes((this.company + name).getBytes(StandardCharsets.UTF_8));
	}

}
