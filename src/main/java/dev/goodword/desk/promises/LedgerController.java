package dev.goodword.desk.promises;

import java.util.Locale;
import java.util.Map;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.Wording;
import dev.goodword.shared.LocaleTag;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The silence ledger: every open application with its one promise. */
@Controller
class LedgerController {

	private final LedgerPage pages;

	private final MessageSource texts;

	LedgerController(LedgerPage pages, MessageSource texts) {
		this.pages = pages;
		this.texts = texts;
	}

	@GetMapping("/ledger")
	@Access(value = Audience.STAFF, permission = { Permission.CHANGE_PROMISE, Permission.SEE_APPLICATION })
	String ledger(@RequestParam Map<String, String> asked, StaffMember who, Locale locale, Model model) {
		Wording words = new Wording(this.texts, LocaleTag.of(locale), who.zone());
		model.addAttribute("ledger", this.pages.view(LedgerQuery.of(asked), who, words));
		model.addAttribute("tabs", PromiseTabs.of(PromiseTabs.LEDGER, who, words));
		return "desk/ledger";
	}

}
