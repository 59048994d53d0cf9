package dev.goodword.portal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a position says, its markup stays inside its script element. */
class JobPostingSafetyTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@ParameterizedTest
	@ValueSource(strings = { "</script><script>alert(1)</script>", "<!--", "]]>", "O'Neill & Sons", "a\u2028b\u2029c",
			"\"quoted\" \\ back", "李雷 <b>", "&lt;" })
	void endsNoElementAndReadsTheSame(String text) {
		String safe = JobPostingMarkup.safe(JSON.writeValueAsString(text));
		assertThat(safe).doesNotContain("<", ">", "&", "'", "\u2028", "\u2029");
		assertThat(JSON.readValue(safe, String.class)).isEqualTo(text);
	}

	@Test
	void leavesPlainWordsAlone() {
		assertThat(JobPostingMarkup.safe("{\"title\":\"Baker\"}")).isEqualTo("{\"title\":\"Baker\"}");
	}

}
