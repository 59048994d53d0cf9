package dev.goodword.desk.application;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConflictWordsTests {

	private static final String ATTEMPT = "desk.conflict.attempt.";

	@Test
	@DisplayName("What was attempted is the subject of the sentence that says it was not carried out")
	void namesWhatWasAttempted() throws IOException {
		Map<String, String> english = attempts("en");
		Map<String, String> chinese = attempts("zh_Hans");
		assertThat(english.keySet()).isEqualTo(chinese.keySet())
			.isEqualTo(Set.of("appointment", "decision", "decline", "firstDay", "inquiry", "interview", "message",
					"move", "offer", "times", "withdrawal"));
		assertThat(english)
			.allSatisfy((what, words) -> assertThat(words).as(what).startsWith("Your ").doesNotEndWith("."));
		assertThat(chinese).allSatisfy((what, words) -> assertThat(words).as(what).startsWith("您").doesNotContain("。"));
	}

	private static Map<String, String> attempts(String language) throws IOException {
		Properties all = new Properties();
		try (Reader file = new InputStreamReader(
				Objects.requireNonNull(
						ConflictWordsTests.class.getResourceAsStream("/messages/desk_" + language + ".properties")),
				StandardCharsets.UTF_8)) {
			all.load(file);
		}
		Map<String, String> attempts = new TreeMap<>();
		all.forEach((key, words) -> {
			if (key.toString().startsWith(ATTEMPT)) {
				attempts.put(key.toString().substring(ATTEMPT.length()), words.toString());
			}
		});
		return attempts;
	}

}
