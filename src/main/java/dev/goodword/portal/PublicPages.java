package dev.goodword.portal;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Pages that are the same for everybody: a browser keeps them and asks whether they are
 * still good. They differ by language and colours, which live in cookies.
 */
@Configuration(proxyBeanMethods = false)
class PublicPages {

	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> publicPageTags() {
		FilterRegistrationBean<ShallowEtagHeaderFilter> tags = new FilterRegistrationBean<>(
				new ShallowEtagHeaderFilter());
		tags.addUrlPatterns("/", "/jobs/*", "/sitemap.xml", "/robots.txt");
		return tags;
	}

	/** Lets the browser keep the page, to be shown again only after asking. */
	static void mayBeAskedAgain(HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
		response.setHeader(HttpHeaders.VARY, "Cookie, Accept-Language");
	}

}
