package dev.goodword.surveys;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.Columns;
import dev.goodword.surveys.Questionnaire.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Two questions on the page that confirms an application. */
@GoodwordTest
class PagePulseTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	SurveyFixture people;

	@Autowired
	PagePulse pulse;

	@Autowired
	Surveys surveys;

	@Autowired
	Applications applications;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	private Company company;

	private PositionId position;

	@BeforeEach
	void aCompanyHires() {
		this.company = this.hiring.company();
		this.position = this.hiring.openPosition(this.company);
	}

	@Test
	void asksAboutAFifthDrawnByNobody() {
		List<JobApplicationId> all = IntStream.range(0, 12)
			.mapToObj((i) -> this.people.apply(this.position, "drawn" + i + "@pulse.example"))
			.toList();
		all.forEach(this.pulse::applied);
		long asked = all.stream().filter(this::isOffered).count();
		assertThat(asked).as("of 12, with 20 in a hundred").isLessThan(10);
		all.forEach(this.pulse::applied);
		assertThat(all.stream().filter(this::isOffered).count()).as("asked again, nothing changes").isEqualTo(asked);
	}

	@Test
	void takesOneAnswerWithoutAnyMessage() {
		share(100, "");
		JobApplicationId id = this.people.apply(this.position, "one@pulse.example");
		this.pulse.applied(id);
		String first = this.pulse.open(this.applications.summary(id)).orElseThrow();
		String link = this.pulse.open(this.applications.summary(id)).orElseThrow();
		assertThat(this.surveys.open(first)).as("an earlier link works no longer").isEmpty();
		Questionnaire page = this.surveys.open(link).orElseThrow();
		assertThat(page.items()).containsExactly(Item.EAS, Item.CLA);
		assertThat(page.touchpoint().offersContact()).isFalse();
		Reply reply = SurveyFixture.reply(Map.of(Item.EAS, "5", Item.CLA, "2"), "198.51.100.7");
		assertThat(this.surveys.submit(link, reply)).isPresent();
		assertThat(this.surveys.submit(link, reply)).isEmpty();
		assertThat(this.surveys.open(link).orElseThrow().state()).isEqualTo(State.ANSWERED);
		assertThat(this.pulse.open(this.applications.summary(id))).isEmpty();
		assertThat(isOffered(id)).isFalse();
		this.time.by(Duration.ofDays(9));
		assertThat(this.people.asked("one@pulse.example")).isEmpty();
		assertThat(this.jdbc.sql("select outcome_class from survey_staging where company_id = ?")
			.param(Columns.bytes(this.company.id().value()))
			.query(String.class)
			.list()).as("no answer from here knows of an outcome").containsExactly("NONE");
	}

	@Test
	void leavesPeopleInPeace() {
		share(100, "");
		JobApplicationId first = this.people.apply(this.position, "peace@pulse.example");
		this.pulse.applied(first);
		assertThat(isOffered(first)).isTrue();
		JobApplicationId beside = this.people.apply(this.hiring.openPosition(this.company), "peace@pulse.example");
		this.pulse.applied(beside);
		assertThat(isOffered(beside)).as("while another application is going").isFalse();
		this.surveys.leaveAlone(this.pulse.open(this.applications.summary(first)).orElseThrow());
		JobApplicationId never = this.people.apply(this.hiring.openPosition(this.company), "peace@pulse.example");
		this.pulse.applied(never);
		assertThat(isOffered(never)).as("for ever").isFalse();
		this.clock.moveBy(Duration.ofMinutes(61));
		assertThat(isOffered(first)).as("later the page is about something else").isFalse();
	}

	@Test
	void asksNobodyWhereTheMomentIsOff() {
		share(100, "T1");
		JobApplicationId id = this.people.apply(this.position, "off@pulse.example");
		this.pulse.applied(id);
		assertThat(isOffered(id)).isFalse();
		assertThat(this.pulse.open(this.applications.summary(id))).isEmpty();
	}

	@Test
	@DisplayName("Pitfall 4: seals what is said of a talk until everybody of the month has an outcome")
	void sealsWhatIsSaidOfATalkUntilEverybodyOfTheMonthHasAnOutcome() {
		share(100, "");
		List<JobApplicationId> all = IntStream.range(0, 6)
			.mapToObj((i) -> this.people.apply(this.position, "talk" + i + "@pulse.example"))
			.toList();
		this.time.by(Duration.ofHours(49));
		all.forEach((id) -> this.applications.recordInterviewHeld(id, this.clock.instant(), false,
				this.hiring.recruiter(this.company)));
		this.time.by(Duration.ofHours(1));
		assertThat(all).as("two hours after it").noneMatch(this::isOffered);
		this.time.by(Duration.ofHours(2));
		assertThat(all).allMatch(this::isOffered);
		all.forEach((id) -> assertThat(this.surveys.submit(this.pulse.open(this.applications.summary(id)).orElseThrow(),
				SurveyFixture.reply(Map.of(Item.SAT, "4"), "198.51.100." + all.indexOf(id))))
			.isPresent());
		this.time.by(Duration.ofDays(6));
		all.subList(0, 5).forEach((id) -> this.people.decline(this.company, id));
		this.time.by(Duration.ofDays(3));
		assertThat(released()).as("one of the month still waits").isEmpty();
		this.people.decline(this.company, all.get(5));
		this.time.by(Duration.ofDays(4));
		assertThat(released()).as("all at once, in the month they were opened, without an outcome")
			.hasSize(6)
			.containsOnly("202612 NONE");
	}

	private List<String> released() {
		return this.jdbc
			.sql("select closing_month, outcome_class from survey_answer where company_id = ? and touchpoint = 'T2'")
			.param(Columns.bytes(this.company.id().value()))
			.query((row, number) -> row.getInt("closing_month") + " " + row.getString("outcome_class"))
			.list();
	}

	private boolean isOffered(JobApplicationId id) {
		return this.pulse.offered(this.applications.summary(id)).isPresent();
	}

	private void share(int share, String off) {
		this.jdbc.sql("""
				insert into survey_rules (company_id, from_day, switched_off, rest_days, in_a_year, quiet_days,
				consumers, share, share_met, changed_by, changed_at) values (:company, '2020-01-01', :off, 14, 3, 2,
				false, :share, :share, :company, '2020-01-01 00:00:00')""")
			.param("company", Columns.bytes(this.company.id().value()))
			.param("off", off)
			.param("share", share)
			.update();
	}

}
