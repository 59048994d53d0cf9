package dev.goodword.portal.tracking;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Optional;

import dev.goodword.candidates.CandidateSessions;
import dev.goodword.candidates.LinkTarget;
import dev.goodword.candidates.SignIns;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.communication.Messages;
import dev.goodword.portal.CandidateCookie;
import dev.goodword.shared.PublicAddress;
import dev.goodword.shared.Transactions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The way in: a browser asks, a code and a link go out by mail, and the code typed in the
 * same browser opens a session. The browser is known again by a secret in a cookie.
 */
@Component
class Asked {

	private static final int DIGITS = 6;

	private static final Duration KEPT = Duration.ofMinutes(15);

	private final SignIns signIns;

	private final Messages messages;

	private final CandidateSessions sessions;

	private final StatusLinks links;

	private final CandidateCookie person;

	private final Transactions transactions;

	private final boolean secure;

	Asked(SignIns signIns, Messages messages, CandidateSessions sessions, StatusLinks links, CandidateCookie person,
			Transactions transactions, PublicAddress address) {
		this.signIns = signIns;
		this.messages = messages;
		this.sessions = sessions;
		this.links = links;
		this.person = person;
		this.transactions = transactions;
		this.secure = address.isSecure();
	}

	/** Gives the browser a new secret to be known by. */
	String begin(HttpServletRequest request, HttpServletResponse response) {
		String secret = this.signIns.ask(secret(request).orElse(null));
		cookie(response, secret, KEPT);
		return secret;
	}

	/** Sends a code and a link to the person. */
	void send(LinkTarget target, String secret) {
		this.transactions.within(() -> {
			this.messages.sendSignIn(target.candidate(), target.subject(),
					this.signIns.issue(target.candidate(), target.subject(), secret));
			return target;
		});
	}

	/** The secret this browser asked with, if it has asked. */
	Optional<String> secret(HttpServletRequest request) {
		return CandidateCookie.value(request, name());
	}

	/**
	 * What the code opens, if it is right; it is used up by that. What has not six digits
	 * is no try.
	 */
	Optional<LinkTarget> byCode(HttpServletRequest request, String code) {
		String digits = digits(code);
		return secret(request).filter((secret) -> digits.length() == DIGITS)
			.flatMap((secret) -> this.signIns.byCode(secret, digits, request.getRemoteAddr()));
	}

	/** What the link opens, and uses it up; in another browser together with the code. */
	Optional<LinkTarget> byLink(HttpServletRequest request, String token, String code) {
		String digits = digits(code);
		return this.signIns.byToken(token, secret(request).orElse(null), (digits.length() == DIGITS) ? digits : null,
				request.getRemoteAddr());
	}

	/**
	 * Whether the link may still be used, and whether this browser needs the code as
	 * well.
	 */
	Optional<Boolean> needsCode(HttpServletRequest request, String token) {
		return this.signIns.needsCode(token, secret(request).orElse(null));
	}

	/**
	 * Opens a session for everything of the person.
	 * @param keep whether this device stays signed in
	 * @return the address of the page that was asked for
	 */
	String open(LinkTarget target, boolean keep, HttpServletRequest request, HttpServletResponse response) {
		this.person.read(request).ifPresent(this.sessions::end);
		this.person.write(response, this.sessions.open(target.candidate(), null, keep), keep);
		cookie(response, "", Duration.ZERO);
		return "/a/" + this.links.token(target.candidate(), target.subject());
	}

	/** Ends the session of this browser. */
	void leave(HttpServletRequest request, HttpServletResponse response) {
		this.person.read(request).ifPresent(this.sessions::end);
		this.person.clear(response);
		response.setHeader("Clear-Site-Data", "\"cache\"");
	}

	/** The digits of a code, also of the wide ones that Chinese keyboards write. */
	static String digits(String code) {
		StringBuilder digits = new StringBuilder();
		Normalizer.normalize(code, Normalizer.Form.NFKC)
			.codePoints()
			.filter(Character::isDigit)
			.forEach((digit) -> digits.append(Character.digit(digit, 10)));
		return digits.toString();
	}

	private void cookie(HttpServletResponse response, String value, Duration age) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(name(), value)
					.path("/")
					.maxAge(age)
					.httpOnly(true)
					.secure(this.secure)
					.sameSite("Lax")
					.build()
					.toString());
	}

	private String name() {
		return this.secure ? "__Host-asked" : "asked";
	}

}
