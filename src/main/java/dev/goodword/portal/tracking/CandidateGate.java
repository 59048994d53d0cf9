package dev.goodword.portal.tracking;

import java.io.IOException;
import java.util.Optional;

import dev.goodword.accounts.Audience;
import dev.goodword.accounts.AudienceGate;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/**
 * Lets in candidates who have proved themselves by a code, and each to their own things
 * only. Whoever holds the link but has not is led to the page that sends a code.
 */
@Component
class CandidateGate implements AudienceGate {

	private final Doorkeeper doorkeeper;

	CandidateGate(Doorkeeper doorkeeper) {
		this.doorkeeper = doorkeeper;
	}

	@Override
	public Audience audience() {
		return Audience.CANDIDATE;
	}

	@Override
	public boolean admits(HttpServletRequest request) {
		if (Doorkeeper.pathVariable(request, "token").isEmpty()) {
			return this.doorkeeper.session(request).filter((session) -> session.onlySubject() == null).isPresent();
		}
		return this.doorkeeper.tracked(request).filter((tracked) -> tracked.sight().isSignedIn()).isPresent();
	}

	@Override
	public void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Optional<Tracked> tracked = Tracked.of(request);
		boolean somebodyElse = tracked.isPresent() && tracked.get().session() == null
				&& this.doorkeeper.session(request).isPresent();
		if (tracked.isEmpty() && !Doorkeeper.pathVariable(request, "token").isEmpty() || somebodyElse) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
			return;
		}
		response.setStatus(HttpServletResponse.SC_SEE_OTHER);
		response.setHeader("Location", tracked.map(Tracked::base).orElse("/my"));
	}

}
