package dev.goodword.portal.tracking;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Refused;
import dev.goodword.communication.TimelineItem;
import dev.goodword.complaints.ComplaintSubject;
import dev.goodword.complaints.RaisingComplaints;
import dev.goodword.portal.PageWords;
import dev.goodword.shared.LocaleTag;
import dev.goodword.web.Throttle;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The candidate says that something is wrong, with a message of ours or altogether, also
 * after the end: who answers and by when stands there at once.
 */
@Controller
@RequestMapping("/a/{token}/complaints")
class ComplaintController {

	private static final int TRIES = 20;

	private final StatusFacts facts;

	private final ComplainedSoFar complained;

	private final RaisingComplaints raising;

	private final PageWords words;

	private final Throttle perSubject;

	ComplaintController(StatusFacts facts, ComplainedSoFar complained, RaisingComplaints raising, PageWords words,
			InstantSource clock) {
		this.facts = facts;
		this.complained = complained;
		this.raising = raising;
		this.words = words;
		this.perSubject = new Throttle(TRIES, Duration.ofHours(1), clock);
	}

	@Access(Audience.CANDIDATE)
	@GetMapping
	String show(Tracked tracked, @RequestParam(defaultValue = "") String about, LocaleTag language, Model model) {
		return page(tracked, about, "", null, language, model);
	}

	@Access(Audience.CANDIDATE)
	@PostMapping
	String complain(Tracked tracked, @RequestParam(defaultValue = "") String text,
			@RequestParam(defaultValue = "") String about, HttpServletResponse response, LocaleTag language,
			Model model) {
		this.perSubject.admit(tracked.subject().toString());
		StatusFacts.Facts known = known(tracked);
		ApplicationSummary application = Objects.requireNonNull(known.application());
		ComplaintSubject subject = ComplainedSoFar.named(known, about)
			.map((letter) -> new ComplaintSubject(ComplaintSubject.Kind.LETTER, letter.id().value()))
			.orElse(ComplaintSubject.GENERAL);
		try {
			this.raising.raise(application.id(), subject, text);
			return "redirect:" + tracked.base() + "/complaints?done=complaint-raised";
		}
		catch (Refused refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(tracked, about, text, this.words.say(language, refusal.refusal().messageKey()), language,
					model);
		}
	}

	private String page(Tracked tracked, String about, String text, @Nullable String problem, LocaleTag language,
			Model model) {
		StatusFacts.Facts known = known(tracked);
		TimelineItem letter = ComplainedSoFar.named(known, about).orElse(null);
		model.addAttribute("view", this.complained.view(known, tracked.base(), letter, language));
		model.addAttribute("typed", text);
		model.addAttribute("problem", problem);
		model.addAttribute("companyName", known.card().company().in(language));
		return "portal/complaints";
	}

	/** A repeated submission has no application, so there is nothing to complain of. */
	private StatusFacts.Facts known(Tracked tracked) {
		StatusFacts.Facts known = this.facts.of(tracked);
		if (known.application() == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return known;
	}

}
