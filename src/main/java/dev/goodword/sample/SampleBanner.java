package dev.goodword.sample;

import java.net.InetAddress;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import dev.goodword.web.Banner;
import dev.goodword.web.BannerSource;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/**
 * Says on every page that this is a sample and what time it is there, and, at the machine
 * itself, moves the clock.
 */
@Component
@OnSampleInstallation
class SampleBanner implements BannerSource {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final InstantSource clock;

	SampleBanner(InstantSource clock) {
		this.clock = clock;
	}

	@Override
	public List<Banner> banners(HttpServletRequest request, LocaleTag reader) {
		String now = DateWords.in(reader, ZONE).longDateTime(this.clock.instant()).text();
		Banner banner = Banner.of(Banner.Kind.FACT, "sample.banner", now);
		return List.of(isLoopback(request) ? banner.with(steps(request.getRequestURI())) : banner);
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
