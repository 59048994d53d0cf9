package dev.goodword.sample;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** The sample's passwords are for whoever sits at the machine. */
class SampleGateTests {

	private final SampleGate gate = new SampleGate();

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "LocalHost", "127.0.0.1", "127.0.1.1", "[::1]", "::1" })
	void admitsWhoAsksForThisMachine(String host) {
		this.request.setServerName(host);
		assertThat(this.gate.admits(this.request)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "192.168.0.7",
			"goodword", "" })
	void refusesWhoWasLedHereUnderAnotherName(String host) {
		this.request.setServerName(host);
		assertThat(this.gate.admits(this.request)).isFalse();
	}

	@Test
	void refusesWhatAProxyPassedOn() {
		this.request.addHeader("X-Forwarded-For", "203.0.113.9");
		assertThat(this.gate.admits(this.request)).isFalse();
	}

}
