package dev.goodword.sample;

import java.net.InetAddress;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import dev.goodword.web.Banner;
import dev.goodword.web.BannerSource;
import dev.goodword.web.SampleMark;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/**
 * Says on every page that this is a sample and what time it is there, and, at the machine
 * itself, moves the clock.
 */
@Component
@OnSampleInstallation
class SampleBanner implements BannerSource, SampleMark {

	private final InstantSource clock;

	private final SampleProgress progress;

	SampleBanner(InstantSource clock, SampleProgress progress) {
		this.clock = clock;
		this.progress = progress;
	}

	@Override
	public List<Banner> banners(HttpServletRequest request, LocaleTag reader) {
		Instant now = this.clock.instant();
		Banner banner = Banner.of(Banner.Kind.FACT, "sample.banner", shanghai(reader, now), leeds(reader, now));
		boolean mayMove = isLoopback(request) && !this.progress.isRunning();
		return List.of(mayMove ? banner.with(steps(request.getRequestURI())) : banner);
	}

	@Override
	public boolean isSample() {
		return true;
	}

	private static String shanghai(LocaleTag reader, Instant now) {
		return DateWords.in(reader, SampleCompany.SHANGHAI).longDateTime(now).text();
	}

	/** The hour alone as long as the day is the same in both places. */
	private static String leeds(LocaleTag reader, Instant now) {
		DateWords words = DateWords.in(reader, SampleCompany.LONDON);
		boolean sameDay = LocalDate.ofInstant(now, SampleCompany.LONDON)
			.equals(LocalDate.ofInstant(now, SampleCompany.SHANGHAI));
		return (sameDay ? words.time(now) : words.dateTime(now)).text();
	}

	private static Banner.Form steps(String page) {
		return new Banner.Form("/sample/clock?back=" + URLEncoder.encode(page, StandardCharsets.UTF_8), "step",
				Arrays.stream(ClockStep.values())
					.map((step) -> new Banner.Choice(step.name(), "sample.clock." + step.name()))
					.toList());
	}

	private static boolean isLoopback(HttpServletRequest request) {
		try {
			return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

}
