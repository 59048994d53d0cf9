package dev.goodword.desk.inbox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refused;
import dev.goodword.communication.inbound.ReadingVisitors;
import dev.goodword.desk.DueLabel;
import dev.goodword.desk.Paths;
import dev.goodword.desk.Wording;
import dev.goodword.desk.application.AnswerForm;
import dev.goodword.desk.application.Dialog;
import dev.goodword.desk.application.Problem;
import dev.goodword.desk.application.SimilarAnswer;
import dev.goodword.positions.Positions;
import dev.goodword.questions.AnsweringQuestions.Answer;
import dev.goodword.questions.published.PersonalTraces;
import dev.goodword.questions.published.PublicWords;
import dev.goodword.questions.published.PublishPolicy;
import dev.goodword.questions.published.PublishedAnswers;
import dev.goodword.questions.published.StandingAnswer;
import dev.goodword.questions.visitors.AnsweringVisitors;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.questions.visitors.VisitorSummary;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answers somebody who has not applied, on the form questions of applicants have. */
@Controller
class VisitorAnswerController {

	private static final String LIST = "/inbox/questions";

	private final AnsweringVisitors answering;

	private final ReadingVisitors reading;

	private final VisitorQuestions questions;

	private final PublishedAnswers published;

	private final Positions positions;

	private final MessageSource texts;

	VisitorAnswerController(AnsweringVisitors answering, VisitorQuestions questions, ReadingVisitors reading,
			PublishedAnswers published, Positions positions, MessageSource texts) {
		this.answering = answering;
		this.questions = questions;
		this.reading = reading;
		this.published = published;
		this.positions = positions;
		this.texts = texts;
	}

	@GetMapping("/inbox/questions/{id}")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	ModelAndView ask(@PathVariable String id, @RequestParam(required = false) @Nullable String with, StaffMember who,
			Locale locale) {
		VisitorSummary question = question(id, who);
		if (!question.isOpen()) {
			return new ModelAndView("redirect:" + LIST);
		}
		LocaleTag theirs = question.visitor().language();
		Optional<StandingAnswer> repeated = standing(question).stream()
			.filter((one) -> one.id().toString().equals(with))
			.findFirst();
		AnswerForm form = new AnswerForm(repeated.map((one) -> one.words().in(theirs).answer()).orElse(null),
				repeated.isEmpty() && PublishPolicy.isUsual(question.text()),
				PersonalTraces.without(question.text(), names(question)), null, null, null, false,
				repeated.map((one) -> one.id().toString()).orElse(null));
		return form(question, form, List.of(), words(who, locale), HttpStatus.OK);
	}

	@PostMapping("/inbox/questions/{id}")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	ModelAndView answer(@PathVariable String id, @ModelAttribute("form") AnswerForm form,
			@RequestParam(defaultValue = "") List<String> seen, StaffMember who, Locale locale) {
		VisitorSummary question = question(id, who);
		Wording words = words(who, locale);
		LocaleTag theirs = question.visitor().language();
		List<Problem> problems = form.problems(form.isPublished(), theirs, names(question), words);
		if (!problems.isEmpty()) {
			return form(question, form, problems, words, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		PublicWords everybody = form.isPublished() ? form.words(theirs) : null;
		try {
			this.reading.answer(question.id(),
					new Answer(AnswerForm.typed(form.text()), everybody, form.repeated(standing(question))),
					Beside.ids(seen), who);
			return new ModelAndView(
					"redirect:" + LIST + "?done=" + ((everybody != null) ? "visitor-published" : "visitor-answered"));
		}
		catch (Refused ex) {
			boolean over = ex.refusal().messageKey().endsWith(".settled");
			return form(question, form, List.of(new Problem("text", words.say(ex.refusal().messageKey()))), words,
					over ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (ConcurrencyFailureException ex) {
			return form(question, form, List.of(new Problem("text", words.say("questions.refused.settled"))), words,
					HttpStatus.CONFLICT);
		}
	}

	private ModelAndView form(VisitorSummary question, AnswerForm form, List<Problem> problems, Wording words,
			HttpStatus status) {
		LocaleTag theirs = question.visitor().language();
		String name = question.visitor().name();
		String title = this.positions.summary(question.place().position()).title().in(words.language());
		ModelAndView page = new ModelAndView("desk/answer", status);
		page.addObject("form", form);
		page.addObject("dialog", new Dialog(name, DueLabel.languageOf(name), words.say("desk.visitors.about", title),
				LIST, words.say("desk.language." + theirs), List.of(), null, problems));
		page.addObject("backTo", words.say("desk.visitors.back"));
		Beside beside = this.questions.beside(question);
		page.addObject("asked", beside.text());
		page.addObject("seen", beside.seen());
		page.addObject("decision", false);
		page.addObject("action", LIST + "/" + question.id());
		page.addObject("notes", this.questions.unreached(question, words));
		page.addObject("due", this.questions.due(question, words));
		page.addObject("other", words.say("desk.language." + (theirs.isChinese() ? LocaleTag.EN : LocaleTag.ZH_HANS)));
		page.addObject("similar",
				SimilarAnswer.of(this.published.find(question.place().position(), question.text()), theirs));
		return page;
	}

	private VisitorSummary question(String id, StaffMember who) {
		return this.answering.visible(new VisitorQuestionId(Paths.id(id)), who);
	}

	private List<StandingAnswer> standing(VisitorSummary question) {
		return this.published.standing(question.place().position());
	}

	private static List<String> names(VisitorSummary question) {
		return List.of(question.visitor().name());
	}

	private Wording words(StaffMember who, Locale locale) {
		return new Wording(this.texts, LocaleTag.of(locale), who.zone());
	}

}
