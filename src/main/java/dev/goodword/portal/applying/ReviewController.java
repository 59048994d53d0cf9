package dev.goodword.portal.applying;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.applications.SentOtherwise;
import dev.goodword.portal.CandidateCookie;
import dev.goodword.shared.EmailAddress;
import dev.goodword.web.Throttle;
import dev.goodword.web.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The last look before sending, and sending itself. */
@Controller
@RequestMapping("/jobs/{code}/apply/review")
class ReviewController {

	/** An hour, from one address: at a university a whole year applies from one. */
	private static final int SENDINGS = 600;

	/** Each sending writes a letter to an address that nobody has confirmed. */
	private static final int TO_ONE_MAILBOX = 10;

	private final ReviewPages pages;

	private final Drafts drafts;

	private final Sending sending;

	private final SentHere sentHere;

	private final ShownDate shownDate;

	private final CandidateCookie cookie;

	private final Throttle perNetwork;

	private final Throttle perMailbox;

	private final InstantSource clock;

	ReviewController(ReviewPages pages, Drafts drafts, Sending sending, SentHere sentHere, ShownDate shownDate,
			CandidateCookie cookie, InstantSource clock) {
		this.pages = pages;
		this.drafts = drafts;
		this.sending = sending;
		this.sentHere = sentHere;
		this.shownDate = shownDate;
		this.cookie = cookie;
		this.perNetwork = new Throttle(SENDINGS, Duration.ofHours(1), clock);
		this.perMailbox = new Throttle(TO_ONE_MAILBOX, Duration.ofDays(1), clock);
		this.clock = clock;
	}

	@Access(Audience.PUBLIC)
	@GetMapping
	String review(Visit visit, HttpServletRequest request, Model model) {
		Draft draft = this.drafts.open(request, visit);
		if (draft.sent() != null) {
			return "redirect:/a/" + draft.sent();
		}
		return isReady(visit, draft) ? this.pages.show(visit, draft, null, model) : notReady(visit, draft, request);
	}

	@Access(Audience.PUBLIC)
	@PostMapping
	String send(Visit visit, @RequestParam(required = false) @Nullable String shown, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		Draft draft = this.drafts.open(request, visit);
		if (draft.sent() != null) {
			return opened(draft.sent(), request, response);
		}
		if (!isReady(visit, draft)) {
			return notReady(visit, draft, request);
		}
		Instant now = this.clock.instant();
		Optional<LocalDate> day = this.shownDate.read(Objects.requireNonNull(draft.token()), shown, now);
		if (day.isEmpty()) {
			return this.pages.show(visit, draft, "portal.review.again", model);
		}
		if (draft.startedAt().plus(FormStart.LEAST).isAfter(now)) {
			return this.pages.show(visit, draft, "portal.review.quick", model);
		}
		try {
			admit(draft, request);
			String token = this.sending.send(visit, draft, day.get(), this.cookie.read(request).orElse(null));
			this.drafts.sent(draft, visit, token, response);
			return opened(token, request, response);
		}
		catch (TooManyAttempts refusal) {
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(refusal.retryAfter().toSeconds()));
			return this.pages.show(visit, draft, "portal.review.often", model);
		}
		catch (SentOtherwise before) {
			return sentBefore(visit, draft, this.sending.link(before.first()), response, model);
		}
	}

	/** Strangers' mailboxes are spared; whoever has shown that it is theirs goes on. */
	private void admit(Draft draft, HttpServletRequest request) {
		this.perNetwork.admit(Throttle.network(request.getRemoteAddr()));
		if (!this.sending.isOwn(draft.form(), this.cookie.read(request).orElse(null))) {
			EmailAddress.parse(draft.form().get(ApplyForm.EMAIL))
				.ifPresent((address) -> this.perMailbox.admit(address.normalised()));
		}
	}

	/** What was changed since is kept, and can be sent for itself. */
	private String sentBefore(Visit visit, Draft draft, String token, HttpServletResponse response, Model model) {
		response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
		model.addAttribute("first", "/a/" + token);
		return this.pages.show(visit, this.drafts.renew(draft, visit, token, response), "portal.review.sentBefore",
				model);
	}

	/** Takes the address that was probably meant. */
	@Access(Audience.PUBLIC)
	@PostMapping("/mail")
	String mail(Visit visit, HttpServletRequest request) {
		Draft draft = this.drafts.open(request, visit);
		String meant = this.pages.meantMail(draft);
		if (meant != null && draft.token() != null) {
			this.drafts.change(draft, visit, (now) -> now.with(now.form().with(ApplyForm.EMAIL, meant)));
		}
		return ApplyController.FORM + "/review";
	}

	/** Whoever is signed in stays so: that shows more than this one application. */
	private String opened(String token, HttpServletRequest request, HttpServletResponse response) {
		this.sending.openFor(token, this.cookie.read(request).orElse(null))
			.ifPresent((secret) -> this.cookie.write(response, secret, false));
		return "redirect:/a/" + token;
	}

	/**
	 * Whoever comes back after sending is led to what they sent, not to an empty form
	 * full of errors.
	 */
	private String notReady(Visit visit, Draft draft, HttpServletRequest request) {
		if (draft.token() != null) {
			return ApplyController.FORM + "?check=1";
		}
		return this.sentHere.link(visit, request).map((token) -> "redirect:/a/" + token).orElse(ApplyController.FORM);
	}

	private static boolean isReady(Visit visit, Draft draft) {
		return draft.token() != null && !draft.form().has(ApplyForm.WEBSITE) && visit.problems(draft).isEmpty();
	}

}
