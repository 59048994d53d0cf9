package dev.goodword.communication.templates;

import java.util.List;
import java.util.Optional;

import dev.goodword.communication.FairWords;
import dev.goodword.communication.templates.Finding.Fault;
import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What nobody may type into a letter. */
class TypedWordsTests {

	private static final List<String> TOLD = List.of("Wednesday, 30 September 2026", "30 September", "9月30日（周三）");

	@ParameterizedTest
	@ValueSource(strings = { "The talk on 5 October is in the new building: take the north gate.",
			"Tomorrow the lift is being repaired; please use the stairs.",
			"You hear from us by Wednesday, 30 September 2026, as we said.", "I found your question {{x}} and ${y}.",
			"The map is at https://jobs.lumina.example/map" })
	void letsOrdinaryWordsLeave(String text) {
		assertThat(of(LocaleTag.EN, "How to find us", text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "You will hear from us by Friday.", "We decide on 12 October.",
			"I let you know next week.", "Our answer comes within three working days.",
			"We'll get back to you tomorrow.", "Please reply by 2026-10-05.", "Expect news in 2 weeks.",
			"The result is out at the end of the month." })
	void stopsADayNobodyKeeps(String text) {
		assertThat(of(LocaleTag.EN, "How it goes on", text)).extracting(Finding::fault).containsExactly(Fault.DAY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "我们会在下周五前答复您。", "结果将在10月12日公布，请您留意。", "三个工作日内会通知您的。", "明天我再联系您，谢谢。" })
	void stopsItInChineseToo(String text) {
		assertThat(of(LocaleTag.ZH_HANS, "接下来的安排", text)).extracting(Finding::fault).containsExactly(Fault.DAY);
	}

	@Test
	void theDayToldHidesNoOther() {
		List<String> told = List.of("3 December", "12月3日");
		assertThat(LooseDays.first("You hear from us by 3 December.", told)).isEmpty();
		assertThat(LooseDays.first("You hear from us by 23 December.", told)).isPresent();
		assertThat(LooseDays.first("我们最晚12月3日答复您", told)).isEmpty();
		assertThat(LooseDays.first("我们最晚2月3日答复您", List.of("12月3日"))).isPresent();
		assertThat(LooseDays.first("我们最晚12月3日答复您", List.of("2月3日"))).isPresent();
	}

	@Test
	void namesTheLine() {
		assertThat(of(LocaleTag.EN, "How it goes on", "Thank you.\nWe answer by Friday.")).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.line()).isEqualTo(2);
				assertThat(finding.word()).isEqualTo("Friday");
			});
	}

	@Test
	void stopsColdAndUnfairWordsMarkupAndAddresses() {
		assertThat(of(LocaleTag.EN, "Where it stands",
				"Welcome! We like young men. <b>Look</b> at http://a.example/x "
						+ "and https://bit.ly/3abc for the way to us"))
			.extracting(Finding::fault)
			.contains(Fault.FORBIDDEN, Fault.UNFAIR, Fault.MARKUP, Fault.INSECURE, Fault.SHORTENED);
	}

	@Test
	void stopsTheOtherLanguageAndMissesWhatIsNotThere() {
		assertThat(of(LocaleTag.ZH_HANS, "Parking", "Please use the north gate of the building."))
			.extracting(Finding::fault)
			.containsExactly(Fault.LANGUAGE);
		assertThat(of(LocaleTag.ZH_HANS, "停车", "地图见 https://jobs.lumina.example/where/to/find/our/office")).isEmpty();
		assertThat(of(LocaleTag.EN, "", "")).extracting(Finding::fault).contains(Fault.NO_SUBJECT, Fault.NO_BODY);
		assertThat(of(LocaleTag.EN, "a".repeat(81), "b".repeat(2001))).extracting(Finding::fault)
			.containsExactly(Fault.TOO_LONG, Fault.TOO_LONG);
	}

	@Test
	void stopsALineEndInTheSubject() {
		assertThat(of(LocaleTag.EN, "Parking\nBcc: x", "Take the north gate.")).isNotEmpty();
	}

	private static List<Finding> of(LocaleTag language, String topic, String text) {
		return TypedWords.of(language, new LetterText(topic, text),
				(words) -> FairWords.stop(words).filter((word) -> !word.isEmpty()).or(Optional::empty), TOLD);
	}

}
