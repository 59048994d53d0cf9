package dev.goodword.desk.application;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.communication.FreeMessages;
import dev.goodword.communication.MessagePreview;
import dev.goodword.communication.templates.Finding;
import dev.goodword.communication.templates.Finding.Place;
import dev.goodword.desk.LetterFrame;
import dev.goodword.desk.Paths;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.shared.Chance;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * A message in one's own words: what it is about, the words, a look, the deed.
 */
@Controller
class MessageController {

	private final Readers readers;

	private final Dialogs dialogs;

	private final FreeMessages messages;

	private final Promises promises;

	private final Chance chance;

	MessageController(Readers readers, Dialogs dialogs, FreeMessages messages, Promises promises, Chance chance) {
		this.readers = readers;
		this.dialogs = dialogs;
		this.messages = messages;
		this.promises = promises;
		this.chance = chance;
	}

	@GetMapping("/applications/{id}/message")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	ModelAndView ask(@PathVariable String id, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.WRITE_MESSAGE, locale);
		return form(reader, MessageForm.empty(this.chance.newId()), List.of(), HttpStatus.OK);
	}

	@PostMapping("/applications/{id}/message")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	ModelAndView write(@PathVariable String id, @ModelAttribute("form") MessageForm form,
			@RequestParam(defaultValue = "look") String step, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.WRITE_MESSAGE, locale);
		JobApplicationId application = reader.application().id();
		if (step.equals("change")) {
			return form(reader, form, List.of(), HttpStatus.OK);
		}
		List<Problem> problems = problems(reader, form);
		if (!problems.isEmpty()) {
			return form(reader, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		if (step.equals("send")) {
			return send(reader, form);
		}
		MessagePreview message = this.messages.preview(application, form.words(), who);
		return LetterFrame.isAsked(step) ? LetterFrame.of(step, message.letter()) : look(reader, form, message);
	}

	private ModelAndView send(Reader reader, MessageForm form) {
		String page = "redirect:/applications/" + reader.application().id();
		try {
			boolean written = this.messages.send(reader.application().id(), form.words(),
					Paths.id(Objects.requireNonNullElse(form.once(), "")), reader.who());
			return new ModelAndView(written ? page : page + "?done=message-known");
		}
		catch (Refused ex) {
			return form(reader, form, List.of(new Problem("text", reader.say(ex.refusal().messageKey()))),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (ConcurrencyFailureException ex) {
			ModelAndView answer = form(reader, form, List.of(), HttpStatus.CONFLICT);
			answer.addObject("dialog", this.dialogs.overtaken(reader, reader.say("desk.conflict.attempt.message")));
			return answer;
		}
	}

	private ModelAndView look(Reader reader, MessageForm form, MessagePreview message) {
		ModelAndView page = page("desk/message-look", reader, form, List.of(), HttpStatus.OK);
		page.addObject("send",
				this.dialogs.sendBox(reader, message,
						this.promises.active(reader.application().id())
							.filter((promise) -> !promise.kind().waitsForCandidate())
							.map(PromiseSummary::toldDate)
							.orElse(null)));
		return page;
	}

	private List<Problem> problems(Reader reader, MessageForm form) {
		Optional<Refusal> objection = this.messages.objection(reader.application().id());
		return objection.map((refusal) -> List.of(new Problem("text", reader.say(refusal.messageKey()))))
			.orElseGet(() -> this.messages.findings(reader.application().id(), form.words())
				.stream()
				.map((finding) -> problem(reader, finding))
				.toList());
	}

	private static Problem problem(Reader reader, Finding finding) {
		boolean topic = finding.place() == Place.SUBJECT;
		String fault = reader.say(finding.fault().label(), finding.word());
		return new Problem(topic ? "topic" : "text",
				(topic || finding.line() == 0) ? fault : reader.say("texts.line", finding.line(), fault));
	}

	private ModelAndView form(Reader reader, MessageForm form, List<Problem> problems, HttpStatus status) {
		ModelAndView page = page("desk/message", reader, form, problems, status);
		page.addObject("objection",
				this.messages.objection(reader.application().id())
					.map((refusal) -> reader.say(refusal.messageKey()))
					.orElse(null));
		return page;
	}

	private ModelAndView page(String view, Reader reader, MessageForm form, List<Problem> problems, HttpStatus status) {
		ModelAndView page = new ModelAndView(view, status);
		page.addObject("form", form);
		page.addObject("dialog", this.dialogs.of(reader, problems));
		return page;
	}

}
