package dev.goodword.portal.applying;

import java.time.Duration;
import java.util.Optional;

import dev.goodword.portal.CandidateCookie;
import dev.goodword.shared.PublicAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The cookie by which a browser finds what it has kept of a form. Under https no other
 * host can set it; that rule allows no path, so its name says which form it is.
 */
@Component
class DraftCookie {

	static final String NAME = "draft";

	private static final Duration KEPT = Duration.ofDays(14);

	private final boolean secure;

	DraftCookie(PublicAddress address) {
		this.secure = address.isSecure();
	}

	/** The secret of the draft this browser holds, if it holds one. */
	Optional<String> read(HttpServletRequest request, Visit visit) {
		return CandidateCookie.value(request, name(visit));
	}

	/** Lets this browser find the draft. */
	void write(String token, Visit visit, HttpServletResponse response) {
		add(token, KEPT, visit, response);
	}

	/** Lets this browser begin anew. */
	void clear(Visit visit, HttpServletResponse response) {
		add("", Duration.ZERO, visit, response);
	}

	private void add(String value, Duration age, Visit visit, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(name(visit), value)
					.path(this.secure ? "/" : "/jobs/" + visit.code() + "/apply")
					.maxAge(age)
					.httpOnly(true)
					.secure(this.secure)
					.sameSite("Lax")
					.build()
					.toString());
	}

	private String name(Visit visit) {
		return this.secure ? "__Host-draft-" + visit.code().replaceAll("[^A-Za-z0-9-]", "_") : NAME;
	}

}
