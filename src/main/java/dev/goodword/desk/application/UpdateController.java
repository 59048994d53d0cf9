package dev.goodword.desk.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.communication.FairWords;
import dev.goodword.communication.MessagePreview;
import dev.goodword.communication.PersonalUpdates;
import dev.goodword.desk.LetterFrame;
import dev.goodword.promises.PersonalWords;
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

/**
 * Writing to a candidate that there is no decision yet: words, date, a look, the deed.
 */
@Controller
class UpdateController {

	private final Readers readers;

	private final Dialogs dialogs;

	private final PersonalUpdates updates;

	private final PersonalWords promises;

	UpdateController(Readers readers, Dialogs dialogs, PersonalUpdates updates, PersonalWords promises) {
		this.readers = readers;
		this.dialogs = dialogs;
		this.updates = updates;
		this.promises = promises;
	}

	@GetMapping("/applications/{id}/update")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	ModelAndView ask(@PathVariable String id, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.WRITE_MESSAGE, locale);
		return form(reader, new Form(null, 2), List.of(), HttpStatus.OK);
	}

	@PostMapping("/applications/{id}/update")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	ModelAndView write(@PathVariable String id, @ModelAttribute("form") Form form,
			@RequestParam(defaultValue = "look") String step, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.WRITE_MESSAGE, locale);
		if (step.equals("change")) {
			return form(reader, form, List.of(), HttpStatus.OK);
		}
		List<Problem> problems = problems(reader, form);
		if (!problems.isEmpty()) {
			return form(reader, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return step.equals("send") ? send(reader, form) : look(reader, form, step);
	}

	private ModelAndView send(Reader reader, Form form) {
		String page = "redirect:/applications/" + reader.application().id();
		try {
			this.updates.send(reader.application().id(), form.words(), form.days(), reader.who());
		}
		catch (Refused ex) {
			return form(reader, form, List.of(new Problem("days", reader.say(ex.refusal().messageKey()))),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (ConcurrencyFailureException ex) {
			return new ModelAndView(page + "?done=hold-gone");
		}
		return new ModelAndView(page);
	}

	private ModelAndView look(Reader reader, Form form, String step) {
		MessagePreview message = this.updates.preview(reader.application().id(), form.words(), form.days(),
				reader.who());
		if (LetterFrame.isAsked(step)) {
			return LetterFrame.of(step, message.letter());
		}
		ModelAndView page = page("desk/update-look", reader, form, List.of(), HttpStatus.OK);
		page.addObject("send",
				this.dialogs.sendBox(reader, message, this.promises.preview(reader.application().id(), form.days())));
		return page;
	}

	private List<Problem> problems(Reader reader, Form form) {
		List<Problem> problems = new ArrayList<>();
		String words = form.words();
		if (words.isEmpty() || words.codePointCount(0, words.length()) > PersonalUpdates.LONGEST) {
			problems.add(new Problem("text", reader.say("desk.update.needed.text", PersonalUpdates.LONGEST)));
		}
		FairWords.stop(words)
			.ifPresent((word) -> problems.add(new Problem("text", reader.say("desk.fair.stop", word))));
		Optional<Refusal> objection = this.promises.objection(reader.application().id(), form.days(), reader.who());
		objection.ifPresent((refusal) -> problems.add(new Problem("days", reader.say(refusal.messageKey()))));
		return problems;
	}

	private ModelAndView form(Reader reader, Form form, List<Problem> problems, HttpStatus status) {
		ModelAndView page = page("desk/update", reader, form, problems, status);
		page.addObject("choices",
				IntStream.rangeClosed(1, this.promises.longest(reader.application().id()))
					.mapToObj((days) -> new Choice(Integer.toString(days), reader.say("desk.update.days.of", days)))
					.toList());
		return page;
	}

	private ModelAndView page(String view, Reader reader, Form form, List<Problem> problems, HttpStatus status) {
		ModelAndView page = new ModelAndView(view, status);
		page.addObject("form", form);
		page.addObject("dialog", this.dialogs.of(reader, problems));
		return page;
	}

	/** What was typed and chosen. */
	record Form(@Nullable String text, @Nullable Integer workingDays) {

		String words() {
			return Objects.requireNonNullElse(MoveForm.typed(this.text), "");
		}

		int days() {
			return Objects.requireNonNullElse(this.workingDays, 0);
		}

	}

}
