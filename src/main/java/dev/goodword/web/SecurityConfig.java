package dev.goodword.web;

import dev.goodword.shared.PublicAddress;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * The outer wall: headers, methods, cross-site requests, CSRF. Who may open which address
 * is said at each controller method and enforced for every handler, denying by default.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfig {

	/**
	 * Mail programs post there for their readers, without our cookie (RFC 8058); the
	 * address itself is the secret, and nothing else happens there.
	 */
	private static final String[] ONE_CLICK = { "/survey/*/unsubscribe", "/a/*/pool/unsubscribe" };

	@Bean
	PublicAddress publicAddress(WebSettings settings) {
		return settings.address();
	}

	@Bean
	FilterRegistrationBean<ResponseHeaders> responseHeaders(WebSettings settings) {
		FilterRegistrationBean<ResponseHeaders> filter = new FilterRegistrationBean<>(
				new ResponseHeaders(settings.address().isSecure()));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

	/** The container would answer TRACE by itself, without our headers. */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> traceReachesTheWall() {
		return (server) -> server.addConnectorCustomizers((connector) -> connector.setAllowTrace(true));
	}

	@Bean
	SecurityFilterChain allRequests(HttpSecurity http, SecurityContextRepository whoIsSignedIn,
			CsrfTokenRepository csrfTokens) throws Exception {
		return http.securityContext((context) -> context.securityContextRepository(whoIsSignedIn))
			.csrf((csrf) -> csrf.csrfTokenRepository(csrfTokens).ignoringRequestMatchers(ONE_CLICK))
			.exceptionHandling((refusals) -> refusals.accessDeniedHandler(new FormHasExpired()))
			.addFilterBefore(new CrossSiteGuard(), CsrfFilter.class)
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.headers(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.sessionManagement(AbstractHttpConfigurer::disable)
			.build();
	}

	@Bean
	CsrfTokenRepository csrfTokens(WebSettings settings) {
		boolean secure = settings.address().isSecure();
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName(secure ? "__Host-form" : "form");
		tokens.setCookiePath("/");
		tokens.setCookieCustomizer((cookie) -> cookie.secure(secure).httpOnly(true).sameSite("Lax"));
		return tokens;
	}

	/** Every method passes, so that {@link ResponseHeaders} can answer it with 405. */
	@Bean
	StrictHttpFirewall addressFirewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setUnsafeAllowAnyHttpMethod(true);
		return firewall;
	}

	/** Nobody signs in through the framework's own ways. */
	@Bean
	AuthenticationManager noOtherWayIn() {
		return (authentication) -> {
			throw new ProviderNotFoundException("Staff sign in on the sign-in page");
		};
	}

}
