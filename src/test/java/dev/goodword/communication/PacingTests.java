package dev.goodword.communication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.SmtpSink.Fault;
import dev.goodword.SmtpSink.Point;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.IssuedSignIn;
import dev.goodword.questions.AskingQuestions;
import dev.goodword.questions.QuestionSummary;
import dev.goodword.questions.Questions;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The worker at a mail server that asks for patience, and under a provider's limits. */
@GoodwordTest
class PacingTests {

	@Autowired
	private JdbcClient jdbc;

	private RealLine line;

	@BeforeEach
	void join(@Autowired AutowireCapableBeanFactory beans) {
		this.line = beans.createBean(RealLine.class);
		this.line.join();
	}

	@AfterEach
	void leave() throws IOException {
		this.line.leave();
	}

	@Test
	void givesEachMailToASlowDomainAPlaceAndLosesNone() {
		this.line.sink.always(Fault.answer(Point.RCPT, "451 4.7.1 slow down"));
		List<JobApplicationId> all = new ArrayList<>();
		all.add(this.line.apply());
		this.line.outbox.runDue();
		this.line.sink.heal();
		for (int i = 0; i < 5; i++) {
			all.add(this.line.apply());
		}
		this.line.outbox.runDue();
		assertThat(this.line.sink.taken()).isEmpty();
		assertThat(all.subList(1, 6)).extracting(this.line::state).containsOnly(MessageState.WAITING);
		assertThat(all.subList(1, 6)).extracting((id) -> this.line.record(id, MessageKind.RECEIVED).times().notBefore())
			.doesNotHaveDuplicates();
		for (int look = 0; look < 8; look++) {
			this.line.pass(Duration.ofSeconds(40));
		}
		assertThat(all).extracting(this.line::state).containsOnly(MessageState.ACCEPTED);
		assertThat(this.line.sink.taken()).hasSize(6);
	}

	@Test
	void letsASignInPastTheOthersOfItsDomain() {
		JobApplicationId id = this.line.apply();
		this.jdbc
			.sql("insert into mail_pace (name, free_at, halvings, halved_at) values ('domain:mail.example', "
					+ ":far, 6, :now)")
			.param("far", Columns.utc(this.line.clock.instant().plus(Duration.ofHours(1))))
			.param("now", Columns.utc(this.line.clock.instant()))
			.update();
		this.line.messages.sendSignIn(this.line.receipt.candidate(), id.value(),
				new IssuedSignIn("482913", "token", this.line.clock.instant().plus(Duration.ofMinutes(10))));
		this.line.outbox.runDue();
		assertThat(this.line.record(id, MessageKind.SIGN_IN).state()).isEqualTo(MessageState.ACCEPTED);
		assertThat(this.line.record(id, MessageKind.RECEIVED).state()).isEqualTo(MessageState.WAITING);
	}

	@Test
	void handsOverNoMoreThanTheProviderAllows(@Autowired AutowireCapableBeanFactory beans) {
		this.line.limit(beans, 4, Map.of());
		for (int i = 0; i < 9; i++) {
			this.line.apply();
		}
		List<Integer> taken = new ArrayList<>();
		for (int look = 0; look < 24; look++) {
			this.line.outbox.runDue();
			taken.add(this.line.sink.taken().size());
			this.line.clock.moveBy(Duration.ofMillis(250));
		}
		assertThat(taken.get(0)).isEqualTo(2);
		for (int look = 4; look < taken.size(); look++) {
			assertThat(taken.get(look) - taken.get(look - 4)).isLessThanOrEqualTo(4);
		}
		assertThat(taken.get(taken.size() - 1)).isEqualTo(9);
	}

	@Test
	void saysWhenTheProviderTakesTheNextOne(@Autowired AutowireCapableBeanFactory beans) {
		this.line.limit(beans, 1, Map.of());
		this.line.apply();
		this.line.apply();
		this.line.outbox.runDue();
		assertThat(this.line.sink.taken()).hasSize(1);
		assertThat(this.line.outbox.nextDue()).contains(this.line.clock.instant().plusSeconds(1));
		this.line.pass(Duration.ofSeconds(1));
		assertThat(this.line.sink.taken()).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource({ "2,ACCEPTED", "3,WAITING" })
	void keepsAFourthMailOfADayThatCanWaitUntilTomorrow(int before, MessageState expected) {
		JobApplicationId id = unpressing();
		took(id, before, this.line.clock.instant());
		this.line.outbox.runDue();
		assertThat(this.line.record(id, MessageKind.UNDER_REVIEW).state()).isEqualTo(expected);
		this.line.clock.moveTo(this.line.record(id, MessageKind.UNDER_REVIEW).times().notBefore());
		this.line.outbox.runDue();
		assertThat(this.line.record(id, MessageKind.UNDER_REVIEW).state()).isEqualTo(MessageState.ACCEPTED);
	}

	@Test
	void putsOffUntilTheMorningWhatMayLeaveAtAnyHour(@Autowired AskingQuestions asking,
			@Autowired Questions questions) {
		JobApplicationId id = unpressing();
		asking.ask(id, "May I work from home?");
		this.jdbc.sql("update candidate_question set delays = 1 where application_id = :id")
			.param("id", Columns.bytes(id.value()))
			.update();
		QuestionSummary asked = questions.of(id).get(0);
		this.jdbc
			.sql("update message set kind = 'QUESTION_DELAYED', occasion = :day, cause_id = :cause"
					+ " where application_id = :id")
			.param("day", AnswersOwed.dayOf(asked))
			.param("cause", Columns.bytes(asked.id().value()))
			.param("id", Columns.bytes(id.value()))
			.update();
		took(id, 3, this.line.clock.instant());
		this.line.outbox.runDue();
		MessageRecord put = this.line.record(id, MessageKind.QUESTION_DELAYED);
		assertThat(put.chip().key()).isEqualTo("communication.chip.waiting." + DailyShare.DAILY);
		assertThat(put.times().notBefore().atZone(ZoneId.of("Asia/Shanghai")).getHour()).isBetween(8, 20);
		this.line.clock.moveTo(put.times().notBefore());
		this.line.outbox.runDue();
		assertThat(this.line.record(id, MessageKind.QUESTION_DELAYED).state()).isEqualTo(MessageState.ACCEPTED);
	}

	@Test
	void countsOnlyTheMailsOfTheirDay() {
		JobApplicationId id = unpressing();
		took(id, 3, this.line.clock.instant().minus(Duration.ofDays(1)));
		this.line.outbox.runDue();
		assertThat(this.line.record(id, MessageKind.UNDER_REVIEW).state()).isEqualTo(MessageState.ACCEPTED);
	}

	@Test
	void keepsNoMailUntilTomorrowThatIsDueToday() {
		JobApplicationId id = unpressing();
		took(id, 3, this.line.clock.instant());
		this.jdbc.sql("update message set deadline_at = :soon where application_id = :id and state = 'QUEUED'")
			.param("soon", Columns.utc(this.line.clock.instant().plus(Duration.ofHours(3))))
			.param("id", Columns.bytes(id.value()))
			.update();
		this.line.outbox.runDue();
		assertThat(this.line.record(id, MessageKind.UNDER_REVIEW).state()).isEqualTo(MessageState.ACCEPTED);
	}

	/** Somebody applied, and the first word to them is one that can wait. */
	private JobApplicationId unpressing() {
		JobApplicationId id = this.line.apply();
		this.jdbc.sql("update message set kind = 'UNDER_REVIEW', lane = :lane where application_id = :id")
			.param("lane", Lane.HOLD.ordinal())
			.param("id", Columns.bytes(id.value()))
			.update();
		return id;
	}

	/** A mail server took so many mails for them at that moment. */
	private void took(JobApplicationId id, int count, Instant at) {
		for (int i = 0; i < count; i++) {
			UUID copy = UUID.nameUUIDFromBytes((id + " " + i).getBytes(StandardCharsets.UTF_8));
			this.jdbc
				.sql("""
						insert into message (message_id, company_id, candidate_id, application_id, kind, occasion, dedupe_key,
						lane, state, stage_epoch, language, template_number, header_id, not_before, deadline_at, expires_at,
						accepted_at, settled_at, deferrals, full_mailboxes, doubts, created_at, version)
						select :copy, company_id, candidate_id, application_id, 'BRIDGE_NOTE', occasion, :copy, lane,
						'ACCEPTED', stage_epoch, language, template_number, :header, not_before, deadline_at, expires_at,
						:at, :at, 0, 0, 0, created_at, 0 from message where application_id = :id and state = 'QUEUED'""")
				.param("copy", Columns.bytes(copy))
				.param("header", "<" + copy + "@x>")
				.param("at", Columns.utc(at))
				.param("id", Columns.bytes(id.value()))
				.update();
		}
	}

}
