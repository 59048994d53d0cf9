package dev.goodword.desk.inbox;

import java.util.Locale;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.Paths;
import dev.goodword.desk.Wording;
import dev.goodword.questions.visitors.AnsweringVisitors;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.shared.LocaleTag;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Lists the questions of people who have not applied, and closes what needs no answer.
 */
@Controller
class VisitorQuestionsController {

	private final VisitorQuestions questions;

	private final AnsweringVisitors answering;

	private final MessageSource texts;

	VisitorQuestionsController(VisitorQuestions questions, AnsweringVisitors answering, MessageSource texts) {
		this.questions = questions;
		this.answering = answering;
		this.texts = texts;
	}

	@GetMapping("/inbox/questions")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	String list(StaffMember who, Locale locale, Model model) {
		model.addAttribute("page", this.questions.list(who, new Wording(this.texts, LocaleTag.of(locale), who.zone())));
		return "desk/visitor-questions";
	}

	@PostMapping("/inbox/questions/{id}/close")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	String close(@PathVariable String id, StaffMember who) {
		this.answering.close(new VisitorQuestionId(Paths.id(id)), who);
		return "redirect:/inbox/questions?done=visitor-closed";
	}

}
