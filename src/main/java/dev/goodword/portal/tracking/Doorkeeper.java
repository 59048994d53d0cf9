package dev.goodword.portal.tracking;

import java.util.Map;
import java.util.Optional;

import dev.goodword.candidates.CandidateSession;
import dev.goodword.candidates.CandidateSessions;
import dev.goodword.candidates.Candidates;
import dev.goodword.candidates.LinkTarget;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.portal.CandidateCookie;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** Finds out what a request is about and who is asking. */
@Component
class Doorkeeper {

	private final StatusLinks links;

	private final CandidateSessions sessions;

	private final Candidates candidates;

	private final CandidateCookie cookie;

	Doorkeeper(StatusLinks links, CandidateSessions sessions, Candidates candidates, CandidateCookie cookie) {
		this.links = links;
		this.sessions = sessions;
		this.candidates = candidates;
		this.cookie = cookie;
	}

	/** What the link in the address is about; empty when it is unknown or revoked. */
	Optional<Tracked> tracked(HttpServletRequest request) {
		String token = pathVariable(request, "token");
		return token.isEmpty() ? Optional.empty()
				: this.links.resolve(token)
					.map((target) -> new Tracked(token, target,
							session(request).filter((session) -> maySee(session, target)).orElse(null))
						.keepIn(request));
	}

	/**
	 * Whoever reads the mailbox sees what was sent with its address, under whatever name:
	 * a code for it would reach them as well.
	 */
	private boolean maySee(CandidateSession session, LinkTarget target) {
		return session.maySee(target.candidate(), target.subject()) || (session.onlySubject() == null
				&& this.candidates.shareAddress(session.candidate(), target.candidate()));
	}

	/** The session of this browser, if it has one that lives. */
	Optional<CandidateSession> session(HttpServletRequest request) {
		return this.cookie.read(request).flatMap(this.sessions::resume);
	}

	static String pathVariable(HttpServletRequest request, String name) {
		Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		return (variables instanceof Map<?, ?> map && map.get(name) instanceof String value) ? value : "";
	}

}
