package dev.goodword.candidates;

import java.time.Duration;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.MovableClock;
import dev.goodword.Rows;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@GoodwordTest
class CandidateSessionsTests {

	private static final UUID SUBJECT = new UUID(1, 1);

	private static final Duration TICK = Duration.ofNanos(1000);

	@Autowired
	Candidates candidates;

	@Autowired
	CandidateSessions sessions;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient database;

	CandidateId mia;

	@BeforeEach
	void register() {
		this.mia = this.candidates.register(new ContactDetails("Mia", null, new EmailAddress("session@mail.example"),
				null, LocaleTag.EN, null, null));
	}

	@Test
	void endsAfterFifteenMinutesOfSilence() {
		String secret = this.sessions.open(this.mia, null, false);

		this.clock.moveBy(Duration.ofMinutes(15).minus(TICK));
		assertThat(this.sessions.resume(secret)).isPresent();
		this.clock.moveBy(Duration.ofMinutes(15).minus(TICK));
		assertThat(this.sessions.resume(secret)).isPresent();
		this.clock.moveBy(Duration.ofMinutes(15));
		assertThat(this.sessions.resume(secret)).isEmpty();
	}

	@Test
	void endsAfterTwoHoursHoweverBusy() {
		String secret = this.sessions.open(this.mia, null, false);

		for (int minutes = 0; minutes < 119; minutes++) {
			this.clock.moveBy(Duration.ofMinutes(1));
			assertThat(this.sessions.resume(secret)).as("minute %d", minutes).isPresent();
		}
		this.clock.moveTo(MovableClock.START.plus(Duration.ofHours(2)));
		assertThat(this.sessions.resume(secret)).isEmpty();
	}

	@Test
	void staysForThirtyDaysWhereWanted() {
		String secret = this.sessions.open(this.mia, null, true);

		this.clock.moveBy(Duration.ofDays(30).minus(TICK));
		assertThat(this.sessions.resume(secret))
			.hasValueSatisfying((session) -> assertThat(session.until()).isEqualTo(this.clock.instant().plus(TICK)));
		this.clock.moveBy(TICK);
		assertThat(this.sessions.resume(secret)).isEmpty();
	}

	@Test
	void endsWhenThePersonSaysSo() {
		String secret = this.sessions.open(this.mia, null, true);
		String other = this.sessions.open(this.mia, null, false);

		this.sessions.end(secret);
		this.sessions.end("unknown");

		assertThat(this.sessions.resume(secret)).isEmpty();
		assertThat(this.sessions.resume(other)).isPresent();
		assertThat(this.sessions.resume("unknown")).isEmpty();
	}

	@Test
	void showsOnlyWhatItWasOpenedFor() {
		CandidateSession one = this.sessions.resume(this.sessions.open(this.mia, SUBJECT, false)).orElseThrow();
		CandidateSession all = this.sessions.resume(this.sessions.open(this.mia, null, false)).orElseThrow();
		CandidateId somebodyElse = new CandidateId(new UUID(0, 2));

		assertThat(one.maySee(this.mia, SUBJECT)).isTrue();
		assertThat(one.maySee(this.mia, new UUID(1, 2))).isFalse();
		assertThat(one.maySee(somebodyElse, SUBJECT)).isFalse();
		assertThat(all.maySee(this.mia, new UUID(1, 2))).isTrue();
		assertThat(all.maySee(somebodyElse, SUBJECT)).isFalse();
	}

	@Test
	void laysNoSecretOpenInTheDatabase() {
		String secret = this.sessions.open(this.mia, SUBJECT, false);

		assertThat(Rows.text(this.database, "candidate_session", "candidate_id", this.mia.value())).isNotEmpty()
			.doesNotContain(secret);
	}

}
