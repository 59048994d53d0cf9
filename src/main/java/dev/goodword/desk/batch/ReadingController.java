package dev.goodword.desk.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.ReasonCode;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.applications.bulk.BatchPerson;
import dev.goodword.applications.bulk.Batches;
import dev.goodword.applications.bulk.PreparingBatches;
import dev.goodword.desk.DueLabel;
import dev.goodword.desk.Paths;
import dev.goodword.desk.batch.BatchReader.Sight;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * One person of a decision about many: the letter as it will be sent, words of their own,
 * and whether they are on the list.
 */
@Controller
class ReadingController {

	private final BatchReader reader;

	private final Batches batches;

	private final PreparingBatches preparing;

	private final LetterWords letters;

	private final InvitingChoices inviting;

	ReadingController(BatchReader reader, Batches batches, PreparingBatches preparing, LetterWords letters,
			InvitingChoices inviting) {
		this.reader = reader;
		this.batches = batches;
		this.preparing = preparing;
		this.letters = letters;
		this.inviting = inviting;
	}

	@GetMapping("/batches/{id}/people/{application}")
	@Access(value = Audience.STAFF, permission = Permission.END_APPLICATION)
	ModelAndView read(@PathVariable String id, @PathVariable String application, StaffMember who, Locale locale) {
		Sight sight = this.reader.of(id, who, locale);
		BatchPerson person = person(sight, application);
		return sight.batch().state().isOpen() ? page(sight, person, PersonForm.of(person), List.of(), HttpStatus.OK)
				: new ModelAndView("redirect:" + sight.page());
	}

	@PostMapping("/batches/{id}/people/{application}")
	@Access(value = Audience.STAFF, permission = Permission.END_APPLICATION)
	ModelAndView act(@PathVariable String id, @PathVariable String application, @ModelAttribute("form") PersonForm form,
			@RequestParam(defaultValue = "read") String step, StaffMember who, Locale locale) {
		Sight sight = this.reader.of(id, who, locale);
		JobApplicationId one = Paths.application(application);
		try {
			return new ModelAndView("redirect:" + switch (step) {
				case "save" -> save(sight, one, form);
				case "off" -> want(sight, one, false);
				case "on" -> want(sight, one, true);
				default -> looked(sight, one, form);
			});
		}
		catch (Refused ex) {
			return refused(this.reader.of(id, who, locale), one, step.equals("save") ? form : null, ex.refusal());
		}
	}

	/** The letter as it is by now; what was typed for this person stays. */
	private ModelAndView refused(Sight sight, JobApplicationId one, @Nullable PersonForm typed, Refusal why) {
		BatchPerson person = this.batches.person(sight.batch(), one, sight.who());
		PersonForm form = (typed != null) ? typed : PersonForm.of(person);
		return page(sight, person, form, List.of(new Problem(field(why, form), sight.say(why))),
				why.messageKey().equals(PreparingBatches.LETTER_CHANGED) ? HttpStatus.CONFLICT
						: HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private String save(Sight sight, JobApplicationId one, PersonForm form) {
		this.preparing.choose(sight.batch().id(), one, form.seenMark(), form.own(usual(sight)), sight.who());
		return sight.page() + "/people/" + one;
	}

	private String want(Sight sight, JobApplicationId one, boolean on) {
		this.preparing.want(sight.batch().id(), one, on, sight.who());
		return sight.page();
	}

	/** On to the next letter, as long as some are to be read. */
	private String looked(Sight sight, JobApplicationId one, PersonForm form) {
		this.preparing.look(sight.batch().id(), one, form.seenMark(), sight.who());
		String next = this.letters.next(sight);
		return (next != null) ? next : sight.page();
	}

	private BatchPerson person(Sight sight, String application) {
		return this.batches.person(sight.batch(), Paths.application(application), sight.who());
	}

	private static Outcome usual(Sight sight) {
		return sight.batch().kind().usual();
	}

	private static String field(Refusal refusal, PersonForm form) {
		String field = InvitingChoices.field(refusal.messageKey());
		if (field != null) {
			return field;
		}
		if (refusal.messageKey().endsWith("reason")) {
			return "reason";
		}
		return (form.strength() != null) ? "strength" : "text";
	}

	private ModelAndView page(Sight sight, BatchPerson person, PersonForm form, List<Problem> problems,
			HttpStatus status) {
		ModelAndView page = new ModelAndView("desk/batch-person", status);
		String name = (person.profile() != null) ? person.profile().name() : sight.say("desk.erased");
		page.addObject("page", sight.page());
		page.addObject("one", sight.page() + "/people/" + person.id());
		page.addObject("application", "/applications/" + person.id());
		page.addObject("position", sight.title());
		page.addObject("name", name);
		page.addObject("nameLanguage", DueLabel.languageOf(name));
		page.addObject("person", person);
		page.addObject("reasons", person.blockers().stream().map(sight::say).toList());
		page.addObject("closing", sight.batch().isClosing());
		page.addObject("letter", person.application().isOpen() ? this.letters.of(sight, person) : null);
		page.addObject("form", form);
		page.addObject("seen", person.seen(sight.batch().words()));
		page.addObject("outcomes", outcomes(sight));
		page.addObject("codes",
				Arrays.stream(ReasonCode.values())
					.map((code) -> new Choice(code.name(), sight.say(code.labelKey())))
					.toList());
		page.addObject("problems", problems);
		page.addObject("invitations", this.inviting.of(sight));
		return page;
	}

	private static List<Choice> outcomes(Sight sight) {
		return List.of(new Choice(usual(sight).name(), sight.say("desk.batch.outcome." + usual(sight))),
				new Choice(Outcome.NOT_SELECTED.name(), sight.say("desk.batch.outcome." + Outcome.NOT_SELECTED)));
	}

}
