package dev.goodword.portal.surveying;

import java.util.List;

import dev.goodword.portal.surveying.SurveyView.Problem;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.Questionnaire;
import dev.goodword.surveys.Questionnaire.State;
import dev.goodword.surveys.StaffSurveys;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The pages our own people see behind the link of a survey mail. */
@Component
class StaffSurveyScreen {

	private final StaffSurveys surveys;

	private final SurveyPages pages;

	private final Gesture gesture;

	StaffSurveyScreen(StaffSurveys surveys, SurveyPages pages, Gesture gesture) {
		this.surveys = surveys;
		this.pages = pages;
		this.gesture = gesture;
	}

	/** The questions, or that it is too late for an answer. */
	String show(String token, SurveyForm form, List<Problem> problems, LocaleTag language, Model model) {
		Questionnaire page = opened(token, language, model);
		if (page.state() != State.OPEN) {
			return end((page.state() == State.ANSWERED) ? "answered" : "expired", token, language, model);
		}
		model.addAttribute("marked", "");
		model.addAttribute("survey", this.pages.view(token, page, form, problems, language));
		return "portal/survey";
	}

	/** The four digits, for a browser without script. */
	String askCode(String token, SurveyForm form, String shown, LocaleTag language, Model model) {
		Questionnaire page = opened(token, language, model);
		if (page.state() != State.OPEN) {
			return show(token, form, List.of(), language, model);
		}
		model.addAttribute("base", StaffSurveyController.PAGE + token);
		model.addAttribute("code", this.gesture.code(token));
		model.addAttribute("fields", form.fields());
		model.addAttribute("shown", shown);
		return "portal/survey-code";
	}

	/** A page without questions: thanks, answered, expired or stopped. */
	String end(String how, String token, LocaleTag language, Model model) {
		Questionnaire page = opened(token, language, model);
		model.addAttribute("headline", say(language, "surveys.end." + how));
		model.addAttribute("text", this.pages.say(language,
				SurveyPages.key("surveys.end." + how + ".text", page.touchpoint()), this.pages.until(page, language)));
		return "portal/survey-end";
	}

	String say(LocaleTag language, String key) {
		return this.pages.say(language, key);
	}

	private Questionnaire opened(String token, LocaleTag language, Model model) {
		Questionnaire page = this.surveys.open(token).orElseThrow();
		model.addAttribute("staff", true);
		model.addAttribute("companyName", page.company().in(language));
		return page;
	}

}
