package dev.goodword.insights;

import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.scores.Quarter;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What one recruiter can learn from; every look is written down. */
@Controller
class CoachingController {

	private final CoachingPage pages;

	private final ConversationPage conversations;

	private final Accounts accounts;

	private final AuditLog audit;

	private final MessageSource texts;

	CoachingController(CoachingPage pages, ConversationPage conversations, Accounts accounts, AuditLog audit,
			MessageSource texts) {
		this.pages = pages;
		this.conversations = conversations;
		this.accounts = accounts;
		this.audit = audit;
		this.texts = texts;
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_TODAY)
	@GetMapping("/coaching")
	String coaching(StaffMember who, @RequestParam(required = false) @Nullable UUID person,
			@RequestParam(defaultValue = "") String company, @RequestParam(defaultValue = "") String period,
			Locale locale, HttpServletRequest request, Model model) {
		StaffMember whose = whose(who, person);
		Company chosen = this.pages.company(who, whose, company).orElseThrow(CoachingController::unknown);
		Quarter quarter = this.pages.quarter(chosen, period).orElseThrow(CoachingController::unknown);
		this.audit.viewed(who.id().value(), "coaching", "account", whose.id().toString(), request.getRemoteAddr());
		FigureWords words = new FigureWords(this.texts, LocaleTag.of(locale), who.zone());
		model.addAttribute("coaching", this.pages.view(whose, chosen, quarter, words));
		model.addAttribute("conversation", this.conversations.view(chosen, whose, quarter, who, words));
		model.addAttribute("own", who.id().equals(whose.id()));
		model.addAttribute("whose", whose.name());
		return "insights/coaching";
	}

	private StaffMember whose(StaffMember who, @Nullable UUID person) {
		try {
			return (person == null) ? who : this.accounts.member(new AccountId(person));
		}
		catch (NoSuchElementException ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, ex);
		}
	}

	private static ResponseStatusException unknown() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
