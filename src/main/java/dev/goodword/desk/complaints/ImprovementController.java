package dev.goodword.desk.complaints;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refused;
import dev.goodword.complaints.ComplaintCause;
import dev.goodword.complaints.ComplaintCheck.Outcome;
import dev.goodword.complaints.improving.ImprovementCheck;
import dev.goodword.complaints.improving.ImprovementId;
import dev.goodword.complaints.improving.ImprovementPlan;
import dev.goodword.complaints.improving.ImprovementSummary;
import dev.goodword.complaints.improving.Improvements;
import dev.goodword.complaints.improving.PublicChange;
import dev.goodword.desk.Paths;
import dev.goodword.desk.Wording;
import dev.goodword.questions.published.PersonalTraces;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is changed because people complained: planned, done, and told to everybody. */
@Controller
@RequestMapping("/improvements")
class ImprovementController {

	private final Improvements improvements;

	private final Accounts accounts;

	private final MessageSource texts;

	private final InstantSource clock;

	ImprovementController(Improvements improvements, Accounts accounts, MessageSource texts, InstantSource clock) {
		this.improvements = improvements;
		this.accounts = accounts;
		this.texts = texts;
		this.clock = clock;
	}

	@GetMapping
	@Access(value = Audience.STAFF, permission = Permission.HANDLE_COMPLAINTS)
	ModelAndView list(StaffMember who, Locale locale) {
		return list(ImprovementForm.EMPTY, null, HttpStatus.OK, who, words(who, locale));
	}

	@PostMapping
	@Access(value = Audience.STAFF, permission = Permission.HANDLE_COMPLAINTS)
	ModelAndView plan(@ModelAttribute("form") ImprovementForm form, StaffMember who, Locale locale) {
		Wording words = words(who, locale);
		Optional<Company> company = this.improvements.companies(who)
			.stream()
			.filter((one) -> one.id().value().toString().equals(form.company()))
			.findFirst();
		Optional<StaffMember> owner = this.accounts.staff()
			.stream()
			.filter((one) -> one.id().toString().equals(form.owner()))
			.findFirst();
		LocalDate due = ComplaintForm.day(form.due());
		if (company.isEmpty() || owner.isEmpty() || due == null) {
			return list(form, words.say("complaints.improving.refused.due"), HttpStatus.UNPROCESSABLE_CONTENT, who,
					words);
		}
		ComplaintCause cause = Arrays.stream(ComplaintCause.values())
			.filter((one) -> one.name().equals(form.cause()))
			.findFirst()
			.orElse(null);
		try {
			ImprovementId id = this.improvements.plan(company.get().id(),
					new ImprovementPlan(ComplaintForm.typed(form.title()), cause, owner.get().id(), due), who);
			return new ModelAndView("redirect:/improvements/" + id + "?done=improvement-planned");
		}
		catch (Refused ex) {
			return list(form, words.say(ex.refusal().messageKey()), HttpStatus.UNPROCESSABLE_CONTENT, who, words);
		}
	}

	@GetMapping("/{id}")
	@Access(value = Audience.STAFF, permission = Permission.HANDLE_COMPLAINTS)
	ModelAndView show(@PathVariable String id, StaffMember who, Locale locale) {
		ImprovementSummary improvement = this.improvements.improvement(id(id), who);
		return show(improvement, ImprovementForm.of(improvement), null, HttpStatus.OK, words(who, locale));
	}

	@PostMapping("/{id}/done")
	@Access(value = Audience.STAFF, permission = Permission.HANDLE_COMPLAINTS)
	ModelAndView done(@PathVariable String id, @ModelAttribute("look") LookForm form, StaffMember who, Locale locale) {
		return looked(id, form, () -> this.improvements.done(id(id), form.day(), who), "improvement-done", who, locale);
	}

	@PostMapping("/{id}/check")
	@Access(value = Audience.STAFF, permission = Permission.HANDLE_COMPLAINTS)
	ModelAndView check(@PathVariable String id, @ModelAttribute("look") LookForm form, StaffMember who, Locale locale) {
		Optional<Outcome> seen = form.seen();
		ImprovementSummary improvement = this.improvements.improvement(id(id), who);
		if (seen.isEmpty()) {
			return look(improvement, form, "desk.complaint.outcome.choose", words(who, locale));
		}
		return looked(id, form, () -> this.improvements.check(id(id), seen.get(), form.words(), form.day(), who),
				"complaint-checked", who, locale);
	}

	@PostMapping("/{id}/publish")
	@Access(value = Audience.STAFF, permission = Permission.HANDLE_COMPLAINTS)
	ModelAndView publish(@PathVariable String id, @ModelAttribute("form") ImprovementForm form, StaffMember who,
			Locale locale) {
		Wording words = words(who, locale);
		ImprovementSummary improvement = this.improvements.improvement(id(id), who);
		PublicChange change = form.words();
		List<String> names = this.accounts.staff().stream().map(StaffMember::name).toList();
		Optional<String> trace = change.texts()
			.flatMap((text) -> PersonalTraces.find(text, names).stream())
			.findFirst();
		if (trace.isPresent()) {
			return show(improvement, form, words.say("desk.answer.personal", trace.get()),
					HttpStatus.UNPROCESSABLE_CONTENT, words);
		}
		try {
			this.improvements.publish(id(id), change, who);
			return new ModelAndView("redirect:/improvements/" + id(id) + "?done=improvement-published");
		}
		catch (Refused ex) {
			return show(improvement, form, words.say(ex.refusal().messageKey()), HttpStatus.UNPROCESSABLE_CONTENT,
					words);
		}
	}

	@PostMapping("/{id}/withdraw")
	@Access(value = Audience.STAFF, permission = Permission.HANDLE_COMPLAINTS)
	String withdraw(@PathVariable String id, StaffMember who) {
		this.improvements.withdraw(id(id), who);
		return "redirect:/improvements/" + id(id) + "?done=improvement-withdrawn";
	}

	private ModelAndView list(ImprovementForm form, @Nullable String problem, HttpStatus status, StaffMember who,
			Wording words) {
		ModelAndView page = new ModelAndView("desk/improvements", status);
		page.addObject("form", form);
		page.addObject("problem", problem);
		page.addObject("rows", this.improvements.all(who).stream().map((one) -> row(one, words)).toList());
		page.addObject("companies",
				this.improvements.companies(who)
					.stream()
					.map((one) -> new Choice(one.id().value().toString(), one.name().in(words.language())))
					.toList());
		page.addObject("owners",
				this.accounts.staff().stream().map((one) -> new Choice(one.id().toString(), one.name())).toList());
		page.addObject("causes",
				Stream.of(ComplaintCause.values())
					.map((one) -> new Choice(one.name(), words.say(one.label())))
					.toList());
		return page;
	}

	private ModelAndView looked(String id, LookForm form, Runnable act, String done, StaffMember who, Locale locale) {
		try {
			act.run();
			return new ModelAndView("redirect:/improvements/" + id(id) + "?done=" + done);
		}
		catch (Refused ex) {
			return look(this.improvements.improvement(id(id), who), form, ex.refusal().messageKey(),
					words(who, locale));
		}
	}

	private ModelAndView look(ImprovementSummary improvement, LookForm form, String problem, Wording words) {
		ModelAndView page = show(improvement, ImprovementForm.of(improvement), null, HttpStatus.UNPROCESSABLE_CONTENT,
				words);
		page.addObject("look", form);
		page.addObject("lookProblem", words.say(problem));
		return page;
	}

	private ModelAndView show(ImprovementSummary improvement, ImprovementForm form, @Nullable String problem,
			HttpStatus status, Wording words) {
		ModelAndView page = new ModelAndView("desk/improvement", status);
		page.addObject("row", row(improvement, words));
		page.addObject("form", form);
		page.addObject("problem", problem);
		page.addObject("look", LookForm.EMPTY);
		page.addObject("lookProblem", null);
		page.addObject("outcomes",
				Stream.of(Outcome.values()).map((one) -> new Choice(one.name(), words.say(one.label()))).toList());
		return page;
	}

	private Row row(ImprovementSummary one, Wording words) {
		LocalDate today = this.clock.instant().atZone(words.zone()).toLocalDate();
		boolean late = one.isLate(today);
		String state = (one.publishedAt() != null) ? "published"
				: (one.doneOn() != null) ? "done" : late ? "late" : "open";
		return new Row("/improvements/" + one.id(), one.plan().title(),
				(one.plan().cause() != null) ? words.say(one.plan().cause().label()) : words.say("desk.none"),
				this.accounts.member(one.plan().owner()).name(),
				words.dates(words.zone()).shortDate(one.plan().due()).text(),
				words.say("desk.improvements.state." + state),
				late ? "late" : (one.doneOn() != null) ? "good" : "promise", one.doneOn() != null,
				one.publishedAt() != null, seen(one.check(), words), ahead(one.check(), words),
				one.doneOn() != null && !one.check().isSettled());
	}

	/** What was seen last; empty before anybody looked. */
	private static String seen(ImprovementCheck check, Wording words) {
		return (check.outcome() == null || check.lookedOn() == null) ? ""
				: words
					.say("desk.complaint.checked", words.dates(words.zone()).shortDate(check.lookedOn()).text(),
							words.say(check.outcome().label()), check.note())
					.strip();
	}

	/** When somebody looks; empty when nobody does any more. */
	private static String ahead(ImprovementCheck check, Wording words) {
		boolean open = check.on() != null && !check.isSettled()
				&& (check.lookedOn() == null || check.lookedOn().isBefore(check.on()));
		return open ? words.say("desk.complaint.check.on",
				words.dates(words.zone()).shortDate(Objects.requireNonNull(check.on())).text()) : "";
	}

	private static ImprovementId id(String text) {
		return new ImprovementId(Paths.id(text));
	}

	private Wording words(StaffMember who, Locale locale) {
		return new Wording(this.texts, LocaleTag.of(locale), who.zone());
	}

	/**
	 * One improvement in words.
	 *
	 * @param kind how its state is drawn
	 * @param seen whether it works, as somebody saw last; may be empty
	 * @param ahead when somebody looks; may be empty
	 * @param open whether one may say that it works or not
	 */
	record Row(String href, String title, String cause, String owner, String due, String state, String kind,
			boolean done, boolean published, String seen, String ahead, boolean open) {
	}

}
