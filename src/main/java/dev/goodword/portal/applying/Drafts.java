package dev.goodword.portal.applying;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import dev.goodword.applications.ApplicationDrafts;
import dev.goodword.applications.DraftContent;
import dev.goodword.applications.SavedDraft;
import dev.goodword.files.FileId;
import dev.goodword.portal.CandidateCookie;
import dev.goodword.shared.PublicAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Keeps forms on their way: on the server from the first upload or saving on, found by a
 * cookie that only the addresses of this form see, or by the link of "finish later".
 */
@Component
class Drafts {

	/** The name of the field of the form that says when it was first shown. */
	static final String STARTED = "started";

	private static final String COOKIE = "draft";

	private static final String SENT = "sent";

	private static final Duration KEPT = Duration.ofDays(14);

	private final ApplicationDrafts drafts;

	private final FormStart start;

	private final PublicAddress address;

	private final InstantSource clock;

	Drafts(ApplicationDrafts drafts, FormStart start, PublicAddress address, InstantSource clock) {
		this.drafts = drafts;
		this.start = start;
		this.address = address;
		this.clock = clock;
	}

	/** What this browser has kept of the form; an empty one when it kept nothing. */
	Draft open(HttpServletRequest request, Visit visit) {
		return CandidateCookie.value(request, COOKIE)
			.flatMap((token) -> find(token, visit))
			.orElseGet(() -> Draft.empty(this.clock.instant()));
	}

	/** The form as it was just sent, with the files that came before. */
	Draft received(HttpServletRequest request, Visit visit) {
		Draft found = open(request, visit);
		Draft kept = (found.sent() != null) ? Draft.empty(found.startedAt()) : found;
		ApplyForm typed = ApplyForm.of(request.getParameterMap(), visit.questions()).notedAs(kept.form());
		Instant startedAt = (kept.token() != null) ? kept.startedAt()
				: this.start.read(visit.code(), request.getParameter(STARTED), this.clock.instant());
		return new Draft(kept.token(), typed, kept.files(), startedAt, kept.until(), null);
	}

	/** The draft behind a secret, if it is one of this position. */
	Optional<Draft> find(String token, Visit visit) {
		return this.drafts.open(token)
			.filter((saved) -> saved.content().position().equals(visit.summary().id().value()))
			.map((saved) -> draft(token, saved));
	}

	/** Keeps the draft on the server, and its secret in this browser. */
	Draft save(Draft draft, Visit visit, HttpServletResponse response) {
		List<UUID> files = draft.files().stream().map(FileId::value).toList();
		String token = this.drafts.save(draft.token(),
				new DraftContent(visit.summary().id().value(), draft.form().fields(),
						files.isEmpty() ? null : files.get(0),
						files.isEmpty() ? List.of() : files.subList(1, files.size()), draft.startedAt()));
		remember(token, visit, response);
		return new Draft(token, draft.form(), draft.files(), draft.startedAt(), this.clock.instant().plus(KEPT), null);
	}

	/** Leaves of a sent draft only where it went. */
	void sent(Draft draft, Visit visit, String statusToken) {
		this.drafts.save(draft.token(), new DraftContent(visit.summary().id().value(), Map.of(SENT, statusToken), null,
				List.of(), draft.startedAt()));
	}

	/**
	 * Gives a draft that was changed after it had been sent a new life, in which it can
	 * be sent for itself.
	 */
	Draft renew(Draft draft, Visit visit, String statusToken, HttpServletResponse response) {
		Draft renewed = save(new Draft(null, draft.form(), draft.files(), draft.startedAt(), null, null), visit,
				response);
		sent(draft, visit, statusToken);
		return renewed;
	}

	/** The private link that opens the draft in any browser. */
	String link(String token, Visit visit) {
		return this.address.link("/jobs/" + visit.code() + "/apply/draft/" + token);
	}

	/** Lets this browser find the draft. */
	void remember(String token, Visit visit, HttpServletResponse response) {
		cookie(token, KEPT, visit, response);
	}

	/** Lets this browser begin anew. */
	void forget(Visit visit, HttpServletResponse response) {
		cookie("", Duration.ZERO, visit, response);
	}

	private void cookie(String value, Duration age, Visit visit, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(COOKIE, value)
					.path("/jobs/" + visit.code() + "/apply")
					.maxAge(age)
					.httpOnly(true)
					.secure(this.address.isSecure())
					.sameSite("Lax")
					.build()
					.toString());
	}

	private static Draft draft(String token, SavedDraft saved) {
		DraftContent content = saved.content();
		List<FileId> files = Stream.concat(Stream.ofNullable(content.resume()), content.attachments().stream())
			.map(FileId::new)
			.toList();
		@Nullable String sent = content.fields().get(SENT);
		return new Draft(token, (sent != null) ? ApplyForm.EMPTY : new ApplyForm(content.fields()), files,
				content.formStartedAt(), saved.until(), sent);
	}

}
