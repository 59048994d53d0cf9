package dev.goodword;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static dev.goodword.shared.LocaleTag.EN;
import static dev.goodword.shared.LocaleTag.ZH_HANS;
import static org.assertj.core.api.Assertions.assertThat;

/** The texts are complete in every language and keep to the house's voice. */
class TextTests {

	private static final Pattern KEY = Pattern.compile("^\\s*([^#!=:\\s][^=:\\s]*)\\s*=");

	private static final Pattern WORD = Pattern.compile("(?<![\\w.-])([\\w-]++(?:\\.[\\w-]++)*+)");

	private static final Pattern BEGINNING = Pattern.compile("(?<![\\w.-])((?:[\\w-]++\\.)++)[\"'$%]");

	@ParameterizedTest
	@MethodSource("modules")
	void everyKeyIsThereInEveryLanguage(String module) {
		assertThat(MessageFiles.texts(module, ZH_HANS).keySet())
			.containsExactlyInAnyOrderElementsOf(MessageFiles.texts(module, EN).keySet());
	}

	@ParameterizedTest
	@MethodSource("modules")
	void bothLanguagesSpeakOfTheSameThings(String module) {
		Map<String, String> chinese = MessageFiles.texts(module, ZH_HANS);
		assertThat(MessageFiles.texts(module, EN))
			.allSatisfy((key, text) -> assertThat(MessageFiles.placeholders(chinese.getOrDefault(key, ""))).as(key)
				.isEqualTo(MessageFiles.placeholders(text)));
	}

	@ParameterizedTest
	@MethodSource("modules")
	void everyTextKeepsToTheVoice(String module) {
		for (LocaleTag language : LocaleTag.SPOKEN) {
			assertThat(MessageFiles.texts(module, language)).allSatisfy((key, text) -> {
				assertThat(text).as(key).isNotBlank();
				assertThat(TextRules.broken(text, language.isChinese())).as("%s in %s: %s", key, language, text)
					.isEmpty();
			});
		}
	}

	@ParameterizedTest
	@MethodSource("modules")
	void noKeyStandsTwiceInAFile(String module) throws IOException {
		for (String ending : new String[] { "en", "zh_Hans" }) {
			try (Stream<String> lines = Files
				.lines(MessageFiles.FOLDER.resolve(module + "_" + ending + ".properties"))) {
				assertThat(lines.map(KEY::matcher).filter(Matcher::find).map((found) -> found.group(1)).toList())
					.doesNotHaveDuplicates();
			}
		}
	}

	@Test
	void noKeyStandsInTwoFiles() {
		assertThat(
				MessageFiles.modules().stream().flatMap((module) -> MessageFiles.texts(module, EN).keySet().stream()))
			.doesNotHaveDuplicates();
	}

	@Test
	void everyTextIsUsedSomewhere() throws IOException {
		String sources = read(Path.of("templates"), ".html") + read(Path.of("templates"), ".txt")
				+ read(Path.of("src/main/java"), ".java");
		Set<String> used = found(WORD, sources);
		Set<String> begun = found(BEGINNING, sources);
		assertThat(MessageFiles.all(EN).keySet()).filteredOn((key) -> !isUsed(key, used, begun)).isEmpty();
	}

	/** The steps of a position bear the words that reports and filters have for them. */
	@Test
	void aStepIsCalledAlikeEverywhere() throws IOException {
		String template = Files
			.readString(Path.of("src/main/resources/db/migration/V202611210130__positions_positions.sql"));
		List<MatchResult> steps = Pattern.compile("'standard', \\d, '([A-Z]+)', '([^']*)', '([^']*)'")
			.matcher(template)
			.results()
			.toList();
		assertThat(steps).hasSize(7).allSatisfy((step) -> {
			String key = "StageKind." + step.group(1);
			assertThat(step.group(2)).containsIgnoringCase(MessageFiles.all(EN).get(key));
			assertThat(step.group(3)).contains(MessageFiles.all(ZH_HANS).get(key));
		});
	}

	/** Keys that are put together from the log: nothing else looks whether they exist. */
	@ParameterizedTest
	@ValueSource(strings = { "MOVED", "ENDED", "UNDONE", "WITHDRAWN", "RECEIVED.theirs", "UNDONE.theirs",
			"REOPENED.theirs", "WITHDRAWN.theirs" })
	void everyEntryOfTheLogHasItsWords(String entry) {
		assertThat(MessageFiles.all(EN)).containsKeys("desk.history." + entry, "desk.conflict." + entry);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Come back soon|false", "Wait!|false", "It’s 'so|false", "Wait...|false", "请稍后再试|true",
					"您好！|true", "您好,张三|true", "使用 Word|true", "你好|true", "已收到.|true", "（选填)好(|true", "角色： 管理员|true",
					"'角色： '|true" })
	void theRulesBite(String text, boolean chinese) {
		assertThat(TextRules.broken(text, chinese)).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "It’s yours, (really)|false", "A brace '{' here|false", "soonest|false",
			"您好，张三。|true", "不超过10 MB|true", "Goodword · 如约|true", "第{0}至{1}条（共{2}条）|true" })
	void theRulesLetGoodTextsPass(String text, boolean chinese) {
		assertThat(TextRules.broken(text, chinese)).isEmpty();
	}

	static Iterable<String> modules() {
		return MessageFiles.modules();
	}

	/** The whole key is written somewhere, or a part of it that something is added to. */
	private static boolean isUsed(String key, Set<String> used, Set<String> begun) {
		if (used.contains(key)) {
			return true;
		}
		for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
			if (begun.contains(key.substring(0, dot + 1))) {
				return true;
			}
		}
		return false;
	}

	private static Set<String> found(Pattern pattern, String sources) {
		return pattern.matcher(sources).results().map((found) -> found.group(1)).collect(Collectors.toSet());
	}

	private static String read(Path folder, String ending) throws IOException {
		StringBuilder all = new StringBuilder();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter((each) -> each.toString().endsWith(ending)).toList()) {
				all.append(Files.readString(file)).append('\n');
			}
		}
		return all.toString();
	}

}
