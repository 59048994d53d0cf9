package dev.goodword.portal.surveying;

import java.util.ArrayList;
import java.util.List;

import dev.goodword.portal.surveying.SurveyView.Problem;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.Questionnaire;
import dev.goodword.surveys.Questionnaire.State;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The pages behind the link of a survey mail, of applicants and of our own people. */
@Component
class SurveyScreen {

	private final SurveyPages pages;

	private final Gesture gesture;

	SurveyScreen(SurveyPages pages, Gesture gesture) {
		this.pages = pages;
		this.gesture = gesture;
	}

	/** The questions, or that it is too late for an answer. */
	String show(String token, Questionnaire page, SurveyForm form, List<Problem> problems, LocaleTag language,
			Model model) {
		if (page.state() != State.OPEN) {
			return end((page.state() == State.ANSWERED) ? "answered" : "expired", page, language, model);
		}
		begin(page, language, model);
		model.addAttribute("survey", this.pages.view(token, page, form, problems, language));
		return "portal/survey";
	}

	/** The four digits, for a browser without script. */
	String askCode(String token, Questionnaire page, SurveyForm form, String shown, LocaleTag language, Model model) {
		if (page.state() != State.OPEN) {
			return show(token, page, form, List.of(), language, model);
		}
		begin(page, language, model);
		model.addAttribute("base", SurveyPages.address(token, page));
		model.addAttribute("code", this.gesture.code(token));
		model.addAttribute("fields", form.fields());
		model.addAttribute("shown", shown);
		return "portal/survey-code";
	}

	/** A page without questions: thanks, answered, expired or stopped. */
	String end(String how, Questionnaire page, LocaleTag language, Model model) {
		begin(page, language, model);
		model.addAttribute("headline", this.pages.say(language, "surveys.end." + how));
		model.addAttribute("text", this.pages.say(language,
				SurveyPages.key("surveys.end." + how + ".text", page.touchpoint()), this.pages.until(page, language)));
		return "portal/survey-end";
	}

	/**
	 * What needs another look before it is taken.
	 * @param first the field of the first question
	 * @param empty whether there is nothing to take
	 * @param hinted whether they were told already of a number in their words
	 */
	List<Problem> problems(SurveyForm form, String first, boolean empty, boolean hinted, LocaleTag language) {
		List<Problem> problems = new ArrayList<>();
		form.tooLong()
			.forEach((field, most) -> problems
				.add(new Problem(field, this.pages.say(language, "surveys.problem.long", most))));
		if (form.saysWithoutWishing()) {
			problems.add(new Problem(SurveyForm.CONTACT, this.pages.say(language, "surveys.problem.contact")));
		}
		if (!problems.isEmpty()) {
			return problems;
		}
		if (empty) {
			return List.of(new Problem(first, this.pages.say(language, "surveys.problem.empty")));
		}
		return (form.holdsNumber() && !hinted)
				? List.of(new Problem("why", this.pages.say(language, "surveys.problem.number"))) : List.of();
	}

	private static void begin(Questionnaire page, LocaleTag language, Model model) {
		model.addAttribute("staff", page.touchpoint().isOfStaff());
		model.addAttribute("companyName", page.company().in(language));
	}

}
