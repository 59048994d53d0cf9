package dev.goodword.communication.mime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlWordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<p>one</p><p>two</p>                  | one//two
			one<br>two<br/>three                  | one/two/three
			<div>one</div><div>two</div>          | one//two
			a &lt;b&gt; &amp; c                   | a <b> & c
			<ul><li>one</li><li>two</li></ul>     | one//two
			<b>one</b> <i>two</i>                 | one two
			<style>p {}</style>one<script>x</script> | one
			C:\\new folder                        | C:\\new folder
			""")
	void writesLinesAsAReaderSeesThem(String html, String lines) {
		assertThat(HtmlWords.of(html).replaceAll("\n+", (lines.contains("//")) ? "//" : "/")).isEqualTo(lines);
	}

	@Test
	void countsWhiteSpaceAsPagesDo() {
		assertThat(HtmlWords.of("<p>one\n   two\tthree&nbsp;four</p>")).isEqualTo("one two three four");
	}

	@Test
	void keepsTheLinesOfWhatWasSetInLines() {
		assertThat(HtmlWords.of("<pre>one\ntwo</pre>")).isEqualTo("one\ntwo");
	}

	@Test
	void marksEachLineOfAQuotationOnce() {
		assertThat(HtmlWords.of("yes<blockquote>one<br>two<blockquote>three</blockquote></blockquote>")
			.lines()
			.filter((line) -> !line.isBlank())).containsExactly("yes", "> one", "> two", "> three");
	}

	@Test
	void saysNothingOfNothing() {
		assertThat(HtmlWords.of("")).isEmpty();
		assertThat(HtmlWords.of("<p> </p><img src='https://x.example/pixel'>")).isEmpty();
	}

	/** Bounded so that cost that grows with the square of the length shows. */
	@Test
	@Timeout(60)
	void readsAHostilePageInTheTimeOfAnother() {
		assertThat(HtmlWords.of("a<br>".repeat(100_000)).lines()).hasSize(100_000).allMatch("a"::equals);
		assertThat(HtmlWords.of("<p>a<br/></p>".repeat(40_000))).contains("a");
		assertThat(HtmlWords.of("<blockquote>a".repeat(30_000))).startsWith("> a");
		assertThat(HtmlWords.of("<div>".repeat(90_000) + "deep")).contains("deep");
		assertThat(HtmlWords.of("<br ".repeat(100_000))).isNotNull();
	}

}
