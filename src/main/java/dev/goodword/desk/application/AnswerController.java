package dev.goodword.desk.application;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refused;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.desk.Paths;
import dev.goodword.questions.AnsweringQuestions;
import dev.goodword.questions.CandidateQuestionId;
import dev.goodword.questions.QuestionSummary;
import dev.goodword.questions.Questions;
import dev.goodword.questions.published.PersonalTraces;
import dev.goodword.questions.published.PublicWords;
import dev.goodword.questions.published.PublishPolicy;
import dev.goodword.questions.published.PublishedAnswerId;
import dev.goodword.questions.published.PublishedAnswers;
import dev.goodword.questions.published.StandingAnswer;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answers a candidate's question, and publishes what helps others. */
@Controller
class AnswerController {

	private final Readers readers;

	private final Dialogs dialogs;

	private final Questions questions;

	private final AnsweringQuestions answering;

	private final PublishedAnswers published;

	private final Candidates candidates;

	AnswerController(Readers readers, Dialogs dialogs, Questions questions, AnsweringQuestions answering,
			PublishedAnswers published, Candidates candidates) {
		this.readers = readers;
		this.dialogs = dialogs;
		this.questions = questions;
		this.answering = answering;
		this.published = published;
		this.candidates = candidates;
	}

	@GetMapping("/applications/{id}/questions/{asked}")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	ModelAndView ask(@PathVariable String id, @PathVariable String asked,
			@RequestParam(required = false) @Nullable String with, StaffMember who, Locale locale) {
		Desk desk = desk(id, asked, who, locale);
		if (!desk.asked().isOpen()) {
			return new ModelAndView("redirect:/applications/" + desk.reader().application().id());
		}
		String text = desk.asked().text();
		Optional<StandingAnswer> repeated = desk.standing()
			.stream()
			.filter((one) -> one.id().toString().equals(with))
			.findFirst();
		AnswerForm form = new AnswerForm(
				repeated.map((one) -> one.words().in(desk.person().language()).answer()).orElse(null),
				repeated.isEmpty() && !desk.asked().isAboutDecision() && PublishPolicy.isUsual(text),
				PersonalTraces.without(text, desk.names()), null, null, null, false,
				repeated.map((one) -> one.id().toString()).orElse(null));
		return form(desk, form, List.of(), HttpStatus.OK);
	}

	@PostMapping("/applications/{id}/questions/{asked}")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	ModelAndView answer(@PathVariable String id, @PathVariable String asked, @ModelAttribute("form") AnswerForm form,
			StaffMember who, Locale locale) {
		Desk desk = desk(id, asked, who, locale);
		List<Problem> problems = form.problems(desk.publishes(form), desk.person().language(), desk.names(),
				desk.reader().words());
		if (!problems.isEmpty()) {
			return form(desk, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		PublicWords words = desk.publishes(form) ? form.words(desk.person().language()) : null;
		PublishedAnswerId standing = form.repeated(desk.standing());
		try {
			this.answering.answer(desk.reader().application().id(), desk.asked().id(),
					new AnsweringQuestions.Answer(AnswerForm.typed(form.text()), words, standing), who);
			return new ModelAndView("redirect:/applications/" + desk.reader().application().id()
					+ ((words != null) ? "?done=question-published" : "?done=question-answered"));
		}
		catch (Refused ex) {
			boolean over = ex.refusal().messageKey().endsWith(".settled");
			return form(desk, form, List.of(new Problem("text", desk.reader().say(ex.refusal().messageKey()))),
					over ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (ConcurrencyFailureException ex) {
			return form(desk, form, List.of(new Problem("text", desk.reader().say("questions.refused.settled"))),
					HttpStatus.CONFLICT);
		}
	}

	private ModelAndView form(Desk desk, AnswerForm form, List<Problem> problems, HttpStatus status) {
		ModelAndView page = new ModelAndView("desk/answer", status);
		Reader reader = desk.reader();
		LocaleTag theirs = desk.person().language();
		page.addObject("form", form);
		page.addObject("dialog", this.dialogs.of(reader, problems));
		page.addObject("asked", QuestionCards.text(desk.asked(), reader));
		page.addObject("decision", desk.asked().isAboutDecision());
		page.addObject("action", "/applications/" + reader.application().id() + "/questions/" + desk.asked().id());
		page.addObject("due", reader.say("desk.answer.due", due(reader, desk.asked()),
				reader.dates().longDate(desk.asked().dates().told()).text()));
		page.addObject("other", reader.say("desk.language." + (theirs.isChinese() ? LocaleTag.EN : LocaleTag.ZH_HANS)));
		page.addObject("similar", SimilarAnswer.of(desk.asked().isAboutDecision() ? List.of()
				: this.published.find(reader.application().position(), desk.asked().text()), theirs));
		return page;
	}

	static String due(Reader reader, QuestionSummary asked) {
		return reader.words()
			.dates(reader.clock().calendar().zone())
			.shortDateTime(asked.dates().teamDueAt(), reader.words().zone())
			.text();
	}

	private Desk desk(String id, String question, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.WRITE_MESSAGE, locale);
		QuestionSummary asked = this.questions.question(reader.application().id(),
				new CandidateQuestionId(Paths.id(question)));
		return new Desk(reader, asked, this.candidates.profile(reader.application().candidate()),
				this.published.standing(reader.application().position()));
	}

	/** Who looks at which question of whom. */
	private record Desk(Reader reader, QuestionSummary asked, CandidateProfile person, List<StandingAnswer> standing) {

		/** What is said about a decision is for one person alone. */
		boolean publishes(AnswerForm form) {
			return form.isPublished() && !this.asked.isAboutDecision();
		}

		List<String> names() {
			return this.person.names();
		}

	}

}
