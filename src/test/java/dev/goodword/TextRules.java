package dev.goodword;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a text must not hold, by language. */
final class TextRules {

	private static final String HAN = "\\p{IsHan}";

	private static final List<Rule> ANY = List.of(rule("an exclamation mark", "[!！]"),
			rule("three dots instead of …", "\\.\\.\\."),
			rule("a straight apostrophe, which quotes braces: write ’", "'(?![{}])(?<!'[{}]')"));

	private static final List<Rule> ENGLISH = List
		.of(rule("a word that puts people off", "(?i)\\b(soon|shortly|in due course|under review|unfortunately)\\b"));

	private static final List<Rule> CHINESE = List.of(rule("a word that puts people off", "尽快|近期|稍后|审核中"),
			rule("a half-width mark beside Chinese", HAN + "[,;:?()]|[,;:?(]" + HAN + "|" + HAN + "\\.(\\s|$)"),
			rule("a typed space beside Chinese", HAN + " [A-Za-z0-9]|[A-Za-z0-9] " + HAN),
			rule("a typed space beside a full-width mark", "[，。、；：？（）「」《》] | [，。、；：？（）「」《》]"),
			rule("你 instead of 您", "你"));

	private TextRules() {
	}

	static List<String> broken(String text, boolean chinese) {
		List<Rule> rules = new ArrayList<>(ANY);
		rules.addAll(chinese ? CHINESE : ENGLISH);
		return rules.stream().filter((rule) -> rule.pattern().matcher(text).find()).map(Rule::name).toList();
	}

	/**
	 * Whether a space behind the text, such as one typed in a template, would stand
	 * beside a full-width mark.
	 */
	static boolean bringsItsOwnSpace(String chinese) {
		return chinese.matches("(?s).*[，。、；：？（）「」《》]");
	}

	private static Rule rule(String name, String pattern) {
		return new Rule(name, Pattern.compile(pattern));
	}

	/** One thing to keep out. */
	private record Rule(String name, Pattern pattern) {
	}

}
