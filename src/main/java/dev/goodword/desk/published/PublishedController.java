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
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.NotAllowed;
import dev.goodword.applications.Refused;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.Candidates;
import dev.goodword.communication.FairWords;
import dev.goodword.desk.Paths;
import dev.goodword.desk.Wording;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.questions.QuestionSummary;
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

	private final Applications applications;

	private final Candidates candidates;

	private final MessageSource texts;

	PublishedController(Positions positions, PublishedAnswers published, Questions questions, Applications applications,
			Candidates candidates, MessageSource texts) {
		this.positions = positions;
		this.published = published;
		this.questions = questions;
		this.applications = applications;
		this.candidates = candidates;
		this.texts = texts;
	}

	@GetMapping("/positions/{id}/answers")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	ModelAndView list(@PathVariable String id, StaffMember who, Locale locale) {
		PositionSummary position = writable(id, who);
		Wording words = new Wording(this.texts, LocaleTag.of(locale), who.zone());
		List<StandingAnswer> standing = this.published.standing(position.id());
		Map<PublishedAnswerId, Long> known = this.questions
			.countKnowing(standing.stream().map(StandingAnswer::id).toList());
		List<Line> lines = standing.stream().map((one) -> line(one, known, words)).toList();
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
		Optional<String> problem = problem(form, names(standing), words);
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

	private static Optional<String> problem(WordsForm form, List<String> names, Wording words) {
		Optional<String> trace = form.words()
			.texts()
			.flatMap((text) -> PersonalTraces.find(text, names).stream())
			.findFirst()
			.map((found) -> words.say("desk.answer.personal", found));
		return trace.or(() -> form.answers()
			.filter((text) -> !form.isSeenToBeFair())
			.flatMap((text) -> FairWords.stop(text).stream())
			.findFirst()
			.map((word) -> words.say("desk.answer.fair", word)));
	}

	/** The names of those who asked: what they wrote came from them. */
	private List<String> names(StandingAnswer standing) {
		List<JobApplicationId> asked = this.questions.knowing(standing.id())
			.stream()
			.map(QuestionSummary::application)
			.toList();
		List<CandidateId> people = this.applications.summaries(asked)
			.values()
			.stream()
			.map(ApplicationSummary::candidate)
			.toList();
		return this.candidates.profiles(people).values().stream().flatMap((person) -> person.names().stream()).toList();
	}

	private ModelAndView form(PositionSummary position, StandingAnswer standing, WordsForm form,
			@Nullable String problem, Locale locale, StaffMember who, HttpStatus status) {
		Wording words = new Wording(this.texts, LocaleTag.of(locale), who.zone());
		ModelAndView page = new ModelAndView("desk/answer-change", status);
		page.addObject("position", position.title().in(words.language()));
		page.addObject("back", "/positions/" + position.id() + "/answers");
		page.addObject("standing", line(standing, this.questions.countKnowing(List.of(standing.id())), words));
		page.addObject("form", form);
		page.addObject("problem", problem);
		page.addObject("problems", (problem != null) ? List.of(new Problem("questionEn", problem)) : List.of());
		page.addObject("english", words.say("desk.language." + LocaleTag.EN));
		page.addObject("chinese", words.say("desk.language." + LocaleTag.ZH_HANS));
		return page;
	}

	private Line line(StandingAnswer answer, Map<PublishedAnswerId, Long> known, Wording words) {
		LocaleTag language = answer.words().languageIn(words.language());
		return new Line(answer.id().toString(), language.value(), answer.words().in(language).question(),
				answer.words().in(language).answer(), words.say("desk.published.since", answer.version(),
						words.dates(words.zone()).shortDate(answer.at()).text(), known.getOrDefault(answer.id(), 0L)));
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
