package dev.goodword.desk.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ChangedMeanwhile;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.ReasonCode;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.candidates.Candidates;
import dev.goodword.communication.FairWords;
import dev.goodword.communication.MessagePreview;
import dev.goodword.communication.Messages;
import dev.goodword.desk.LetterFrame;
import dev.goodword.desk.Wording;

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
 * Not going further with an application: reasons, the message as they will read it, then
 * the deed.
 */
@Controller
class DeclineController {

	private final Readers readers;

	private final Dialogs dialogs;

	private final EndingApplications endings;

	private final Messages messages;

	private final Candidates candidates;

	DeclineController(Readers readers, Dialogs dialogs, EndingApplications endings, Messages messages,
			Candidates candidates) {
		this.readers = readers;
		this.dialogs = dialogs;
		this.endings = endings;
		this.messages = messages;
		this.candidates = candidates;
	}

	@GetMapping("/applications/{id}/decline")
	@Access(value = Audience.STAFF, permission = Permission.END_APPLICATION)
	ModelAndView choose(@PathVariable String id, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.END_APPLICATION, locale);
		return form(reader, DeclineForm.empty(reader.application().version()), List.of(), HttpStatus.OK);
	}

	@PostMapping("/applications/{id}/decline")
	@Access(value = Audience.STAFF, permission = Permission.END_APPLICATION)
	ModelAndView decide(@PathVariable String id, @ModelAttribute("form") DeclineForm form,
			@RequestParam(defaultValue = "look") String step, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.END_APPLICATION, locale);
		if (step.equals("change")) {
			return form(reader, form, List.of(), HttpStatus.OK);
		}
		if (reader.application().version() != form.version()) {
			return overtaken(reader, form);
		}
		List<Problem> problems = problems(reader, form);
		if (!problems.isEmpty()) {
			return form(reader, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return step.equals("send") ? carryOut(reader, form) : look(reader, form, step);
	}

	private ModelAndView carryOut(Reader reader, DeclineForm form) {
		try {
			this.endings.decline(reader.application().id(), form.ending(), reader.who());
		}
		catch (Refused ex) {
			return form(reader, form, List.of(problem(reader, ex.refusal())), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (ChangedMeanwhile | ConcurrencyFailureException ex) {
			return overtaken(this.readers.of(reader.application().id().toString(), reader.who(),
					Permission.END_APPLICATION, reader.words().language().locale()), form);
		}
		return new ModelAndView("redirect:/applications/" + reader.application().id());
	}

	private ModelAndView look(Reader reader, DeclineForm form, String step) {
		Optional<Refusal> objection = this.endings.objection(reader.application(), form.ending());
		if (objection.isPresent()) {
			return form(reader, form, List.of(problem(reader, objection.get())), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		MessagePreview message = this.messages.previewDecline(reader.application().id(), form.ending());
		if (!message.isComplete()) {
			return form(reader, form, missing(reader, message), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		if (LetterFrame.isAsked(step)) {
			return LetterFrame.of(step, message.letter());
		}
		ModelAndView page = page("desk/decline-look", reader, form, List.of(), HttpStatus.OK);
		page.addObject("send", this.dialogs.sendBox(reader, message, null));
		return page;
	}

	private ModelAndView overtaken(Reader reader, DeclineForm form) {
		ModelAndView page = form(reader, form.at(reader.application().version()), List.of(), HttpStatus.CONFLICT);
		page.addObject("dialog", this.dialogs.overtaken(reader, reader.say("desk.conflict.attempt.decline")));
		return page;
	}

	private List<Problem> problems(Reader reader, DeclineForm form) {
		List<Problem> problems = new ArrayList<>();
		if (!reader.application().isOpen()) {
			problems.add(new Problem("reason", reader.say("applications.refused.ended")));
		}
		if (!ReasonCode.known(form.ending().reasonCode())) {
			problems.add(new Problem("reason", reader.say("applications.refused.reasonNeeded")));
		}
		needed(reader).stream()
			.filter((field) -> MoveForm.typed(form.typed(field)) == null)
			.forEach((field) -> problems.add(new Problem(field, reader.say("desk.decline.needed." + field))));
		form.fieldsForCandidate()
			.forEach((field) -> FairWords.stop(form.typed(field))
				.ifPresent((word) -> problems.add(new Problem(field, reader.say("desk.fair.stop", word)))));
		return problems;
	}

	private static List<String> needed(Reader reader) {
		return afterInterview(reader) ? List.of("strength", "point") : List.of("text");
	}

	private static boolean afterInterview(Reader reader) {
		return reader.application().interviewHeldAt() != null;
	}

	private static Problem problem(Reader reader, Refusal refusal) {
		return new Problem("reason", reader.say(refusal.messageKey()));
	}

	private static List<Problem> missing(Reader reader, MessagePreview message) {
		return message.missingLabels()
			.stream()
			.map((label) -> new Problem("reason", reader.say("desk.decline.missing", reader.say(label))))
			.toList();
	}

	private ModelAndView form(Reader reader, DeclineForm form, List<Problem> problems, HttpStatus status) {
		Wording theirs = reader.words().in(this.candidates.profile(reader.application().candidate()).language());
		ModelAndView page = page("desk/decline", reader, form, problems, status);
		page.addObject("afterInterview", afterInterview(reader));
		page.addObject("reasons",
				this.endings.reasons()
					.stream()
					.map((code) -> new Choice(code.name(), reader.say(code.labelKey())))
					.toList());
		page.addObject("suggestions",
				this.endings.reasons()
					.stream()
					.map((code) -> new Choice(reader.say(code.labelKey()), theirs.say(code.suggestionKey())))
					.toList());
		page.addObject("theirLanguage", theirs.language().value());
		return page;
	}

	private ModelAndView page(String view, Reader reader, DeclineForm form, List<Problem> problems, HttpStatus status) {
		ModelAndView page = new ModelAndView(view, status);
		page.addObject("form", form);
		page.addObject("dialog", this.dialogs.of(reader, problems));
		return page;
	}

}
