package dev.goodword.desk.complaints;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
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

/** The complaints somebody answers for, and what led to them. */
@Controller
class RegisterController {

	private final RegisterPage pages;

	private final MessageSource texts;

	RegisterController(RegisterPage pages, MessageSource texts) {
		this.pages = pages;
		this.texts = texts;
	}

	@GetMapping("/complaints")
	@Access(value = Audience.STAFF, permission = Permission.SEE_TODAY)
	String list(@RequestParam Map<String, String> asked, StaffMember who, Locale locale, Model model) {
		model.addAttribute("view", this.pages.list(RegisterQuery.of(asked), who, words(who, locale)));
		return "desk/complaints";
	}

	@GetMapping("/complaints/causes")
	@Access(value = Audience.STAFF, permission = Permission.HANDLE_COMPLAINTS)
	String causes(@RequestParam(defaultValue = "") String month, StaffMember who, Locale locale, Model model) {
		Wording words = words(who, locale);
		YearMonth chosen = month(month, words);
		model.addAttribute("month", chosen.toString());
		model.addAttribute("months", this.pages.months(who, words));
		model.addAttribute("causes", this.pages.causes(chosen, who, words));
		return "desk/complaint-causes";
	}

	private YearMonth month(String text, Wording words) {
		try {
			return text.isEmpty() ? this.pages.thisMonth(words) : YearMonth.parse(text);
		}
		catch (DateTimeParseException ex) {
			return this.pages.thisMonth(words);
		}
	}

	private Wording words(StaffMember who, Locale locale) {
		return new Wording(this.texts, LocaleTag.of(locale), who.zone());
	}

}
