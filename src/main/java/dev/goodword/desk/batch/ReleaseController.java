package dev.goodword.desk.batch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Refused;
import dev.goodword.applications.bulk.BatchKind;
import dev.goodword.applications.bulk.BatchWords;
import dev.goodword.applications.bulk.FreezingBatches;
import dev.goodword.desk.Paths;
import dev.goodword.desk.Wording;
import dev.goodword.positions.PausingPositions;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Hiring is to rest a third time: begins to release everybody who waits, with the reason
 * they will read.
 */
@Controller
class ReleaseController {

	private final Positions positions;

	private final PausingPositions pausing;

	private final Applications applications;

	private final FreezingBatches batches;

	private final BatchReader reader;

	private final WordsProblems problems;

	ReleaseController(Positions positions, PausingPositions pausing, Applications applications, FreezingBatches batches,
			BatchReader reader, WordsProblems problems) {
		this.positions = positions;
		this.pausing = pausing;
		this.applications = applications;
		this.batches = batches;
		this.reader = reader;
		this.problems = problems;
	}

	@GetMapping("/positions/{id}/release")
	@Access(value = Audience.STAFF, permission = { Permission.CHANGE_POSITION, Permission.END_APPLICATION })
	ModelAndView ask(@PathVariable String id, StaffMember who, Locale locale) {
		return page(position(id, who), new Form(null, null, null, null), Map.of(), who, locale, HttpStatus.OK);
	}

	@PostMapping("/positions/{id}/release")
	@Access(value = Audience.STAFF, permission = { Permission.CHANGE_POSITION, Permission.END_APPLICATION })
	ModelAndView begin(@PathVariable String id, @ModelAttribute("form") Form form, StaffMember who, Locale locale) {
		PositionSummary position = position(id, who);
		Wording words = this.reader.words(who, locale);
		Map<String, String> found = this.problems.of(BatchKind.RELEASE, form.words(), words);
		LocalDate review = form.day();
		if (review == null) {
			found.put("review", words.say("positions.refused.review"));
		}
		if (review != null && found.isEmpty()) {
			try {
				return new ModelAndView(
						"redirect:/batches/" + this.batches.release(position.id(), form.words(), review, who));
			}
			catch (Refused ex) {
				found.put(ex.refusal().messageKey().endsWith("reason") ? "en" : "review",
						words.say(ex.refusal().messageKey()));
			}
		}
		return page(position, form, found, who, locale, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private PositionSummary position(String id, StaffMember who) {
		return this.positions.visible(Paths.position(id), who);
	}

	private ModelAndView page(PositionSummary position, Form form, Map<String, String> problems, StaffMember who,
			Locale locale, HttpStatus status) {
		Wording words = this.reader.words(who, locale);
		ModelAndView page = new ModelAndView("desk/release", status);
		page.addObject("form", form);
		page.addObject("position", position.title().in(words.language()));
		page.addObject("page", "/positions/" + position.id());
		page.addObject("refused", this.pausing.objectionToRelease(position.id(), who).map(words::say).orElse(null));
		page.addObject("people", words.say("desk.closing.people", this.applications.openAt(position.id()).size()));
		page.addObject("last", words.dates(position.zone()).shortDate(this.pausing.lastReview(position.id())).text());
		page.addObject("problems", new LinkedHashMap<>(problems));
		page.addObject("summary", ClosingController.summary(problems));
		return page;
	}

	/**
	 * What was typed.
	 *
	 * @param en why hiring rests, in English
	 * @param zh the same in Chinese
	 * @param review the day on which we decide whether it goes on
	 */
	record Form(@Nullable String en, @Nullable String zh, @Nullable String review, @Nullable String internal) {

		BatchWords words() {
			return new BatchWords(Outcome.HIRING_RESTS, WordsForm.typed(this.internal), WordsForm.typed(this.en),
					WordsForm.typed(this.zh));
		}

		@Nullable LocalDate day() {
			try {
				return LocalDate.parse(Objects.requireNonNullElse(this.review, "").strip());
			}
			catch (DateTimeException ex) {
				return null;
			}
		}

	}

}
