package dev.goodword.portal.tracking;

import java.util.Optional;
import java.util.UUID;

import dev.goodword.candidates.CandidateSession;
import dev.goodword.candidates.LinkTarget;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a request to a status page is about, found once by its gate.
 *
 * @param token the secret of the link
 * @param target what the link is about
 * @param session the session of this browser, if it may see it; else null
 */
record Tracked(String token, LinkTarget target, @Nullable CandidateSession session) {

	private static final String ATTRIBUTE = Tracked.class.getName();

	/** Leaves it for the controller. */
	Tracked keepIn(HttpServletRequest request) {
		request.setAttribute(ATTRIBUTE, this);
		return this;
	}

	static Optional<Tracked> of(HttpServletRequest request) {
		return Optional.ofNullable((Tracked) request.getAttribute(ATTRIBUTE));
	}

	UUID subject() {
		return this.target.subject();
	}

	/** The address of the page. */
	String base() {
		return "/a/" + this.token;
	}

	StatusView.Sight sight() {
		if (this.session == null) {
			return StatusView.Sight.LINK;
		}
		return (this.session.onlySubject() == null) ? StatusView.Sight.SIGNED_IN : StatusView.Sight.SENDER;
	}

	/** Hides its secret. */
	@Override
	public String toString() {
		return "Tracked[" + this.target.subject() + "]";
	}

}
