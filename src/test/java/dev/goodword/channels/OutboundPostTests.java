package dev.goodword.channels;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

import dev.goodword.channels.ScriptedProvider.Answer;
import dev.goodword.outbound.OutboundFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OutboundPostTests {

	private final ScriptedProvider provider = new ScriptedProvider("{}");

	@AfterEach
	void close() {
		this.provider.close();
	}

	@Test
	void postsJsonWithItsHeaders() {
		WebAnswer answer = this.provider.post(
				new WebRequest(URI.create("https://maker.example/send?x=1"), Map.of("X-Own", "yes"), "{\"a\":\"中\"}"));
		assertThat(answer.kind()).isEqualTo(WebAnswer.Kind.ANSWERED);
		assertThat(answer.body()).isEqualTo("{}");
		ScriptedProvider.Got got = this.provider.got().get(0);
		assertThat(got.path()).isEqualTo("/send?x=1");
		assertThat(got.body()).isEqualTo("{\"a\":\"中\"}");
		assertThat(got.headers().getFirst("Content-Type")).startsWith("application/json");
		assertThat(got.headers().getFirst("X-Own")).isEqualTo("yes");
	}

	@Test
	void readsHowLongToWaitInSeconds() {
		assertThat(paused("120")).isEqualTo(Duration.ofSeconds(120));
		assertThat(paused("0")).isZero();
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "soon", "-5", "1.5", "1000000", "Mon, 23 Nov 2026 10:00:00 GMT" })
	void leavesEverythingElseToItsOwnPauses(String header) {
		assertThat(paused(header)).isNull();
	}

	@Test
	void doesNotKnowWhatBecameOfACallThatBreaksOffOrIsNotAnswered() {
		this.provider.next(Answer.DROP);
		assertThat(post(this.provider.here("/")).kind()).isEqualTo(WebAnswer.Kind.UNKNOWN);
		this.provider.next(Answer.MUTE);
		WebAnswer mute = post(this.provider.here("/"));
		assertThat(mute.kind()).isEqualTo(WebAnswer.Kind.UNKNOWN);
		assertThat(mute.body()).isEqualTo("TIMEOUT");
		assertThat(mute.status()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://8.8.8.8/", "https://127.0.0.1/", "https://10.1.2.3/", "https://[::1]/",
			"https://169.254.169.254/latest/meta-data", "https://user@8.8.8.8/" })
	void sendsNothingToWhereWeDoNotCall(String address) {
		WebAnswer answer = new OutboundPost(OutboundFixture.toThePublic())
			.post(new WebRequest(URI.create(address), Map.of("Authorization", "Bearer canary"), "{}"));
		assertThat(answer.kind()).isEqualTo(WebAnswer.Kind.NOT_SENT);
		assertThat(answer.body()).isIn("NOT_HTTPS", "NOT_PUBLIC", "USER_INFO");
	}

	private Duration paused(String header) {
		this.provider.next(new Answer(429, "", header));
		return this.provider.post(new WebRequest(URI.create("https://maker.example/"), Map.of(), "{}")).pause();
	}

	private static WebAnswer post(URI address) {
		return new OutboundPost(OutboundFixture.toLoopback(Duration.ofMillis(400)))
			.post(new WebRequest(address, Map.of(), "{}"));
	}

}
