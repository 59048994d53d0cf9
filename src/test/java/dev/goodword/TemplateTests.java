package dev.goodword;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The templates hold no words, no look of their own and no script. */
class TemplateTests {

	private static final TreeSet<String> CLASSES = TemplateFiles.classes();

	private static final Set<String> KEYS = MessageFiles.all(LocaleTag.EN).keySet();

	/** Rules that push down whatever follows something else on a page's card. */
	private static final Pattern OWLS = Pattern.compile("(?m)^(\\.ax-card > [^{]*) > \\* \\+ \\* \\{");

	private static final Pattern KEY = Pattern.compile("#\\{([\\w.-]+)[}(]|#messages\\.msg\\('([\\w.-]+)'");

	private static final Map<String, String> CHINESE = MessageFiles.all(LocaleTag.ZH_HANS);

	private static final Pattern SPACED = Pattern
		.compile("#\\{([\\w.-]+)[}(][^>]*></(?:span|b|th:block|a|strong)> +\\S|\\[\\[#\\{([\\w.-]+)[}(][^]]*]] +\\S");

	private static final Pattern FAMILY = Pattern.compile("#\\{\\|([\\w.-]+\\.)\\$|#\\{\\$\\{'([\\w.-]+\\.)'");

	@ParameterizedTest
	@MethodSource("templates")
	void aTemplateKeepsTheRules(Path template) {
		assertThat(TemplateRules.broken(TemplateFiles.text(template), CLASSES, TemplateFiles.hasOwnLook(template)))
			.as(template.toString())
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void aTemplateKnowsTheKeysItNames(Path template) {
		String text = TemplateFiles.text(template).replaceAll("(?s)<!--/\\*.*?\\*/-->", "");
		assertThat(names(KEY, text)).as(template.toString()).allSatisfy((key) -> assertThat(KEYS).contains(key));
		assertThat(names(FAMILY, text)).as(template.toString())
			.allSatisfy((family) -> assertThat(KEYS).anyMatch((key) -> key.startsWith(family)));
	}

	/** A text that ends with a full-width mark brings its own space. */
	@ParameterizedTest
	@MethodSource("templates")
	void aTemplateTypesNoSpaceBehindAFullWidthMark(Path template) {
		assertThat(names(SPACED, TemplateFiles.text(template))).allSatisfy(
				(key) -> assertThat(TextRules.bringsItsOwnSpace(CHINESE.getOrDefault(key, ""))).as(key).isFalse());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p>Hello</p>", "<p title=\"Hello\"></p>", "<p th:text=\"'Hello you'\"></p>",
			"<p th:text=\"|Hello ${you}|\"></p>", "<p th:text=\"${a ? 'Yes' : 'No'}\"></p>",
			"<p th:replace=\"~{x :: y(title='Hello')}\"></p>", "<p style=\"color: red\"></p>",
			"<p onclick=\"x()\"></p>", "<p hx-on:click=\"x()\"></p>", "<script>x()</script>", "<style>p {}</style>",
			"<p class=\"btn\"></p>", "<p class=\"ax-unknown\"></p>", "<p th:classappend=\"${a} ? 'text-danger'\"></p>",
			"<p th:utext=\"${a}\"></p>", "<script src=\"/x.js\" th:utext=\"${a}\"></script>", "<p>[(${a})]</p>",
			"<p th:text=\"${__${a}__}\"></p>", "<p th:if=\"${a}\" th:replace=\"~{x :: y}\"></p>",
			"<p aria-label=\"关闭\"></p>" })
	void theRulesBite(String template) {
		assertThat(TemplateRules.broken(template, CLASSES, false)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!--/* Words */-->", "<p th:text=\"#{a.b(${c})}\">·</p>",
			"<p class=\"ax-card row mt-3\"></p>", "<p th:text=\"${kind == 'MAIN' ? #messages.msg('a.b') : ''}\"></p>",
			"<p>[[#{a.b}]]</p>", "<p th:class=\"${kind == 'late-x' ? 'ax-tag--late' : null}\"></p>",
			"<p th:text=\"#{|a.${b}|}\"></p>", "<script src=\"/x.js\"></script>",
			"<script type=\"application/ld+json\" th:utext=\"${a}\"></script>" })
	void theRulesLetGoodTemplatesPass(String template) {
		assertThat(TemplateRules.broken(template, CLASSES, false)).isEmpty();
	}

	/** A margin on every part but the first sets the parts of a row askew. */
	@Test
	void whatStandsInARowIsKeptApartByItsGapAlone() {
		assertThat(OWLS.matcher(TemplateFiles.text(Path.of("src/main/resources/static/css/desk.css"))).results())
			.isNotEmpty()
			.allSatisfy((rule) -> assertThat(rule.group(1)).contains(":not(.ax-row, .ax-filter)"));
	}

	static Iterable<Path> templates() {
		return TemplateFiles.all();
	}

	private static List<String> names(Pattern pattern, String text) {
		return pattern.matcher(text).results().flatMap(TemplateTests::groups).toList();
	}

	private static Stream<String> groups(MatchResult found) {
		return Stream.of(1, 2).map(found::group).filter((group) -> group != null);
	}

}
