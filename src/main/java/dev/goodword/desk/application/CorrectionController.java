package dev.goodword.desk.application;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.communication.Corrections;
import dev.goodword.communication.FairWords;
import dev.goodword.communication.MessageId;
import dev.goodword.communication.WrongMessage;
import dev.goodword.desk.Paths;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Sets a message right that was sent by mistake: what it said, what is correct, a look,
 * the deed.
 */
@Controller
class CorrectionController {

	private final Readers readers;

	private final Dialogs dialogs;

	private final Corrections corrections;

	CorrectionController(Readers readers, Dialogs dialogs, Corrections corrections) {
		this.readers = readers;
		this.dialogs = dialogs;
		this.corrections = corrections;
	}

	@GetMapping("/applications/{id}/messages/{message}/correct")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	ModelAndView ask(@PathVariable String id, @PathVariable String message, StaffMember who, Locale locale) {
		return form(mistake(id, message, who, locale), new Form(null), List.of(), HttpStatus.OK);
	}

	@PostMapping("/applications/{id}/messages/{message}/correct")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	ModelAndView correct(@PathVariable String id, @PathVariable String message, @ModelAttribute("form") Form form,
			@RequestParam(defaultValue = "look") String step, StaffMember who, Locale locale) {
		Mistake mistake = mistake(id, message, who, locale);
		if (step.equals("change")) {
			return form(mistake, form, List.of(), HttpStatus.OK);
		}
		if (mistake.message().objection().isPresent()) {
			return form(mistake, form, List.of(), HttpStatus.CONFLICT);
		}
		List<Problem> problems = problems(mistake.reader(), form.words());
		if (!problems.isEmpty()) {
			return form(mistake, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return step.equals("send") ? send(mistake, form) : look(mistake, form);
	}

	private ModelAndView send(Mistake mistake, Form form) {
		Reader reader = mistake.reader();
		JobApplicationId id = reader.application().id();
		try {
			this.corrections.send(id, mistake.message().id(), form.words(), reader.who());
		}
		catch (Refused | ConcurrencyFailureException | DataIntegrityViolationException ex) {
			Mistake now = new Mistake(reader, this.corrections.wrong(id, mistake.message().id(), reader.who()));
			Refusal refusal = (ex instanceof Refused refused) ? refused.refusal()
					: new Refusal("communication.refused.correction.twice", null);
			return form(now, form, List.of(new Problem("text", reader.say(refusal.messageKey()))), HttpStatus.CONFLICT);
		}
		return new ModelAndView("redirect:/applications/" + id + "?done=message-corrected");
	}

	private ModelAndView look(Mistake mistake, Form form) {
		Reader reader = mistake.reader();
		ModelAndView page = page("desk/correct-look", mistake, form, List.of(), HttpStatus.OK);
		page.addObject("send", this.dialogs.sendBox(reader,
				this.corrections.preview(reader.application().id(), mistake.message().id(), form.words(), reader.who()),
				this.corrections.told(reader.application().id(), mistake.message().id(), reader.who()).orElse(null)));
		return page;
	}

	private static List<Problem> problems(Reader reader, String words) {
		if (words.isEmpty() || words.codePointCount(0, words.length()) > Corrections.LONGEST) {
			return List.of(new Problem("text", reader.say("desk.correct.needed", Corrections.LONGEST)));
		}
		return FairWords.stop(words)
			.map((word) -> List.of(new Problem("text", reader.say("desk.fair.stop", word))))
			.orElse(List.of());
	}

	private Mistake mistake(String id, String message, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.WRITE_MESSAGE, locale);
		return new Mistake(reader,
				this.corrections.wrong(reader.application().id(), new MessageId(Paths.id(message)), who));
	}

	private ModelAndView form(Mistake mistake, Form form, List<Problem> problems, HttpStatus status) {
		return page("desk/correct", mistake, form, problems, status);
	}

	private ModelAndView page(String view, Mistake mistake, Form form, List<Problem> problems, HttpStatus status) {
		ModelAndView page = new ModelAndView(view, status);
		page.addObject("form", form);
		page.addObject("dialog", this.dialogs.of(mistake.reader(), problems));
		page.addObject("wrong", mistake.card());
		return page;
	}

	/** What was typed. */
	record Form(@Nullable String text) {

		String words() {
			return Objects.requireNonNullElse(MoveForm.typed(this.text), "");
		}

	}

	/** A message that was a mistake, and who looks at it. */
	private record Mistake(Reader reader, WrongMessage message) {

		Card card() {
			Instant at = this.message.at();
			return new Card((at != null) ? this.reader.say("desk.correct.sent", this.reader.moment(at).text()) : "",
					this.message.language().value(), this.message.subject(), this.message.paragraphs(),
					this.message.objection().map((refusal) -> this.reader.say(refusal.messageKey())).orElse(null),
					effect(),
					"/applications/" + this.reader.application().id() + "/messages/" + this.message.id() + "/correct");
		}

		private String effect() {
			if (this.message.restores()) {
				return this.reader.say("desk.correct.restores");
			}
			return this.message.stays()
				.map((refusal) -> this.reader.say("desk.correct.stays", this.reader.say(refusal.messageKey())))
				.orElseGet(() -> this.reader.say("desk.correct.words"));
		}

	}

	/**
	 * The message as a page shows it.
	 *
	 * @param sent when it was sent, in a sentence
	 * @param refused why it cannot be set right; null when it can
	 * @param effect what setting it right does
	 * @param action where the form goes
	 */
	record Card(String sent, String language, String subject, List<String> paragraphs, @Nullable String refused,
			String effect, String action) {
	}

}
