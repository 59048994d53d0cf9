package dev.goodword.webhooks;

import java.util.List;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.SignedIn;
import dev.goodword.shared.LocaleTag;
import dev.goodword.web.Banner;
import dev.goodword.web.BannerSource;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/** Tells signed-in staff on every page that another system is told nothing any more. */
@Component
class StoppedWatch implements BannerSource {

	private volatile int stopped;

	/** Notes what was counted last. */
	void counted(int number) {
		this.stopped = number;
	}

	@Override
	public List<Banner> banners(HttpServletRequest request, LocaleTag reader) {
		if (request.getUserPrincipal() == null || this.stopped == 0) {
			return List.of();
		}
		Banner banner = Banner.of(Banner.Kind.WARNING, "webhooks.banner", this.stopped);
		boolean may = SignedIn.who(request)
			.filter((who) -> AccessPolicy.may(who, Permission.MANAGE_WEBHOOKS))
			.isPresent();
		return List.of(may ? banner.explainedAt("/webhooks") : banner);
	}

}
