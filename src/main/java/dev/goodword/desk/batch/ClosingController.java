package dev.goodword.desk.batch;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.ClosingReason;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Refused;
import dev.goodword.applications.bulk.BatchKind;
import dev.goodword.applications.bulk.FreezingBatches;
import dev.goodword.desk.Paths;
import dev.goodword.desk.Wording;
import dev.goodword.positions.PositionStatus;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Begins to close a position: why, in the words everybody who waits will read. */
@Controller
class ClosingController {

	private final Positions positions;

	private final Applications applications;

	private final FreezingBatches batches;

	private final BatchReader reader;

	private final WordsProblems problems;

	ClosingController(Positions positions, Applications applications, FreezingBatches batches, BatchReader reader,
			WordsProblems problems) {
		this.positions = positions;
		this.applications = applications;
		this.batches = batches;
		this.reader = reader;
		this.problems = problems;
	}

	@GetMapping("/positions/{id}/close")
	@Access(value = Audience.STAFF, permission = { Permission.CHANGE_POSITION, Permission.END_APPLICATION })
	ModelAndView ask(@PathVariable String id, StaffMember who, Locale locale) {
		return page(position(id, who), new WordsForm(null, null, null, null, null), Map.of(),
				this.reader.words(who, locale), HttpStatus.OK);
	}

	@PostMapping("/positions/{id}/close")
	@Access(value = Audience.STAFF, permission = { Permission.CHANGE_POSITION, Permission.END_APPLICATION })
	ModelAndView begin(@PathVariable String id, @ModelAttribute("form") WordsForm form, StaffMember who,
			Locale locale) {
		PositionSummary position = position(id, who);
		Wording words = this.reader.words(who, locale);
		Map<String, String> problems = this.problems.of(BatchKind.CLOSING, form.words(), words);
		if (!problems.isEmpty()) {
			return page(position, form, problems, words, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			return new ModelAndView("redirect:/batches/" + this.batches.close(position.id(), form.words(), who));
		}
		catch (Refused ex) {
			return page(position, form, Map.of("reason", words.say(ex.refusal().messageKey())), words,
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private PositionSummary position(String id, StaffMember who) {
		return this.positions.visible(Paths.position(id), who);
	}

	private ModelAndView page(PositionSummary position, WordsForm form, Map<String, String> problems, Wording words,
			HttpStatus status) {
		ModelAndView page = new ModelAndView("desk/closing", status);
		page.addObject("form", form);
		page.addObject("position", position.title().in(words.language()));
		page.addObject("page", "/positions/" + position.id());
		page.addObject("closed", position.status() == PositionStatus.CLOSED);
		page.addObject("people", words.say("desk.closing.people", this.applications.openAt(position.id()).size()));
		page.addObject("reasons", reasons(BatchKind.CLOSING, words));
		page.addObject("problems", new LinkedHashMap<>(problems));
		page.addObject("summary", summary(problems));
		return page;
	}

	static List<Choice> reasons(BatchKind kind, Wording words) {
		if (kind == BatchKind.RELEASE) {
			return List.of(new Choice(Outcome.HIRING_RESTS, words.say("applications.reason." + Outcome.HIRING_RESTS)));
		}
		return Arrays.stream(ClosingReason.values())
			.map((code) -> new Choice(code.name(), words.say(code.labelKey())))
			.toList();
	}

	static List<Problem> summary(Map<String, String> problems) {
		return problems.entrySet().stream().map((entry) -> new Problem(entry.getKey(), entry.getValue())).toList();
	}

}
