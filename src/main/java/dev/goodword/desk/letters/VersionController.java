package dev.goodword.desk.letters;

import java.util.Locale;
import java.util.Map;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.texts.LetterTexts;
import dev.goodword.communication.texts.TextMoved;
import dev.goodword.desk.Wording;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What was published, how it differs, and the way back to it. */
@Controller
class VersionController {

	private static final int LONGEST_NOTE = 400;

	private final LetterPlaces places;

	private final VersionPage pages;

	private final LetterTexts letters;

	private final MessageSource texts;

	VersionController(LetterPlaces places, VersionPage pages, LetterTexts letters, MessageSource texts) {
		this.places = places;
		this.pages = pages;
		this.letters = letters;
		this.texts = texts;
	}

	@GetMapping("/letter-texts/{kind}/versions/{number}")
	@Access(value = Audience.STAFF, permission = Permission.READ_TEMPLATES)
	ModelAndView version(@PathVariable String kind, @PathVariable String number,
			@RequestParam(defaultValue = "") String company, StaffMember who, Locale locale) {
		return page(this.places.letter(kind, company, who), number, null, HttpStatus.OK, words(who, locale));
	}

	/** What the draft changes in the words that count now. */
	@GetMapping("/letter-texts/{kind}/changes")
	@Access(value = Audience.STAFF, permission = Permission.READ_TEMPLATES)
	String changes(@PathVariable String kind, @RequestParam(defaultValue = "") String company, StaffMember who,
			Locale locale, Model model) {
		LetterPlace place = this.places.letter(kind, company, who);
		model.addAttribute("changes", this.pages.changes(place, words(who, locale)));
		return "desk/letter-changes";
	}

	/** Brings the words of the version back, as a new one. */
	@PostMapping("/letter-texts/{kind}/versions/{number}/return")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_TEMPLATES)
	ModelAndView goBack(@PathVariable String kind, @PathVariable String number, @RequestParam Map<String, String> sent,
			StaffMember who, Locale locale) {
		LetterPlace place = this.places.written(kind, sent.getOrDefault("company", ""), who);
		String note = sent.getOrDefault("note", "").strip();
		try {
			this.letters.goBack(place.id(), place.kind(), VersionPage.number(sent.getOrDefault("seen", "")),
					VersionPage.number(number), "stop".equals(sent.get("letters")),
					note.isEmpty() ? null : note.substring(0, Math.min(note.length(), LONGEST_NOTE)), who);
			return new ModelAndView("redirect:" + place.href("") + "&done=letter-returned");
		}
		catch (TextMoved | ConcurrencyFailureException | DataIntegrityViolationException ex) {
			return page(place, number, note, HttpStatus.CONFLICT, words(who, locale));
		}
	}

	private ModelAndView page(LetterPlace place, String number, @Nullable String note, HttpStatus status,
			Wording words) {
		ModelAndView page = new ModelAndView("desk/letter-version", status);
		page.addObject("version", this.pages.view(place, number, words));
		page.addObject("note", (note != null) ? note : "");
		page.addObject("refused", (status == HttpStatus.CONFLICT) ? words.say("texts.refused.version") : null);
		return page;
	}

	private Wording words(StaffMember who, Locale locale) {
		return new Wording(this.texts, LocaleTag.of(locale), who.zone());
	}

}
