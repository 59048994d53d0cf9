package dev.goodword.portal.surveying;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.portal.surveying.SurveyView.Problem;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.Questionnaire;
import dev.goodword.surveys.Reply;
import dev.goodword.surveys.StaffSurveys;
import dev.goodword.web.Throttle;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The questions to our own people. Looking at them stores nothing; an answer is taken
 * from a form that was in a person's hands, and only by its button.
 */
@Controller
@RequestMapping(StaffSurveyController.PAGE + "{token}")
class StaffSurveyController {

	/** Where the links lead, without their secret. */
	static final String PAGE = "/survey/staff/";

	private static final String FIRST = "lea";

	private final StaffSurveys surveys;

	private final SurveyScreen screen;

	private final Gesture gesture;

	StaffSurveyController(StaffSurveys surveys, SurveyScreen screen, Gesture gesture) {
		this.surveys = surveys;
		this.screen = screen;
		this.gesture = gesture;
	}

	@Access(Audience.SURVEY_LINK)
	@GetMapping
	String page(@PathVariable String token, HttpServletRequest request, LocaleTag language, Model model) {
		return show(token, SurveyForm.of(request.getParameterMap()), List.of(), language, model);
	}

	@Access(Audience.SURVEY_LINK)
	@PostMapping
	String send(@PathVariable String token, @RequestParam(defaultValue = "") String shown,
			@RequestParam(defaultValue = "") String touched, @RequestParam(defaultValue = "false") boolean hinted,
			HttpServletRequest request, LocaleTag language, Model model) {
		SurveyForm form = SurveyForm.of(request.getParameterMap());
		boolean onlyLanguage = request.getParameter("lang") != null;
		List<Problem> problems = onlyLanguage ? List.of()
				: this.screen.problems(form, FIRST, form.fields().isEmpty(), hinted, language);
		if (onlyLanguage || !problems.isEmpty()) {
			return show(token, form, problems, language, model);
		}
		return this.gesture.isPerson(token, shown, touched)
				? take(token, reply(token, form, shown, request, language), language, model)
				: this.screen.askCode(token, opened(token), form, shown, language, model);
	}

	@Access(Audience.SURVEY_LINK)
	@PostMapping("/code")
	String sendWithCode(@PathVariable String token, @RequestParam(defaultValue = "") String shown,
			@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String proof,
			HttpServletRequest request, LocaleTag language, Model model) {
		SurveyForm form = SurveyForm.of(request.getParameterMap());
		if (!this.gesture.isTyped(token, code.strip(), proof)) {
			model.addAttribute("wrong", true);
			return this.screen.askCode(token, opened(token), form, shown, language, model);
		}
		return take(token, reply(token, form, shown, request, language), language, model);
	}

	/** Called by the page's script once somebody moves, touches or types. */
	@Access(Audience.SURVEY_LINK)
	@PostMapping("/touched")
	ResponseEntity<String> touched(@PathVariable String token) {
		return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(this.gesture.touched(token));
	}

	@Access(Audience.SURVEY_LINK)
	@PostMapping("/stop")
	String stop(@PathVariable String token, LocaleTag language, Model model) {
		this.surveys.leaveAlone(token);
		return this.screen.end("stopped", opened(token), language, model);
	}

	private Reply reply(String token, SurveyForm form, String shown, HttpServletRequest request, LocaleTag language) {
		return form.reply(language, this.gesture.onPage(token, shown), Throttle.network(request.getRemoteAddr()));
	}

	private String take(String token, Reply reply, LocaleTag language, Model model) {
		Optional<String> receipt = this.surveys.submit(token, reply);
		model.addAttribute("receipt", receipt.orElse(null));
		return receipt.isPresent() ? this.screen.end("thanks", opened(token), language, model)
				: show(token, new SurveyForm(Map.of()), List.of(), language, model);
	}

	/** Also with a link that takes no answer any more one can say that it is enough. */
	private String show(String token, SurveyForm form, List<Problem> problems, LocaleTag language, Model model) {
		model.addAttribute("marked", "");
		model.addAttribute("stop", PAGE + token + "/stop");
		return this.screen.show(token, opened(token), form, problems, language, model);
	}

	private Questionnaire opened(String token) {
		return this.surveys.open(token).orElseThrow();
	}

}
