package dev.goodword;

import java.util.List;

import dev.goodword.communication.MailWatch;
import dev.goodword.shared.LocaleTag;
import dev.goodword.web.Banner;
import dev.goodword.web.BannerSource;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/** Tells signed-in staff on every page that no mail can leave. */
@Component
class MailBanner implements BannerSource {

	private final MailWatch watch;

	MailBanner(MailWatch watch) {
		this.watch = watch;
	}

	@Override
	public List<Banner> banners(HttpServletRequest request, LocaleTag reader) {
		if (request.getUserPrincipal() == null) {
			return List.of();
		}
		return this.watch.trouble()
			.map((trouble) -> Banner.of(Banner.Kind.ALARM, trouble.label(), this.watch.waiting()))
			.stream()
			.toList();
	}

}
