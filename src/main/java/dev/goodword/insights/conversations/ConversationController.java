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

/**
 * The steps of a conversation; it is read on the page one learns from, where every look
 * is written down.
 */
@Controller
class ConversationController {

	private final Conversations conversations;

	private final ConversationSteps steps;

	private final Accounts accounts;

	ConversationController(Conversations conversations, ConversationSteps steps, Accounts accounts) {
		this.conversations = conversations;
		this.steps = steps;
		this.accounts = accounts;
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping("/insights/conversations")
	String open(StaffMember who, @RequestParam UUID company, @RequestParam UUID person, @RequestParam String period,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day) {
		Company chosen = company(new CompanyId(company));
		AccountId whose = new AccountId(person);
		return tried(chosen.id(), whose, "opened", () -> this.steps.open(chosen, whose, quarter(period), day, who));
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping("/insights/conversations/{id}/held")
	String hold(@PathVariable UUID id, StaffMember who, @RequestParam(defaultValue = "") String words,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day) {
		Conversation now = this.conversations.led(id, who);
		return tried(now, "held", () -> this.steps.hold(now, words, day, company(now.parties().company()), who));
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping("/insights/conversations/{id}/again")
	String lookAgain(@PathVariable UUID id, StaffMember who) {
		Conversation now = this.conversations.led(id, who);
		return tried(now, "looked-again", () -> this.steps.lookAgain(now, company(now.parties().company()), who));
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping("/insights/conversations/{id}/close")
	String close(@PathVariable UUID id, StaffMember who) {
		Conversation now = this.conversations.led(id, who);
		return tried(now, "closed", () -> this.steps.close(now, who));
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_TODAY)
	@PostMapping("/coaching/conversations/{id}/view")
	String say(@PathVariable UUID id, StaffMember who, @RequestParam(defaultValue = "") String words) {
		Conversation now = this.conversations.own(id, who);
		return tried(now, "seen", () -> this.steps.say(now, words, who));
	}

	private static String tried(Conversation now, String done, Runnable act) {
		return tried(now.parties().company(), now.parties().person(), done, act);
	}

	/** What somebody else did meanwhile is on the page that follows. */
	private static String tried(CompanyId company, AccountId person, String done, Runnable act) {
		String page = "redirect:/coaching?company=" + company + "&person=" + person + "&done=conversation-";
		try {
			act.run();
			return page + done;
		}
		catch (Refused ex) {
			return page + ex.refusal().messageKey().replace("conversation.refused.", "not-");
		}
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
