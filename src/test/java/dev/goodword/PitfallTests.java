package dev.goodword;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every pitfall of measuring experience has a test that attacks its defence, and
 * {@code docs/pitfalls.md} names it. With {@code -Dgoodword.pitfalls.write=true} the list
 * is written anew. Those that lie in no one place of the product are attacked here.
 */
class PitfallTests {

	private static final Path LIST = Path.of("docs", "pitfalls.md");

	private static final Path RESOURCES = Path.of("src", "main", "resources");

	private static final Path MIGRATIONS = RESOURCES.resolve("db").resolve("migration");

	/** Claims of vendors that no study stands behind, in any wording. */
	private static final List<Pattern> HEARSAY = patterns(
			"tell(s)? (up to )?(\\w+ )?(nine|ten|1[0-9]|9) (other )?people", "bad news travels", "坏事传千里", "每晚一天",
			"each day (of waiting )?halves", "3[0-9] ?% of (detractors|critics)", "(twice|double) as likely",
			"industry (average|benchmark)", "行业(平均|基准)");

	/** What people are worth, or whom they reach. */
	private static final List<Pattern> PERSONAL_VALUE = patterns("follower", "purchas", "influenc", "wealth", "income",
			"(lifetime|customer)_value", "social_reach", "\\bclv");

	private static final List<Pattern> PUBLIC_RATINGS = patterns("glassdoor", "kununu", "看准", "脉脉");

	@Test
	void everyPitfallHasATestAndTheListNamesIt() throws IOException {
		List<NumberedCase> found = NumberedCase.of("Pitfall ", ": ");
		assertThat(found).extracting(NumberedCase::number)
			.containsAll(IntStream.rangeClosed(1, 30).boxed().toList())
			.allMatch((number) -> number >= 1 && number <= 30);
		String rows = found.stream()
			.map((test) -> test.row(Integer.toString(test.number())))
			.collect(Collectors.joining());
		String wanted = NumberedCase.kept(LIST, rows, "goodword.pitfalls.write");
		assertThat(Files.readString(LIST)).isEqualTo(wanted);
	}

	@Test
	@DisplayName("Pitfall 19: no text says what no study has shown")
	void repeatsNoHearsay() {
		assertThat(says(HEARSAY, "Unhappy people tell a friend.")).isFalse();
		assertThat(says(HEARSAY, "They tell up to ten people.")).isTrue();
		assertThat(texts()).isNotEmpty().allSatisfy((file, text) -> assertThat(says(HEARSAY, text)).as(file).isFalse());
	}

	@Test
	@DisplayName("Pitfall 21: no column holds what a person is worth or whom they reach")
	void measuresNobodysPurse() {
		assertThat(says(PERSONAL_VALUE, "monthly_income DECIMAL(12, 2)")).isTrue();
		assertThat(read(MIGRATIONS, ".sql")).isNotEmpty()
			.allSatisfy((file, sql) -> assertThat(says(PERSONAL_VALUE, sql)).as(file).isFalse());
	}

	@Test
	@DisplayName("Pitfall 28: what strangers write elsewhere has no place among the figures")
	void mixesNoPublicRatingsIn() {
		assertThat(says(PUBLIC_RATINGS, "Glassdoor: 4.1")).isTrue();
		assertThat(read(MIGRATIONS, ".sql"))
			.allSatisfy((file, sql) -> assertThat(says(PUBLIC_RATINGS, sql)).as(file).isFalse());
		assertThat(texts()).allSatisfy((file, text) -> assertThat(says(PUBLIC_RATINGS, text)).as(file).isFalse());
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-Hans" })
	@DisplayName("Pitfall 29: the score has a name of its own, and others' marks are theirs")
	void usesNobodysMark(String language) {
		Map<String, String> texts = MessageFiles.all(new LocaleTag(language));
		assertThat(texts).allSatisfy((key, text) -> assertThat(isMarked(text)).as(key).isTrue());
		assertThat(texts.get("insights.foot")).contains("cNPS", "Bain", "NICE", "Reichheld");
		assertThat(texts.get("report.method.limits.text")).contains("cNPS", "Bain", "NICE", "Reichheld");
	}

	/** A mark of others stands beside the names of its owners. */
	private static boolean isMarked(String text) {
		boolean named = text.replace("cNPS", "").contains("NPS") || text.contains("Net Promoter");
		return !named || Stream.of("Bain", "NICE", "Reichheld").allMatch(text::contains);
	}

	private static boolean says(List<Pattern> claims, String text) {
		return claims.stream().anyMatch((claim) -> claim.matcher(text).find());
	}

	/** Whatever is read by anybody: pages, letters, messages. */
	private static Map<String, String> texts() {
		Map<String, String> texts = read(RESOURCES, ".properties");
		texts.putAll(read(RESOURCES, ".txt"));
		texts.putAll(read(Path.of("templates"), ".html"));
		texts.putAll(read(RESOURCES, ".mustache"));
		return texts;
	}

	private static Map<String, String> read(Path folder, String ending) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending))
				.collect(Collectors.toMap(Path::toString, PitfallTests::read, (one, other) -> one, TreeMap::new));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Pattern> patterns(String... texts) {
		return Stream.of(texts).map((text) -> Pattern.compile("(?i)" + text)).toList();
	}

}
