package dev.goodword.surveys;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.HiringApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Move;
import dev.goodword.applications.MovingStages;
import dev.goodword.applications.NewApplication;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawalReason;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.offers.AnsweringOffers;
import dev.goodword.offers.MakingOffers;
import dev.goodword.offers.starting.FirstDays;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageKind;
import dev.goodword.shared.Columns;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.OutgoingMail;
import dev.goodword.surveys.Questionnaire.State;
import dev.goodword.surveys.answering.Cell;
import dev.goodword.surveys.scores.OutcomeClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** At which moments people are asked, and how they count. */
@GoodwordTest
@Tag("long-on-mysql")
class TouchpointTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	SurveyFixture people;

	@Autowired
	Surveys surveys;

	@Autowired
	ContactWishes contacts;

	@Autowired
	Applications applications;

	@Autowired
	Applying applying;

	@Autowired
	MovingStages moving;

	@Autowired
	WithdrawingApplications withdrawing;

	@Autowired
	MakingOffers making;

	@Autowired
	AnsweringOffers answering;

	@Autowired
	HiringApplications hired;

	@Autowired
	FirstDays days;

	@Autowired
	Positions positions;

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
	void asksWhoeverWithdrewWithoutAnyWordOfOurs() {
		JobApplicationId id = this.people.apply(this.position, "left@touch.example");
		this.withdrawing.withdraw(id, new Withdrawal(WithdrawalReason.NOT_SAID, null));
		this.time.by(Duration.ofDays(9));
		assertThat(asked(id)).isEqualTo(Map.of("T5", OutcomeClass.WITHDRAWN));
		assertThat(page("left@touch.example").items()).hasSize(8).startsWith(Item.REC, Item.WHY, Item.SAT);
	}

	@Test
	@DisplayName("Pitfall 8: asks those we forgot once and not again when they leave")
	void asksThoseWeForgotOnceAndNotAgainWhenTheyLeave() {
		JobApplicationId id = this.people.apply(this.position, "forgotten@touch.example");
		for (int days = 0; days < 40 && this.people.asked("forgotten@touch.example").isEmpty(); days++) {
			assertThat(asked(id)).as("within two weeks").hasSizeLessThanOrEqualTo((days < 17) ? 0 : 1);
			this.time.by(Duration.ofDays(1));
		}
		assertThat(asked(id)).isEqualTo(Map.of("T7", OutcomeClass.STALE));
		assertThat(this.people.asked("forgotten@touch.example").get(0)).satisfies((mail) -> {
			assertThat(mail.subject()).isEqualTo("We left you waiting. We are sorry, and would like to hear about it");
			assertThat(mail.text()).contains("How it stands today:").contains("count only in company-wide totals");
		});
		assertThat(page("forgotten@touch.example").items()).containsExactly(Item.REC, Item.WHY, Item.SAT, Item.TIM,
				Item.VIE, Item.REA);
		this.withdrawing.withdraw(id, new Withdrawal(WithdrawalReason.NOT_SAID, null));
		this.time.by(Duration.ofDays(12));
		assertThat(asked(id)).hasSize(1);
		assertThat(this.people.asked("forgotten@touch.example")).as("and no reminder once it is over").hasSize(1);
	}

	@Test
	void asksWhoeverAcceptedOrDeclinedOurOffer() {
		JobApplicationId accepted = offered("yes@touch.example");
		JobApplicationId declined = offered("no@touch.example");
		this.answering.accept(accepted);
		this.answering.decline(declined, null);
		this.time.by(Duration.ofDays(12));
		assertThat(asked(accepted)).isEqualTo(Map.of("T6", OutcomeClass.OFFERED));
		assertThat(asked(declined)).isEqualTo(Map.of("T6", OutcomeClass.OFFERED));
		assertThat(page("yes@touch.example").items()).startsWith(Item.REC, Item.WHY, Item.SAT, Item.EXP, Item.VIE,
				Item.REA);
	}

	@Test
	void asksThoseTwoMonthsLaterWhoSaidWeMayWrite() {
		JobApplicationId willing = apply("later@touch.example", Map.of("notice", "2026-11", "pool", "2026-11"));
		JobApplicationId silent = this.people.apply(this.position, "silent@touch.example");
		this.time.by(Duration.ofHours(49));
		List.of(willing, silent).forEach((id) -> this.people.decline(this.company, id));
		this.time.by(Duration.ofDays(11));
		assertThat(asked(willing)).containsOnlyKeys("T3");
		this.time.by(Duration.ofDays(66));
		assertThat(asked(willing)).isEqualTo(Map.of("T3", OutcomeClass.REJ_PRE, "T8", OutcomeClass.REJ_PRE));
		assertThat(asked(silent)).containsOnlyKeys("T3");
		String link = this.people.latestLink("later@touch.example");
		assertThat(this.surveys.open(link).orElseThrow().touchpoint()).isEqualTo(Touchpoint.T8);
		this.surveys.submit(link, new Reply(Map.of(Item.REC, "2", Item.WNE, "3"), "Somebody laughed at my age.",
				LocaleTag.EN, Duration.ofMinutes(1), "198.51.100.8"));
		assertThat(this.contacts.read(this.contacts.open(List.of(this.company.id())), new AccountId(new UUID(0, 0))))
			.as("whoever is bitter later can ask, too")
			.extracting(ContactWish::words)
			.containsExactly("Somebody laughed at my age.");
	}

	/** Everybody accepted today; what became of their first day is different. */
	@Test
	void asksThoseWhoStartedAMonthLaterAndNobodyElse() {
		StaffMember recruiter = this.hiring.recruiter(this.company);
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), HiringFixture.SHANGHAI);
		Map<String, JobApplicationId> all = new HashMap<>();
		for (String who : List.of("here", "later", "absent", "unknown", "tired", "long")) {
			JobApplicationId id = this.people.apply(this.position, who + "@start.example");
			this.hired.hire(id, null);
			all.put(who, id);
			if (!who.equals("long")) {
				this.days.record(id, today, null, recruiter);
			}
		}
		this.days.record(all.get("later"), today.plusDays(20), 0, recruiter);
		this.days.neverCame(all.get("absent"), 0, recruiter);
		this.days.takeBack(all.get("unknown"), 0, recruiter);
		this.time.by(Duration.ofDays(20));
		all.forEach((who, id) -> assertThat(moments(id)).as("%s, before the month is over", who).containsExactly("T6"));
		this.surveys.leaveAlone(this.people.link("tired@start.example"));
		this.time.by(Duration.ofDays(16));
		assertThat(moments(all.get("here"))).containsExactly("T6", "T9");
		List.of("later", "absent", "unknown", "tired", "long")
			.forEach((who) -> assertThat(moments(all.get(who))).as(who).containsExactly("T6"));
		assertThat(this.jdbc
			.sql("select closing_month from survey_invitation where touchpoint = 'T9' and outcome_class is null")
			.query(Integer.class)
			.list()).as("counts in the month of the thirtieth day")
			.containsExactly(Cell.number(YearMonth.from(today.plusDays(30))));
		assertAskedAboutThePromise("here@start.example");
		this.days.record(all.get("long"), today, null, recruiter);
		this.time.by(Duration.ofDays(20));
		assertThat(moments(all.get("later"))).as("a month after the day it was moved to").containsExactly("T6", "T9");
		assertThat(moments(all.get("long"))).as("recorded late, within reason").containsExactly("T6", "T9");
		List.of("absent", "unknown", "tired")
			.forEach((who) -> assertThat(moments(all.get(who))).as(who).containsExactly("T6"));
		assertThat(this.people.asked("here@start.example")).as("each once, and one reminder").hasSize(4);
	}

	private void assertAskedAboutThePromise(String email) {
		Questionnaire page = this.surveys.open(this.people.latestLink(email)).orElseThrow();
		assertThat(page.items()).containsExactly(Item.REC, Item.EXP, Item.CLA);
		assertThat(page.touchpoint().offersContact()).isTrue();
		assertThat(page.isLong()).isFalse();
		List<OutgoingMail> sent = this.people.asked(email);
		OutgoingMail first = sent.stream()
			.filter((each) -> each.subject().contains("Is the job"))
			.findFirst()
			.orElseThrow();
		ZonedDateTime at = SurveyFixture.sentAt(first);
		assertThat(at.getHour()).isBetween(10, 17);
		assertThat(at.getDayOfWeek()).isLessThanOrEqualTo(DayOfWeek.THURSDAY);
		assertThat(first.text()).contains("You have started with us", "totals of at least 10 people")
			.doesNotContain("applied for");
	}

	private List<String> moments(JobApplicationId id) {
		return this.jdbc.sql("select touchpoint from survey_invitation where application_id = ? order by touchpoint")
			.param(Columns.bytes(id.value()))
			.query(String.class)
			.list();
	}

	private JobApplicationId offered(String email) {
		JobApplicationId id = this.people.apply(this.position, email);
		StaffMember recruiter = this.hiring.recruiter(this.company);
		StaffMember head = this.hiring.member(this.hiring.account("Head", Grant.in(this.company.id(), Role.HR_HEAD)));
		this.moving.move(id,
				new Move(
						this.positions.pipeline(this.position)
							.stream()
							.filter((stage) -> stage.kind() == StageKind.OFFER)
							.findFirst()
							.orElseThrow()
							.id(),
						this.applications.summary(id).version(), "Known from before.", false, "Your clear answers."),
				recruiter);
		this.time.by(Duration.ofHours(1));
		LocalDate answerBy = LocalDate.ofInstant(this.clock.instant(), HiringFixture.SHANGHAI).plusDays(10);
		this.making.extend(id, this.making.draft(id, "30,000 a month.", answerBy, null, recruiter).version(), true,
				head);
		this.time.by(Duration.ofHours(1));
		return id;
	}

	private JobApplicationId apply(String email, Map<String, String> consents) {
		NewApplication form = this.hiring.application(this.position, "Mia", email);
		return this.applying
			.handIn(new NewApplication(form.position(), form.contact(), null, null, List.of(), Map.of(), null, null,
					consents, form.formStartedAt(), null, form.idempotencyKey()))
			.application();
	}

	private Questionnaire page(String email) {
		Questionnaire page = this.surveys.open(this.people.link(email)).orElseThrow();
		assertThat(page.state()).isEqualTo(State.OPEN);
		return page;
	}

	private Map<String, OutcomeClass> asked(JobApplicationId id) {
		Map<String, OutcomeClass> asked = new HashMap<>();
		this.jdbc.sql("select touchpoint, outcome_class from survey_invitation where application_id = ?")
			.param(Columns.bytes(id.value()))
			.query((row, number) -> asked.put(row.getString("touchpoint"),
					OutcomeClass.valueOf(row.getString("outcome_class"))))
			.list();
		return asked;
	}

}
