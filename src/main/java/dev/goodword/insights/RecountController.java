package dev.goodword.insights;

import java.util.Locale;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.Recounts;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Has the answers of a year counted anew, for whoever runs the whole installation. */
@Controller
class RecountController {

	private final Recounts recounts;

	private final RecountPage page;

	private final MessageSource texts;

	RecountController(Recounts recounts, RecountPage page, MessageSource texts) {
		this.recounts = recounts;
		this.page = page;
		this.texts = texts;
	}

	@Access(value = Audience.STAFF, permission = Permission.RECOUNT)
	@GetMapping("/insights/recount")
	String recounts(StaffMember who, Locale locale, Model model) {
		model.addAttribute("recount",
				this.page.view(this.recounts.latest(), new FigureWords(this.texts, LocaleTag.of(locale), who.zone())));
		return "insights/recount";
	}

	@Access(value = Audience.STAFF, permission = Permission.RECOUNT)
	@PostMapping("/insights/recount")
	String recount(StaffMember who, @RequestParam(defaultValue = "0") int year) {
		if (!this.page.years().contains(year)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		this.recounts.ask(who, year);
		return "redirect:/insights/recount?done=recount-asked";
	}

}
