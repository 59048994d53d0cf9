package dev.goodword.insights;

import java.util.UUID;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import dev.goodword.insights.conversations.Conversation.Parties;
import dev.goodword.insights.conversations.Conversations;
import dev.goodword.insights.conversations.Typed;
import dev.goodword.surveys.scores.Quarter;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What one recruiter can learn from; every look is written down. */
@Controller
class CoachingController {

	private final CoachingScreen screen;

	private final Conversations conversations;

	private final AuditLog audit;

	CoachingController(CoachingScreen screen, Conversations conversations, AuditLog audit) {
		this.screen = screen;
		this.conversations = conversations;
		this.audit = audit;
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_TODAY)
	@GetMapping("/coaching")
	ModelAndView coaching(StaffMember who, @RequestParam(required = false) @Nullable UUID person,
			@RequestParam(defaultValue = "") String company, @RequestParam(defaultValue = "") String period,
			HttpServletRequest request) {
		StaffMember whose = whose(who, person);
		return shown(who, whose, company, period, () -> this.audit.viewed(who.id().value(), "coaching", "account",
				whose.id().toString(), request.getRemoteAddr()));
	}

	/**
	 * The same page by way of a conversation: no log and no address says whom it is
	 * about.
	 */
	@Access(value = Audience.STAFF, permission = Permission.SEE_TODAY)
	@GetMapping(path = "/coaching", params = "conversation")
	ModelAndView conversation(StaffMember who, @RequestParam UUID conversation,
			@RequestParam(defaultValue = "") String period, HttpServletRequest request) {
		Parties parties = this.conversations.readable(conversation, who).orElseThrow(CoachingScreen::unknown).parties();
		if (parties.person().equals(who.id())) {
			return coaching(who, null, parties.company().toString(), period, request);
		}
		return shown(who, whose(who, parties.person().value()), parties.company().toString(), period, () -> this.audit
			.viewed(who.id().value(), "coaching", "conversation", conversation.toString(), request.getRemoteAddr()));
	}

	private ModelAndView shown(StaffMember who, StaffMember whose, String company, String period, Runnable look) {
		Company chosen = this.screen.company(who, whose, company).orElseThrow(CoachingScreen::unknown);
		Quarter quarter = this.screen.quarter(chosen, period).orElseThrow(CoachingScreen::unknown);
		look.run();
		return this.screen.show(who, whose, chosen, quarter, Typed.NOTHING);
	}

	private StaffMember whose(StaffMember who, @Nullable UUID person) {
		return (person == null) ? who : this.screen.whose(new AccountId(person));
	}

}
