package dev.goodword.webhooks;

import java.util.Locale;
import java.util.UUID;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.outbound.Outbound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Which other systems are told what happens here. */
@Controller
class WebhooksController {

	private final ManagingWebhooks managing;

	private final WebhookPages pages;

	private final Outbound outbound;

	WebhooksController(ManagingWebhooks managing, WebhookPages pages, Outbound outbound) {
		this.managing = managing;
		this.pages = pages;
		this.outbound = outbound;
	}

	@GetMapping("/webhooks")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_WEBHOOKS)
	String list(StaffMember who, Locale locale, Model model) {
		model.addAttribute("tabs", this.pages.tabs(locale));
		model.addAttribute("lines",
				this.managing.all().stream().map((each) -> this.pages.line(each, who, locale)).toList());
		return "webhooks/list";
	}

	@GetMapping("/webhooks/new")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_WEBHOOKS)
	String ask(Locale locale, Model model) {
		return form(WebhookForm.empty(), null, locale, model);
	}

	/** The secret stands on the page that answers, and on no other. */
	@PostMapping("/webhooks")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_WEBHOOKS)
	String create(@ModelAttribute("form") WebhookForm form, BindingResult errors, StaffMember who, Locale locale,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		form.check(this.outbound, errors);
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return form(form, null, locale, model);
		}
		return shown(this.managing.create(form.wish(), who, request.getRemoteAddr()), model);
	}

	@GetMapping("/webhooks/{id}/edit")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_WEBHOOKS)
	String edit(@PathVariable UUID id, Locale locale, Model model) {
		SubscriptionId known = new SubscriptionId(id);
		return form(WebhookForm.of(this.managing.subscription(known).wish()), known, locale, model);
	}

	@PostMapping("/webhooks/{id}/edit")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_WEBHOOKS)
	String change(@PathVariable UUID id, @ModelAttribute("form") WebhookForm form, BindingResult errors,
			StaffMember who, Locale locale, HttpServletRequest request, HttpServletResponse response, Model model) {
		SubscriptionId known = this.managing.subscription(new SubscriptionId(id)).id();
		form.check(this.outbound, errors);
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return form(form, known, locale, model);
		}
		this.managing.change(known, form.wish(), who, request.getRemoteAddr());
		return "redirect:/webhooks/" + id + "?done=webhook-changed";
	}

	@PostMapping("/webhooks/{id}/rotation")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_WEBHOOKS)
	String rotate(@PathVariable UUID id, StaffMember who, HttpServletRequest request, Model model) {
		model.addAttribute("rotated", true);
		return shown(this.managing.rotate(new SubscriptionId(id), who, request.getRemoteAddr()), model);
	}

	private String form(WebhookForm form, @Nullable SubscriptionId id, Locale locale, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("id", id);
		model.addAttribute("choices", this.pages.choices(locale));
		return "webhooks/form";
	}

	private static String shown(ManagingWebhooks.Shown shown, Model model) {
		model.addAttribute("id", shown.id());
		model.addAttribute("secret", shown.secret());
		return "webhooks/secret";
	}

}
