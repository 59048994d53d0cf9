package dev.goodword.web;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** A session holds plain values as JSON and refuses everything else, both ways. */
class SessionJsonTests {

	private final SessionJson json = new SessionJson();

	static List<Object> plainValues() {
		return List.of("", "text", "中文 🦊 \"quoted\"", 1, -7, 4_000_000_000L, 1.5, true, false);
	}

	static List<Object> others() {
		return List.of(List.of("a"), Map.of("a", 1), new Date(0), new byte[] { 1 }, new StringBuilder("x"));
	}

	@ParameterizedTest
	@MethodSource("plainValues")
	void keepsPlainValues(Object value) {
		assertThat(this.json.convert(write(value), Object.class)).isEqualTo(value);
	}

	@ParameterizedTest
	@MethodSource("others")
	void refusesObjectsWhenTheyArePutIn(Object value) {
		assertThatException().isThrownBy(() -> write(value));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "{\"@class\":\"java.util.Date\"}", "[\"java.util.Date\",0]", "null", "{}", "\u00ac\u00ed" })
	void refusesObjectsWhenTheyAreRead(String stored) {
		assertThatException()
			.isThrownBy(() -> this.json.convert(stored.getBytes(StandardCharsets.ISO_8859_1), Object.class));
	}

	@Test
	void isReadableInTheDatabase() {
		assertThat(new String(write("abc"), StandardCharsets.UTF_8)).isEqualTo("\"abc\"");
	}

	private byte[] write(Object value) {
		return (byte[]) this.json.convert(value, org.springframework.core.convert.TypeDescriptor.valueOf(Object.class),
				org.springframework.core.convert.TypeDescriptor.valueOf(byte[].class));
	}

}
