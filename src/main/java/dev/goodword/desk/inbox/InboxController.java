package dev.goodword.desk.inbox;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.communication.inbound.AssigningVisitors;
import dev.goodword.communication.inbound.Inbox;
import dev.goodword.communication.inbound.MailClosing;
import dev.goodword.communication.inbound.ReplyChoice;
import dev.goodword.communication.returns.CameBack;
import dev.goodword.desk.Paths;
import dev.goodword.desk.Wording;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists of mail that came in, and what one does about it. */
@Controller
class InboxController {

	private final InboxPage pages;

	private final Returns returns;

	private final Inbox inbox;

	private final AssigningVisitors visitors;

	private final CameBack cameBack;

	private final Applications applications;

	private final MessageSource texts;

	private final InstantSource clock;

	InboxController(InboxPage pages, Returns returns, Inbox inbox, AssigningVisitors visitors, CameBack cameBack,
			Applications applications, MessageSource texts, InstantSource clock) {
		this.pages = pages;
		this.returns = returns;
		this.inbox = inbox;
		this.visitors = visitors;
		this.cameBack = cameBack;
		this.applications = applications;
		this.texts = texts;
		this.clock = clock;
	}

	@GetMapping("/inbox")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	String toSort(StaffMember who, Locale locale, Model model) {
		return show(this.pages.toSort(who, words(who, locale)), InboxTab.SORT, model);
	}

	@GetMapping("/inbox/aside")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	String aside(@RequestParam(defaultValue = "1") int page, StaffMember who, Locale locale, Model model) {
		return show(this.pages.aside(page, who, words(who, locale)), InboxTab.ASIDE, model);
	}

	@GetMapping("/inbox/returned")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	String returned(@RequestParam(defaultValue = "1") int page, StaffMember who, Locale locale, Model model) {
		return show(this.pages.returned(page, who, words(who, locale)), InboxTab.RETURNED, model);
	}

	private static String show(InboxView view, InboxTab tab, Model model) {
		model.addAttribute("inbox", view);
		model.addAttribute("tab", tab.name());
		return "desk/inbox";
	}

	@PostMapping("/inbox/{id}/assign")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	String assign(@PathVariable String id, @RequestParam(defaultValue = "") String reference, StaffMember who) {
		Optional<ApplicationSummary> named = this.applications.referredTo(reference.strip());
		if (named.isEmpty()) {
			return "redirect:/inbox?done=mail-unknown";
		}
		this.inbox.assign(Paths.id(id), named.get().id(), who);
		return "redirect:/applications/" + named.get().id() + "?tab=messages&done=mail-assigned";
	}

	@PostMapping("/inbox/{id}/question")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	String assignQuestion(@PathVariable String id, @RequestParam(defaultValue = "") String question, StaffMember who) {
		if (question.isBlank() || !this.visitors.assign(Paths.id(id), new VisitorQuestionId(Paths.id(question)), who)) {
			return "redirect:/inbox?done=mail-not-filed";
		}
		return "redirect:/inbox/questions?done=visitor-mail-assigned";
	}

	@PostMapping("/inbox/{id}/close")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	String close(@PathVariable String id, @RequestParam(required = false) @Nullable String why,
			@RequestParam(defaultValue = "") String list, StaffMember who) {
		Optional<MailClosing> reason = MailClosing.named(why);
		reason.ifPresent((closing) -> this.inbox.close(Paths.id(id), closing, who));
		return "redirect:/inbox" + (list.equals(InboxTab.ASIDE.name()) ? "/aside" : "")
				+ (reason.isPresent() ? "?done=mail-closed" : "?done=mail-not-closed");
	}

	@PostMapping("/applications/{id}/mails/{mail}/choice")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	String choose(@PathVariable String id, @PathVariable String mail, @RequestParam ReplyChoice choice,
			StaffMember who) {
		this.inbox.choose(Paths.id(mail), choice, who);
		return "redirect:/applications/" + Paths.application(id) + "?tab=messages&done="
				+ ((choice == ReplyChoice.QUESTION) ? "mail-asked" : "mail-chosen");
	}

	@PostMapping("/inbox/returned/{id}/works")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	String works(@PathVariable String id, StaffMember who) {
		if (this.returns.sees(Paths.id(id), who)) {
			this.cameBack.works(Paths.id(id), this.clock.instant());
		}
		return "redirect:/inbox/returned?done=address-works";
	}

	@PostMapping("/inbox/returned/{id}/seen")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	String seen(@PathVariable String id, StaffMember who) {
		if (this.returns.sees(Paths.id(id), who)) {
			this.cameBack.settle(Paths.id(id), this.clock.instant());
		}
		return "redirect:/inbox/returned?done=address-seen";
	}

	private Wording words(StaffMember who, Locale locale) {
		return new Wording(this.texts, LocaleTag.of(locale), who.zone());
	}

}
