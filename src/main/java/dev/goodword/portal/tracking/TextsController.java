package dev.goodword.portal.tracking;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.candidates.CandidateId;
import dev.goodword.channels.Texts;
import dev.goodword.shared.LocaleTag;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The candidate says whether they want a text when a mail may come too late. */
@Controller
@RequestMapping("/a/{token}/texts")
class TextsController {

	private final StatusFacts facts;

	private final StatusPages pages;

	private final Texts texts;

	TextsController(StatusFacts facts, StatusPages pages, Texts texts) {
		this.facts = facts;
		this.pages = pages;
		this.texts = texts;
	}

	@Access(Audience.CANDIDATE)
	@GetMapping
	String show(Tracked tracked, LocaleTag language, Model model) {
		StatusFacts.Facts known = known(tracked);
		CandidateId candidate = candidate(known);
		model.addAttribute("base", tracked.base());
		model.addAttribute("over", this.pages.over(known, language));
		model.addAttribute("wanted", this.texts.isWanted(candidate));
		model.addAttribute("companyName", known.card().company().in(language));
		return "portal/texts";
	}

	/** Taking a yes back always works, and leads to a page that is there. */
	@Access(Audience.CANDIDATE)
	@PostMapping
	String want(Tracked tracked, @RequestParam(defaultValue = "false") boolean wanted) {
		CandidateId candidate = candidate(wanted ? known(tracked) : this.facts.of(tracked));
		this.texts.want(candidate, wanted);
		String page = this.texts.isOffered(candidate) ? "/texts" : "";
		return "redirect:" + tracked.base() + page + "?done=" + (wanted ? "texts-on" : "texts-off");
	}

	private static CandidateId candidate(StatusFacts.Facts known) {
		ApplicationSummary application = known.application();
		if (application == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return application.candidate();
	}

	/** Without a number, or a way to send texts, there is nothing to want. */
	private StatusFacts.Facts known(Tracked tracked) {
		StatusFacts.Facts known = this.facts.of(tracked);
		if (!this.texts.isOffered(candidate(known))) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return known;
	}

}
