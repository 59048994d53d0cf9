package dev.goodword.surveys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The instrument: its texts are versions, and a version never changes. */
class InstrumentTests {

	@ParameterizedTest
	@CsvSource({ "2026-11,en,4b22739c20db1798", "2026-11,zh-Hans,fecc866610d0ec50" })
	@DisplayName("Pitfall 24: keeps the texts of a version as they are")
	void keepsTheTextsOfAVersionAsTheyAre(String version, String language, String hash) throws Exception {
		assertThat(Booklet.INSTRUMENT).isEqualTo(version);
		ResourceBundle texts = texts(language);
		String all = keys().map((key) -> key + "=" + texts.getString(key)).collect(Collectors.joining("\n"));
		byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
		assertThat(HexFormat.of().formatHex(digest, 0, 8)).isEqualTo(hash);
	}

	@Test
	void saysTheSamePromiseInBothLanguages() {
		for (String header : List.of("surveys.header", "surveys.header.minute", "surveys.header.closed",
				"surveys.header.waiting", "surveys.header.sealed", "surveys.header.started")) {
			assertThat(texts("en").getString(header)).isNotBlank();
			assertThat(texts("zh-Hans").getString(header)).isNotBlank();
		}
		assertThat(texts("en").getString("surveys.header.waiting"))
			.isEqualTo("Your application is still open. Your answers count only in company-wide totals.");
		assertThat(texts("zh-Hans").getString("surveys.header.waiting")).isEqualTo("您的应聘仍在进行中。您的回答只计入全公司的汇总数字。");
	}

	@Test
	void asksOurOwnPeopleInTheWordsOfTheInstrument() {
		ResourceBundle english = texts("en");
		ResourceBundle chinese = texts("zh-Hans");
		assertThat(english.getString("surveys.header.INT"))
			.isEqualTo("Results appear only for groups of five or more.");
		assertThat(chinese.getString("surveys.header.INT")).isEqualTo("结果只在五人及以上的组别中呈现。");
		assertThat(english.getString("surveys.item.LEA"))
			.isEqualTo("Recruiting gave me enough lead time to decide or prepare.");
		assertThat(chinese.getString("surveys.item.LEA")).isEqualTo("招聘团队给我留了足够的提前量来决定或准备。");
		assertThat(english.getString("surveys.item.OPT"))
			.isEqualTo("When I had to decide, I was given prepared options, not an open question.");
		assertThat(chinese.getString("surveys.item.OPT")).isEqualTo("需要我决定时，给我的是备好方案的选择题，而不是问答题。");
		assertThat(english.getString("surveys.item.ONC"))
			.isEqualTo("I could find answers already given to others without asking again.");
		assertThat(chinese.getString("surveys.item.ONC")).isEqualTo("别人问过的问题，我能直接查到答案，不必再问。");
	}

	/** Every question and every answer that can be chosen, in a fixed order. */
	private static Stream<String> keys() {
		Stream<String> items = Arrays.stream(Item.values())
			.filter((item) -> !EnumSet.of(Item.LEA, Item.OPT, Item.ONC).contains(item))
			.map((item) -> "surveys.item." + item.name());
		Stream<String> options = Arrays.stream(Scale.values())
			.filter((scale) -> scale != Scale.LIKELIHOOD)
			.flatMap((scale) -> scale.options().stream().map((value) -> "surveys.scale." + scale.name() + "." + value));
		return Stream
			.of(items, options, Stream.of("surveys.item.WHY.hint", "surveys.scale.low", "surveys.scale.high",
					"surveys.contact", "surveys.contact.hint"))
			.flatMap((keys) -> keys);
	}

	private static ResourceBundle texts(String language) {
		return ResourceBundle.getBundle("messages/surveys", Locale.forLanguageTag(language));
	}

}
