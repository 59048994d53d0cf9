package dev.goodword;

import java.util.List;

import dev.goodword.auditor.Report;
import dev.goodword.auditor.SilenceWatch;
import dev.goodword.shared.LocaleTag;
import dev.goodword.web.Banner;
import dev.goodword.web.BannerSource;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/** Tells signed-in staff on every page that somebody is left waiting in silence. */
@Component
class SilenceBanner implements BannerSource {

	private final SilenceWatch watch;

	SilenceBanner(SilenceWatch watch) {
		this.watch = watch;
	}

	@Override
	public List<Banner> banners(HttpServletRequest request, LocaleTag reader) {
		if (request.getUserPrincipal() == null) {
			return List.of();
		}
		return this.watch.known()
			.map(Report::found)
			.filter((found) -> found > 0)
			.map((found) -> Banner.of(Banner.Kind.ALARM, "auditor.banner", found).explainedAt("/silence"))
			.stream()
			.toList();
	}

}
