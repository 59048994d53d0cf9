package dev.goodword.portal.tracking;

import java.util.function.Predicate;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.promises.Choices;
import dev.goodword.shared.LocaleTag;
import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Stays in, or closes what we failed to decide. Looking changes nothing. */
@Controller
@RequestMapping("/a/{token}")
class ChoiceController {

	private final StatusFacts facts;

	private final StatusPages pages;

	private final Choices choices;

	ChoiceController(StatusFacts facts, StatusPages pages, Choices choices) {
		this.facts = facts;
		this.pages = pages;
		this.choices = choices;
	}

	@Access(Audience.CANDIDATE)
	@GetMapping("/choice")
	String ask(Tracked tracked, LocaleTag language, Model model) {
		applicationOf(tracked);
		StatusFacts.Facts known = this.facts.of(tracked);
		if (known.told().outcomeTold() || !known.told().hasChoice()) {
			return "redirect:" + tracked.base();
		}
		model.addAttribute("base", tracked.base());
		model.addAttribute("over", this.pages.over(known, language));
		model.addAttribute("status", this.pages.view(tracked, known, language));
		model.addAttribute("companyName", known.card().company().in(language));
		return "portal/choice";
	}

	@Access(Audience.CANDIDATE)
	@PostMapping("/keep")
	String keep(Tracked tracked) {
		return choose(tracked, this.choices::keepIn, "kept-in");
	}

	@Access(Audience.CANDIDATE)
	@PostMapping("/close")
	String close(Tracked tracked) {
		return choose(tracked, this.choices::close, "closed-by-us");
	}

	private String choose(Tracked tracked, Predicate<JobApplicationId> act, String done) {
		boolean chosen = act.test(applicationOf(tracked));
		return "redirect:" + tracked.base() + "?done=" + (chosen ? done : "no-choice");
	}

	private JobApplicationId applicationOf(Tracked tracked) {
		return this.facts.application(tracked.subject())
			.map(ApplicationSummary::id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
