package dev.goodword;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The colours can be told apart, computed from the token file by the formula of WCAG 2.2.
 */
class ContrastTests {

	private static final String SHEET = TemplateFiles.text(Path.of("src/main/resources/static/css/tokens.css"));

	private static final Pattern TOKEN = Pattern.compile("(--ax-[\\w-]+):\\s*(#[0-9A-Fa-f]{6})");

	private static final Map<String, String> LIGHT = colours(block(":root {"));

	private static final Map<String, String> DARK = colours(block(":root[data-bs-theme=\"dark\"] {"));

	@ParameterizedTest
	@CsvSource({ "ink,paper", "ink,surface", "ink,sunken", "ink,primary-tint", "ink-2,paper", "ink-2,surface",
			"ink-2,sunken", "ink-2,wait-bg", "primary,paper", "primary,surface", "primary,sunken",
			"primary-strong,paper", "primary-strong,surface", "primary-strong,primary-tint", "on-primary,primary",
			"on-primary,primary-strong", "accent,paper", "accent,surface", "on-inverse,inverse", "inverse-link,inverse",
			"promise-ink,promise-bg", "good-ink,good-bg", "good-ink,paper", "wait-ink,wait-bg", "turn-ink,turn-bg",
			"late-ink,late-bg", "late-ink,paper", "late-ink,surface", "warn-ink,warn-bg", "warn-ink,surface" })
	void textIsReadable(String text, String ground) {
		assertThat(contrast(LIGHT, text, ground)).as("light").isGreaterThanOrEqualTo(4.5);
		assertThat(contrast(DARK, text, ground)).as("dark").isGreaterThanOrEqualTo(4.5);
	}

	@ParameterizedTest
	@CsvSource({ "control,paper", "control,surface", "primary,paper", "primary,surface", "late-ink,surface",
			"series-1,surface", "series-2,surface", "series-3,surface", "series-4,surface", "series-5,surface",
			"series-6,surface", "axis,surface" })
	void controlsAndFiguresAreVisible(String control, String ground) {
		assertThat(contrast(LIGHT, control, ground)).as("light").isGreaterThanOrEqualTo(3);
		assertThat(contrast(DARK, control, ground)).as("dark").isGreaterThanOrEqualTo(3);
	}

	@ParameterizedTest
	@CsvSource({ "paper", "surface", "sunken", "primary", "inverse", "promise-bg", "late-bg", "honey" })
	void oneOfTheFocusRingsShowsOnEverySurface(String ground) {
		for (Map<String, String> colours : java.util.List.of(LIGHT, DARK)) {
			assertThat(Math.max(contrast(colours, "focus-in", ground), contrast(colours, "focus-out", ground)))
				.isGreaterThanOrEqualTo(3);
			assertThat(contrast(colours, "focus-in", "focus-out")).isGreaterThanOrEqualTo(3);
		}
	}

	@Test
	void theTwoDarkListsAreEqual() {
		assertThat(colours(block(":root:not([data-bs-theme]) {"))).isEqualTo(DARK).hasSizeGreaterThan(30);
		assertThat(squeeze(block(":root:not([data-bs-theme]) {")))
			.isEqualTo(squeeze(block(":root[data-bs-theme=\"dark\"] {")));
	}

	@Test
	void computesTheContrastOfBlackAndWhite() {
		assertThat(contrast(Map.of("--ax-a", "#000000", "--ax-b", "#FFFFFF"), "a", "b")).isEqualTo(21);
	}

	private static String block(String start) {
		int from = SHEET.indexOf(start) + start.length();
		return SHEET.substring(from, SHEET.indexOf('}', from));
	}

	private static String squeeze(String block) {
		return block.replaceAll("/\\*.*?\\*/", "").replaceAll("\\s+", " ").strip();
	}

	private static Map<String, String> colours(String block) {
		Map<String, String> colours = new LinkedHashMap<>(Map.of("--ax-honey", "#F3B23E"));
		TOKEN.matcher(block).results().forEach((found) -> colours.put(found.group(1), found.group(2)));
		return colours;
	}

	private static double contrast(Map<String, String> colours, String one, String other) {
		double a = luminance(Objects.requireNonNull(colours.get("--ax-" + one), one));
		double b = luminance(Objects.requireNonNull(colours.get("--ax-" + other), other));
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	/** WCAG 2.2, relative luminance. */
	private static double luminance(String colour) {
		return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
	}

	private static double linear(String colour, int at) {
		double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
		return (value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

}
