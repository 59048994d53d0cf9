package dev.goodword.desk;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.shared.LocaleTag;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.Locale;

/** The first page of the day: what needs me so that nobody is left waiting. */
@Controller
class TodayController {

	private final TodayPage pages;

	private final MessageSource texts;

	TodayController(TodayPage pages, MessageSource texts) {
		this.pages = pages;
		this.texts = texts;
	}

	@GetMapping("/today")
	@Access(value = Audience.STAFF, permission = Permission.SEE_TODAY)
	String today(StaffMember who, Locale locale, Model model) {
		model.addAttribute("today", this.pages.view(who, new Wording(this.texts, LocaleTag.of(locale), who.zone())));
		return "desk/today";
	}

}
