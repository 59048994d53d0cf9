package dev.goodword.communication;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import dev.goodword.GoodwordTest;
import dev.goodword.SmtpSink.Fault;
import dev.goodword.SmtpSink.Point;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.IssuedSignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The worker and the real transport at a mail server that answers no, later, or nothing
 * after the final dot.
 */
@GoodwordTest
class UnwillingMailServerTests {

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

	@ParameterizedTest
	@CsvSource({ "MAIL,451 4.3.0 later", "RCPT,450 4.2.0 grey", "DATA,452 4.3.1 disk", "DOT,451 4.7.1 slow",
			"DOT,421 4.3.2 going down" })
	void triesADeferredMailAgainByTheTable(Point at, String answer) {
		this.line.sink.always(Fault.answer(at, answer));
		JobApplicationId id = this.line.apply();
		this.line.outbox.runDue();
		for (int minutes : List.of(1, 5, 15, 30, 60)) {
			assertThat(this.line.state(id)).isEqualTo(MessageState.DEFERRED);
			assertThat(this.line.record(id, MessageKind.RECEIVED).times().notBefore())
				.isEqualTo(this.line.clock.instant().plus(Duration.ofMinutes(minutes)));
			this.line.pass(Duration.ofMinutes(minutes));
		}
		this.line.sink.heal();
		this.line.pass(Duration.ofHours(2));
		assertThat(this.line.state(id)).isEqualTo(MessageState.ACCEPTED);
		assertThat(this.line.sink.taken()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "RCPT,550 5.1.1 unknown,true", "RCPT,550 5.7.1 policy,false", "MAIL,550 you are nobody,false",
			"MAIL,553 5.1.1 no such sender,false", "MAIL,554 5.7.1 blocked,false", "DATA,554 no,false",
			"DOT,554 5.7.1 spam,false", "DOT,550 looks like spam,false" })
	void blamesTheAddressOnlyForARefusalOfTheAddress(Point at, String answer, boolean dead) {
		this.line.sink.always(Fault.answer(at, answer));
		JobApplicationId id = this.line.apply();
		this.line.outbox.runDue();
		assertThat(this.line.state(id)).isEqualTo(MessageState.FAILED);
		assertThat(this.line.messages.isAddressDead(this.line.receipt.candidate())).isEqualTo(dead);
		assertThat(this.line.taskKinds(id)).as("whoever is to blame, they hear of it").contains(Aftermath.CALL_TASK);
		this.line.sink.heal();
		this.line.pass(Duration.ofDays(2));
		assertThat(this.line.sink.taken()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "drop", "" })
	void repeatsAMailOnceWhenTheAnswerToTheFinalDotIsLost(String how) {
		this.line.sink.always(new Fault(Point.DOT, how));
		JobApplicationId id = this.line.apply();
		this.line.outbox.runDue();
		assertThat(this.line.state(id)).isEqualTo(MessageState.UNCERTAIN);
		this.line.pass(Duration.ofMinutes(29));
		assertThat(this.line.sink.taken()).hasSize(1);
		this.line.pass(Duration.ofMinutes(1));
		assertThat(this.line.sink.taken()).hasSize(2);
		assertThat(this.line.sink.taken().get(1)).as("the same bytes").isEqualTo(this.line.sink.taken().get(0));
		assertThat(this.line.taskKinds(id)).containsExactly(Aftermath.CALL_TASK);
		this.line.sink.heal();
		this.line.pass(Duration.ofDays(2));
		assertThat(this.line.sink.taken()).hasSize(2);
	}

	@Test
	@DisplayName("R11 a process that was frozen between the mark and DATA sends nothing that another has sent")
	void sendsNothingAfterItsLease() {
		this.line.settings.getProperties().put("mail.smtp.timeout", "20000");
		JobApplicationId id = this.line.apply();
		AtomicBoolean frozen = new AtomicBoolean();
		Outbox slow = this.line.outbox;
		this.line.sink.watch((point) -> {
			if (point == Point.RCPT && frozen.compareAndSet(false, true)) {
				this.line.outbox = this.line.another();
				this.line.pass(Duration.ofMinutes(6));
				this.line.pass(Duration.ofMinutes(31));
			}
		});
		slow.runDue();
		assertThat(frozen).isTrue();
		assertThat(this.line.sink.taken()).as("once, by the other one").hasSize(1);
		assertThat(this.line.state(id)).isEqualTo(MessageState.ACCEPTED);
		this.line.pass(Duration.ofDays(2));
		assertThat(this.line.sink.taken()).hasSize(1);
	}

	@Test
	void neverRepeatsBadNewsOrASecretThatIsInDoubt() {
		JobApplicationId id = this.line.apply();
		this.line.outbox.runDue();
		this.line.decline(id);
		this.line.clock.moveTo(this.line.record(id, MessageKind.NOT_SELECTED_EARLY).times().notBefore());
		this.line.messages.sendSignIn(this.line.receipt.candidate(), id.value(),
				new IssuedSignIn("482913", "token", this.line.clock.instant().plus(Duration.ofMinutes(10))));
		this.line.sink.taken().clear();
		this.line.sink.always(Fault.drop(Point.DOT));
		this.line.outbox.runDue();
		this.line.pass(Duration.ofMinutes(31));
		this.line.sink.heal();
		this.line.pass(Duration.ofDays(1));
		assertThat(this.line.sink.taken()).hasSize(2);
		assertThat(this.line.record(id, MessageKind.NOT_SELECTED_EARLY).state()).isEqualTo(MessageState.UNCERTAIN);
		assertThat(this.line.record(id, MessageKind.SIGN_IN).state()).isEqualTo(MessageState.UNCERTAIN);
		assertThat(this.line.taskKinds(id)).contains(Aftermath.CHECK_TASK);
	}

}
