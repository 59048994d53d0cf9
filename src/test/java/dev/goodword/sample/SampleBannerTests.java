package dev.goodword.sample;

import java.time.Instant;
import java.util.List;

import dev.goodword.shared.LocaleTag;
import dev.goodword.web.Banner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** The line at the top tells the time of both places of the company. */
class SampleBannerTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "2026-11-22T10:40:00Z|Sunday, 22 November 2026, 18:40|10:40",
					"2026-11-22T18:40:00Z|Monday, 23 November 2026, 02:40|22 Nov, 18:40",
					"2026-07-01T10:40:00Z|Wednesday, 1 July 2026, 18:40|11:40" })
	void namesTheDayInLeedsOnlyWhereItIsAnother(Instant now, String shanghai, String leeds) {
		assertThat(banner(now, LocaleTag.EN).arguments()).isEqualTo(List.of(shanghai, leeds));
	}

	@Test
	void speaksChinese() {
		assertThat(banner(Instant.parse("2026-11-22T10:40:00Z"), LocaleTag.ZH_HANS).arguments())
			.isEqualTo(List.of("2026年11月22日（周日）18:40", "10:40"));
	}

	@Test
	void leavesTheClockAloneWhileThePastIsTold() {
		SampleProgress progress = new SampleProgress();
		assertThat(banner(Instant.EPOCH, LocaleTag.EN, progress).form()).isNotNull();
		progress.begin(10);
		assertThat(banner(Instant.EPOCH, LocaleTag.EN, progress).form()).isNull();
		progress.end();
		assertThat(banner(Instant.EPOCH, LocaleTag.EN, progress).form()).isNotNull();
	}

	private static Banner banner(Instant now, LocaleTag reader) {
		return banner(now, reader, new SampleProgress());
	}

	private static Banner banner(Instant now, LocaleTag reader, SampleProgress progress) {
		return new SampleBanner(() -> now, progress).banners(new MockHttpServletRequest(), reader).get(0);
	}

}
