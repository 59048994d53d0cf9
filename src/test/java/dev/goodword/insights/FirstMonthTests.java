package dev.goodword.insights;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import dev.goodword.insights.NewHires.Started;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.web.ShippedTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said of those who started, beside their answers. */
class FirstMonthTests {

	private static final FigureWords ENGLISH = new FigureWords(ShippedTexts.all(), LocaleTag.EN, ZoneOffset.UTC);

	private static final FigureWords CHINESE = new FigureWords(ShippedTexts.all(), LocaleTag.ZH_HANS, ZoneOffset.UTC);

	@Test
	void saysNothingWhereEverybodyIsAsked() {
		assertThat(FirstMonth.notAsked(new Started(12, 0, 0, 0, 0), ENGLISH)).isEmpty();
		assertThat(new Started(0, 0, 0, 0, 0).isNobody()).isTrue();
		assertThat(new Started(1, 0, 0, 0, 0).isNobody()).isFalse();
		assertThat(new Started(0, 1, 0, 0, 0).isNobody()).isFalse();
		assertThat(new Started(0, 0, 1, 0, 0).isNobody()).isFalse();
	}

	@Test
	@DisplayName("who could not be asked is told of and does not count as missed")
	void saysWhoWasSparedAndWhenNobodyWasAsked() {
		assertThat(FirstMonth.notAsked(new Started(0, 0, 0, 1, 2), ENGLISH)).containsExactly(
				"One person was a month in the job and is not asked: recorded too late, not to be reached, or they do"
						+ " not want to be.",
				"2 people were a month in the job while new people were not asked here.");
		assertThat(FirstMonth.notAsked(new Started(0, 0, 0, 3, 1), CHINESE))
			.containsExactly("入职满一个月的人中，有3人不会被询问：登记过晚、无法联系，或本人不愿被询问。", "有1人入职满一个月时，本公司不询问新员工。");
		assertThat(new Started(0, 0, 0, 1, 0).isNobody()).isFalse();
		assertThat(new Started(0, 0, 0, 0, 1).isNobody()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "2026-12-31T16:30:00Z,Asia/Shanghai,2027-Q1", "2026-12-31T16:30:00Z,America/New_York,2026-Q4",
			"2027-01-01T04:30:00Z,America/New_York,2026-Q4", "2027-01-01T05:00:00Z,America/New_York,2027-Q1" })
	@DisplayName("at the edge of a quarter the days of the company decide, as with those who were asked")
	void countsByTheDaysOfTheCompany(Instant month, ZoneId zone, String quarter) {
		Quarter counted = Quarter.parse(quarter);
		assertThat(NewHires.isOf(counted, zone, month, month)).isTrue();
		assertThat(NewHires.isOf(counted.plus(1), zone, month, month)).isFalse();
		assertThat(NewHires.isOf(counted.plus(-1), zone, month, month)).isFalse();
		assertThat(NewHires.isOf(counted, zone, month, month.minusSeconds(1))).as("not a month yet").isFalse();
	}

	@Test
	@DisplayName("Pitfall 8: whoever leaves a new hire out does so in sight")
	void saysWhomNobodyAsks() {
		assertThat(FirstMonth.notAsked(new Started(12, 1, 3, 0, 0), ENGLISH)).containsExactly(
				"One person accepted within two years whose first day of work nobody recorded; they are not asked.",
				"3 people accepted within two years and never came, as was recorded; they are not asked.");
		assertThat(FirstMonth.notAsked(new Started(12, 2, 0, 0, 0), CHINESE))
			.containsExactly("近两年接受录用的人中，有2人的入职日期无人登记，因此不会被询问。");
		assertThat(FirstMonth.notAsked(new Started(12, 0, 1, 0, 0), CHINESE))
			.containsExactly("近两年接受录用的人中，有1人登记为未到岗，因此不会被询问。");
	}

}
