package dev.goodword.portal;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.communication.HouseMailbox;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The pages that explain: help, what is stored and for how long, accessibility. The same
 * for candidates and staff.
 */
@Controller
class InfoPages {

	/** Months a record is kept after an application has ended. */
	private static final int MONTHS_AFTER_THE_END = 6;

	/** Months somebody who asked for it is kept in mind. */
	private static final int MONTHS_IN_MIND = 24;

	private final HouseMailbox mailbox;

	InfoPages(HouseMailbox mailbox) {
		this.mailbox = mailbox;
	}

	@Access(Audience.PUBLIC)
	@GetMapping("/help")
	String help(Model model) {
		nameMailbox(model);
		return "portal/help";
	}

	@Access(Audience.PUBLIC)
	@GetMapping("/privacy")
	String privacy(Model model) {
		model.addAttribute("monthsAfterTheEnd", MONTHS_AFTER_THE_END);
		model.addAttribute("monthsInMind", MONTHS_IN_MIND);
		return "portal/privacy";
	}

	@Access(Audience.PUBLIC)
	@GetMapping("/accessibility")
	String accessibility(Model model) {
		nameMailbox(model);
		return "portal/accessibility";
	}

	private void nameMailbox(Model model) {
		this.mailbox.address().ifPresent((address) -> model.addAttribute("mailbox", address.value()));
	}

}
