package dev.goodword.portal.tracking;

import java.util.function.BiConsumer;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refused;
import dev.goodword.offers.AnsweringOffers;
import dev.goodword.offers.OfferState;
import dev.goodword.offers.OfferSummary;
import dev.goodword.offers.Offers;
import dev.goodword.portal.PageWords;
import dev.goodword.shared.DateWords;
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

/** Our offer, for nobody but the candidate: its terms, yes, no, and more time. */
@Controller
@RequestMapping("/a/{token}/offer")
class OfferController {

	private static final int LONGEST = 2000;

	private final StatusFacts facts;

	private final StatusPages pages;

	private final PageWords words;

	private final Offers offers;

	private final AnsweringOffers answering;

	OfferController(StatusFacts facts, StatusPages pages, PageWords words, Offers offers, AnsweringOffers answering) {
		this.facts = facts;
		this.pages = pages;
		this.words = words;
		this.offers = offers;
		this.answering = answering;
	}

	@Access(Audience.CANDIDATE)
	@GetMapping
	String show(Tracked tracked, LocaleTag language, Model model) {
		return page(tracked, null, null, null, language, model);
	}

	@Access(Audience.CANDIDATE)
	@PostMapping("/accept")
	String accept(Tracked tracked) {
		told(this.facts.of(tracked));
		try {
			this.answering.accept(new JobApplicationId(tracked.subject()));
		}
		catch (Refused refusal) {
			boolean twice = this.facts.of(tracked).isHired();
			return "redirect:" + tracked.base() + "?done=" + (twice ? "offer-accepted" : "offer-over");
		}
		return "redirect:" + tracked.base() + "?done=offer-accepted";
	}

	@Access(Audience.CANDIDATE)
	@PostMapping("/decline")
	String decline(Tracked tracked, @RequestParam(defaultValue = "") String why, HttpServletResponse response,
			LocaleTag language, Model model) {
		return answer(tracked, "why", why, "withdrawn", this.answering::decline, response, language, model);
	}

	@Access(Audience.CANDIDATE)
	@PostMapping("/time")
	String time(Tracked tracked, @RequestParam(defaultValue = "") String until, HttpServletResponse response,
			LocaleTag language, Model model) {
		return answer(tracked, "until", until, "offer-time", this.answering::wantTime, response, language, model);
	}

	private String answer(Tracked tracked, String field, String text, String done,
			BiConsumer<JobApplicationId, @Nullable String> act, HttpServletResponse response, LocaleTag language,
			Model model) {
		told(this.facts.of(tracked));
		try {
			act.accept(new JobApplicationId(tracked.subject()), text.isBlank() ? null : text.strip());
		}
		catch (Refused refusal) {
			if (refusal.refusal().messageKey().endsWith("settled")) {
				return "redirect:" + tracked.base() + "?done=offer-over";
			}
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(tracked, field, text, this.words.say(language, "portal.offer.unfit", LONGEST), language, model);
		}
		return "redirect:" + tracked.base() + "?done=" + done;
	}

	private String page(Tracked tracked, @Nullable String field, @Nullable String text, @Nullable String problem,
			LocaleTag language, Model model) {
		StatusFacts.Facts known = this.facts.of(tracked);
		OfferSummary offer = told(known);
		DateWords dates = DateWords.in(language, offer.zone());
		model.addAttribute("base", tracked.base());
		model.addAttribute("over", this.pages.over(known, language));
		model.addAttribute("companyName", known.card().company().in(language));
		model.addAttribute("terms", offer.terms());
		model.addAttribute("open", offer.state() == OfferState.EXTENDED);
		model.addAttribute("until",
				this.words.say(language, "portal.offer.until", dates.longDate(offer.answerBy()).text()));
		model.addAttribute("field", field);
		model.addAttribute("text", text);
		model.addAttribute("problem", problem);
		return "portal/offer";
	}

	/** The offer they were told of and have not lost; whoever has none finds none. */
	private OfferSummary told(StatusFacts.Facts known) {
		JobApplicationId id = (known.application() != null) ? known.application().id() : null;
		if (id == null || !known.hasOffer()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return this.offers.handedOver(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
