package dev.goodword.channels;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.goodword.shared.Delivered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class TextChannelTests {

	private static final TextPost POST = new TextPost(new FixedTextWay(TextLimits.USUAL).way(), "+8613800138000",
			"NEWS_ZH", "Lumina \"Labs\"", "words", "https://jobs.example/a/x");

	private final List<WebRequest> sent = new ArrayList<>();

	@Test
	void tellsTheProviderWhoWritesToWhomAndByWhichTemplate() {
		deliver(answer(200, ""));
		WebRequest request = this.sent.get(0);
		JsonNode body = JsonMapper.shared().readTree(request.body());
		assertThat(request.address()).hasToString("https://texts.example/v1/send");
		assertThat(request.headers()).containsEntry("Authorization", "Bearer " + FixedTextWay.KEY);
		assertThat(body.at("/to").asString()).isEqualTo("+8613800138000");
		assertThat(body.at("/template").asString()).isEqualTo("NEWS_ZH");
		assertThat(body.at("/parameters/company").asString()).isEqualTo("Lumina \"Labs\"");
		assertThat(body.at("/parameters/link").asString()).isEqualTo("https://jobs.example/a/x");
		assertThat(request.body()).as("the key stands in the header alone").doesNotContain(FixedTextWay.KEY);
	}

	@ParameterizedTest
	@CsvSource({ "200, ACCEPTED", "202, ACCEPTED", "299, ACCEPTED", "301, FAILED", "400, FAILED", "401, FAILED",
			"404, FAILED", "429, DEFERRED", "503, DEFERRED", "500, UNCERTAIN", "504, UNCERTAIN" })
	void readsTheStatus(int status, Delivered.Kind kind) {
		Delivered outcome = deliver(answer(status, "words"));
		assertThat(outcome.kind()).isEqualTo(kind);
		assertThat(outcome.code()).isEqualTo(status);
		assertThat(outcome.detail()).isEqualTo("words");
	}

	@Test
	void waitsAsLongAsItIsAsked() {
		Delivered outcome = deliver(new WebAnswer(WebAnswer.Kind.ANSWERED, 429, "", Duration.ofMinutes(7)));
		assertThat(outcome.pause()).isEqualTo(Duration.ofMinutes(7));
	}

	@Test
	void passesOnNoWordsThatRepeatTheNumberOrTheKey() {
		assertThat(deliver(answer(400, "+8613800138000 is wrong")).detail()).isNull();
		assertThat(deliver(answer(401, "unknown: " + FixedTextWay.KEY)).detail()).isNull();
	}

	@Test
	void tellsWhatDidNotLeaveFromWhatNobodyKnows() {
		Delivered away = deliver(new WebAnswer(WebAnswer.Kind.NOT_SENT, 0, "CONNECT", null));
		assertThat(away).isEqualTo(Delivered.deferred(0, "CONNECT", null));
		Delivered mute = deliver(new WebAnswer(WebAnswer.Kind.UNKNOWN, 0, "TIMEOUT", null));
		assertThat(mute).isEqualTo(Delivered.uncertain(0, "TIMEOUT"));
	}

	private Delivered deliver(WebAnswer answer) {
		return new TextChannel((request) -> {
			this.sent.add(request);
			return answer;
		}).deliver(POST);
	}

	private static WebAnswer answer(int status, String body) {
		return new WebAnswer(WebAnswer.Kind.ANSWERED, status, body, null);
	}

}
