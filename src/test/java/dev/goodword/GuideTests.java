package dev.goodword;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The guides say in Chinese, part by part, what they say in English. */
class GuideTests {

	private static final Pattern PART = Pattern.compile("(?m)^\\*\\*[^*]+\\*\\*");

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

	/** A Chinese text needs about three tenths of the signs of an English one. */
	private static final double LEAST = 0.12;

	@ParameterizedTest
	@ValueSource(strings = { "guide-recruiters.md", "guide-applicants.md" })
	void hasEveryPartInBothLanguages(String name) throws IOException {
		String[] halves = Files.readString(Path.of("docs", name)).split("\n---\n");
		assertThat(halves).hasSize(2);
		List<String> english = parts(halves[0]);
		List<String> chinese = parts(halves[1]);
		assertThat(english).hasSizeGreaterThan(10).noneMatch((part) -> CHINESE.matcher(part).find());
		assertThat(chinese).as("beside %s", english.stream().map(GuideTests::heading).toList())
			.hasSameSizeAs(english)
			.allMatch((part) -> CHINESE.matcher(heading(part)).find());
		for (int part = 0; part < english.size(); part++) {
			assertThat(chinese.get(part).length()).as("%s / %s", heading(english.get(part)), heading(chinese.get(part)))
				.isGreaterThan((int) (LEAST * english.get(part).length()));
		}
	}

	private static List<String> parts(String half) {
		return List.of(half.strip().split("\n\n+")).stream().filter((part) -> PART.matcher(part).lookingAt()).toList();
	}

	private static String heading(String part) {
		return part.substring(0, part.indexOf("**", 2) + 2);
	}

}
