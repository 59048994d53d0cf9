package dev.goodword.desk.letters;

import java.util.Locale;
import java.util.Map;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.texts.NotClean;
import dev.goodword.communication.texts.SecondPersonNeeded;
import dev.goodword.communication.texts.TextDrafts;
import dev.goodword.communication.texts.TextMoved;
import dev.goodword.desk.Wording;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** New words before the eyes of a second person. */
@Controller
class ApprovalController {

	private static final int LONGEST = 400;

	private final LetterPlaces places;

	private final VersionPage pages;

	private final TextDrafts drafts;

	private final MessageSource texts;

	ApprovalController(LetterPlaces places, VersionPage pages, TextDrafts drafts, MessageSource texts) {
		this.places = places;
		this.pages = pages;
		this.drafts = drafts;
		this.texts = texts;
	}

	@GetMapping("/letter-texts/{kind}/approval")
	@Access(value = Audience.STAFF, permission = Permission.READ_TEMPLATES)
	ModelAndView look(@PathVariable String kind, @RequestParam(defaultValue = "") String company, StaffMember who,
			Locale locale) {
		return page(this.places.letter(kind, company, who), null, "", HttpStatus.OK, who, locale);
	}

	@PostMapping("/letter-texts/{kind}/approval")
	@Access(value = Audience.STAFF, permission = Permission.READ_TEMPLATES)
	ModelAndView answer(@PathVariable String kind, @RequestParam Map<String, String> sent, StaffMember who,
			Locale locale) {
		LetterPlace place = this.places.letter(kind, sent.getOrDefault("company", ""), who);
		String said = sent.getOrDefault("words", "").strip();
		said = said.substring(0, Math.min(said.length(), LONGEST));
		boolean gives = "return".equals(sent.get("step"));
		if (gives && said.isEmpty()) {
			return page(place, "texts.refused.words", said, HttpStatus.UNPROCESSABLE_CONTENT, who, locale);
		}
		try {
			return done(place, gives ? givenBack(place, sent, said, who) : approved(place, sent, who));
		}
		catch (SecondPersonNeeded ex) {
			return page(place, "texts.refused.second", said, HttpStatus.FORBIDDEN, who, locale);
		}
		catch (NotClean ex) {
			return page(place, "texts.refused.unclean", said, HttpStatus.UNPROCESSABLE_CONTENT, who, locale);
		}
		catch (TextMoved | ConcurrencyFailureException | DataIntegrityViolationException ex) {
			return page(place, "texts.refused.approval", said, HttpStatus.CONFLICT, who, locale);
		}
	}

	private String approved(LetterPlace place, Map<String, String> sent, StaffMember who) {
		this.drafts.publish(place.id(), place.kind(), seen(sent), who);
		return "letter-published";
	}

	private String givenBack(LetterPlace place, Map<String, String> sent, String said, StaffMember who) {
		this.drafts.giveBack(place.id(), place.kind(), seen(sent), said, who);
		return "letter-given-back";
	}

	private static int seen(Map<String, String> sent) {
		return VersionPage.number(sent.getOrDefault("seen", ""));
	}

	private static ModelAndView done(LetterPlace place, String what) {
		return new ModelAndView("redirect:" + place.home() + "&done=" + what);
	}

	private ModelAndView page(LetterPlace place, @Nullable String refused, String said, HttpStatus status,
			StaffMember who, Locale locale) {
		Wording words = new Wording(this.texts, LocaleTag.of(locale), who.zone());
		ModelAndView page = new ModelAndView("desk/letter-approval", status);
		page.addObject("changes", this.pages.changes(place, who, words));
		page.addObject("said", said);
		page.addObject("refused", (refused != null) ? words.say(refused) : null);
		return page;
	}

}
