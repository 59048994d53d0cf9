package dev.goodword.communication;

import java.util.List;

import dev.goodword.GoodwordTest;
import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever holds a letter back has words for staff, in both languages. */
@GoodwordTest
class ChipWordsTests {

	@Autowired
	MessageSource texts;

	@ParameterizedTest
	@ValueSource(strings = { "waiting.undo", "waiting.window", "waiting." + Message.JOINED, "waiting." + Draining.DRAIN,
			"waiting." + Draining.STOPPED, "waiting." + Pacing.DOMAIN, "waiting." + DailyShare.DAILY,
			"waiting." + SendGuard.HELD, "waiting." + PuttingAside.UNCHECKED, "underway", "underway." + Pacing.QUOTA,
			"underway." + SendGuard.AUTHORITY })
	void existForEveryReason(String word) {
		for (LocaleTag language : List.of(LocaleTag.EN, LocaleTag.ZH_HANS)) {
			assertThat(this.texts.getMessage("communication.chip." + word, new Object[] { "12:00" }, language.locale()))
				.isNotBlank();
		}
	}

}
