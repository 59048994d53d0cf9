package dev.goodword.desk.inbox;

import java.util.List;
import java.util.Locale;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refused;
import dev.goodword.communication.inbound.ReadingVisitors;
import dev.goodword.desk.Paths;
import dev.goodword.desk.Wording;
import dev.goodword.questions.visitors.SettlingVisitors;
import dev.goodword.questions.visitors.VisitorClosing;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.questions.visitors.VisitorState;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lists the questions of people who have not applied, sends again what did not arrive,
 * closes what needs no answer, for a reason, and opens it again.
 */
@Controller
class VisitorQuestionsController {

	private static final String LIST = "/inbox/questions";

	private final VisitorQuestions questions;

	private final SettlingVisitors settling;

	private final ReadingVisitors reading;

	private final MessageSource texts;

	VisitorQuestionsController(VisitorQuestions questions, SettlingVisitors settling, ReadingVisitors reading,
			MessageSource texts) {
		this.questions = questions;
		this.settling = settling;
		this.reading = reading;
		this.texts = texts;
	}

	@GetMapping(LIST)
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	String list(StaffMember who, Locale locale, Model model) {
		model.addAttribute("page", this.questions.list(who, new Wording(this.texts, LocaleTag.of(locale), who.zone())));
		return "desk/visitor-questions";
	}

	@PostMapping("/inbox/questions/{id}/close")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	String close(@PathVariable String id, @RequestParam(required = false) @Nullable String why, StaffMember who) {
		try {
			this.settling.close(new VisitorQuestionId(Paths.id(id)), VisitorClosing.named(why).orElse(null), who);
			return "redirect:" + LIST + "?done=visitor-closed";
		}
		catch (Refused ex) {
			return "redirect:" + LIST + "?done=visitor-not-closed";
		}
	}

	@PostMapping("/inbox/questions/{id}/again")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	String sendAgain(@PathVariable String id, StaffMember who) {
		VisitorState state = this.settling.sendAgain(new VisitorQuestionId(Paths.id(id)), who);
		return "redirect:" + LIST + "?done=" + switch (state) {
			case ANSWERED -> "visitor-answered";
			case CLOSED -> "visitor-closed-already";
			case REPLIED -> "visitor-not-sent-twice";
			default -> "visitor-not-sent";
		};
	}

	@PostMapping("/inbox/questions/{id}/written")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	String written(@PathVariable String id, @RequestParam(defaultValue = "false") boolean asks,
			@RequestParam(defaultValue = "") List<String> seen, StaffMember who) {
		boolean all = this.reading.choose(new VisitorQuestionId(Paths.id(id)), asks, Beside.ids(seen), who);
		return "redirect:" + LIST + "?done="
				+ (!all ? "visitor-not-all-read" : asks ? "visitor-asked-back" : "visitor-read");
	}

	@PostMapping("/inbox/questions/{id}/reopen")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	String reopen(@PathVariable String id, StaffMember who) {
		boolean open = this.settling.reopen(new VisitorQuestionId(Paths.id(id)), who);
		return "redirect:" + LIST + "?done=" + (open ? "visitor-reopened" : "visitor-not-reopened");
	}

}
