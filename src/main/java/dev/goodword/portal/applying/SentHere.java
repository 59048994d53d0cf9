package dev.goodword.portal.applying;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.RepeatedSubmission;
import dev.goodword.candidates.CandidateSessions;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.portal.CandidateCookie;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/**
 * Knows what a browser has just sent: its session sees that and nothing else, and ends a
 * quarter of an hour after the last look.
 */
@Component
class SentHere {

	private final CandidateSessions sessions;

	private final StatusLinks links;

	private final Applications applications;

	private final CandidateCookie cookie;

	SentHere(CandidateSessions sessions, StatusLinks links, Applications applications, CandidateCookie cookie) {
		this.sessions = sessions;
		this.links = links;
		this.applications = applications;
		this.cookie = cookie;
	}

	/**
	 * The secret of the status link of what was sent for this position; empty when
	 * nothing was, or too long ago.
	 */
	Optional<String> link(Visit visit, HttpServletRequest request) {
		return this.cookie.read(request)
			.flatMap(this.sessions::resume)
			.filter((known) -> known.onlySubject() != null && isAbout(visit, known.onlySubject()))
			.map((known) -> this.links.token(known.candidate(), Objects.requireNonNull(known.onlySubject())));
	}

	/** Whether that was sent for the position, the first time or again. */
	private boolean isAbout(Visit visit, UUID subject) {
		JobApplicationId application = this.applications.repeat(subject)
			.map(RepeatedSubmission::earlier)
			.orElseGet(() -> new JobApplicationId(subject));
		return this.applications.summary(application).position().equals(visit.summary().id());
	}

}
