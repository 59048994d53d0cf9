package dev.goodword.web;

import java.util.List;

import dev.goodword.shared.LocaleTag;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Something that may have a line to say above every page. Must not touch the database:
 * pages show it in every fault.
 */
public interface BannerSource {

	/** What there is to say now; usually nothing. */
	List<Banner> banners(HttpServletRequest request, LocaleTag reader);

}
