package dev.goodword.desk.letters;

import java.util.Locale;
import java.util.Map;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.texts.DraftText;
import dev.goodword.communication.texts.NotClean;
import dev.goodword.communication.texts.SecondPersonNeeded;
import dev.goodword.communication.texts.TextDrafts;
import dev.goodword.communication.texts.TextMoved;
import dev.goodword.communication.texts.TooManyHands;
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

/** The list of letters and the editor of each. */
@Controller
class EditorController {

	private final LetterPlaces places;

	private final ListPage lists;

	private final EditorPage pages;

	private final TextDrafts drafts;

	private final MessageSource texts;

	EditorController(LetterPlaces places, ListPage lists, EditorPage pages, TextDrafts drafts, MessageSource texts) {
		this.places = places;
		this.lists = lists;
		this.pages = pages;
		this.drafts = drafts;
		this.texts = texts;
	}

	@GetMapping("/letter-texts")
	@Access(value = Audience.STAFF, permission = Permission.READ_TEMPLATES)
	String list(@RequestParam(defaultValue = "") String company, StaffMember who, Locale locale, Model model) {
		model.addAttribute("letters", this.lists.view(this.places.company(company, who), who, words(who, locale)));
		return "desk/letters";
	}

	@GetMapping("/letter-texts/{kind}")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_TEMPLATES)
	ModelAndView edit(@PathVariable String kind, @RequestParam(defaultValue = "") String company, StaffMember who,
			Locale locale) {
		LetterPlace place = this.places.written(kind, company, who);
		return page(place, this.pages.form(place), null, null, HttpStatus.OK, who, locale);
	}

	/** Keeps the draft, and publishes it or puts it before a second person if wished. */
	@PostMapping("/letter-texts/{kind}")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_TEMPLATES)
	ModelAndView write(@PathVariable String kind, @RequestParam Map<String, String> sent, StaffMember who,
			Locale locale) {
		LetterPlace place = this.places.written(kind, sent.getOrDefault("company", ""), who);
		LetterForm form = new LetterForm(sent);
		if (sent.containsKey("lang")) {
			return page(place, form, null, null, HttpStatus.OK, who, locale);
		}
		if (this.pages.isPresent(place, form)) {
			return done(place, "letter-same");
		}
		try {
			DraftText draft = this.drafts.save(place.id(), place.kind(), form.words(), form.note(), form.seen(), who);
			return sent.getOrDefault("step", "").equals("publish") ? published(place, draft, who, locale)
					: done(place, "letter-kept");
		}
		catch (TextMoved | ConcurrencyFailureException | DataIntegrityViolationException ex) {
			return page(place, form, this.pages.form(place), "texts.refused.moved", HttpStatus.CONFLICT, who, locale);
		}
		catch (TooManyHands ex) {
			return page(place, form, null, "texts.refused.hands", HttpStatus.CONFLICT, who, locale);
		}
	}

	private ModelAndView published(LetterPlace place, DraftText draft, StaffMember who, Locale locale) {
		try {
			if (place.kind().needsSecondPerson()) {
				this.drafts.ask(place.id(), place.kind(), draft.version(), who);
				return done(place, "letter-asked");
			}
			this.drafts.publish(place.id(), place.kind(), draft.version(), who);
			return done(place, "letter-published");
		}
		catch (NotClean ex) {
			return page(place, this.pages.form(place), null, "texts.refused.unclean", HttpStatus.UNPROCESSABLE_CONTENT,
					who, locale);
		}
		catch (SecondPersonNeeded ex) {
			return page(place, this.pages.form(place), null, "texts.refused.second", HttpStatus.FORBIDDEN, who, locale);
		}
	}

	@PostMapping("/letter-texts/{kind}/draft/end")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_TEMPLATES)
	ModelAndView drop(@PathVariable String kind, @RequestParam Map<String, String> sent, StaffMember who,
			Locale locale) {
		LetterPlace place = this.places.written(kind, sent.getOrDefault("company", ""), who);
		Integer seen = new LetterForm(sent).seen();
		try {
			this.drafts.drop(place.id(), place.kind(), (seen != null) ? seen : -1, who);
			return done(place, "letter-dropped");
		}
		catch (TextMoved | ConcurrencyFailureException ex) {
			return page(place, this.pages.form(place), null, "texts.refused.moved", HttpStatus.CONFLICT, who, locale);
		}
	}

	private static ModelAndView done(LetterPlace place, String what) {
		return new ModelAndView("redirect:" + place.href("") + "&done=" + what);
	}

	private ModelAndView page(LetterPlace place, LetterForm form, @Nullable LetterForm theirs, @Nullable String refused,
			HttpStatus status, StaffMember who, Locale locale) {
		Wording words = words(who, locale);
		ModelAndView page = new ModelAndView("desk/letter", status);
		LetterForm base = (theirs != null) ? theirs : form;
		page.addObject("letter", this.pages.view(place, form, theirs, who, words));
		page.addObject("bases",
				LetterForm.TYPED.stream().map((name) -> new Problem("base-" + name, base.base(name))).toList());
		page.addObject("note", ((theirs != null) ? form.over(theirs) : form).value("note"));
		page.addObject("refused", (refused != null) ? words.say(refused) : null);
		return page;
	}

	private Wording words(StaffMember who, Locale locale) {
		return new Wording(this.texts, LocaleTag.of(locale), who.zone());
	}

}
