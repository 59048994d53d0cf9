package dev.goodword.portal.tracking;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.applications.Refused;
import dev.goodword.portal.PageWords;
import dev.goodword.questions.AskingQuestions;
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

/** Whoever was told our "no" asks for more detail, and has a day for it at once. */
@Controller
@RequestMapping("/a/{token}/feedback")
class FeedbackController {

	private static final int TRIES = 20;

	private final StatusFacts facts;

	private final AskedSoFar asked;

	private final AskingQuestions asking;

	private final StatusPages pages;

	private final PageWords words;

	private final Throttle perSubject;

	FeedbackController(StatusFacts facts, AskedSoFar asked, AskingQuestions asking, StatusPages pages, PageWords words,
			InstantSource clock) {
		this.facts = facts;
		this.asked = asked;
		this.asking = asking;
		this.pages = pages;
		this.words = words;
		this.perSubject = new Throttle(TRIES, Duration.ofHours(1), clock);
	}

	@Access(Audience.CANDIDATE)
	@GetMapping
	String show(Tracked tracked, LocaleTag language, Model model) {
		return page(tracked, "", null, language, model);
	}

	@Access(Audience.CANDIDATE)
	@PostMapping
	String want(Tracked tracked, @RequestParam(defaultValue = "") String text, HttpServletResponse response,
			LocaleTag language, Model model) {
		this.perSubject.admit(tracked.subject().toString());
		StatusFacts.Facts known = known(tracked);
		try {
			this.asking.wantDetail(Objects.requireNonNull(known.application()).id(), text);
			return "redirect:" + tracked.base() + "/feedback?done=feedback-asked";
		}
		catch (Refused refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(tracked, text, this.words.say(language, refusal.refusal().messageKey()), language, model);
		}
	}

	private String page(Tracked tracked, String text, @Nullable String problem, LocaleTag language, Model model) {
		StatusFacts.Facts known = known(tracked);
		model.addAttribute("base", tracked.base());
		model.addAttribute("over", this.pages.over(known, language));
		model.addAttribute("line", this.asked.wish(known, tracked.base(), language));
		model.addAttribute("days",
				(Objects.requireNonNull(known.application()).interviewHeldAt() != null) ? "met" : "early");
		model.addAttribute("typed", text);
		model.addAttribute("problem", problem);
		model.addAttribute("companyName", known.card().company().in(language));
		return "portal/feedback";
	}

	/** Before they were told there is no decision to speak of. */
	private StatusFacts.Facts known(Tracked tracked) {
		StatusFacts.Facts known = this.facts.of(tracked);
		if (known.application() == null || !known.isAnswered()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return known;
	}

}
