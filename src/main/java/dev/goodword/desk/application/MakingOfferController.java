package dev.goodword.desk.application;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.communication.FairWords;
import dev.goodword.offers.AnsweringOffers;
import dev.goodword.offers.MakingOffers;
import dev.goodword.offers.OfferChangedMeanwhile;
import dev.goodword.offers.OfferState;
import dev.goodword.offers.OfferSummary;
import dev.goodword.offers.Offers;
import dev.goodword.offers.UnknownOffer;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The offer to one applicant: written by one of us, handed over by another, and what
 * comes of it.
 */
@Controller
class MakingOfferController {

	private final Readers readers;

	private final Dialogs dialogs;

	private final Offers offers;

	private final MakingOffers making;

	private final AnsweringOffers answering;

	MakingOfferController(Readers readers, Dialogs dialogs, Offers offers, MakingOffers making,
			AnsweringOffers answering) {
		this.readers = readers;
		this.dialogs = dialogs;
		this.offers = offers;
		this.making = making;
		this.answering = answering;
	}

	@GetMapping("/applications/{id}/offer")
	@Access(value = Audience.STAFF, permission = Permission.RELEASE_OFFER)
	ModelAndView show(@PathVariable String id, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.RELEASE_OFFER, locale);
		OfferSummary offer = this.offers.live(reader.application().id()).orElse(null);
		return page(reader, offer, OfferForm.of(offer), List.of(), HttpStatus.OK);
	}

	@PostMapping("/applications/{id}/offer")
	@Access(value = Audience.STAFF, permission = Permission.MAKE_OFFER)
	ModelAndView draft(@PathVariable String id, @ModelAttribute("form") OfferForm form, StaffMember who,
			Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.MAKE_OFFER, locale);
		LocalDate answerBy = day(form.answerBy());
		if (answerBy == null) {
			return refused(reader, form, new Problem("answerBy", reader.say("desk.offer.problem.answerBy")));
		}
		String terms = Objects.requireNonNullElse(form.terms(), "");
		return act(reader, form, terms, "offer-drafted",
				() -> this.making.draft(reader.application().id(), terms, answerBy, form.version(), who));
	}

	@PostMapping("/applications/{id}/offer/extend")
	@Access(value = Audience.STAFF, permission = Permission.RELEASE_OFFER)
	ModelAndView extend(@PathVariable String id, @ModelAttribute("form") OfferForm form, StaffMember who,
			Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.RELEASE_OFFER, locale);
		return act(reader, form, "", "offer-extended", () -> this.making.extend(reader.application().id(), form.seen(),
				Boolean.TRUE.equals(form.called()), who));
	}

	@PostMapping("/applications/{id}/offer/discard")
	@Access(value = Audience.STAFF, permission = Permission.MAKE_OFFER)
	ModelAndView discard(@PathVariable String id, @ModelAttribute("form") OfferForm form, StaffMember who,
			Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.MAKE_OFFER, locale);
		return act(reader, form, "", "offer-discarded",
				() -> this.making.discard(reader.application().id(), form.seen(), who));
	}

	@PostMapping("/applications/{id}/offer/prolong")
	@Access(value = Audience.STAFF, permission = Permission.MAKE_OFFER)
	ModelAndView prolong(@PathVariable String id, @ModelAttribute("form") OfferForm form, StaffMember who,
			Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.MAKE_OFFER, locale);
		LocalDate answerBy = day(form.answerBy());
		if (answerBy == null) {
			return refused(reader, form, new Problem("answerBy", reader.say("desk.offer.problem.answerBy")));
		}
		return act(reader, form, "", "offer-prolonged",
				() -> this.making.prolong(reader.application().id(), form.seen(), answerBy, who));
	}

	@PostMapping("/applications/{id}/offer/rescind")
	@Access(value = Audience.STAFF, permission = Permission.RELEASE_OFFER)
	ModelAndView rescind(@PathVariable String id, @ModelAttribute("form") OfferForm form, StaffMember who,
			Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.RELEASE_OFFER, locale);
		String reason = MoveForm.typed(form.reason());
		return act(reader, form, Objects.requireNonNullElse(reason, ""), "offer-rescinded",
				() -> this.making.rescind(reader.application().id(), form.seen(), reason, who));
	}

	@PostMapping("/applications/{id}/offer/yes")
	@Access(value = Audience.STAFF, permission = Permission.MAKE_OFFER)
	ModelAndView yes(@PathVariable String id, @ModelAttribute("form") OfferForm form, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.MAKE_OFFER, locale);
		return act(reader, form, "", "offer-yes", () -> this.answering.recordYes(reader.application().id(), who));
	}

	private ModelAndView act(Reader reader, OfferForm form, String typed, String done, Runnable act) {
		String field = typed.equals(form.terms()) ? "terms" : "reason";
		Problem unfair = FairWords.stop(typed)
			.map((word) -> new Problem(field, reader.say("desk.fair.stop", word)))
			.orElse(null);
		if (unfair != null) {
			return refused(reader, form, unfair);
		}
		try {
			act.run();
			return new ModelAndView("redirect:/applications/" + reader.application().id() + "?done=" + done);
		}
		catch (Refused ex) {
			return refused(reader, form, problem(reader, ex.refusal()));
		}
		catch (OfferChangedMeanwhile | UnknownOffer | ConcurrencyFailureException ex) {
			OfferSummary present = this.offers.live(reader.application().id()).orElse(null);
			ModelAndView page = page(reader, present, form.at(present), List.of(), HttpStatus.CONFLICT);
			page.addObject("dialog", this.dialogs.overtaken(reader, reader.say("desk.conflict.attempt.offer")));
			return page;
		}
	}

	private static Problem problem(Reader reader, Refusal refusal) {
		String key = refusal.messageKey();
		String word = key.substring(key.lastIndexOf('.') + 1);
		String field = switch (word) {
			case "early", "late", "earlier" -> "answerBy";
			case "call", "secondPerson", "ahead", "unsettled" -> "called";
			case "reason" -> "reason";
			default -> "terms";
		};
		return new Problem(field, reader.say(key));
	}

	private ModelAndView refused(Reader reader, OfferForm form, Problem problem) {
		return page(reader, this.offers.live(reader.application().id()).orElse(null), form, List.of(problem),
				HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private static @Nullable LocalDate day(@Nullable String text) {
		try {
			return LocalDate.parse(Objects.requireNonNullElse(text, "").strip());
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private ModelAndView page(Reader reader, @Nullable OfferSummary offer, OfferForm form, List<Problem> problems,
			HttpStatus status) {
		ModelAndView page = new ModelAndView("desk/offer", status);
		boolean out = offer != null && offer.state() == OfferState.EXTENDED;
		page.addObject("form", form);
		page.addObject("dialog", this.dialogs.of(reader, problems));
		page.addObject("state", (offer != null) ? state(reader, offer) : null);
		page.addObject("standing", (offer != null && out) ? offer.terms() : null);
		page.addObject("mayWrite", !out && reader.may(Permission.MAKE_OFFER));
		boolean own = offer != null && offer.draftedBy().equals(reader.who().id());
		page.addObject("own", own && !out);
		page.addObject("mayExtend", offer != null && !out && !own && reader.may(Permission.RELEASE_OFFER));
		page.addObject("mayProlong", out && reader.may(Permission.MAKE_OFFER));
		page.addObject("mayRescind", out && reader.may(Permission.RELEASE_OFFER));
		page.addObject("draft", offer != null && !out);
		page.addObject("draftTerms", (offer != null) ? offer.terms() : null);
		return page;
	}

	private static String state(Reader reader, OfferSummary offer) {
		return (offer.state() == OfferState.DRAFT)
				? reader.say("desk.offer.state.DRAFT", reader.name(offer.draftedBy()))
				: reader.say("desk.offer.state.EXTENDED", reader.dates().shortDate(offer.answerBy()).text());
	}

}
