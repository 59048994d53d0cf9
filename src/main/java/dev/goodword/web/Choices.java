package dev.goodword.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Reads and keeps what a person chose about the look, in cookies that say nothing else.
 */
final class Choices {

	private static final Duration KEPT = Duration.ofDays(365);

	private Choices() {
	}

	/**
	 * A parameter of the request; empty when it is missing or the request cannot be read.
	 */
	static Optional<String> parameter(HttpServletRequest request, String name) {
		try {
			return Optional.ofNullable(request.getParameter(name));
		}
		catch (IllegalStateException unreadable) {
			return Optional.empty();
		}
	}

	static Optional<String> cookie(HttpServletRequest request, String name) {
		Cookie[] cookies = request.getCookies();
		return (cookies != null) ? Arrays.stream(cookies)
			.filter((cookie) -> cookie.getName().equals(name))
			.map(Cookie::getValue)
			.findFirst() : Optional.empty();
	}

	/** Keeps a choice on this device for a year. */
	static void keep(HttpServletRequest request, HttpServletResponse response, String name, String value) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(name, value)
					.path("/")
					.maxAge(KEPT)
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Lax")
					.build()
					.toString());
	}

}
