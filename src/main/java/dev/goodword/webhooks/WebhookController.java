package dev.goodword.webhooks;

import java.util.Locale;
import java.util.UUID;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One system that is told: how it goes, and what can be done about it. */
@Controller
class WebhookController {

	private final ManagingWebhooks managing;

	private final TellingAgain telling;

	private final WebhookPages pages;

	WebhookController(ManagingWebhooks managing, TellingAgain telling, WebhookPages pages) {
		this.managing = managing;
		this.telling = telling;
		this.pages = pages;
	}

	@GetMapping("/webhooks/{id}")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_WEBHOOKS)
	String one(@PathVariable UUID id, StaffMember who, Locale locale, Model model) {
		SubscriptionId known = new SubscriptionId(id);
		model.addAttribute("hook",
				this.pages.page(this.managing.subscription(known), this.telling.log(known), who, locale));
		return "webhooks/one";
	}

	@PostMapping("/webhooks/{id}/test")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_WEBHOOKS)
	String test(@PathVariable UUID id, StaffMember who, HttpServletRequest request) {
		this.telling.test(new SubscriptionId(id), who, request.getRemoteAddr());
		return "redirect:/webhooks/" + id + "?done=webhook-tested";
	}

	@PostMapping("/webhooks/{id}/pause")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_WEBHOOKS)
	String pause(@PathVariable UUID id, StaffMember who, HttpServletRequest request) {
		this.managing.pause(new SubscriptionId(id), who, request.getRemoteAddr());
		return "redirect:/webhooks/" + id + "?done=webhook-paused";
	}

	@PostMapping("/webhooks/{id}/resumption")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_WEBHOOKS)
	String resume(@PathVariable UUID id, StaffMember who, HttpServletRequest request) {
		this.managing.resume(new SubscriptionId(id), who, request.getRemoteAddr());
		return "redirect:/webhooks/" + id + "?done=webhook-resumed";
	}

	@PostMapping("/webhooks/{id}/deliveries/{delivery}/again")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_WEBHOOKS)
	String again(@PathVariable UUID id, @PathVariable UUID delivery, StaffMember who, HttpServletRequest request) {
		this.telling.again(new SubscriptionId(id), delivery, who, request.getRemoteAddr());
		return "redirect:/webhooks/" + id + "?done=webhook-again";
	}

	@PostMapping("/webhooks/{id}/removal")
	@Access(value = Audience.STAFF, permission = Permission.MANAGE_WEBHOOKS)
	String remove(@PathVariable UUID id, StaffMember who, HttpServletRequest request) {
		this.managing.remove(new SubscriptionId(id), who, request.getRemoteAddr());
		return "redirect:/webhooks?done=webhook-removed";
	}

}
