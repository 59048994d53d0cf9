package dev.goodword.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.MovableClock;
import dev.goodword.TestDatabase;
import dev.goodword.auditor.SilenceFixture;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The past of the sample company, told by the product's own use cases. */
@GoodwordTest(
		properties = { "goodword.sample=on", "goodword.sample-company.applications=40", "goodword.test.mail=sample" })
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SampleHistoryTests {

	@Autowired
	private JdbcClient database;

	@Autowired
	private ObjectProvider<SampleProgress> progress;

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private MovableClock clock;

	@Autowired
	private ObjectProvider<SampleClock> sampleClock;

	@Autowired
	private ObjectProvider<SampleVoices> voices;

	@Autowired
	private SilenceFixture silence;

	@BeforeEach
	void needTheEmbeddedDatabase() {
		Assumptions.assumeThat(TestDatabase.server()).as("the sample exists on the embedded database only").isEmpty();
	}

	@Test
	void leavesACompanyInTheMiddleOfItsWork() {
		assertThat(count("select count(*) from job_application")).isEqualTo(44);
		assertThat(count("select count(distinct position_id) from desk_application")).isEqualTo(6);
		assertThat(count("select count(*) from desk_application where state = 'ACTIVE'")).isBetween(5, 25);
		assertThat(count("select count(*) from desk_application where outcome = 'NOT_SELECTED'")).isGreaterThan(10);
		assertThat(count("select count(*) from account")).isEqualTo(23);
		assertThat(count("select count(*) from sample_staff")).isEqualTo(10);
		assertThat(count("select count(*) from department")).isEqualTo(4);
	}

	/**
	 * What the story says has come to be by the product's own rules, and nothing else.
	 */
	@Test
	void followsTheStoryToEveryEnd() {
		Map<Deed, Integer> told = new EnumMap<>(Deed.class);
		this.voices.getObject()
			.readers()
			.stream()
			.flatMap((fate) -> fate.acts().stream())
			.forEach((act) -> told.merge(act.deed(), 1, Integer::sum));

		assertThat(told.keySet()).contains(Deed.MEETS, Deed.ACCEPTS, Deed.WITHDRAWS);
		assertThat(count("select count(*) from job_application where outcome = 'HIRED'"))
			.isEqualTo(told.getOrDefault(Deed.ACCEPTS, 0));
		assertThat(count("select count(*) from job_application where outcome = 'WITHDRAWN'"))
			.isEqualTo(told.getOrDefault(Deed.WITHDRAWS, 0) + told.getOrDefault(Deed.REFUSES, 0));
		assertThat(count("select count(*) from job_application where outcome = 'NOT_SELECTED'"))
			.isEqualTo(told.getOrDefault(Deed.DECLINES, 0));
		assertThat(count("select count(*) from interview where state = 'HELD'"))
			.isEqualTo(told.getOrDefault(Deed.MEETS, 0) + told.getOrDefault(Deed.MEETS_AGAIN, 0));
		assertThat(count("select count(*) from interview_proposal")).isPositive()
			.isEqualTo(told.getOrDefault(Deed.PROPOSES, 0));
		assertThat(count("select count(*) from application_inquiry where state = 'ANSWERED'")).isPositive();
		assertThat(count("select count(*) from interview_proposal where state = 'CHOSEN'")).isPositive()
			.isLessThanOrEqualTo(told.getOrDefault(Deed.CHOOSES, 0));
	}

	@Test
	void owesEveryOpenApplicationExactlyOneDate() {
		assertThat(count("""
				select count(*) from desk_application a where a.state = 'ACTIVE' and 1 <>
				(select count(*) from promise p where p.application_id = a.application_id and p.active = 1)
				""")).isZero();
		assertThat(count("""
				select count(*) from desk_application a where a.state <> 'ACTIVE' and exists
				(select 1 from promise p where p.application_id = a.application_id and p.active = 1)
				and a.told = 'SENT'
				""")).isZero();
	}

	@Test
	void leavesNoTaskThatWasAnsweredLongAgo() {
		assertThat(count("""
				select count(*) from task t join job_application a on a.application_id = t.application_id
				where t.done_at is null and (a.told = 'SENT' or t.due_at < ?)
				""", this.clock.instant().minus(Duration.ofDays(7)))).isZero();
	}

	@Test
	void hasSentWhatWasDueAndLivesInThePresent() {
		assertThat(count("select count(*) from job_application where received_at > ?", this.clock.instant())).isZero();
		assertThat(count("select count(*) from message where state in ('QUEUED', 'LEASED', 'HANDED', 'UNCERTAIN')"))
			.isLessThanOrEqualTo(4);
		assertThat(count("select count(*) from message where state = 'ACCEPTED'")).isGreaterThan(60);
	}

	@Test
	void opensItsPagesWhenItIsDone() {
		assertThat(this.progress.getObject().isRunning()).isFalse();
		assertThat(this.pages.get().uri("/sample/telling")).hasStatus3xxRedirection().hasRedirectedUrl("/sample");
		assertThat(this.pages.get().uri("/")).hasStatusOk();

		this.progress.getObject().begin(4);
		this.progress.getObject().step();
		try {
			assertThat(this.pages.get().uri("/")).hasStatus3xxRedirection().hasRedirectedUrl("/sample/telling");
			assertThat(this.pages.get().uri("/sample/telling")).hasStatusOk()
				.bodyText()
				.contains("value=\"25\"", "25 of 100");
		}
		finally {
			this.progress.getObject().end();
		}
	}

	@Test
	void asksThoseWhoWereToldInTimeAndSomeAnswer() {
		int asked = count("select count(*) from survey_invitation");
		int answered = count("select count(*) from survey_invitation where state = 'SUBMITTED'");

		assertThat(asked).isGreaterThan(12);
		assertThat(answered).isBetween(asked / 6, asked * 2 / 3);
		assertThat(count("select count(*) from survey_staging where touchpoint <> 'INT'")
				+ count("select count(*) from survey_answer where touchpoint <> 'INT'"))
			.isEqualTo(answered);
		assertThat(count("select count(*) from scheduled_tasks where task_instance like 'survey-plan/%'")).isZero();
		assertThat(
				count("select count(*) from survey_plan where touchpoint in ('T3', 'T4', 'T5', 'T6') and told_at < ?",
						this.clock.instant().minus(Duration.ofDays(7))))
			.isZero();
	}

	@Test
	void asksSomeOnTheirPagesAndTheyAnswerThere() {
		assertThat(asked("T1")).isBetween(1, 22);
		assertThat(asked("T2")).isBetween(1, count("select count(*) from interview where state = 'HELD'"));
		assertThat(count("""
				select count(*) from survey_invitation where state = 'SUBMITTED' and touchpoint in ('T1', 'T2')
				""")).isPositive();
	}

	@Test
	void comparesGroupsAsksOnItsOwnAndAsksItsOwnPeople() {
		assertThat(count("select count(*) from position_group")).isEqualTo(6);
		assertThat(count("select count(*) from position_in_group")).isEqualTo(6);
		assertThat(count("select count(*) from survey_own_question")).isEqualTo(4);
		assertThat(count("select count(*) from survey_staff_round")).isPositive();
		assertThat(count("select count(*) from survey_staff_invitation where mails > 0")).isGreaterThan(5);
	}

	@Test
	void knowsTheFirstDayOfEverybodyWhoSaidYes() {
		assertThat(count("select count(*) from first_day where state = 'AGREED'")).isPositive()
			.isEqualTo(count("select count(*) from job_application where outcome = 'HIRED'"));
		assertThat(count("select count(*) from scheduled_tasks where task_instance like 'survey-start/%'"))
			.as("whom we hired is asked at their own time")
			.isZero();
		assertThat(count("select count(*) from survey_plan where touchpoint = 'T9'")).isPositive();
	}

	@Test
	void changesSomethingBecauseSomebodyComplainedAndAnswersVisitors() {
		assertThat(count("select count(*) from complaint where check_outcome = 'WORKS'")).isEqualTo(1);
		assertThat(count("select count(*) from improvement")).isEqualTo(2);
		assertThat(count("select count(*) from improvement where published_at is not null")).isEqualTo(1);
		assertThat(count("select count(*) from visitor_question where state = 'ANSWERED'")).isBetween(3, 6);
		assertThat(count("select count(*) from visitor_question where state = 'ASKED'")).isEqualTo(1);
	}

	private int asked(String touchpoint) {
		return this.database.sql("select count(*) from survey_invitation where touchpoint = ?")
			.param(touchpoint)
			.query(Integer.class)
			.single();
	}

	/** Moves the clock, so it comes last. */
	@Test
	@Order(Integer.MAX_VALUE)
	void aWeekLetsHoldsGoOutAndLeavesNobodyInSilence() {
		Instant start = this.clock.instant();
		assertThat(this.silence.look().findings()).isEmpty();
		int held = count("select count(*) from message where kind = 'HOLDING'");

		this.sampleClock.getObject().move(ClockStep.WEEK);

		assertThat(this.clock.instant()).isEqualTo(start.plus(Duration.ofDays(7)));
		assertThat(count("select count(*) from message where kind = 'HOLDING' and state = 'ACCEPTED'"))
			.isGreaterThan(held);
		assertThat(this.silence.look().findings()).isEmpty();
	}

	private int count(String query) {
		return this.database.sql(query).query(Integer.class).single();
	}

	private int count(String query, Instant moment) {
		return this.database.sql(query).param(java.sql.Timestamp.from(moment)).query(Integer.class).single();
	}

}
