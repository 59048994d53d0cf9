package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CircuitTests {

	private static final Instant NOW = Instant.parse("2026-09-22T02:00:00Z");

	@Test
	void isClosedAtFirst() {
		assertThat(Circuit.CLOSED.mayTry(NOW)).isTrue();
		assertThat(Circuit.CLOSED.isOpen()).isFalse();
	}

	@Test
	void opensAtTheFifthFailureInARow() {
		Circuit circuit = Circuit.CLOSED;
		for (int i = 0; i < 4; i++) {
			circuit = circuit.failed(NOW, NOW, false);
			assertThat(circuit.isOpen()).isFalse();
			assertThat(circuit.mayTry(NOW.plusSeconds(2))).isTrue();
		}
		assertThat(circuit.failed(NOW, NOW, false).isOpen()).isTrue();
	}

	@Test
	void opensAtOnceWhenOurNameIsRefused() {
		Circuit circuit = Circuit.CLOSED.failed(NOW, NOW, true);
		assertThat(circuit.isOpen()).isTrue();
		assertThat(circuit.signInRefused()).isTrue();
	}

	@Test
	void opensWhenAServerStayedMuteForAMinute() {
		assertThat(Circuit.CLOSED.failed(NOW.minusSeconds(60), NOW, false).isOpen()).isTrue();
	}

	@Test
	void pausesLongerAndLonger() {
		Circuit circuit = Circuit.CLOSED;
		for (int minutes : new int[] { 1, 2, 5, 10, 10, 10 }) {
			circuit = circuit.failed(NOW.minusSeconds(60), NOW, false);
			assertThat(circuit.nextTry()).isEqualTo(NOW.plus(Duration.ofMinutes(minutes)));
			assertThat(circuit.mayTry(NOW.plus(Duration.ofMinutes(minutes)).minusMillis(1))).isFalse();
			assertThat(circuit.mayTry(NOW.plus(Duration.ofMinutes(minutes)))).isTrue();
		}
	}

}
