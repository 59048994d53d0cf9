package dev.goodword.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.FairWords;
import dev.goodword.communication.PausePreviews;
import dev.goodword.positions.Pause;
import dev.goodword.positions.PauseRefused;
import dev.goodword.positions.PausingPositions;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lets hiring for a position rest: the reason and the day of review, then the letters as
 * those who wait will read them, then the deed.
 */
@Controller
class PauseController {

	private final Positions positions;

	private final PausingPositions pausing;

	private final PausePreviews previews;

	private final MessageSource texts;

	PauseController(Positions positions, PausingPositions pausing, PausePreviews previews, MessageSource texts) {
		this.positions = positions;
		this.pausing = pausing;
		this.previews = previews;
		this.texts = texts;
	}

	@GetMapping("/positions/{id}/pause")
	@Access(value = Audience.STAFF, permission = Permission.CHANGE_POSITION)
	ModelAndView ask(@PathVariable String id, StaffMember who, Locale locale) {
		PositionSummary position = changeable(id, who);
		if (this.pausing.isReleasedNext(position.id())) {
			return new ModelAndView("redirect:/positions/" + position.id() + "/release");
		}
		return form(position, new Form(null, null, null), Map.of(), words(locale, who), HttpStatus.OK);
	}

	@PostMapping("/positions/{id}/pause")
	@Access(value = Audience.STAFF, permission = Permission.CHANGE_POSITION)
	ModelAndView pause(@PathVariable String id, @ModelAttribute("form") Form form,
			@RequestParam(defaultValue = "look") String step, StaffMember who, Locale locale) {
		PositionSummary position = changeable(id, who);
		Wording words = words(locale, who);
		Map<String, String> problems = problems(position.id(), form, who, words);
		if (step.equals("change") || !problems.isEmpty()) {
			return form(position, form, step.equals("change") ? Map.of() : problems, words,
					step.equals("change") ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		}
		Pause wanted = Objects.requireNonNull(form.pause());
		if (!step.equals("send")) {
			return look(position, form, wanted, words);
		}
		try {
			this.pausing.pause(position.id(), wanted, who);
		}
		catch (PauseRefused ex) {
			return form(position, form, Map.of("review", words.say(ex.messageKey())), words,
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return new ModelAndView("redirect:/positions/" + position.id() + "?done=position-paused");
	}

	@PostMapping("/positions/{id}/resume")
	@Access(value = Audience.STAFF, permission = Permission.CHANGE_POSITION)
	String resume(@PathVariable String id, StaffMember who) {
		PositionSummary position = changeable(id, who);
		try {
			this.pausing.resume(position.id(), who);
		}
		catch (PauseRefused ex) {
			return "redirect:/positions/" + position.id() + "?done=position-not-paused";
		}
		return "redirect:/positions/" + position.id() + "?done=position-resumed";
	}

	private PositionSummary changeable(String id, StaffMember who) {
		PositionSummary position = this.positions.visible(Paths.position(id), who);
		if (!AccessPolicy.may(who, Permission.CHANGE_POSITION, this.positions.scope(position, who))) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		return position;
	}

	private Map<String, String> problems(PositionId id, Form form, StaffMember who, Wording words) {
		Map<String, String> problems = new LinkedHashMap<>();
		Pause wanted = form.pause();
		if (wanted == null) {
			problems.put("review", words.say("positions.refused.review"));
			return problems;
		}
		Optional<String> objection = this.pausing.objection(id, wanted, who);
		objection.ifPresent((key) -> problems.put(key.endsWith("reason") ? "reasonEn" : "review", words.say(key)));
		fair("reasonEn", wanted.reason().en(), words, problems);
		fair("reasonZh", wanted.reason().zhHans(), words, problems);
		return problems;
	}

	private static void fair(String field, String text, Wording words, Map<String, String> problems) {
		FairWords.stop(text).ifPresent((word) -> problems.putIfAbsent(field, words.say("desk.fair.stop", word)));
	}

	private ModelAndView look(PositionSummary position, Form form, Pause wanted, Wording words) {
		PausePreviews.Waiting waiting = this.previews.of(position.id(), wanted);
		ModelAndView page = page("desk/pause-look", position, form, words, HttpStatus.OK);
		page.addObject("people", words.say("desk.pause.people", waiting.people()));
		page.addObject("letters",
				waiting.letters()
					.stream()
					.map((letter) -> new Letter(letter.language().value(),
							words.say("desk.language." + letter.language()), letter.subject(), letter.paragraphs()))
					.toList());
		return page;
	}

	private ModelAndView form(PositionSummary position, Form form, Map<String, String> problems, Wording words,
			HttpStatusCode status) {
		ModelAndView page = page("desk/pause", position, form, words, status);
		page.addObject("problems", problems);
		page.addObject("summary",
				problems.entrySet().stream().map((entry) -> new Problem(entry.getKey(), entry.getValue())).toList());
		page.addObject("last", words.dates(position.zone()).shortDate(this.pausing.lastReview(position.id())).text());
		return page;
	}

	private static ModelAndView page(String view, PositionSummary position, Form form, Wording words,
			HttpStatusCode status) {
		ModelAndView page = new ModelAndView(view, status);
		page.addObject("form", form);
		page.addObject("position", position.title().in(words.language()));
		page.addObject("page", "/positions/" + position.id());
		return page;
	}

	private Wording words(Locale locale, StaffMember who) {
		return new Wording(this.texts, LocaleTag.of(locale), who.zone());
	}

	/** What was typed. */
	record Form(@Nullable String reasonEn, @Nullable String reasonZh, @Nullable String review) {

		/** What it means; null when it names no day. */
		@Nullable Pause pause() {
			try {
				return new Pause(new LocalizedText(typed(this.reasonEn), typed(this.reasonZh)),
						LocalDate.parse(typed(this.review)));
			}
			catch (DateTimeException ex) {
				return null;
			}
		}

		private static String typed(@Nullable String text) {
			return Objects.requireNonNullElse(text, "").strip();
		}

	}

	/** A letter as they will read it. */
	record Letter(String tag, String language, String subject, List<String> paragraphs) {
	}

	/** What needs another look. */
	record Problem(String field, String text) {
	}

}
