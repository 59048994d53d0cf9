package dev.goodword.web;

import dev.goodword.shared.Chance;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.web.servlet.FlashMapManager;

/** How sessions are kept and named. */
@Configuration(proxyBeanMethods = false)
class SessionConfig {

	@Bean
	ConversionService springSessionConversionService() {
		return new SessionJson();
	}

	@Bean
	SessionIdGenerator sessionIds(Chance chance) {
		return new SessionSecrets(chance);
	}

	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> concurrentSessionWrites() {
		return new MySqlJdbcIndexedSessionRepositoryCustomizer();
	}

	@Bean
	CookieSerializer sessionCookie(WebSettings settings) {
		boolean secure = settings.address().isSecure();
		DefaultCookieSerializer cookie = new DefaultCookieSerializer();
		cookie.setCookieName(secure ? "__Host-session" : "session");
		cookie.setUseSecureCookie(secure);
		cookie.setUseHttpOnlyCookie(true);
		cookie.setSameSite("Lax");
		cookie.setCookiePath("/");
		cookie.setUseBase64Encoding(false);
		return cookie;
	}

	@Bean
	FlashMapManager flashMapManager() {
		return new NoFlash();
	}

}
