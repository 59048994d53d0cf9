package dev.goodword.desk.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.applications.asking.AskingCandidates;
import dev.goodword.applications.asking.InquiryChangedMeanwhile;
import dev.goodword.applications.asking.InquiryId;
import dev.goodword.communication.FairWords;
import dev.goodword.communication.MessagePreview;
import dev.goodword.communication.RequestingInformation;
import dev.goodword.desk.LetterFrame;
import dev.goodword.desk.Paths;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Asks a candidate for something: type, look at the letter, send it; more time, what came
 * by mail or by telephone, and taking it back. Nothing is sent unseen.
 */
@Controller
@RequestMapping("/applications/{id}/inquiry")
class InquiryController {

	private final Readers readers;

	private final Dialogs dialogs;

	private final InquiryCards cards;

	private final AskingCandidates asking;

	private final RequestingInformation letters;

	InquiryController(Readers readers, Dialogs dialogs, InquiryCards cards, AskingCandidates asking,
			RequestingInformation letters) {
		this.readers = readers;
		this.dialogs = dialogs;
		this.cards = cards;
		this.asking = asking;
		this.letters = letters;
	}

	@GetMapping
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	ModelAndView show(@PathVariable String id, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.WRITE_MESSAGE, locale);
		return form(reader, fresh(reader), List.of(), HttpStatus.OK);
	}

	private InquiryForm fresh(Reader reader) {
		return InquiryForm.empty(this.asking.usualAnswerDay(reader.application()).toString());
	}

	@PostMapping
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	ModelAndView ask(@PathVariable String id, @RequestParam Map<String, String> typed,
			@RequestParam(defaultValue = "look") String step, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.WRITE_MESSAGE, locale);
		InquiryForm form = InquiryForm.of(typed);
		if (step.equals("change")) {
			return form(reader, form, List.of(), HttpStatus.OK);
		}
		LocalDate day = form.day();
		List<Problem> problems = problems(reader, form, day);
		if (day == null || !problems.isEmpty()) {
			return form(reader, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return step.equals("send") ? send(reader, form, day) : look(reader, form, day, step);
	}

	private List<Problem> problems(Reader reader, InquiryForm form, @Nullable LocalDate day) {
		List<Problem> problems = new ArrayList<>();
		form.rows()
			.forEach((row) -> FairWords.stop(row.words())
				.ifPresent((word) -> problems
					.add(new Problem("item-" + row.number(), reader.say("desk.fair.stop", word)))));
		FairWords.stop(form.reason())
			.ifPresent((word) -> problems.add(new Problem("reason", reader.say("desk.fair.stop", word))));
		if (day == null) {
			problems.add(new Problem("answerBy", reader.say("desk.times.problem.answerBy")));
		}
		else if (problems.isEmpty()) {
			this.asking.objection(reader.application(), form.request(), day)
				.ifPresent((refusal) -> problems.add(problem(reader, refusal)));
		}
		return problems;
	}

	/** Where a refusal of the rules belongs. */
	private static Problem problem(Reader reader, Refusal refusal) {
		String word = refusal.messageKey().substring(refusal.messageKey().lastIndexOf('.') + 1);
		String field = switch (word) {
			case "inquiryReason" -> "reason";
			case "inquiryMinutes" -> "minutes";
			case "inquiryEarly", "inquiryLate" -> "answerBy";
			default -> "item-1";
		};
		return new Problem(field, reader.say(refusal.messageKey()));
	}

	private ModelAndView send(Reader reader, InquiryForm form, LocalDate day) {
		try {
			this.asking.ask(reader.application().id(), form.request(), day, reader.who());
		}
		catch (Refused ex) {
			return form(reader, form, List.of(problem(reader, ex.refusal())), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (ConcurrencyFailureException ex) {
			return overtaken(reader, form);
		}
		return done(reader, "inquiry-asked");
	}

	@PostMapping("/time")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	ModelAndView prolong(@PathVariable String id, @RequestParam String inquiry,
			@RequestParam(defaultValue = "") String until, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.WRITE_MESSAGE, locale);
		LocalDate day = InquiryForm.day(until);
		if (day == null) {
			return refused(reader, "until", until, reader.say("desk.times.problem.answerBy"));
		}
		return act(reader, "until", until, "inquiry-prolonged",
				() -> this.asking.prolong(reader.application().id(), seen(inquiry), day, who));
	}

	@PostMapping("/answer")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	ModelAndView record(@PathVariable String id, @RequestParam String inquiry,
			@RequestParam(defaultValue = "") String words, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.WRITE_MESSAGE, locale);
		return act(reader, "words", words, "inquiry-recorded",
				() -> this.asking.record(reader.application().id(), seen(inquiry), words, who));
	}

	@PostMapping("/take-back")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	ModelAndView takeBack(@PathVariable String id, @RequestParam String inquiry,
			@RequestParam(defaultValue = "") String why, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.WRITE_MESSAGE, locale);
		Optional<String> unfair = FairWords.stop(why);
		if (unfair.isPresent()) {
			return refused(reader, "why", why, reader.say("desk.fair.stop", unfair.get()));
		}
		return act(reader, "why", why, "inquiry-back",
				() -> this.asking.takeBack(reader.application().id(), seen(inquiry), why, who));
	}

	private static InquiryId seen(String inquiry) {
		return new InquiryId(Paths.id(inquiry));
	}

	/** Does something with what is out; what was typed stays when a rule says no. */
	private ModelAndView act(Reader reader, String field, String typed, String done, Runnable act) {
		try {
			act.run();
			return done(reader, done);
		}
		catch (Refused ex) {
			return refused(reader, field, typed, reader.say(ex.refusal().messageKey()));
		}
		catch (InquiryChangedMeanwhile | ConcurrencyFailureException ex) {
			return overtaken(reader, fresh(reader)).addObject(field, typed);
		}
	}

	private ModelAndView refused(Reader reader, String field, String typed, String why) {
		return form(reader, fresh(reader), List.of(new Problem(field, why)), HttpStatus.UNPROCESSABLE_CONTENT)
			.addObject(field, typed);
	}

	private static ModelAndView done(Reader reader, String what) {
		return new ModelAndView("redirect:/applications/" + reader.application().id() + "?done=" + what);
	}

	private ModelAndView overtaken(Reader reader, InquiryForm form) {
		ModelAndView page = form(reader, form, List.of(), HttpStatus.CONFLICT);
		page.addObject("dialog", this.dialogs.overtaken(reader, reader.say("desk.conflict.attempt.inquiry")));
		return page;
	}

	private ModelAndView look(Reader reader, InquiryForm form, LocalDate day, String step) {
		MessagePreview message = this.letters.preview(reader.application().id(), form.request(), day);
		if (LetterFrame.isAsked(step)) {
			return LetterFrame.of(step, message.letter());
		}
		ModelAndView page = page("desk/inquiry-look", reader, List.of(), HttpStatus.OK);
		page.addObject("carried", form.carried());
		page.addObject("send", this.dialogs.sendBox(reader, message, day));
		return page;
	}

	private ModelAndView form(Reader reader, InquiryForm form, List<Problem> problems, HttpStatus status) {
		ModelAndView page = page("desk/inquiry", reader, problems, status);
		InquiryCards.Card card = this.cards.of(reader);
		page.addObject("form", form);
		page.addObject("card", card);
		page.addObject("asks", card == null || !card.live());
		page.addObject("until", (card != null) ? Objects.requireNonNullElse(card.newDay(), "") : "");
		return page;
	}

	private ModelAndView page(String view, Reader reader, List<Problem> problems, HttpStatus status) {
		ModelAndView page = new ModelAndView(view, status);
		page.addObject("dialog", this.dialogs.of(reader, problems));
		page.addObject("address", "/applications/" + reader.application().id() + "/inquiry");
		return page;
	}

}
