package dev.goodword.portal.applying;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import dev.goodword.applications.ApplicationDrafts;
import dev.goodword.applications.DraftContent;
import dev.goodword.applications.SavedDraft;
import dev.goodword.files.FileId;
import dev.goodword.files.Files;
import dev.goodword.files.StoredFile;
import dev.goodword.shared.PublicAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Keeps forms on their way: on the server from the first upload or saving on, found by a
 * cookie of this form, or once by the link of "finish later".
 */
@Component
class Drafts {

	/** The name of the field of the form that says when it was first shown. */
	static final String STARTED = "started";

	private static final String SENT = "sent";

	/** For whoever pressed twice, or did not see the answer. */
	private static final Duration SENT_KEPT = Duration.ofHours(1);

	private final ApplicationDrafts drafts;

	private final Files files;

	private final DraftCookie cookie;

	private final FormStart start;

	private final PublicAddress address;

	private final InstantSource clock;

	Drafts(ApplicationDrafts drafts, Files files, DraftCookie cookie, FormStart start, PublicAddress address,
			InstantSource clock) {
		this.drafts = drafts;
		this.files = files;
		this.cookie = cookie;
		this.start = start;
		this.address = address;
		this.clock = clock;
	}

	/** What this browser has kept of the form; an empty one when it kept nothing. */
	Draft open(HttpServletRequest request, Visit visit) {
		return this.cookie.read(request, visit)
			.flatMap((token) -> find(token, visit))
			.orElseGet(() -> Draft.empty(this.clock.instant()));
	}

	/** The draft behind a secret, if it is one of this position. */
	Optional<Draft> find(String token, Visit visit) {
		return this.drafts.open(token)
			.filter((saved) -> saved.content().position().equals(visit.summary().id().value()))
			.map((saved) -> draft(token, saved.content(), saved.until()));
	}

	/** The form as it was just sent, with the files that came before; not kept. */
	Draft typed(HttpServletRequest request, Visit visit) {
		Draft found = open(request, visit);
		Draft kept = (found.sent() != null) ? Draft.empty(found.startedAt()) : found;
		Instant startedAt = (kept.token() != null) ? kept.startedAt()
				: this.start.read(visit.code(), request.getParameter(STARTED), this.clock.instant());
		ApplyForm typed = ApplyForm.of(request.getParameterMap(), visit.questions()).notedAs(kept.form());
		return new Draft(kept.token(), typed, kept.files(), startedAt, kept.until(), null);
	}

	/**
	 * Keeps the form as it was just sent, and its secret in this browser. Files that came
	 * meanwhile stay, and so does what was typed later.
	 */
	Draft keep(HttpServletRequest request, Visit visit, HttpServletResponse response) {
		Draft typed = typed(request, visit);
		Draft kept = Optional.ofNullable(typed.token())
			.flatMap((token) -> this.drafts
				.type(token, Arrival.of(request),
						unlessSent(token, visit, (now) -> now.with(typed.form().notedAs(now.form()))))
				.map((saved) -> draft(token, saved)))
			.orElseGet(() -> begin(typed, visit));
		this.cookie.write(Objects.requireNonNull(kept.token()), visit, response);
		return kept;
	}

	/** Changes a kept draft as it is at this moment; one that was sent stays as it is. */
	Draft change(Draft draft, Visit visit, UnaryOperator<Draft> change) {
		String token = Objects.requireNonNull(draft.token());
		return this.drafts.change(token, unlessSent(token, visit, change))
			.map((saved) -> draft(token, saved))
			.orElseGet(() -> change.apply(draft));
	}

	/** Takes a file off a kept draft, and then away. */
	Draft remove(Draft draft, FileId file, Visit visit) {
		if (!draft.files().contains(file)) {
			return draft;
		}
		Draft rest = change(draft, visit, (now) -> now.withoutFile(file).with(now.form().with(ApplyForm.OFFER, "")));
		this.files.eraseUnclaimed(file);
		return rest;
	}

	/** Leaves of a sent draft only where it went, and nothing in this browser. */
	void sent(Draft draft, Visit visit, String statusToken, HttpServletResponse response) {
		settle(draft, visit, statusToken);
		this.cookie.clear(visit, response);
	}

	/**
	 * Gives a draft that was changed after it had been sent a new life, in which it can
	 * be sent for itself.
	 */
	Draft renew(Draft draft, Visit visit, String statusToken, HttpServletResponse response) {
		Draft renewed = begin(draft, visit);
		this.cookie.write(Objects.requireNonNull(renewed.token()), visit, response);
		settle(draft, visit, statusToken);
		return renewed;
	}

	/** The private link that opens the draft in any browser, once. */
	String link(String token, Visit visit) {
		return this.address.link("/jobs/" + visit.code() + "/apply/draft/" + token);
	}

	/**
	 * Makes the draft this browser's own: under a new secret, so that whoever gave the
	 * link away sees nothing of what is typed from now on.
	 * @return whether there was one
	 */
	boolean adopt(String token, Visit visit, HttpServletResponse response) {
		Optional<String> own = find(token, visit).filter((draft) -> draft.sent() == null)
			.flatMap((draft) -> this.drafts.adopt(token));
		own.ifPresent((secret) -> this.cookie.write(secret, visit, response));
		return own.isPresent();
	}

	private Draft begin(Draft draft, Visit visit) {
		String token = this.drafts.begin(content(draft, visit));
		return find(token, visit).orElseThrow();
	}

	private void settle(Draft draft, Visit visit, String statusToken) {
		this.drafts.settle(Objects.requireNonNull(draft.token()), new DraftContent(visit.summary().id().value(),
				Map.of(SENT, statusToken), null, List.of(), draft.startedAt()), SENT_KEPT);
	}

	private UnaryOperator<DraftContent> unlessSent(String token, Visit visit, UnaryOperator<Draft> change) {
		return (content) -> content.fields().containsKey(SENT) ? content
				: content(change.apply(draft(token, content, null)), visit);
	}

	private static DraftContent content(Draft draft, Visit visit) {
		List<UUID> files = draft.files().stream().map(FileId::value).toList();
		return new DraftContent(visit.summary().id().value(), draft.form().fields(),
				files.isEmpty() ? null : files.get(0), files.isEmpty() ? List.of() : files.subList(1, files.size()),
				draft.startedAt());
	}

	private Draft draft(String token, SavedDraft saved) {
		return draft(token, saved.content(), saved.until());
	}

	/** Files that are no longer there are left out. */
	private Draft draft(String token, DraftContent content, @Nullable Instant until) {
		List<FileId> files = Stream.concat(Stream.ofNullable(content.resume()), content.attachments().stream())
			.map(FileId::new)
			.toList();
		@Nullable String sent = content.fields().get(SENT);
		return new Draft(token, (sent != null) ? ApplyForm.EMPTY : new ApplyForm(content.fields()),
				this.files.present(files).stream().map(StoredFile::id).toList(), content.formStartedAt(), until, sent);
	}

}
