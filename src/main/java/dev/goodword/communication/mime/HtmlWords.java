package dev.goodword.communication.mime;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The words of an HTML text, line by line; what it quotes is marked as plain mails do.
 */
final class HtmlWords {

	/** Stands for a line break while white space is counted as HTML counts it. */
	private static final String BREAK = "\uE000";

	private static final String BLOCKS = "p, div, li, tr, h1, h2, h3, h4, h5, h6, pre, blockquote, hr, table";

	private static final String QUOTES = "blockquote, .gmail_quote, .moz-cite-prefix";

	private HtmlWords() {
	}

	static String of(String html) {
		if (html.isBlank()) {
			return "";
		}
		Document page = Jsoup.parse(html.replace(BREAK, ""));
		page.select("script, style, head, title").remove();
		page.select("pre")
			.forEach((block) -> block.textNodes().forEach((text) -> text.text(broken(text.getWholeText()))));
		page.select("br").forEach((line) -> line.after(BREAK));
		page.select(BLOCKS).forEach((block) -> block.prepend(BREAK).append(BREAK));
		for (Element quote : page.select(QUOTES)) {
			if (quote.parents().stream().noneMatch((outer) -> outer.is(QUOTES))) {
				quote.text(BREAK + broken(marked(lines(quote.wholeText()))) + BREAK);
			}
		}
		return lines(page.body().wholeText());
	}

	private static String broken(String text) {
		return text.replace("\n", BREAK);
	}

	private static String marked(String text) {
		return text.lines().map((line) -> "> " + line).reduce("", (one, other) -> one + "\n" + other);
	}

	private static String lines(String text) {
		return text.replace('\n', ' ')
			.replace(BREAK, "\n")
			.lines()
			.map((line) -> line.replaceAll("[\\s\\u00a0]+", " ").strip())
			.reduce("", (one, other) -> one + "\n" + other)
			.replaceAll("\n{3,}", "\n\n")
			.strip();
	}

}
