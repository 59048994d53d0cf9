package dev.goodword.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.context.NoSuchMessageException;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class TextsTests {

	private static final Locale CHINESE = Locale.forLanguageTag("zh-Hans");

	@Test
	void findsTheFilesOfEveryModule() throws IOException {
		Texts texts = Texts.load(new PathMatchingResourcePatternResolver());
		assertThat(texts.getMessage("frame.skip", null, Locale.ENGLISH)).isEqualTo("Skip to content");
		assertThat(texts.getMessage("frame.skip", null, CHINESE)).isEqualTo("跳到正文");
	}

	@Test
	void readsAnyChineseAsSimplifiedAndAnyOtherLanguageAsEnglish() throws IOException {
		Texts texts = Texts.load(files(Map.of("en", "a=yes", "zh_Hans", "a=是")));
		assertThat(texts.getMessage("a", null, Locale.TRADITIONAL_CHINESE)).isEqualTo("是");
		assertThat(texts.getMessage("a", null, Locale.GERMANY)).isEqualTo("yes");
	}

	@Test
	void fillsPluralsAndNumbers() throws IOException {
		Texts texts = Texts
			.load(files(Map.of("en", "a={0, plural, one {# day} other {# days}} of {1}", "zh_Hans", "a={0}天/{1}")));
		assertThat(texts.getMessage("a", new Object[] { 1, "it" }, Locale.ENGLISH)).isEqualTo("1 day of it");
		assertThat(texts.getMessage("a", new Object[] { 1200, "it" }, Locale.ENGLISH)).isEqualTo("1,200 days of it");
		assertThat(texts.getMessage("a", new Object[] { 3, "它" }, CHINESE)).isEqualTo("3天/它");
	}

	@Test
	void putsWhatPeopleTypedInAsItIs() throws IOException {
		Texts texts = Texts.load(files(Map.of("en", "a=Hello {0}", "zh_Hans", "a=您好{0}")));
		assertThat(texts.getMessage("a", new Object[] { "{0} ${x} '{'" }, Locale.ENGLISH))
			.isEqualTo("Hello {0} ${x} '{'");
	}

	@Test
	void leavesPlainTextsAlone() throws IOException {
		Texts texts = Texts.load(files(Map.of("en", "a=it’s 'quoted'", "zh_Hans", "a=x")));
		assertThat(texts.getMessage("a", new Object[] { "unused" }, Locale.ENGLISH)).isEqualTo("it’s 'quoted'");
	}

	@Test
	void takesAMissingTextFromTheOtherLanguage() throws IOException {
		Texts texts = Texts.load(files(Map.of("en", "a=yes", "zh_Hans", "b=是")));
		assertThat(texts.getMessage("a", null, CHINESE)).isEqualTo("yes");
		assertThatExceptionOfType(NoSuchMessageException.class)
			.isThrownBy(() -> texts.getMessage("c", null, Locale.ENGLISH));
	}

	@Test
	void refusesAKeyThatStandsInTwoFiles() {
		PathMatchingResourcePatternResolver twice = new PathMatchingResourcePatternResolver() {
			@Override
			public Resource[] getResources(String pattern) {
				Resource file = new ByteArrayResource("a=x".getBytes(StandardCharsets.UTF_8));
				return new Resource[] { file, file };
			}
		};
		assertThatIllegalStateException().isThrownBy(() -> Texts.load(twice)).withMessageContaining("two files");
	}

	private static PathMatchingResourcePatternResolver files(Map<String, String> byEnding) {
		return new PathMatchingResourcePatternResolver() {
			@Override
			public Resource[] getResources(String pattern) {
				String ending = pattern.contains("zh_Hans") ? "zh_Hans" : "en";
				return new Resource[] {
						new ByteArrayResource(byEnding.getOrDefault(ending, "").getBytes(StandardCharsets.UTF_8)) };
			}
		};
	}

}
