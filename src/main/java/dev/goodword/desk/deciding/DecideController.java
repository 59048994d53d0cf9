package dev.goodword.desk.deciding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Refused;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.decisions.Choice;
import dev.goodword.decisions.DecisionLinks;
import dev.goodword.decisions.DecisionRequestSummary;
import dev.goodword.decisions.DecisionRequests;
import dev.goodword.decisions.UnknownDecisionRequest;
import dev.goodword.desk.Wording;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.LocaleTag;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page behind the link in the mail to whoever is asked to decide. Opening it changes
 * nothing and shows no more than the mail did; the answer is the person's own.
 */
@Controller
class DecideController {

	private final DecisionLinks links;

	private final DecisionRequests requests;

	private final Applications applications;

	private final Candidates candidates;

	private final Positions positions;

	private final Accounts accounts;

	private final MessageSource texts;

	DecideController(DecisionLinks links, DecisionRequests requests, Applications applications, Candidates candidates,
			Positions positions, Accounts accounts, MessageSource texts) {
		this.links = links;
		this.requests = requests;
		this.applications = applications;
		this.candidates = candidates;
		this.positions = positions;
		this.accounts = accounts;
		this.texts = texts;
	}

	@Access(Audience.PUBLIC)
	@GetMapping("/decide/{token}")
	ModelAndView show(@PathVariable String token, @RequestParam(required = false) @Nullable String choice,
			HttpServletResponse response, Locale locale) {
		response.setHeader("Referrer-Policy", "no-referrer");
		return open(token).map((request) -> page(request, token, new AnswerForm(choice, null, null), Map.of(), locale))
			.orElseGet(() -> gone(token, locale));
	}

	@Access(Audience.PUBLIC)
	@PostMapping("/decide/{token}")
	ModelAndView answer(@PathVariable String token, @ModelAttribute("form") AnswerForm form,
			HttpServletResponse response, Locale locale) {
		response.setHeader("Referrer-Policy", "no-referrer");
		Optional<DecisionRequestSummary> open = open(token);
		if (open.isEmpty()) {
			return gone(token, locale);
		}
		if (form.answer().isEmpty()) {
			return refused(open.get(), token, form, "choice", "desk.decide.problem.choice", locale);
		}
		try {
			this.requests.answer(open.get().id(), form.answer().get(), this.requests.answerer(open.get()));
		}
		catch (Refused ex) {
			String key = ex.refusal().messageKey();
			String field = key.endsWith(".hold") ? "holdUntil" : "words";
			return refused(open.get(), token, form, field, key, locale);
		}
		catch (UnknownDecisionRequest | ConcurrencyFailureException ex) {
			return gone(token, locale);
		}
		return new ModelAndView("redirect:/decide/" + token);
	}

	/** The request, while an answer is awaited and the person asked may still give it. */
	private Optional<DecisionRequestSummary> open(String token) {
		return request(token).filter(this.requests::mayBeAnswered);
	}

	private Optional<DecisionRequestSummary> request(String token) {
		try {
			return this.links.read(token).map(this.requests::request);
		}
		catch (UnknownDecisionRequest ex) {
			return Optional.empty();
		}
	}

	private ModelAndView refused(DecisionRequestSummary request, String token, AnswerForm form, String field,
			String key, Locale locale) {
		ModelAndView page = page(request, token, form, Map.of(field, this.texts.getMessage(key, null, locale)), locale);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private ModelAndView page(DecisionRequestSummary request, String token, AnswerForm form,
			Map<String, String> problems, Locale locale) {
		ApplicationSummary application = this.applications.summary(request.application());
		PositionSummary position = this.positions.summary(application.position());
		CandidateProfile person = this.candidates.profile(application.candidate());
		StaffMember decider = this.accounts.member(request.decider());
		Wording words = new Wording(this.texts, LocaleTag.of(locale), decider.zone());
		ModelAndView page = new ModelAndView("desk/decide");
		page.addObject("token", token);
		page.addObject("form", form);
		page.addObject("problems", problems);
		page.addObject("person", person);
		page.addObject("about", position.title().in(words.language()));
		page.addObject("until",
				words.say("desk.decide.until", words.dates(decider.zone()).shortDate(request.linkEnds()).text()));
		page.addObject("asked", words.say("desk.decide.asked", this.accounts.member(request.requester()).name(),
				words.dates(decider.zone()).shortDateTime(request.dueAt(), decider.zone()).text()));
		page.addObject("question", request.question());
		page.addObject("application", "/applications/" + request.application());
		page.addObject("choices",
				Arrays.stream(Choice.values())
					.map((choice) -> new Option(choice.name(), words.say("desk.decision." + choice)))
					.toList());
		return page;
	}

	/** Answered by this link, or not to be answered by it any more. */
	private ModelAndView gone(String token, Locale locale) {
		Optional<String> given = request(token).flatMap((request) -> Optional.ofNullable(request.answer()))
			.map((answer) -> this.texts.getMessage("desk.decision." + answer.choice(), null, locale));
		boolean answered = given.isPresent();
		ModelAndView page = new ModelAndView("desk/decide-done", answered ? HttpStatus.OK : HttpStatus.GONE);
		page.addObject("answered", answered);
		page.addObject("given",
				given.map((what) -> this.texts.getMessage("desk.decide.done.what", new Object[] { what }, locale))
					.orElse(null));
		page.addObject("over",
				request(token).filter(DecisionRequestSummary::isOpen)
					.map((request) -> "/applications/" + request.application())
					.orElse(null));
		return page;
	}

	/** One choice of a list. */
	record Option(String value, String text) {
	}

}
