package dev.goodword.desk.channels;

import java.util.Locale;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.channels.ManagingTexts;
import dev.goodword.channels.TextAddress;
import dev.goodword.channels.TextProviderMoved;
import dev.goodword.channels.TextProviderSummary;
import dev.goodword.channels.TextsUntried;
import dev.goodword.desk.Wording;
import dev.goodword.shared.LocaleTag;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** By which provider texts go, and whether any do. */
@Controller
@RequestMapping("/operations/channels/texts")
class TextProviderController {

	private static final String DONE = "redirect:/operations/channels/texts?done=";

	private final ManagingTexts managing;

	private final TextProviderLines lines;

	private final TextAddress addresses;

	private final MessageSource texts;

	TextProviderController(ManagingTexts managing, TextProviderLines lines, TextAddress addresses,
			MessageSource texts) {
		this.managing = managing;
		this.lines = lines;
		this.addresses = addresses;
		this.texts = texts;
	}

	@GetMapping
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_TEXTS)
	String show(StaffMember who, Locale locale, Model model) {
		TextProviderSummary known = this.lines.known();
		return page(known, TextProviderForm.of(known), who, locale, model);
	}

	/** Settings that a colleague changed are replaced only by whoever saw them. */
	@PostMapping
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_TEXTS)
	String save(@ModelAttribute("form") TextProviderForm form, BindingResult errors, StaffMember who, Locale locale,
			HttpServletResponse response, Model model) {
		form.check(this.lines.known(), this.addresses, errors);
		boolean sound = !errors.hasErrors();
		if (sound && isSaved(form, who)) {
			return DONE + "texts-saved";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		TextProviderSummary known = this.lines.known();
		if (sound) {
			errors.reject("channels.provider.moved");
			form.missKey(errors);
			model.addAttribute("stamp", known.stamp());
		}
		return page(known, form, who, locale, model);
	}

	/** The provider itself is called by a worker, never by this thread. */
	@PostMapping("/trial")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_TEXTS)
	String tryOut(@ModelAttribute("trial") TextTrialForm trial, BindingResult errors, StaffMember who, Locale locale,
			HttpServletResponse response, Model model) {
		trial.check(errors);
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			TextProviderSummary known = this.lines.known();
			return page(known, TextProviderForm.of(known), who, locale, model);
		}
		boolean goes = this.managing.tryOut(trial.plain(), trial.spoken(), who);
		return DONE + (goes ? "texts-tried" : "texts-too-soon");
	}

	@PostMapping("/on")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_TEXTS)
	String switchOn(@ModelAttribute("start") TextStartForm start, BindingResult errors, StaffMember who, Locale locale,
			HttpServletResponse response, Model model) {
		TextProviderSummary known = this.lines.known();
		start.check(known, errors);
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(known, TextProviderForm.of(known), who, locale, model);
		}
		try {
			this.managing.switchOn(start.stamp(), start.isArrived(), who);
			return DONE + "texts-switched-on";
		}
		catch (TextProviderMoved ex) {
			return DONE + "texts-not-on";
		}
	}

	@PostMapping("/off")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_TEXTS)
	String switchOff(StaffMember who) {
		this.managing.switchOff(who);
		return DONE + "texts-switched-off";
	}

	@PostMapping("/removal")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_TEXTS)
	String remove(StaffMember who) {
		this.managing.remove(who);
		return DONE + "texts-removed";
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.CONFLICT)
	String untried(TextsUntried ex) {
		return "error/409";
	}

	private boolean isSaved(TextProviderForm form, StaffMember who) {
		try {
			this.managing.save(form.wish(), who);
			return true;
		}
		catch (TextProviderMoved ex) {
			return false;
		}
	}

	/** What was typed into another form of the page is in the model already. */
	private String page(TextProviderSummary known, TextProviderForm form, StaffMember who, Locale locale, Model model) {
		Wording words = new Wording(this.texts, LocaleTag.of(locale), who.zone());
		model.addAttribute("provider", this.lines.view(known, words));
		model.addAttribute("form", form);
		model.addAttribute("seen", known.stamp());
		model.asMap().putIfAbsent("stamp", form.stamp());
		model.asMap().putIfAbsent("trial", TextTrialForm.empty(LocaleTag.of(locale)));
		model.asMap().putIfAbsent("start", TextStartForm.empty());
		model.addAttribute("languages", ChannelLines.languages(words));
		return "desk/text-provider";
	}

}
