package dev.goodword.communication.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;

/**
 * The words of an HTML text, line by line; what it quotes is marked as plain mails do.
 */
final class HtmlWords {

	/** Stands for a line break while white space is counted as HTML counts it. */
	private static final String BREAK = "\uE000";

	private static final String BLOCKS = "p, div, li, tr, h1, h2, h3, h4, h5, h6, pre, blockquote, hr, table";

	private static final Evaluator QUOTES = QueryParser.parse("blockquote, .gmail_quote, .moz-cite-prefix");

	/** Read before the page is, so that each costs the same. */
	private static final Pattern LINE_BREAK = Pattern.compile("<br\\b[^<>]{0,200}>", Pattern.CASE_INSENSITIVE);

	private HtmlWords() {
	}

	static String of(String html) {
		if (html.isBlank()) {
			return "";
		}
		Document page = Jsoup.parse(LINE_BREAK.matcher(html.replace(BREAK, "")).replaceAll(BREAK));
		page.select("script, style, head, title").remove();
		page.select("pre")
			.forEach((block) -> block.textNodes().forEach((text) -> text.text(broken(text.getWholeText()))));
		page.select(BLOCKS).forEach((block) -> block.prependText(BREAK).appendText(BREAK));
		for (Element quote : outermostQuotes(page)) {
			quote.text(BREAK + broken(marked(lines(quote.wholeText()))) + BREAK);
		}
		return lines(page.body().wholeText());
	}

	private static List<Element> outermostQuotes(Document page) {
		List<Element> quotes = new ArrayList<>();
		page.filter((node, depth) -> {
			if (node instanceof Element element && element.is(QUOTES)) {
				quotes.add(element);
				return NodeFilter.FilterResult.SKIP_CHILDREN;
			}
			return NodeFilter.FilterResult.CONTINUE;
		});
		return quotes;
	}

	private static String broken(String text) {
		return text.replace("\n", BREAK);
	}

	private static String marked(String text) {
		return text.lines().map((line) -> "\n> " + line).collect(Collectors.joining());
	}

	private static String lines(String text) {
		return text.replace('\n', ' ')
			.replace(BREAK, "\n")
			.lines()
			.map((line) -> line.replaceAll("[\\s\\u00a0]+", " ").strip())
			.collect(Collectors.joining("\n"))
			.replaceAll("\n{3,}", "\n\n")
			.strip();
	}

}
