package dev.goodword.surveys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The instrument: its texts are versions, and a version never changes. */
class InstrumentTests {

	private static final Set<String> CONTACT = Set.of("surveys.contact", "surveys.contact.hint", "surveys.contact.no",
			"surveys.contact.yes");

	/**
	 * Texts, answers, promises above them, and which questions stand where. Who changes
	 * one of them takes a new version and leaves the old ones as they are.
	 */
	@ParameterizedTest
	@CsvSource({ "2026-11.2,en,166084e7ad0b60cf", "2026-11.2,zh-Hans,7deb9ed4b94c3154" })
	@DisplayName("Pitfall 24: keeps the texts of a version as they are")
	void keepsTheTextsOfAVersionAsTheyAre(String version, String language, String hash) throws Exception {
		assertThat(Booklet.INSTRUMENT).isEqualTo(version);
		ResourceBundle texts = texts(language);
		String all = Stream.concat(keys(texts).map((key) -> key + "=" + texts.getString(key)), pages())
			.collect(Collectors.joining("\n"));
		assertThat(hash(all)).isEqualTo(hash);
	}

	/** The version before: it asked the same in the same words, and T8 had no end. */
	@ParameterizedTest
	@CsvSource({ "en,4b22739c20db1798", "zh-Hans,fecc866610d0ec50" })
	void changedNoWordOfTheVersionBefore(String language, String hash) throws Exception {
		ResourceBundle texts = texts(language);
		assertThat(hash(firstKeys().map((key) -> key + "=" + texts.getString(key)).collect(Collectors.joining("\n"))))
			.isEqualTo(hash);
	}

	@Test
	void endsEveryQuestionnaireAfterTheEndWithTheWishToBeContacted() {
		assertThat(Arrays.stream(Touchpoint.values()).filter(Touchpoint::offersContact)).containsExactly(Touchpoint.T3,
				Touchpoint.T4, Touchpoint.T5, Touchpoint.T6, Touchpoint.T7, Touchpoint.T8, Touchpoint.T9);
		assertThat(Touchpoint.T8.asksWhy()).as("no words but those of the wish").isFalse();
		assertThat(texts("en").getString("surveys.contact") + " " + texts("en").getString("surveys.contact.hint"))
			.isEqualTo("May someone from HR outside the hiring team contact you? "
					+ "Only your name and the message you write here are passed on.");
		assertThat(texts("zh-Hans").getString("surveys.contact") + texts("zh-Hans").getString("surveys.contact.hint"))
			.isEqualTo("是否愿意由用人部门以外的人力资源同事联系您？我们只转交您的姓名和您在此填写的内容。");
	}

	@Test
	@DisplayName("what a version asks of whom never changes either")
	void keepsWhatAVersionAsksAsItIs() throws Exception {
		StringBuilder asked = new StringBuilder();
		for (Touchpoint touchpoint : Touchpoint.values()) {
			for (int form = 0; form < 4 * Booklet.COUNT; form++) {
				asked.append(touchpoint)
					.append(Booklet.items(touchpoint, form / 4, form % 4 > 1, form % 2 > 0))
					.append('\n');
			}
		}
		byte[] digest = MessageDigest.getInstance("SHA-256").digest(asked.toString().getBytes(StandardCharsets.UTF_8));
		assertThat(HexFormat.of().formatHex(digest, 0, 8)).as(Booklet.INSTRUMENT).isEqualTo("06545987183c451d");
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

	/** Every question, answer and promise, those to our own people included. */
	private static Stream<String> keys(ResourceBundle texts) {
		return texts.keySet()
			.stream()
			.filter((key) -> key.startsWith("surveys.item.") || key.startsWith("surveys.scale.")
					|| key.startsWith("surveys.header") || CONTACT.contains(key))
			.sorted();
	}

	/** Which questions each booklet has, and the long form, in their order. */
	private static Stream<String> pages() {
		return Arrays.stream(Touchpoint.values())
			.flatMap((touchpoint) -> Stream.concat(
					Stream.of(false, true)
						.flatMap((consumers) -> IntStream.range(0, Booklet.COUNT)
							.mapToObj((number) -> page(touchpoint, Integer.toString(number),
									Booklet.items(touchpoint, number, false, consumers)))),
					Stream.of(page(touchpoint, "long", Booklet.items(touchpoint, 0, true, false)))));
	}

	private static String page(Touchpoint touchpoint, String name, List<Item> items) {
		return touchpoint + "." + name + "="
				+ Stream
					.concat(items.stream().map(Item::name), touchpoint.offersContact() ? Stream.of("CON") : Stream.of())
					.collect(Collectors.joining(" "));
	}

	private static String hash(String text) throws Exception {
		byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().formatHex(digest, 0, 8);
	}

	/** What the first version was made of, in a fixed order. */
	private static Stream<String> firstKeys() {
		Stream<String> items = Arrays.stream(Item.values())
			.filter((item) -> !EnumSet.of(Item.LEA, Item.OPT, Item.ONC, Item.GOT).contains(item))
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
