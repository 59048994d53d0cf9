package dev.goodword.communication;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.goodword.GoodwordTest;
import dev.goodword.SmtpSink.Fault;
import dev.goodword.SmtpSink.Point;
import dev.goodword.candidates.CandidateErased;
import dev.goodword.candidates.CandidateId;
import dev.goodword.shared.MailOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What mail servers answered, by domain. */
@GoodwordTest
class HandOversTests {

	private static final int MOST = 10;

	@Autowired
	private HandOvers handOvers;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private JdbcClient database;

	private RealLine line;

	@BeforeEach
	void join(@Autowired AutowireCapableBeanFactory beans) {
		this.database.sql("delete from message_attempt").update();
		this.line = beans.createBean(RealLine.class);
		this.line.join();
	}

	@AfterEach
	void leave() throws IOException {
		this.line.leave();
	}

	@Test
	void countsAnswersByDomainAndKeepsTheLast() {
		this.line.sink.always(Fault.answer(Point.RCPT, "554 5.7.1 <somebody@mail.example> not wanted"));
		this.line.apply();
		this.line.outbox.runDue();
		this.line.clock.moveBy(Duration.ofSeconds(10));
		this.line.apply();
		this.line.outbox.runDue();

		MailStanding.Domain domain = only(this.handOvers.domains(anHourAgo(), MOST));
		assertThat(domain.name()).isEqualTo("mail.example");
		assertThat(List.of(domain.taken(), domain.deferred(), domain.failed(), domain.broken())).containsExactly(0L, 0L,
				2L, 0L);
		List<MailStanding.Answer> refusals = this.handOvers.failures(anHourAgo(), MOST);
		assertThat(refusals).hasSize(2);
		assertThat(domain.last()).isEqualTo(refusals.get(0));
		assertThat(refusals).extracting(MailStanding.Answer::codes).containsOnly("554 5.7.1");
		assertThat(refusals).extracting(MailStanding.Answer::outcome).containsOnly(MailOutcome.Kind.FAILED);
		assertThat(refusals).extracting(MailStanding.Answer::label).containsOnly("communication.answer.OUR_FAULT");
		assertThat(this.handOvers.count(anHourAgo())).isEqualTo(2);
	}

	@Test
	void looksNoFurtherBackThanAsked() {
		this.line.apply();
		this.line.outbox.runDue();
		this.line.clock.moveBy(Duration.ofHours(2));

		assertThat(this.handOvers.domains(anHourAgo(), MOST)).isEmpty();
		assertThat(this.handOvers.count(anHourAgo())).isZero();
	}

	@Test
	void forgetsTheDomainWithThePerson() {
		this.line.apply();
		CandidateId first = this.line.receipt.candidate();
		this.line.apply();
		this.line.outbox.runDue();
		assertThat(only(this.handOvers.domains(anHourAgo(), MOST)).taken()).isEqualTo(2);

		this.events.publishEvent(new CandidateErased(first, this.line.clock.instant()));

		assertThat(only(this.handOvers.domains(anHourAgo(), MOST)).taken()).isEqualTo(1);
		assertThat(this.handOvers.count(anHourAgo())).isEqualTo(2);
	}

	private Instant anHourAgo() {
		return this.line.clock.instant().minus(Duration.ofHours(1));
	}

	private static <T> T only(List<T> all) {
		assertThat(all).hasSize(1);
		return all.get(0);
	}

}
