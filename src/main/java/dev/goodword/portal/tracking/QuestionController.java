package dev.goodword.portal.tracking;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refused;
import dev.goodword.portal.PageWords;
import dev.goodword.questions.AskingQuestions;
import dev.goodword.questions.CandidateQuestionId;
import dev.goodword.questions.published.PublishedAnswerId;
import dev.goodword.questions.published.PublishedRef;
import dev.goodword.shared.LocaleTag;
import dev.goodword.web.Throttle;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The candidate asks: what was answered before is shown first, and what is asked has a
 * day at once.
 */
@Controller
@RequestMapping("/a/{token}/questions")
class QuestionController {

	private static final int TRIES = 20;

	private final StatusFacts facts;

	private final AskedSoFar asked;

	private final AskingQuestions asking;

	private final PageWords words;

	private final Throttle perSubject;

	QuestionController(StatusFacts facts, AskedSoFar asked, AskingQuestions asking, PageWords words,
			InstantSource clock) {
		this.facts = facts;
		this.asked = asked;
		this.asking = asking;
		this.words = words;
		this.perSubject = new Throttle(TRIES, Duration.ofHours(1), clock);
	}

	@Access(Audience.CANDIDATE)
	@GetMapping
	String show(Tracked tracked, LocaleTag language, Model model) {
		return page(tracked, "", null, List.of(), language, model);
	}

	/** Asks, unless what stands on the position's page may answer it already. */
	@Access(Audience.CANDIDATE)
	@PostMapping
	String ask(Tracked tracked, @RequestParam(defaultValue = "") String text,
			@RequestParam(defaultValue = "look") String step, HttpServletResponse response, LocaleTag language,
			Model model) {
		this.perSubject.admit(tracked.subject().toString());
		JobApplicationId id = application(tracked);
		try {
			List<QuestionView.Found> found = step.equals("ask") ? List.of() : this.asked
				.found(this.asking.answersTo(id, text), this.facts.of(tracked).card().position(), language);
			if (!found.isEmpty()) {
				return page(tracked, text, null, found, language, model);
			}
			this.asking.ask(id, text);
			return "redirect:" + tracked.base() + "/questions?done=question-asked";
		}
		catch (Refused refusal) {
			return refused(tracked, text, refusal, response, language, model);
		}
	}

	@Access(Audience.CANDIDATE)
	@PostMapping("/helped")
	String helped(Tracked tracked, @RequestParam(defaultValue = "") String text,
			@RequestParam(defaultValue = "") String answer, @RequestParam(defaultValue = "0") int version,
			HttpServletResponse response, LocaleTag language, Model model) {
		this.perSubject.admit(tracked.subject().toString());
		try {
			this.asking.helped(application(tracked), text,
					new PublishedRef(new PublishedAnswerId(id(answer)), version));
			return "redirect:" + tracked.base() + "/questions?done=question-helped";
		}
		catch (Refused refusal) {
			return refused(tracked, text, refusal, response, language, model);
		}
	}

	@Access(Audience.CANDIDATE)
	@PostMapping("/{question}/back")
	String takeBack(Tracked tracked, @PathVariable String question) {
		this.asking.takeBack(application(tracked), new CandidateQuestionId(id(question)));
		return "redirect:" + tracked.base() + "/questions?done=question-back";
	}

	private String refused(Tracked tracked, String text, Refused refusal, HttpServletResponse response,
			LocaleTag language, Model model) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(tracked, text, this.words.say(language, refusal.refusal().messageKey()), List.of(), language,
				model);
	}

	private String page(Tracked tracked, String text, @Nullable String problem, List<QuestionView.Found> found,
			LocaleTag language, Model model) {
		application(tracked);
		StatusFacts.Facts known = this.facts.of(tracked);
		model.addAttribute("view", this.asked.view(known, tracked.base(), language));
		model.addAttribute("typed", text);
		model.addAttribute("problem", problem);
		model.addAttribute("found", found);
		model.addAttribute("companyName", known.card().company().in(language));
		return "portal/questions";
	}

	/** A repeated submission has no application, so nothing can be asked about it. */
	private JobApplicationId application(Tracked tracked) {
		return this.facts.application(tracked.subject())
			.map(ApplicationSummary::id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static UUID id(String text) {
		try {
			return UUID.fromString(text);
		}
		catch (IllegalArgumentException ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, ex);
		}
	}

}
