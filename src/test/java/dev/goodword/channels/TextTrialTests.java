package dev.goodword.channels;

import java.time.Instant;

import dev.goodword.shared.Delivered;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextTrialTests {

	private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

	private final TextTrial asked = TextTrial.asked(new byte[] { 7 }, "en", NOW);

	@Test
	void waitsForAWorkerAndIsNotAskedForTwice() {
		assertThat(TextTrial.NONE.due()).isNull();
		assertThat(TextTrial.NONE.isOpen()).isFalse();
		assertThat(TextTrial.NONE.mayFollow(NOW)).isTrue();
		assertThat(this.asked.waits()).isTrue();
		assertThat(this.asked.due()).isEqualTo(NOW);
		assertThat(this.asked.mayFollow(NOW.plusSeconds(3600))).as("one at a time").isFalse();
	}

	@Test
	void forgetsTheNumberWhenItLeaves() {
		TextTrial handed = this.asked.handed(NOW.plusSeconds(3));
		assertThat(handed.to()).isNull();
		assertThat(handed.waits()).isFalse();
		assertThat(handed.isOpen()).isTrue();
		assertThat(this.asked.settled(Delivered.failed(0, "HELD"), NOW).to()).isNull();
	}

	@Test
	void isLostWhenWhoeverHandedItOverNeverCameBack() {
		TextTrial handed = this.asked.handed(NOW);
		assertThat(handed.due()).isEqualTo(NOW.plusSeconds(300));
		assertThat(handed.isLost(NOW.plusSeconds(299))).isFalse();
		assertThat(handed.isLost(NOW.plusSeconds(300))).isTrue();
		assertThat(handed.settled(Delivered.accepted(200), NOW).isLost(NOW.plusSeconds(300))).isFalse();
		assertThat(this.asked.isLost(NOW.plusSeconds(300))).as("it was never handed over").isFalse();
	}

	@Test
	void isWorthTenMinutes() {
		assertThat(this.asked.isLate(NOW.plusSeconds(599))).isFalse();
		assertThat(this.asked.isLate(NOW.plusSeconds(600))).isTrue();
		assertThat(TextTrial.NONE.isLate(NOW)).isFalse();
	}

	@Test
	void isFollowedByAnotherAfterAMinute() {
		TextTrial settled = this.asked.handed(NOW).settled(Delivered.failed(401, "no"), NOW.plusSeconds(2));
		assertThat(settled.due()).isNull();
		assertThat(settled.mayFollow(NOW.plusSeconds(59))).isFalse();
		assertThat(settled.mayFollow(NOW.plusSeconds(60))).isTrue();
	}

	@Test
	void isTakenOnlyWhenTheProviderSaidSo() {
		for (Delivered.Kind kind : Delivered.Kind.values()) {
			assertThat(this.asked.settled(new Delivered(kind, 200, null, null), NOW).isTaken()).as("%s", kind)
				.isEqualTo(kind == Delivered.Kind.ACCEPTED);
		}
	}

}
