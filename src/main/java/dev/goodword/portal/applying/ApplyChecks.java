package dev.goodword.portal.applying;

import java.util.ArrayList;
import java.util.List;

import dev.goodword.candidates.PersonName;
import dev.goodword.positions.Question;
import dev.goodword.shared.EmailAddress;

/**
 * Says what keeps a form from being sent, field by field in the order of the page.
 * Harmless things are not problems: spaces around, the writing of a phone number, a
 * choice nobody offers.
 */
final class ApplyChecks {

	/** The id of the field that holds the files. */
	static final String FILES = "cv";

	private static final int LONGEST_ABOUT = 2000;

	private ApplyChecks() {
	}

	static List<Problem> problems(ApplyForm form, int files, List<Question> questions) {
		List<Problem> problems = new ArrayList<>();
		if (files == 0 && FreeText.of(form.get(ApplyForm.ABOUT)).isBlank()) {
			problems.add(Problem.of(ApplyForm.ABOUT, "portal.apply.about.missing"));
		}
		text(form.get(ApplyForm.ABOUT), ApplyForm.ABOUT, LONGEST_ABOUT, problems);
		name(form, ApplyForm.NAME, true, problems);
		name(form, ApplyForm.CALL_NAME, false, problems);
		email(form.get(ApplyForm.EMAIL).strip(), problems);
		if (form.has(ApplyForm.PHONE)
				&& PhoneText.international(form.get(ApplyForm.PHONE), form.get(ApplyForm.COUNTRY)).isEmpty()) {
			problems.add(Problem.of(ApplyForm.PHONE, "portal.apply.phone.wrong"));
		}
		questions.forEach((question) -> answer(form, question, problems));
		return problems;
	}

	private static void name(ApplyForm form, String field, boolean required, List<Problem> problems) {
		String typed = form.get(field);
		if (typed.isBlank()) {
			if (required) {
				problems.add(Problem.of(field, "portal.apply.name.missing"));
			}
			return;
		}
		if (PersonName.hasForbidden(typed)) {
			problems.add(Problem.of(field, "portal.apply.name.characters"));
		}
		else if (PersonName.isLink(typed)) {
			problems.add(Problem.of(field, "portal.apply.name.link"));
		}
		else if ((required ? PersonName.full(typed) : PersonName.called(typed)).isEmpty()) {
			problems.add(Problem.of(field, "portal.apply.name.wrong",
					required ? PersonName.LONGEST : PersonName.LONGEST_CALLED));
		}
	}

	private static void email(String typed, List<Problem> problems) {
		if (typed.isEmpty()) {
			problems.add(Problem.of(ApplyForm.EMAIL, "portal.apply.email.missing"));
		}
		else if (!typed.contains("@") || typed.endsWith("@")) {
			problems.add(Problem.of(ApplyForm.EMAIL, "portal.apply.email.part"));
		}
		else if (typed.chars().anyMatch((c) -> c == ',' || c == ';' || c == '，' || c == '；')
				|| typed.indexOf('@') != typed.lastIndexOf('@')) {
			problems.add(Problem.of(ApplyForm.EMAIL, "portal.apply.email.one"));
		}
		else if (EmailAddress.hasForeignLetters(typed)) {
			problems.add(Problem.of(ApplyForm.EMAIL, "portal.apply.email.letters"));
		}
		else if (EmailAddress.parse(typed).isEmpty()) {
			problems.add(Problem.of(ApplyForm.EMAIL, "portal.apply.email.wrong"));
		}
	}

	private static void answer(ApplyForm form, Question question, List<Problem> problems) {
		String field = ApplyForm.answerTo(question);
		if (!isAnswered(form.get(field), question)) {
			if (question.required()) {
				problems.add(Problem.of(field, "portal.apply.answer.missing", question.text()));
			}
			return;
		}
		if (question.kind() == Question.Kind.TEXT) {
			text(form.get(field), field, question.longest(), problems);
		}
	}

	/** Counts what is handed in: what cannot be read is not. */
	private static boolean isAnswered(String typed, Question question) {
		String answer = FreeText.of(typed);
		return (question.kind() == Question.Kind.TEXT) ? !answer.isBlank() : List.of("yes", "no").contains(answer);
	}

	private static void text(String typed, String field, int longest, List<Problem> problems) {
		String kept = FreeText.of(typed);
		int length = kept.codePointCount(0, kept.length());
		if (length > longest) {
			problems.add(Problem.of(field, "portal.apply.text.long", longest, length - longest));
		}
	}

}
