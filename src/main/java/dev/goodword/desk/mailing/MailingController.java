package dev.goodword.desk.mailing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refused;
import dev.goodword.communication.Mailing;
import dev.goodword.communication.MailingPerson;
import dev.goodword.communication.Mailings;
import dev.goodword.communication.MessagePreview;
import dev.goodword.communication.SendingMailings;
import dev.goodword.communication.templates.Finding;
import dev.goodword.communication.templates.Finding.Place;
import dev.goodword.desk.LetterFrame;
import dev.goodword.desk.Paths;
import dev.goodword.desk.mailing.MailingReader.Sight;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * A message to many: the words, a look at who gets it and how, the deed, what became of
 * it.
 */
@Controller
class MailingController {

	private final MailingReader reader;

	private final MailingPages pages;

	private final Mailings mailings;

	private final SendingMailings sending;

	MailingController(MailingReader reader, MailingPages pages, Mailings mailings, SendingMailings sending) {
		this.reader = reader;
		this.pages = pages;
		this.mailings = mailings;
		this.sending = sending;
	}

	@GetMapping("/mailings/{id}")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	ModelAndView show(@PathVariable String id, @RequestParam(defaultValue = "") String person, StaffMember who,
			Locale locale) {
		Sight sight = this.reader.of(id, who, locale);
		if (!sight.mailing().isOpen()) {
			MailingView view = this.pages.view(sight);
			return page("desk/mailing-done", view).addObject("after", this.pages.after(sight, view));
		}
		return sight.mailing().words().isEmpty() ? new ModelAndView("redirect:" + sight.page() + "/words")
				: look(sight, person, List.of(), HttpStatus.OK);
	}

	@PostMapping("/mailings/{id}")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	ModelAndView act(@PathVariable String id, @RequestParam Map<String, String> typed, StaffMember who, Locale locale) {
		Sight sight = this.reader.of(id, who, locale);
		String step = typed.getOrDefault("step", "");
		String person = typed.getOrDefault("person", "");
		if (!sight.mailing().isOpen() || sight.mailing().words().isEmpty()) {
			return new ModelAndView("redirect:" + sight.page());
		}
		if (LetterFrame.isAsked(step)) {
			return LetterFrame.of(step,
					this.pages.shown(sight, person).map((one) -> this.pages.letter(sight, one).letter()).orElse(null));
		}
		if (!step.equals("send")) {
			return look(sight, person, List.of(), HttpStatus.OK);
		}
		try {
			this.sending.send(sight.mailing().id(), number(typed.get("version")).orElse(-1), number(typed.get("count")),
					who);
		}
		catch (Refused ex) {
			return look(this.reader.of(id, who, locale), person, List.of(new Problem("count", said(sight, ex))),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return new ModelAndView("redirect:" + sight.page() + "?done=mailing-sent");
	}

	private ModelAndView look(Sight sight, String asked, List<Problem> problems, HttpStatus status) {
		ModelAndView page = page("desk/mailing-look", this.pages.view(sight));
		page.setStatus(status);
		page.addObject("problems", problems);
		Optional<MailingPerson> shown = this.pages.shown(sight, asked);
		if (shown.isPresent()) {
			MessagePreview message = this.pages.letter(sight, shown.get());
			page.addObject("look", this.pages.look(sight, shown.get(), message));
		}
		return page;
	}

	@GetMapping("/mailings/{id}/words")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	ModelAndView words(@PathVariable String id, StaffMember who, Locale locale) {
		Sight sight = this.reader.of(id, who, locale);
		return sight.mailing().isOpen() ? words(sight, MailingForm.of(sight.mailing()), List.of(), HttpStatus.OK)
				: new ModelAndView("redirect:" + sight.page());
	}

	@PostMapping("/mailings/{id}/words")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	ModelAndView word(@PathVariable String id, @RequestParam Map<String, String> typed, StaffMember who,
			Locale locale) {
		Sight sight = this.reader.of(id, who, locale);
		MailingForm form = MailingForm.of(typed);
		List<Problem> problems = new ArrayList<>();
		form.words(sight.languages())
			.forEach((language, words) -> Mailings.findings(language, words)
				.forEach((finding) -> problems.add(problem(sight, finding))));
		if (!problems.isEmpty()) {
			return words(sight, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.mailings.word(sight.mailing().id(), form.version(), form.words(sight.languages()), who);
		}
		catch (Refused ex) {
			Mailing now = this.reader.of(id, who, locale).mailing();
			return words(sight, form.at(now.version()), List.of(new Problem("", said(sight, ex))), HttpStatus.CONFLICT);
		}
		return new ModelAndView("redirect:" + sight.page());
	}

	private static Problem problem(Sight sight, Finding finding) {
		boolean topic = finding.place() == Place.SUBJECT;
		String fault = sight.say(finding.fault().label(), finding.word());
		return new Problem((topic ? "topic-" : "text-") + (finding.language().isChinese() ? "zh" : "en"),
				(topic || finding.line() == 0) ? fault : sight.say("texts.line", finding.line(), fault));
	}

	@PostMapping("/mailings/{id}/people/{application}")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	String take(@PathVariable String id, @PathVariable String application, StaffMember who, Locale locale) {
		return carriedOut(this.reader.of(id, who, locale), "",
				(sight) -> this.mailings.want(sight.mailing().id(), Paths.application(application), who));
	}

	@PostMapping("/mailings/{id}/undo")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	String undo(@PathVariable String id, StaffMember who, Locale locale) {
		return carriedOut(this.reader.of(id, who, locale), "?done=mailing-undone",
				(sight) -> this.sending.undo(sight.mailing().id(), who));
	}

	@PostMapping("/mailings/{id}/go-on")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	String goOn(@PathVariable String id, StaffMember who, Locale locale) {
		return carriedOut(this.reader.of(id, who, locale), "", (sight) -> this.sending.goOn(sight.mailing().id(), who));
	}

	@PostMapping("/mailings/{id}/discard")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	String discard(@PathVariable String id, StaffMember who, Locale locale) {
		Sight sight = this.reader.of(id, who, locale);
		carriedOut(sight, "", (one) -> this.mailings.discard(one.mailing().id(), who));
		return "redirect:" + sight.back() + "?done=batch-discarded";
	}

	private static String carriedOut(Sight sight, String done, Consumer<Sight> act) {
		try {
			act.accept(sight);
			return "redirect:" + sight.page() + done;
		}
		catch (Refused ex) {
			return "redirect:" + sight.page();
		}
	}

	private static String said(Sight sight, Refused refused) {
		String detail = refused.refusal().detail();
		return (detail != null) ? sight.say(refused.refusal().messageKey(), detail)
				: sight.say(refused.refusal().messageKey());
	}

	/** A number in digits of any script; empty for anything else. */
	private static Optional<Integer> number(@Nullable String typed) {
		String text = (typed != null) ? typed.strip() : "";
		return text.matches("\\p{Nd}{1,9}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
	}

	private ModelAndView words(Sight sight, MailingForm form, List<Problem> problems, HttpStatus status) {
		ModelAndView page = new ModelAndView("desk/mailing-words", status);
		page.addObject("form", form);
		page.addObject("page", sight.page());
		page.addObject("back", sight.mailing().words().isEmpty() ? sight.back() : sight.page());
		page.addObject("position", sight.title());
		page.addObject("people", sight.people().size());
		page.addObject("languages", sight.languages().stream().map(LocaleTag::value).toList());
		page.addObject("problems", problems);
		Map<String, String> errors = new HashMap<>();
		problems.forEach((problem) -> errors.putIfAbsent(problem.field(), problem.text()));
		page.addObject("errors", errors);
		return page;
	}

	private static ModelAndView page(String view, MailingView mailing) {
		return new ModelAndView(view).addObject("mailing", mailing);
	}

}
