package dev.goodword.portal.surveying;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.portal.surveying.SurveyView.Problem;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.Questionnaire;
import dev.goodword.surveys.Questionnaire.State;
import dev.goodword.surveys.Reply;
import dev.goodword.surveys.Surveys;
import dev.goodword.web.Throttle;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One page of questions. Looking at it stores nothing; an answer is taken from a form
 * that was in a person's hands, and only by its button.
 */
@Controller
@RequestMapping("/survey/{token}")
class SurveyController {

	private static final String FIRST = "rec";

	private final Surveys surveys;

	private final SurveyScreen screen;

	private final Gesture gesture;

	SurveyController(Surveys surveys, SurveyScreen screen, Gesture gesture) {
		this.surveys = surveys;
		this.screen = screen;
		this.gesture = gesture;
	}

	@Access(Audience.SURVEY_LINK)
	@GetMapping
	String page(@PathVariable String token, HttpServletRequest request, LocaleTag language, Model model) {
		String rating = Optional.ofNullable(request.getParameter("rec")).orElse("");
		this.surveys.ratingAsked(token, rating);
		SurveyForm form = SurveyForm.of(request.getParameterMap());
		Map<Item, String> kept = this.surveys.kept(token);
		model.addAttribute("marked", form.markedBeside(kept));
		return show(token, form.over(kept), List.of(), language, model);
	}

	@Access(Audience.SURVEY_LINK)
	@PostMapping
	String send(@PathVariable String token, @RequestParam(defaultValue = "") String shown,
			@RequestParam(defaultValue = "") String touched, @RequestParam(defaultValue = "false") boolean hinted,
			@RequestParam(defaultValue = "") String marked, HttpServletRequest request, LocaleTag language,
			Model model) {
		SurveyForm form = SurveyForm.of(request.getParameterMap());
		boolean onlyLanguage = request.getParameter("lang") != null;
		Reply reply = form.reply(language, this.gesture.onPage(token, shown),
				Throttle.network(request.getRemoteAddr()));
		List<Problem> problems = onlyLanguage ? List.of()
				: this.screen.problems(form, FIRST, reply.isEmpty(), hinted, language);
		if (onlyLanguage || !problems.isEmpty()) {
			model.addAttribute("marked", form.isUntouched(marked) ? marked : "");
			return show(token, form, problems, language, model);
		}
		if (!this.gesture.isPerson(token, shown, touched)) {
			return askCode(token, form, shown, language, model);
		}
		return take(token, reply, language, model);
	}

	@Access(Audience.SURVEY_LINK)
	@PostMapping("/code")
	String sendWithCode(@PathVariable String token, @RequestParam(defaultValue = "") String shown,
			@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String proof,
			HttpServletRequest request, LocaleTag language, Model model) {
		SurveyForm form = SurveyForm.of(request.getParameterMap());
		if (!this.gesture.isTyped(token, code.strip(), proof)) {
			model.addAttribute("wrong", true);
			return askCode(token, form, shown, language, model);
		}
		return take(token,
				form.reply(language, this.gesture.onPage(token, shown), Throttle.network(request.getRemoteAddr())),
				language, model);
	}

	@Access(Audience.SURVEY_LINK)
	@PostMapping("/stop")
	String stop(@PathVariable String token, LocaleTag language, Model model) {
		this.surveys.leaveAlone(token);
		return end("stopped", token, language, model);
	}

	/** Where the header of the mail leads a reader who follows it. */
	@Access(Audience.SURVEY_LINK)
	@GetMapping("/unsubscribe")
	String wayOut(@PathVariable String token) {
		return "redirect:/survey/" + token;
	}

	/** The one click of a mail program, RFC 8058. */
	@Access(Audience.SURVEY_LINK)
	@PostMapping("/unsubscribe")
	String oneClick(@PathVariable String token, LocaleTag language, Model model) {
		return stop(token, language, model);
	}

	private String take(String token, Reply reply, LocaleTag language, Model model) {
		boolean open = this.surveys.open(token).filter((page) -> page.state() == State.OPEN).isPresent();
		Optional<String> receipt = this.surveys.submit(token, reply);
		model.addAttribute("receipt", receipt.orElse(null));
		boolean wished = open && reply.contact() != null;
		model.addAttribute("wished", wished);
		return (open && receipt.isPresent()) ? end("thanks", token, language, model)
				: wished ? end("wished", token, language, model)
						: show(token, SurveyForm.of(Map.of()), List.of(), language, model);
	}

	private String askCode(String token, SurveyForm form, String shown, LocaleTag language, Model model) {
		return this.screen.askCode(token, opened(token), form, shown, language, model);
	}

	private String show(String token, SurveyForm form, List<Problem> problems, LocaleTag language, Model model) {
		return this.screen.show(token, opened(token), form, problems, language, model);
	}

	private String end(String how, String token, LocaleTag language, Model model) {
		return this.screen.end(how, opened(token), language, model);
	}

	private Questionnaire opened(String token) {
		return this.surveys.open(token).orElseThrow();
	}

}
