package dev.goodword.communication;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import dev.goodword.GoodwordTest;
import dev.goodword.SmtpSink;
import dev.goodword.SmtpSink.Fault;
import dev.goodword.SmtpSink.Point;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Told;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** The worker and the real transport at a mail server that cannot be reached. */
@Tag("long-on-mysql")
@GoodwordTest
class LostMailServerTests {

	@Autowired
	private Promises promises;

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
	void waitsWhileTheServerIsDownAndDeliversEachMessageOnceAfterwards() throws IOException {
		this.line.sink.close();
		JobApplicationId before = this.line.apply();
		this.line.failUntilOpen();
		JobApplicationId meanwhile = this.line.apply();
		this.line.outbox.runDue();
		assertThat(this.line.messages.timelineForCandidate(meanwhile)).hasSize(1);
		assertThat(List.of(this.line.state(before), this.line.state(meanwhile))).containsOnly(MessageState.QUEUED);
		assertThat(this.line.outbox.trouble()).contains(MailTrouble.SERVER_LOST);
		assertThat(this.line.outbox.waiting()).isEqualTo(2);
		assertThat(this.line.used(before)).isZero();

		this.line.sink = new SmtpSink();
		this.line.settings.setPort(this.line.sink.port());
		this.line.outbox.runDue();
		assertThat(this.line.sink.taken()).as("no try before the pause is over").isEmpty();
		this.line.pass(Duration.ofMinutes(1));
		assertThat(List.of(this.line.state(before), this.line.state(meanwhile))).containsOnly(MessageState.ACCEPTED);
		assertThat(this.line.sink.taken()).hasSize(2);
		assertThat(this.line.outbox.trouble()).isEmpty();
	}

	@Test
	@DisplayName("D2 the server is mute: applying does not wait, neutral news is on the page, bad news 2 h before D with a call, no word is kept")
	void d2GoesOnWithoutAMuteServer() throws Exception {
		JobApplicationId declined = this.line.apply();
		this.line.outbox.runDue();
		this.line.decline(declined);
		this.line.clock.moveTo(this.line.record(declined, MessageKind.NOT_SELECTED_EARLY).times().notBefore());
		JobApplicationId applied = applyWhileTheWorkerWaits();
		this.line.failUntilOpen();
		this.line.outbox.runDue();
		assertThat(this.line.outbox.trouble()).as("the banner").contains(MailTrouble.SERVER_LOST);
		assertThat(this.line.messages.timelineForCandidate(applied)).hasSize(1);
		assertThat(this.line.state(applied)).isEqualTo(MessageState.QUEUED);
		assertThat(this.line.messages.isOutcomeVisible(declined)).isFalse();

		Instant told = this.promises.active(declined).orElseThrow().deadlineAt();
		this.line.clock.moveTo(told.minus(Duration.ofMinutes(121)));
		this.line.failUntilOpen();
		this.line.outbox.runDue();
		assertThat(this.line.messages.isOutcomeVisible(declined)).isFalse();
		this.line.clock.moveTo(told.minus(Duration.ofMinutes(119)));
		this.line.outbox.runDue();
		this.line.pass(Duration.ofMinutes(1));
		assertThat(this.line.messages.isOutcomeVisible(declined)).isTrue();
		assertThat(this.line.taskKinds(declined)).contains(Aftermath.CALL_TASK);
		assertThat(this.promises.active(declined)).as("no word is kept by the page alone").isPresent();
		assertThat(this.promises.history(applied)).extracting(PromiseSummary::state)
			.doesNotContain(PromiseState.KEPT_UPDATE);
		assertThat(this.line.applications.summary(declined).told()).isEqualTo(Told.SCHEDULED);
		assertThat(this.line.sink.taken()).hasSize(1);
	}

	/** Somebody applies while the worker waits for a word of the server. */
	private JobApplicationId applyWhileTheWorkerWaits() throws InterruptedException {
		CountDownLatch reached = new CountDownLatch(1);
		this.line.sink.always(Fault.mute(Point.CONNECT));
		this.line.sink.watch((point) -> reached.countDown());
		Object usual = this.line.settings.getProperties().put("mail.smtp.timeout", "2000");
		Thread worker = new Thread(this.line.outbox::runDue, "waiting-worker");
		worker.start();
		assertThat(reached.await(10, TimeUnit.SECONDS)).isTrue();
		JobApplicationId applied = this.line.apply();
		assertThat(worker.isAlive()).as("the worker still waits").isTrue();
		worker.join(TimeUnit.SECONDS.toMillis(10));
		assertThat(worker.isAlive()).as("the worker comes back").isFalse();
		this.line.settings.getProperties().put("mail.smtp.timeout", String.valueOf(usual));
		return applied;
	}

	@Test
	void pausesLongerAndLongerWhileTheServerIsDown() throws IOException {
		this.line.sink.close();
		this.line.apply();
		this.line.failUntilOpen();
		for (int minutes : List.of(1, 2, 5, 10, 10)) {
			assertThat(this.line.outbox.circuit().nextTry())
				.isEqualTo(this.line.clock.instant().plus(Duration.ofMinutes(minutes)));
			this.line.pass(Duration.ofMinutes(minutes));
		}
	}

	@ParameterizedTest
	@EnumSource(value = Point.class, names = { "CONNECT", "EHLO", "MAIL", "RCPT", "DATA" })
	void usesUpNoTryOnAServerThatSaysNothingOrBreaksOffBeforeTheFinalDot(Point at) {
		for (Fault fault : List.of(Fault.mute(at), Fault.drop(at))) {
			this.line.sink.always(fault);
			JobApplicationId id = this.line.apply();
			this.line.failUntilOpen();
			assertThat(this.line.state(id)).isEqualTo(MessageState.QUEUED);
			assertThat(this.line.used(id)).isZero();
			assertThat(this.line.sink.taken()).isEmpty();
			this.line.sink.heal();
			this.line.pass(Duration.ofMinutes(10));
			assertThat(this.line.state(id)).isEqualTo(MessageState.ACCEPTED);
			assertThat(this.line.sink.taken()).hasSize(1);
			this.line.sink.taken().clear();
			this.line.clock.moveBy(Duration.ofMinutes(1));
		}
	}

	@ParameterizedTest
	@CsvSource({ "CONNECT,421 4.3.2 busy", "CONNECT,554 not you", "AUTH,454 4.7.0 not now", "EHLO,421 going down" })
	void takesARefusedConnectionForALostServer(Point at, String answer) {
		this.line.signInWith("secret");
		this.line.sink.always(Fault.answer(at, answer));
		JobApplicationId id = this.line.apply();
		this.line.failUntilOpen();
		assertThat(this.line.outbox.trouble()).contains(MailTrouble.SERVER_LOST);
		assertThat(this.line.used(id)).isZero();
		this.line.sink.heal();
		this.line.pass(Duration.ofMinutes(10));
		assertThat(this.line.sink.taken()).hasSize(1);
	}

	@Test
	void opensTheCircuitAtOnceWhenOurNameIsRefused() {
		this.line.signInWith("wrong");
		this.line.sink.always(Fault.answer(Point.AUTH, "535 5.7.8 no"));
		JobApplicationId id = this.line.apply();
		this.line.outbox.runDue();
		assertThat(this.line.outbox.trouble()).contains(MailTrouble.SIGN_IN_REFUSED);
		assertThat(this.line.state(id)).isEqualTo(MessageState.QUEUED);
		assertThat(this.line.used(id)).isZero();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 20261121 })
	void givesNobodyTwoInAStormOfFaults(long seed) {
		Random random = new Random(seed);
		List<String> ways = List.of("", "drop", "451 4.3.0 later", "421 4.3.2 closing");
		for (int i = 0; i < 12; i++) {
			this.line.apply();
			Point at = Point.values()[random.nextInt(Point.values().length)];
			this.line.sink.next(new Fault(at, ways.get(random.nextInt(ways.size()))));
			this.line.outbox.runDue();
			this.line.clock.moveBy(Duration.ofSeconds(random.nextInt(90)));
		}
		this.line.sink.heal();
		for (int i = 0; i < 12; i++) {
			this.line.pass(Duration.ofMinutes(31));
		}
		List<String> ids = this.line.sink.taken().stream().map(RealLine::messageId).toList();
		this.line.jdbc.sql("select header_id, state, doubts from message where state not in ('CANCELLED')")
			.query((row, number) -> new Object[] { row.getString(1), row.getString(2), row.getInt(3) })
			.list()
			.stream()
			.filter((row) -> ids.contains(row[0]))
			.forEach((row) -> assertThat(Collections.frequency(ids, row[0])).as("%s, seed %d", row[0], seed)
				.isLessThanOrEqualTo(1 + Math.min(1, (int) row[2])));
		assertThat(ids.stream().distinct()).hasSize(12);
	}

}
