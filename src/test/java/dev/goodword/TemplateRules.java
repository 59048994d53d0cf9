package dev.goodword;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.attoparser.AbstractMarkupHandler;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;

/** Reads one template and lists what the house does not allow in it. */
final class TemplateRules extends AbstractMarkupHandler {

	private static final Pattern LETTER = Pattern.compile("\\p{L}");

	private static final Pattern LITERAL = Pattern.compile("'([^']*)'");

	private static final Pattern COMPARED = Pattern.compile("[!=]=\\s*'[^']*'|, '[a-z-]*'");

	private static final Pattern ARGUMENT = Pattern.compile("(\\w+)='([^']*)'");

	private static final Pattern SKELETON = Pattern
		.compile("(container(-fluid)?|row|col(-.+)?|g[xy]?-.+|[mp][tbsexy]?-.+|offset-.+|order-.+)");

	/** Attributes people see or hear. */
	private static final Set<String> HUMAN = Set.of("title", "alt", "placeholder", "aria-label", "aria-description",
			"aria-roledescription", "data-label", "data-busy", "data-announce", "data-say", "label");

	/** Arguments of fragments that are words. */
	private static final Set<String> WORDS = Set.of("title", "label", "text", "hint", "say", "more", "drop", "blank",
			"kept", "linkText", "hrefText", "letterText", "doneText", "busy", "button", "small", "site");

	private final NavigableSet<String> classes;

	private final boolean mail;

	private final List<String> broken = new ArrayList<>();

	private String element = "";

	private boolean runsInline;

	private boolean conditional;

	private boolean replaced;

	/**
	 * A block of JSON-LD: its maker escapes what could end it, HTML escapes would break
	 * it.
	 */
	private boolean holdsData;

	private TemplateRules(NavigableSet<String> classes, boolean mail) {
		this.classes = classes;
		this.mail = mail;
	}

	static List<String> broken(String template, NavigableSet<String> classes, boolean mail) {
		TemplateRules rules = new TemplateRules(classes, mail);
		try {
			new MarkupParser(ParseConfiguration.htmlConfiguration()).parse(template, rules);
		}
		catch (ParseException ex) {
			throw new IllegalArgumentException(ex);
		}
		if (template.contains("__${")) {
			rules.broken.add("an expression made of another one");
		}
		return rules.broken;
	}

	@Override
	public void handleOpenElementStart(char[] buffer, int offset, int length, int line, int col) {
		this.element = new String(buffer, offset, length).toLowerCase(Locale.ROOT);
		this.runsInline = this.element.equals("script");
		this.conditional = false;
		this.replaced = false;
		this.holdsData = false;
		check(this.element.equals("style") && !this.mail, line, "a style sheet in the page");
	}

	@Override
	public void handleAttribute(char[] buffer, int nameOffset, int nameLength, int nameLine, int nameCol, int opOffset,
			int opLength, int opLine, int opCol, int contentOffset, int contentLength, int outerOffset, int outerLength,
			int line, int col) {
		String name = new String(buffer, nameOffset, nameLength).toLowerCase(Locale.ROOT);
		String value = new String(buffer, contentOffset, contentLength);
		String plain = name.replaceFirst("^(th:|data-th-)", "");
		boolean expression = !plain.equals(name);
		this.holdsData |= this.element.equals("script") && value.equals("application/ld+json");
		this.conditional |= expression && plain.matches("if|unless|each|case");
		this.replaced |= expression && plain.matches("replace|insert");
		checkAllowed(name, plain, nameLine);
		if (HUMAN.contains(plain) || plain.equals("text")) {
			check(hasWords(value, expression), nameLine, "words in " + name + ": " + value);
		}
		if (plain.equals("replace") || plain.equals("insert")) {
			ARGUMENT.matcher(value)
				.results()
				.forEach((found) -> check(WORDS.contains(found.group(1)) && LETTER.matcher(found.group(2)).find(),
						nameLine, "words in an argument: " + found.group()));
		}
		if (plain.equals("class") || plain.equals("classappend")) {
			checkClasses(value, expression, nameLine);
		}
		this.runsInline &= !plain.equals("src") && !value.equals("application/ld+json");
	}

	@Override
	public void handleOpenElementEnd(char[] buffer, int offset, int length, int line, int col) {
		check(this.runsInline, line, "a script in the page");
		check(this.conditional && this.replaced, line,
				"a condition or loop beside th:replace, which is carried out first: put it around");
	}

	@Override
	public void handleCloseElementStart(char[] buffer, int offset, int length, int line, int col) {
		this.element = "";
	}

	@Override
	public void handleText(char[] buffer, int offset, int length, int line, int col) {
		String text = new String(buffer, offset, length);
		check(text.contains("[("), line, "unescaped text");
		String visible = text.replaceAll("(?s)\\[\\[.*?]]", "").replaceAll("&\\w+;", "");
		check(!this.element.equals("style") && LETTER.matcher(visible).find(), line, "words: " + visible.strip());
	}

	private void checkAllowed(String name, String plain, int line) {
		check(plain.equals("utext") && !this.holdsData, line, "unescaped text");
		check((plain.equals("style") || plain.equals("styleappend")) && !this.mail, line, "inline style");
		check(plain.startsWith("on") || plain.startsWith("hx-on"), line, "inline script in " + name);
	}

	private void checkClasses(String value, boolean expression, int line) {
		if (!expression) {
			List.of(value.split("\\s+")).forEach((each) -> check(!isKnown(each), line, "the class " + each));
			return;
		}
		LITERAL.matcher(COMPARED.matcher(value).replaceAll(""))
			.results()
			.flatMap((found) -> List.of(found.group(1).strip().split("\\s+")).stream())
			.filter((each) -> each.contains("-"))
			.forEach((each) -> check(!isKnown(each), line, "the class " + each));
	}

	private boolean isKnown(String name) {
		if (name.isEmpty() || SKELETON.matcher(name).matches() || this.mail) {
			return true;
		}
		String next = this.classes.ceiling(name);
		return next != null && (next.equals(name) || name.endsWith("-") && next.startsWith(name));
	}

	/** Words outside keys: an expression may compare literals, but not print them. */
	private static boolean hasWords(String value, boolean expression) {
		if (!expression) {
			return LETTER.matcher(value).find();
		}
		Matcher literal = LITERAL.matcher(COMPARED.matcher(value).replaceAll("").replaceAll("#\\{\\|[^|]*\\|", "#{}"));
		return literal.results()
			.anyMatch((found) -> found.group(1).matches("(?s).*(\\p{L}\\s|\\s\\p{L}|^\\p{Lu}|\\p{IsHan}).*"))
				|| value.replaceAll("[#$*@~]\\{[^}]*}", "").matches("(?s).*\\|[^|]*\\p{L}[^|]*\\|.*");
	}

	private void check(boolean broken, int line, String what) {
		if (broken) {
			this.broken.add("line " + line + ": " + what);
		}
	}

}
