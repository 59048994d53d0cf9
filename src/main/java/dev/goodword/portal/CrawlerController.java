package dev.goodword.portal;

import java.time.ZoneOffset;
import java.util.List;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.positions.CareerFilter;
import dev.goodword.positions.CareerSite;
import dev.goodword.positions.PublishedPosition;
import dev.goodword.shared.PublicAddress;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** What search engines are told: which pages there are, and which are not for them. */
@RestController
class CrawlerController {

	private static final List<String> PRIVATE = List.of("/a/", "/my", "/sign-in", "/jobs/*/apply", "/jobs/*/ask",
			"/questions/", "/today", "/positions", "/applications", "/admin", "/setup");

	private final CareerSite careers;

	private final PublicAddress address;

	CrawlerController(CareerSite careers, PublicAddress address) {
		this.careers = careers;
		this.address = address;
	}

	@Access(value = Audience.PUBLIC, shared = true)
	@GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
	String sitemap(HttpServletResponse response) {
		PublicPages.mayBeAskedAgain(response);
		StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
			.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
			.append(url("/", ""));
		this.careers.published(CareerFilter.ALL).forEach((position) -> xml.append(url(position)));
		return xml.append("</urlset>\n").toString();
	}

	@Access(value = Audience.PUBLIC, shared = true)
	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	String robots(HttpServletResponse response) {
		PublicPages.mayBeAskedAgain(response);
		StringBuilder text = new StringBuilder("User-agent: *\n");
		PRIVATE.forEach((path) -> text.append("Disallow: ").append(path).append('\n'));
		return text.append("Sitemap: ").append(this.address.link("/sitemap.xml")).append('\n').toString();
	}

	private String url(PublishedPosition position) {
		String changed = (position.summary().openedAt() != null)
				? "<lastmod>" + position.summary().openedAt().atZone(ZoneOffset.UTC).toLocalDate() + "</lastmod>" : "";
		return url("/jobs/" + position.summary().code(), changed);
	}

	private String url(String path, String changed) {
		return "<url><loc>" + HtmlUtils.htmlEscape(this.address.link(path), "UTF-8") + "</loc>" + changed + "</url>\n";
	}

}
