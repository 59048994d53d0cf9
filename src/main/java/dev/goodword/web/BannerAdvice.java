package dev.goodword.web;

import java.util.List;
import java.util.Locale;

import dev.goodword.shared.LocaleTag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts what concerns the whole installation above every page. */
@ControllerAdvice
class BannerAdvice {

	private final List<BannerSource> sources;

	BannerAdvice(List<BannerSource> sources) {
		this.sources = sources;
	}

	@ModelAttribute("banners")
	List<Banner> banners(HttpServletRequest request, Locale locale) {
		LocaleTag reader = LocaleTag.of(locale);
		return this.sources.stream().flatMap((source) -> source.banners(request, reader).stream()).toList();
	}

}
