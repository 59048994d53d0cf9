package dev.goodword.desk.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ReasonCode;
import dev.goodword.applications.Refused;
import dev.goodword.applications.bulk.BatchSummary;
import dev.goodword.applications.bulk.Batches;
import dev.goodword.applications.bulk.PreparingBatches;
import dev.goodword.desk.batch.BatchReader.Sight;
import dev.goodword.shared.LocaleTag;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A decision about many while it is prepared, and its words. */
@Controller
class BatchController {

	private final BatchReader reader;

	private final BatchPages pages;

	private final Batches batches;

	private final PreparingBatches preparing;

	private final WordsProblems problems;

	BatchController(BatchReader reader, BatchPages pages, Batches batches, PreparingBatches preparing,
			WordsProblems problems) {
		this.reader = reader;
		this.pages = pages;
		this.batches = batches;
		this.preparing = preparing;
		this.problems = problems;
	}

	@GetMapping("/batches/{id}")
	@Access(value = Audience.STAFF, permission = Permission.END_APPLICATION)
	ModelAndView show(@PathVariable String id, @RequestParam(defaultValue = "1") String page, StaffMember who,
			Locale locale) {
		Sight sight = this.reader.of(id, who, locale);
		BatchSummary batch = sight.batch();
		if (batch.state().isOpen() && !batch.words().isChosen()) {
			return new ModelAndView("redirect:" + sight.page() + "/words");
		}
		return page(this.pages.view(sight, number(page)), List.of(), HttpStatus.OK);
	}

	/** Anything but a number is the first page. */
	private static int number(String page) {
		return page.matches("[0-9]{1,5}") ? Integer.parseInt(page) : 1;
	}

	/** Whoever reloads a refused yes, or changes its language, sees the list again. */
	@GetMapping("/batches/{id}/agree")
	@Access(value = Audience.STAFF, permission = Permission.END_APPLICATION)
	String again(@PathVariable String id, StaffMember who, Locale locale) {
		return "redirect:" + this.reader.of(id, who, locale).page();
	}

	static ModelAndView page(BatchView view, List<Problem> problems, HttpStatus status) {
		ModelAndView page = new ModelAndView(view.yes() != null ? "desk/batch" : "desk/batch-done", status);
		page.addObject("batch", view);
		page.addObject("problems", problems);
		return page;
	}

	@GetMapping("/batches/{id}/words")
	@Access(value = Audience.STAFF, permission = Permission.END_APPLICATION)
	ModelAndView words(@PathVariable String id, StaffMember who, Locale locale) {
		Sight sight = this.reader.of(id, who, locale);
		return sight.batch().state().isOpen() ? words(sight, WordsForm.of(sight.batch()), Map.of(), HttpStatus.OK)
				: new ModelAndView("redirect:" + sight.page());
	}

	@PostMapping("/batches/{id}/words")
	@Access(value = Audience.STAFF, permission = Permission.END_APPLICATION)
	ModelAndView word(@PathVariable String id, @ModelAttribute("form") WordsForm form, StaffMember who, Locale locale) {
		Sight sight = this.reader.of(id, who, locale);
		Map<String, String> problems = this.problems.of(sight.batch().kind(), form.words(), sight.words());
		if (!problems.isEmpty()) {
			return words(sight, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.preparing.word(sight.batch().id(), form.seenVersion(), form.words(), who);
		}
		catch (Refused ex) {
			return words(sight,
					new WordsForm(sight.batch().version(), form.reason(), form.internal(), form.en(), form.zh()),
					Map.of("reason", sight.say(ex.refusal())), HttpStatus.CONFLICT);
		}
		return new ModelAndView("redirect:" + sight.page());
	}

	@PostMapping("/batches/{id}/discard")
	@Access(value = Audience.STAFF, permission = Permission.END_APPLICATION)
	String discard(@PathVariable String id, StaffMember who, Locale locale) {
		Sight sight = this.reader.of(id, who, locale);
		try {
			this.preparing.discard(sight.batch().id(), who);
		}
		catch (Refused | ConcurrencyFailureException ex) {
			return "redirect:" + sight.page();
		}
		return "redirect:/positions/" + sight.batch().position() + "?done=batch-discarded";
	}

	private ModelAndView words(Sight sight, WordsForm form, Map<String, String> problems, HttpStatus status) {
		ModelAndView page = new ModelAndView("desk/batch-words", status);
		boolean closing = sight.batch().isClosing();
		page.addObject("form", form);
		page.addObject("page", sight.page());
		page.addObject("back",
				sight.batch().words().isChosen() ? sight.page() : "/positions/" + sight.batch().position());
		page.addObject("position", sight.title());
		page.addObject("closing", closing);
		page.addObject("reasons",
				closing ? ClosingController.reasons(sight.batch().kind(), sight.words())
						: Arrays.stream(ReasonCode.values())
							.map((code) -> new Choice(code.name(), sight.say(code.labelKey())))
							.toList());
		page.addObject("languages", languages(sight));
		page.addObject("problems", problems);
		page.addObject("summary", ClosingController.summary(problems));
		return page;
	}

	/** The languages that people on the list read. */
	private List<String> languages(Sight sight) {
		List<LocaleTag> read = this.batches.people(sight.batch(), sight.who())
			.stream()
			.filter((person) -> person.profile() != null)
			.map((person) -> person.profile().language())
			.distinct()
			.toList();
		return LocaleTag.SPOKEN.stream()
			.filter((language) -> sight.batch().isClosing() || read.contains(language))
			.map(LocaleTag::value)
			.toList();
	}

}
