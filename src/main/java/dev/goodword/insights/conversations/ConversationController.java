package dev.goodword.insights.conversations;

import java.time.LocalDate;
import java.util.UUID;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refused;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.scores.Quarter;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The steps of a conversation; it is read on the page one learns from, where every look
 * is written down.
 */
@Controller
class ConversationController {

	private final Conversations conversations;

	private final ConversationSteps steps;

	private final ConversationScreen screen;

	private final Accounts accounts;

	ConversationController(Conversations conversations, ConversationSteps steps, ConversationScreen screen,
			Accounts accounts) {
		this.conversations = conversations;
		this.steps = steps;
		this.screen = screen;
		this.accounts = accounts;
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping("/insights/conversations")
	ModelAndView open(StaffMember who, @RequestParam UUID company, @RequestParam UUID person,
			@RequestParam String period,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day) {
		Company chosen = company(new CompanyId(company));
		AccountId whose = new AccountId(person);
		Quarter seen = quarter(period);
		try {
			return page(this.steps.open(chosen, whose, seen, day, who), "opened");
		}
		catch (Refused ex) {
			return this.screen.refused(who, chosen.id(), whose, new Typed(null, null, day, seen), ex.refusal());
		}
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping("/insights/conversations/{id}/held")
	ModelAndView hold(@PathVariable UUID id, StaffMember who, @RequestParam(defaultValue = "") String words,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day) {
		Conversation now = this.conversations.led(id, who);
		return tried(now, "held", () -> this.steps.hold(now, words, day, company(now.parties().company()), who), who,
				new Typed(id, words, day, null));
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping("/insights/conversations/{id}/again")
	ModelAndView lookAgain(@PathVariable UUID id, StaffMember who) {
		Conversation now = this.conversations.led(id, who);
		return tried(now, "looked-again", () -> this.steps.lookAgain(now, company(now.parties().company()), who), who,
				Typed.NOTHING);
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping("/insights/conversations/{id}/close")
	ModelAndView close(@PathVariable UUID id, StaffMember who) {
		Conversation now = this.conversations.led(id, who);
		return tried(now, "closed", () -> this.steps.close(now, company(now.parties().company()), who), who,
				Typed.NOTHING);
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_TODAY)
	@PostMapping("/coaching/conversations/{id}/view")
	ModelAndView say(@PathVariable UUID id, StaffMember who, @RequestParam(defaultValue = "") String words) {
		Conversation now = this.conversations.own(id, who);
		return tried(now, "seen", () -> this.steps.say(now, words), who, new Typed(id, words, null, null));
	}

	/** What somebody else did meanwhile is on the page that follows. */
	private ModelAndView tried(Conversation now, String done, Runnable act, StaffMember who, Typed typed) {
		try {
			act.run();
		}
		catch (Refused ex) {
			return this.screen.refused(who, now.parties().company(), now.parties().person(), typed, ex.refusal());
		}
		return now.parties().person().equals(who.id()) ? own(now, done) : page(now, done);
	}

	/** No address says whom a conversation is about. */
	private static ModelAndView page(Conversation now, String done) {
		return new ModelAndView("redirect:/coaching?conversation=" + now.id() + "&done=conversation-" + done);
	}

	private static ModelAndView own(Conversation now, String done) {
		return new ModelAndView("redirect:/coaching?company=" + now.parties().company() + "&done=conversation-" + done);
	}

	private Company company(CompanyId id) {
		return this.accounts.companies()
			.stream()
			.filter((company) -> company.id().equals(id))
			.findFirst()
			.orElseThrow(UnknownConversation::new);
	}

	private static Quarter quarter(String period) {
		if (!period.matches("\\d{4}-Q[1-4]")) {
			throw new UnknownConversation();
		}
		return Quarter.parse(period);
	}

}
