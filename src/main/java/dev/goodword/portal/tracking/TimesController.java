package dev.goodword.portal.tracking;

import java.time.DateTimeException;
import java.time.LocalDateTime;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refused;
import dev.goodword.interviews.proposing.ChoosingTimes;
import dev.goodword.interviews.proposing.ProposalId;
import dev.goodword.interviews.proposing.ProposalSummary;
import dev.goodword.portal.PageWords;
import dev.goodword.shared.LocaleTag;
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
 * Chooses a time for a talk, or says that none fits. Looking changes nothing; what cannot
 * be done any more says why, and keeps what was written.
 */
@Controller
@RequestMapping("/a/{token}/times")
class TimesController {

	/** How the keys of refusals begin that are written for candidates. */
	private static final String TO_CANDIDATES = "interviews.refused.choice";

	private final StatusFacts facts;

	private final StatusPages pages;

	private final OfferedTimes offered;

	private final PageWords words;

	private final ChoosingTimes choosing;

	TimesController(StatusFacts facts, StatusPages pages, OfferedTimes offered, PageWords words,
			ChoosingTimes choosing) {
		this.facts = facts;
		this.pages = pages;
		this.offered = offered;
		this.words = words;
		this.choosing = choosing;
	}

	@Access(Audience.CANDIDATE)
	@GetMapping
	String show(Tracked tracked, LocaleTag language, Model model) {
		StatusFacts.Facts known = this.facts.of(tracked);
		if (this.offered.of(known).isEmpty()) {
			return "redirect:" + tracked.base() + "?done=times-none";
		}
		return page(tracked, known, Answer.NONE, null, language, model);
	}

	@Access(Audience.CANDIDATE)
	@PostMapping("/choose")
	String choose(Tracked tracked, @RequestParam(defaultValue = "") String proposal,
			@RequestParam(defaultValue = "") String start, HttpServletResponse response, LocaleTag language,
			Model model) {
		Answer answer = new Answer(start, null);
		return act(tracked, "time-chosen", answer,
				() -> this.choosing.choose(application(tracked), proposal(proposal), start(start)), response, language,
				model);
	}

	@Access(Audience.CANDIDATE)
	@PostMapping("/none")
	String none(Tracked tracked, @RequestParam(defaultValue = "") String proposal,
			@RequestParam(defaultValue = "") String words, HttpServletResponse response, LocaleTag language,
			Model model) {
		Answer answer = new Answer(null, words);
		return act(tracked, "times-unfit", answer,
				() -> this.choosing.noneFits(application(tracked), proposal(proposal), words), response, language,
				model);
	}

	private String act(Tracked tracked, String done, Answer answer, Runnable act, HttpServletResponse response,
			LocaleTag language, Model model) {
		try {
			act.run();
			return "redirect:" + tracked.base() + "?done=" + done;
		}
		catch (Refused refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(tracked, this.facts.of(tracked), answer,
					this.words.say(language, toThem(refusal.refusal().messageKey())), language, model);
		}
	}

	/** Reasons of ours are none of theirs: they only hear that it cannot be done. */
	private static String toThem(String reason) {
		return reason.startsWith(TO_CANDIDATES) ? reason : TO_CANDIDATES + "Gone";
	}

	private String page(Tracked tracked, StatusFacts.Facts known, Answer answer, @Nullable String problem,
			LocaleTag language, Model model) {
		ProposalSummary shown = this.offered.of(known).orElse(null);
		model.addAttribute("base", tracked.base());
		model.addAttribute("over", this.pages.over(known, language));
		model.addAttribute("companyName", known.card().company().in(language));
		model.addAttribute("times", (shown != null) ? this.offered.view(shown, known, language) : null);
		model.addAttribute("chosen", answer.start());
		model.addAttribute("typed", answer.words());
		model.addAttribute("problem", problem);
		return "portal/times";
	}

	/** Whoever is led here has an application; a repeated submission has none. */
	private JobApplicationId application(Tracked tracked) {
		return this.facts.application(tracked.subject())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
			.id();
	}

	private static ProposalId proposal(String text) {
		try {
			return ProposalId.of(text);
		}
		catch (IllegalArgumentException ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

	/** What is no hour is none of those that were proposed. */
	private static LocalDateTime start(String text) {
		try {
			return LocalDateTime.parse(text);
		}
		catch (DateTimeException ex) {
			return LocalDateTime.MIN;
		}
	}

	/**
	 * What they answered, to be kept on the page.
	 *
	 * @param start the time; null when they chose none
	 * @param words what would fit; null when they said nothing
	 */
	private record Answer(@Nullable String start, @Nullable String words) {

		static final Answer NONE = new Answer(null, null);

	}

}
