package dev.goodword.desk.application;

import java.util.ArrayList;
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
import dev.goodword.communication.FairWords;
import dev.goodword.communication.LettersByHand;
import dev.goodword.communication.MessageId;
import dev.goodword.communication.UnwrittenLetter;
import dev.goodword.communication.WordsByHand;
import dev.goodword.desk.Paths;
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
 * Writes a letter by hand that could not be written: what it is, the words, a look, the
 * deed.
 */
@Controller
class ByHandController {

	private static final int LONGEST_SUBJECT = 150;

	private final Readers readers;

	private final Dialogs dialogs;

	private final LettersByHand letters;

	ByHandController(Readers readers, Dialogs dialogs, LettersByHand letters) {
		this.readers = readers;
		this.dialogs = dialogs;
		this.letters = letters;
	}

	@GetMapping("/applications/{id}/messages/{message}/write")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	ModelAndView ask(@PathVariable String id, @PathVariable String message, StaffMember who, Locale locale) {
		Case asked = asked(id, message, who, locale);
		return form(asked, new Form(asked.subject(), null), List.of(), HttpStatus.OK);
	}

	@PostMapping("/applications/{id}/messages/{message}/write")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	ModelAndView write(@PathVariable String id, @PathVariable String message, @ModelAttribute("form") Form form,
			@RequestParam(defaultValue = "look") String step, StaffMember who, Locale locale) {
		Case asked = asked(id, message, who, locale);
		if (step.equals("change")) {
			return form(asked, form, List.of(), HttpStatus.OK);
		}
		if (asked.letter().objection().isPresent()) {
			return form(asked, form, List.of(), HttpStatus.CONFLICT);
		}
		List<Problem> problems = problems(asked.reader(), form);
		if (!problems.isEmpty()) {
			return form(asked, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return step.equals("send") ? send(asked, form) : look(asked, form);
	}

	private ModelAndView send(Case asked, Form form) {
		Reader reader = asked.reader();
		JobApplicationId id = reader.application().id();
		try {
			this.letters.send(id, asked.letter().id(), form.words(), reader.who());
		}
		catch (Refused | ConcurrencyFailureException ex) {
			Refusal refusal = (ex instanceof Refused refused) ? refused.refusal()
					: new Refusal("communication.refused.byHand.done", null);
			return form(asked, form, List.of(new Problem("text", reader.say(refusal.messageKey()))),
					HttpStatus.CONFLICT);
		}
		return new ModelAndView("redirect:/applications/" + id + "?tab=messages&done=message-written");
	}

	private ModelAndView look(Case asked, Form form) {
		Reader reader = asked.reader();
		ModelAndView page = page("desk/by-hand-look", asked, form, List.of(), HttpStatus.OK);
		page.addObject("send", this.dialogs.sendBox(reader,
				this.letters.preview(reader.application().id(), asked.letter().id(), form.words(), reader.who()),
				asked.letter().told()));
		return page;
	}

	private static List<Problem> problems(Reader reader, Form form) {
		List<Problem> problems = new ArrayList<>();
		WordsByHand words = form.words();
		if (isAmiss(words.subject(), LONGEST_SUBJECT) || words.subject().chars().anyMatch(Character::isISOControl)) {
			problems.add(new Problem("subject", reader.say("desk.byHand.needed.subject", LONGEST_SUBJECT)));
		}
		if (isAmiss(words.text(), LettersByHand.LONGEST)) {
			problems.add(new Problem("text", reader.say("desk.byHand.needed.text", LettersByHand.LONGEST)));
		}
		FairWords.stop(words.subject() + "\n" + words.text())
			.ifPresent((word) -> problems.add(new Problem("text", reader.say("desk.fair.stop", word))));
		return problems;
	}

	private static boolean isAmiss(String words, int longest) {
		return words.isEmpty() || words.codePointCount(0, words.length()) > longest;
	}

	private Case asked(String id, String message, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.WRITE_MESSAGE, locale);
		return new Case(reader,
				this.letters.unwritten(reader.application().id(), new MessageId(Paths.id(message)), who));
	}

	private ModelAndView form(Case asked, Form form, List<Problem> problems, HttpStatus status) {
		return page("desk/by-hand", asked, form, problems, status);
	}

	private ModelAndView page(String view, Case asked, Form form, List<Problem> problems, HttpStatus status) {
		ModelAndView page = new ModelAndView(view, status);
		page.addObject("form", form);
		page.addObject("dialog", this.dialogs.of(asked.reader(), problems));
		page.addObject("unwritten", asked.card());
		return page;
	}

	/** What was typed. */
	record Form(@Nullable String subject, @Nullable String text) {

		WordsByHand words() {
			return new WordsByHand(Objects.requireNonNullElse(MoveForm.typed(this.subject), ""),
					Objects.requireNonNullElse(MoveForm.typed(this.text), ""));
		}

	}

	/** A letter that could not be written, and who looks at it. */
	private record Case(Reader reader, UnwrittenLetter letter) {

		/** What may stand over it, in the candidate's language. */
		String subject() {
			return this.reader.words()
				.in(this.letter.language())
				.say("communication.byHand.subject", this.letter.company());
		}

		Card card() {
			return new Card(this.reader.say("communication.kind." + this.letter.kind()),
					(this.letter.told() != null)
							? this.reader.say("desk.byHand.told",
									this.reader.dates().longDate(this.letter.told()).text())
							: this.reader.say("desk.byHand.untold"),
					this.letter.objection().map((refusal) -> this.reader.say(refusal.messageKey())).orElse(null),
					"/applications/" + this.reader.application().id() + "/messages/" + this.letter.id() + "/write");
		}

	}

	/**
	 * The letter as a page shows it.
	 *
	 * @param kind what it is
	 * @param told which date it tells, in a sentence
	 * @param refused why nobody may write it; null when somebody may
	 * @param action where the form goes
	 */
	record Card(String kind, String told, @Nullable String refused, String action) {
	}

}
