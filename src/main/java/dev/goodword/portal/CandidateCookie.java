package dev.goodword.portal;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import dev.goodword.shared.PublicAddress;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookie of a candidate's session. It holds a secret and says nothing. */
@Component
public class CandidateCookie {

	private static final Duration KEPT = Duration.ofDays(30);

	private final boolean secure;

	CandidateCookie(PublicAddress address) {
		this.secure = address.isSecure();
	}

	/** The secret this browser holds, if it holds one. */
	public Optional<String> read(HttpServletRequest request) {
		return value(request, name());
	}

	/**
	 * Gives the browser a session's secret.
	 * @param keep whether the browser keeps it after it is closed
	 */
	public void write(HttpServletResponse response, String secret, boolean keep) {
		add(response, ResponseCookie.from(name(), secret).maxAge(keep ? KEPT : Duration.ofSeconds(-1)));
	}

	/** Takes the secret away. */
	public void clear(HttpServletResponse response) {
		add(response, ResponseCookie.from(name(), "").maxAge(0));
	}

	private void add(HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				cookie.path("/").httpOnly(true).secure(this.secure).sameSite("Lax").build().toString());
	}

	private String name() {
		return this.secure ? "__Host-person" : "person";
	}

	/** The value of a cookie the request carries. */
	public static Optional<String> value(HttpServletRequest request, String name) {
		Cookie[] cookies = request.getCookies();
		return (cookies == null) ? Optional.empty()
				: Arrays.stream(cookies)
					.filter((cookie) -> cookie.getName().equals(name) && !cookie.getValue().isEmpty())
					.map(Cookie::getValue)
					.findFirst();
	}

}
