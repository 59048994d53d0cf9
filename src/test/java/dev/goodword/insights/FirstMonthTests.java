package dev.goodword.insights;

import java.time.ZoneOffset;

import dev.goodword.insights.NewHires.Started;
import dev.goodword.shared.LocaleTag;
import dev.goodword.web.ShippedTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said of those who started, beside their answers. */
class FirstMonthTests {

	private static final FigureWords ENGLISH = new FigureWords(ShippedTexts.all(), LocaleTag.EN, ZoneOffset.UTC);

	private static final FigureWords CHINESE = new FigureWords(ShippedTexts.all(), LocaleTag.ZH_HANS, ZoneOffset.UTC);

	@Test
	void saysNothingWhereEverybodyIsAsked() {
		assertThat(FirstMonth.notAsked(new Started(12, 0, 0), ENGLISH)).isEmpty();
		assertThat(new Started(0, 0, 0).isNobody()).isTrue();
		assertThat(new Started(1, 0, 0).isNobody()).isFalse();
		assertThat(new Started(0, 1, 0).isNobody()).isFalse();
		assertThat(new Started(0, 0, 1).isNobody()).isFalse();
	}

	@Test
	@DisplayName("Pitfall 8: whoever leaves a new hire out does so in sight")
	void saysWhomNobodyAsks() {
		assertThat(FirstMonth.notAsked(new Started(12, 1, 3), ENGLISH)).containsExactly(
				"One person accepted within two years whose first day of work nobody recorded; they are not asked.",
				"3 people accepted within two years and never came, as was recorded; they are not asked.");
		assertThat(FirstMonth.notAsked(new Started(12, 2, 0), CHINESE))
			.containsExactly("近两年接受录用的人中，有2人的入职日期无人登记，因此不会被询问。");
		assertThat(FirstMonth.notAsked(new Started(12, 0, 1), CHINESE))
			.containsExactly("近两年接受录用的人中，有1人登记为未到岗，因此不会被询问。");
	}

}
