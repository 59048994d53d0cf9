package dev.goodword.insights.alarms;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import dev.goodword.CountedStatements;
import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.insights.alarms.Alarm.Signal;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** How answers came, from the rows to the page. */
@GoodwordTest
class AnswerWatchTests {

	/** The last month of each quarter of the year before, and of the last one. */
	private static final List<Integer> MONTHS = List.of(202509, 202512, 202603, 202606, 202609);

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	AlarmWatch watch;

	@Autowired
	AnswerWatch answers;

	@Autowired
	Accounts accounts;

	@Autowired
	DeskBrowser browser;

	@Autowired
	JdbcClient jdbc;

	private Company company;

	@BeforeEach
	void aCompany() {
		this.company = this.hiring.company();
	}

	@Test
	@DisplayName("3.9: haste of those who sent an answer rings, however many left the page half filled")
	void ringsForHasteAmongThoseWhoFinished() throws Exception {
		MONTHS.subList(0, 4).forEach((month) -> answered(month, 36, 4, 0));
		answered(202609, 28, 12, 24);
		assertThat(signals()).containsExactly(new Signal(AlarmKind.HASTE, "", "2026-Q3", ""));
		this.watch.lookAt(this.accounts.company(this.company.id()), MovableClock.START);
		assertThat(this.browser.page(this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD)), "/insights/alarms"))
			.contains("Many answered in a hurry", "Third quarter 2026")
			.doesNotContain("??");
	}

	@Test
	@DisplayName("3.9: a year of as much haste, or too few answers, ring for nothing")
	void staysQuietWhenHasteIsUsualOrUnknown() {
		MONTHS.forEach((month) -> answered(month, 28, 12, 0));
		assertThat(signals()).isEmpty();
		this.company = this.hiring.company();
		MONTHS.subList(0, 4).forEach((month) -> answered(month, 36, 4, 0));
		answered(202609, 0, 9, 20);
		assertThat(signals()).as("nine were sent").isEmpty();
	}

	@Test
	@DisplayName("3.9: pages left half filled are no answers of those who were asked")
	void ringsForResponseByWhatWasSent() {
		PositionId position = this.hiring.openPosition(this.company);
		for (int i = 0; i < 51; i++) {
			this.hiring.apply(position, "Asked " + i);
		}
		for (int i = 0; i < 4; i++) {
			asked(position, "T" + (i + 3), MONTHS.get(i + 1));
		}
		MONTHS.subList(1, 5).forEach((month) -> answered(month, 26, 0, 0));
		assertThat(signals()).isEmpty();
		answered(202609, 0, 0, 14);
		assertThat(signals()).as("40 of 51, of which 14 were never sent").isEmpty();
		answered(202609, 14, 0, 0);
		assertThat(signals()).containsExactly(new Signal(AlarmKind.RESPONSE, "", "2026-Q3", ""));
		CountedStatements.begin();
		signals();
		assertThat(CountedStatements.end()).as("each of six quarters is read once, and who was asked about it")
			.isLessThanOrEqualTo(2 * 6 + 2);
	}

	@Test
	@DisplayName("3.9: that hardly anybody answers any more rings, however few answers are left")
	void ringsWhenHardlyAnybodyAnswers() {
		PositionId position = this.hiring.openPosition(this.company);
		for (int i = 0; i < 51; i++) {
			this.hiring.apply(position, "Asked " + i);
		}
		for (int i = 0; i < 4; i++) {
			asked(position, "T" + (i + 3), MONTHS.get(i + 1));
		}
		MONTHS.subList(1, 4).forEach((month) -> answered(month, 26, 0, 0));
		answered(202609, 5, 0, 0);
		assertThat(signals()).containsExactly(new Signal(AlarmKind.RESPONSE, "", "2026-Q3", ""));
	}

	@Test
	@DisplayName("3.2: a median over ninety seconds of those who sent an answer is an alarm that somebody deals with")
	void ringsWhenTheQuestionnaireTakesTooLong() throws Exception {
		answered(202609, 9, 0, 30);
		tookLong();
		assertThat(signals()).as("nine were sent").isEmpty();
		answered(202609, 9, 0, 0);
		assertThat(signals()).as("half of those who sent it, and all who did not").isEmpty();
		tookLong();
		answered(202609, 17, 0, 0);
		assertThat(signals()).containsExactly(new Signal(AlarmKind.LENGTH, "", "2026-Q3", ""));
		StaffMember head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		this.watch.lookAt(this.accounts.company(this.company.id()), MovableClock.START);
		String page = this.browser.page(head, "/insights/alarms");
		assertThat(page).contains("The questionnaire takes too long", "Third quarter 2026", "I take it")
			.doesNotContain("??");
		assertThat(this.browser.page(head, "/today")).contains("The questionnaire takes too long", "Take the alarm");
		assertThat(this.browser.page(head, "/insights/alarms?lang=zh-Hans")).contains("问卷用时过长").doesNotContain("??");
	}

	/** All that were sent by now took long, and so did all that were left half filled. */
	private void tookLong() {
		this.jdbc.sql("update survey_answer set slow = true where company_id = :company")
			.param("company", Columns.bytes(this.company.id().value()))
			.update();
	}

	private List<Signal> signals() {
		return this.answers.signals(this.accounts.company(this.company.id()));
	}

	private void answered(int month, int calm, int hasty, int unfinished) {
		List<Object[]> rows = new ArrayList<>();
		for (int i = 0; i < calm + hasty + unfinished; i++) {
			byte[] id = fresh();
			rows.add(new Object[] { id, Columns.bytes(this.company.id().value()), "T3", "REJ_PRE", month, "en", "1",
					false, i >= calm && i < calm + hasty, false, 5 + i % 5, "{}", id, false, i >= calm + hasty });
		}
		this.jdbc.sql("""
				insert into survey_answer (answer_id, company_id, touchpoint, outcome_class, closing_month, language,
				instrument, quarantined, speedy, uniform, rec, items, receipt_hash, counted, unfinished)
				values :rows""").param("rows", rows).update();
	}

	/** Everybody who applied there was asked at such a moment. */
	private void asked(PositionId position, String touchpoint, int month) {
		List<byte[]> applications = this.jdbc.sql("select application_id from job_application where position_id = :id")
			.param("id", Columns.bytes(position.value()))
			.query((row, number) -> row.getBytes(1))
			.list();
		for (byte[] application : applications) {
			this.jdbc.sql("""
					insert into survey_invitation (invitation_id, application_id, candidate_id, company_id,
					department_id, recruiter_id, touchpoint, outcome_class, closing_month, token_hash, state, asked_at,
					ends_at, version) select :id, a.application_id, a.candidate_id, j.company_id, j.department_id,
					j.owner_id, :touchpoint, 'REJ_PRE', :month, :id, 'SUBMITTED', :at, :at, 0 from job_application a
					join job_position j on j.position_id = a.position_id where a.application_id = :application""")
				.param("id", fresh())
				.param("touchpoint", touchpoint)
				.param("month", month)
				.param("at", Columns.utc(Instant.parse("2026-08-20T08:00:00Z")))
				.param("application", application)
				.update();
		}
	}

	private byte[] fresh() {
		return Columns
			.bytes(UUID.nameUUIDFromBytes(("watch" + this.company.id() + ++serial).getBytes(StandardCharsets.UTF_8)));
	}

}
