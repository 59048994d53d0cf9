package dev.goodword.communication.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The frame of letters uses only styles that mail programs know: what no program may lack
 * is supported by every one that was tested, in its latest test; what some lack costs
 * looks and no meaning, and is named here. The figures are those of "Can I email".
 */
class MailStylesTests {

	private static final Path FRAME = Path.of("templates/layout/mail.html");

	private static final Pattern STYLE = Pattern.compile("style=\"([^\"]*)\"");

	private static final Pattern SHEET = Pattern.compile("(?s)<style>(.*?)</style>");

	private static final Pattern DECLARED = Pattern.compile("([a-z-]+)\\s*:[^;{}]+[;}]");

	/** What carries the letter, and the file that says who knows it. */
	private static final Map<String, String> CARRIES = Map.of("background", "css-background-color", "font-family",
			"css-font", "font-size", "css-font-size", "font-weight", "css-font-weight", "line-height",
			"css-line-height", "margin", "css-margin", "padding", "css-padding", "padding-top", "css-padding",
			"max-width", "css-max-width");

	/**
	 * What costs looks where it is not known: corners, the height of a bar that has an
	 * attribute too, where long words break, a line under a button, and a first line that
	 * repeats the date.
	 */
	private static final Map<String, String> LOOKS = Map.of("border-radius", "css-border-radius", "height",
			"css-height", "max-height", "css-height", "word-break", "css-word-break", "text-decoration",
			"css-text-decoration", "display", "css-display-none");

	/** As old as style sheets; nobody lists who knows them. */
	private static final Set<String> OLD = Set.of("color", "overflow", "white-space");

	private static String frame() throws IOException {
		return Files.readString(FRAME);
	}

	private static Set<String> used() throws IOException {
		return STYLE.matcher(frame())
			.results()
			.flatMap((style) -> Stream.of(style.group(1).split(";")))
			.map((declared) -> declared.substring(0, declared.indexOf(':')).strip())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void areAllOnTheList() throws IOException {
		Set<String> listed = new TreeSet<>(CARRIES.keySet());
		listed.addAll(LOOKS.keySet());
		listed.addAll(OLD);
		assertThat(used()).isEqualTo(listed);
	}

	/** Whoever does not know the sheet reads the letter by day. */
	@Test
	void changeColoursAloneInTheDark() throws IOException {
		String sheet = SHEET.matcher(frame()).results().map((all) -> all.group(1)).collect(Collectors.joining());
		assertThat(sheet.strip()).startsWith("@media (prefers-color-scheme: dark)");
		assertThat(DECLARED.matcher(sheet.substring(sheet.indexOf('{') + 1))
			.results()
			.map((declared) -> declared.group(1))
			.collect(Collectors.toSet())).isSubsetOf("background", "color");
	}

	@Test
	@EnabledIfEnvironmentVariable(named = "GOODWORD_TEST_DATA", matches = ".+",
			disabledReason = "needs the figures of mail programs")
	void areKnownToEveryMailProgramThatWasTested() throws IOException {
		for (Map.Entry<String, String> style : CARRIES.entrySet()) {
			assertThat(lacking(style.getValue())).as(style.getKey()).isEmpty();
		}
		for (Map.Entry<String, String> style : LOOKS.entrySet()) {
			assertThat(lacking(style.getValue())).as("%s is named without need", style.getKey()).isNotEmpty();
		}
	}

	/** The programs whose latest test says no. */
	private static List<String> lacking(String file) throws IOException {
		Path figures = Path.of(System.getenv("GOODWORD_TEST_DATA"), "mail-clients", file + ".md");
		Map<String, Map<String, Map<String, String>>> stats = new Yaml().load(stats(Files.readString(figures)));
		List<String> lacking = new ArrayList<>();
		stats.forEach((program,
				platforms) -> platforms.forEach((platform, tests) -> tests.values()
					.stream()
					.reduce((earlier, later) -> later)
					.filter((latest) -> latest.startsWith("n"))
					.ifPresent((latest) -> lacking.add(program + " " + platform))));
		return lacking;
	}

	/** The braces after "stats:", as YAML reads them. */
	private static String stats(String figures) {
		String rest = figures.substring(figures.indexOf("stats:") + "stats:".length());
		int depth = 0;
		for (MatchResult brace : Pattern.compile("[{}]").matcher(rest).results().toList()) {
			depth += brace.group().equals("{") ? 1 : -1;
			if (depth == 0) {
				return rest.substring(0, brace.end()).replace('\t', ' ').replaceAll("\":\\s*\"", "\": \"");
			}
		}
		throw new IllegalStateException("braces without an end");
	}

}
