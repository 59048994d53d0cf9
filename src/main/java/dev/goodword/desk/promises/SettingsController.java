package dev.goodword.desk.promises;

import java.util.Locale;
import java.util.Map;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.Wording;
import dev.goodword.promises.spans.PromiseSpans;
import dev.goodword.promises.spans.SpansMoved;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The days behind every date: to read, to try out over a real holiday, and to set after
 * having seen what it does.
 */
@Controller
class SettingsController {

	private static final String ABSENT = "";

	private final Places places;

	private final SettingsPage pages;

	private final EffectPage effects;

	private final PromiseSpans spans;

	private final MessageSource texts;

	SettingsController(Places places, SettingsPage pages, EffectPage effects, PromiseSpans spans, MessageSource texts) {
		this.places = places;
		this.pages = pages;
		this.effects = effects;
		this.spans = spans;
		this.texts = texts;
	}

	@GetMapping("/promise-settings")
	@Access(value = Audience.STAFF, permission = Permission.CHANGE_PROMISE)
	ModelAndView settings(@RequestParam(defaultValue = ABSENT) String company,
			@RequestParam(defaultValue = ABSENT) String position, @RequestParam(defaultValue = ABSENT) String span,
			@RequestParam(defaultValue = ABSENT) String holiday, StaffMember who, Locale locale) {
		Place place = this.places.of(company, position, who);
		return page(place, null, span, holiday, HttpStatus.OK, who, locale);
	}

	/** What it would do; nothing changes yet. */
	@GetMapping("/promise-settings/effect")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_TEMPLATES)
	ModelAndView effect(@RequestParam Map<String, String> sent, StaffMember who, Locale locale) {
		Place place = changeable(sent, who);
		SpanFields fields = new SpanFields(sent);
		if (!fields.problems(words(who, locale)).isEmpty()) {
			return page(place, fields, ABSENT, ABSENT, HttpStatus.UNPROCESSABLE_CONTENT, who, locale);
		}
		EffectView effect = this.effects.view(place, fields, version(sent), sent.getOrDefault("holiday", ABSENT),
				words(who, locale));
		if (effect.lines().isEmpty()) {
			return new ModelAndView("redirect:" + place.href() + "&done=spans-same");
		}
		return new ModelAndView("desk/promise-effect", "effect", effect);
	}

	@PostMapping("/promise-settings")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_TEMPLATES)
	ModelAndView change(@RequestParam Map<String, String> sent, StaffMember who, Locale locale) {
		Place place = changeable(sent, who);
		SpanFields fields = new SpanFields(sent);
		if (!fields.problems(words(who, locale)).isEmpty()) {
			return page(place, fields, ABSENT, ABSENT, HttpStatus.UNPROCESSABLE_CONTENT, who, locale);
		}
		try {
			boolean changed = this.spans.change(place.scope(), fields.wanted(), version(sent), who);
			return new ModelAndView(
					"redirect:" + place.href() + (changed ? "&done=spans-changed" : "&done=spans-same"));
		}
		catch (SpansMoved ex) {
			ModelAndView page = page(place, fields, ABSENT, ABSENT, HttpStatus.CONFLICT, who, locale);
			page.addObject("refused", words(who, locale).say("promises.settings.moved"));
			return page;
		}
	}

	private Place changeable(Map<String, String> sent, StaffMember who) {
		Place place = this.places.of(sent.getOrDefault("company", ABSENT), sent.getOrDefault("position", ABSENT), who);
		if (!place.mayChange()) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		return place;
	}

	private static int version(Map<String, String> sent) {
		String text = sent.getOrDefault("version", ABSENT);
		return text.matches("\\d{1,8}") ? Integer.parseInt(text) : -1;
	}

	private ModelAndView page(Place place, @Nullable SpanFields typed, String span, String holiday, HttpStatus status,
			StaffMember who, Locale locale) {
		Wording words = words(who, locale);
		ModelAndView page = new ModelAndView("desk/promise-settings", status);
		page.addObject("settings", this.pages.view(place, typed, span, holiday, who, words));
		page.addObject("tabs", PromiseTabs.of(PromiseTabs.SETTINGS, who, words));
		return page;
	}

	private Wording words(StaffMember who, Locale locale) {
		return new Wording(this.texts, LocaleTag.of(locale), who.zone());
	}

}
