package dev.goodword.desk.published;

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
import dev.goodword.applications.NotAllowed;
import dev.goodword.applications.Refused;
import dev.goodword.communication.FairWords;
import dev.goodword.desk.Paths;
import dev.goodword.desk.Wording;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.questions.Questions;
import dev.goodword.questions.published.PersonalTraces;
import dev.goodword.questions.published.PublishedAnswerId;
import dev.goodword.questions.published.PublishedAnswers;
import dev.goodword.questions.published.PublishedRef;
import dev.goodword.questions.published.StandingAnswer;
import dev.goodword.questions.published.UnknownAnswer;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows the published answers of a position and changes them. */
@Controller
class PublishedController {

	private final Positions positions;

	private final PublishedAnswers published;

	private final Questions questions;

	private final MessageSource texts;

	PublishedController(Positions positions, PublishedAnswers published, Questions questions, MessageSource texts) {
		this.positions = positions;
		this.published = published;
		this.questions = questions;
		this.texts = texts;
	}

	@GetMapping("/positions/{id}/answers")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	ModelAndView list(@PathVariable String id, StaffMember who, Locale locale) {
		PositionSummary position = writable(id, who);
		Wording words = new Wording(this.texts, LocaleTag.of(locale), who.zone());
		List<Line> lines = this.published.standing(position.id()).stream().map((one) -> line(one, words)).toList();
		return new ModelAndView("desk/answers", Map.of("position", position.title().in(words.language()), "page",
				"/positions/" + position.id(), "lines", lines));
	}

	@GetMapping("/positions/{id}/answers/{answer}")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	ModelAndView change(@PathVariable String id, @PathVariable String answer, StaffMember who, Locale locale) {
		PositionSummary position = writable(id, who);
		StandingAnswer standing = standing(position, answer);
		return form(position, standing, WordsForm.of(standing), null, locale, who, HttpStatus.OK);
	}

	@PostMapping("/positions/{id}/answers/{answer}")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	ModelAndView change(@PathVariable String id, @PathVariable String answer, @ModelAttribute("form") WordsForm form,
			StaffMember who, Locale locale) {
		PositionSummary position = writable(id, who);
		StandingAnswer standing = standing(position, answer);
		Wording words = new Wording(this.texts, LocaleTag.of(locale), who.zone());
		Optional<String> problem = problem(form, words);
		if (problem.isPresent()) {
			return form(position, standing, form, problem.get(), locale, who, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.published.change(position.id(),
					new PublishedRef(standing.id(), Objects.requireNonNullElse(form.seen(), 0)), form.words(), who);
			return new ModelAndView("redirect:/positions/" + position.id() + "/answers?done=answer-changed");
		}
		catch (Refused ex) {
			boolean overtaken = ex.refusal().messageKey().endsWith(".changed");
			return form(position, standing, overtaken ? form.seeing(standing.version()) : form,
					words.say(ex.refusal().messageKey()), locale, who,
					overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (ConcurrencyFailureException ex) {
			return form(position, standing, form, words.say("questions.refused.publish.changed"), locale, who,
					HttpStatus.CONFLICT);
		}
	}

	@PostMapping("/positions/{id}/answers/{answer}/withdraw")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	String withdraw(@PathVariable String id, @PathVariable String answer, StaffMember who) {
		PositionSummary position = writable(id, who);
		this.published.withdraw(position.id(), new PublishedAnswerId(Paths.id(answer)), who);
		return "redirect:/positions/" + position.id() + "/answers?done=answer-withdrawn";
	}

	private static Optional<String> problem(WordsForm form, Wording words) {
		Optional<String> trace = form.words()
			.texts()
			.flatMap((text) -> PersonalTraces.find(text, List.of()).stream())
			.findFirst()
			.map((found) -> words.say("desk.answer.personal", found));
		return trace.or(() -> form.answers()
			.filter((text) -> !form.isSeenToBeFair())
			.flatMap((text) -> FairWords.stop(text).stream())
			.findFirst()
			.map((word) -> words.say("desk.answer.fair", word)));
	}

	private ModelAndView form(PositionSummary position, StandingAnswer standing, WordsForm form,
			@Nullable String problem, Locale locale, StaffMember who, HttpStatus status) {
		Wording words = new Wording(this.texts, LocaleTag.of(locale), who.zone());
		ModelAndView page = new ModelAndView("desk/answer-change", status);
		page.addObject("position", position.title().in(words.language()));
		page.addObject("back", "/positions/" + position.id() + "/answers");
		page.addObject("standing", line(standing, words));
		page.addObject("form", form);
		page.addObject("problem", problem);
		page.addObject("problems", (problem != null) ? List.of(new Problem("questionEn", problem)) : List.of());
		page.addObject("english", words.say("desk.language." + LocaleTag.EN));
		page.addObject("chinese", words.say("desk.language." + LocaleTag.ZH_HANS));
		return page;
	}

	private Line line(StandingAnswer answer, Wording words) {
		LocaleTag language = answer.words().languageIn(words.language());
		return new Line(answer.id().toString(), language.value(), answer.words().in(language).question(),
				answer.words().in(language).answer(),
				words.say("desk.published.since", answer.version(),
						words.dates(words.zone()).shortDate(answer.at()).text(),
						this.questions.knowing(answer.id()).size()));
	}

	private StandingAnswer standing(PositionSummary position, String id) {
		StandingAnswer found = this.published.answer(new PublishedAnswerId(Paths.id(id)));
		if (found.withdrawn() || !found.position().equals(position.id())) {
			throw new UnknownAnswer();
		}
		return found;
	}

	private PositionSummary writable(String id, StaffMember who) {
		PositionSummary position = this.positions.visible(Paths.position(id), who);
		if (!AccessPolicy.may(who, Permission.WRITE_MESSAGE, this.positions.scope(position, who))) {
			throw new NotAllowed(Permission.WRITE_MESSAGE);
		}
		return position;
	}

	/** Something that needs another look, beside its field. */
	record Problem(String field, String text) {
	}

	/**
	 * One published answer.
	 *
	 * @param language the language of its words
	 * @param since which version, since when, and how many were told it
	 */
	record Line(String id, String language, String question, String answer, String since) {
	}

}
