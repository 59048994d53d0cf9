package dev.goodword.surveys.own;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.goodword.shared.LocalizedText;
import dev.goodword.surveys.AskingRules;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.own.ForbiddenWords.Found;

/**
 * What a company may ask of its own: few questions, in both languages, where people are
 * asked by mail, and nothing they may not be asked. Pure.
 */
public final class OwnPolicy {

	/** The most questions in use. */
	public static final int MOST = 3;

	/** The most characters of a question. */
	public static final int LONGEST = 200;

	/** The most characters of an answer to choose. */
	public static final int LONGEST_OPTION = 60;

	/**
	 * The moments at which a company may ask: not on pages that promise two questions,
	 * and neither new hires nor our own people, who work where the answers are read.
	 */
	private static final Set<Touchpoint> MOMENTS = AskingRules.asked()
		.stream()
		.filter((moment) -> !moment.isOnPage() && moment != Touchpoint.T9 && !moment.isOfStaff())
		.collect(Collectors.toUnmodifiableSet());

	private OwnPolicy() {
	}

	/** The moments at which a company may ask. */
	public static Set<Touchpoint> moments() {
		return MOMENTS;
	}

	/**
	 * What is wrong with a question; nothing when it may be asked.
	 * @param others how many other questions are in use
	 */
	static List<OwnProblem> problems(OwnWords words, Set<Touchpoint> moments, int others) {
		List<OwnProblem> problems = new ArrayList<>();
		if (others >= MOST) {
			problems.add(OwnProblem.of("en", "own.problem.most"));
		}
		if (!isLine(words.text(), LONGEST)) {
			problems.add(OwnProblem.of("en", "own.problem.text"));
		}
		if (words.kind() == OwnKind.CHOICE && !areOptions(words.options())) {
			problems.add(OwnProblem.of("optionsEn", "own.problem.options"));
		}
		if (moments.isEmpty() || !MOMENTS.containsAll(moments)) {
			problems.add(OwnProblem.of("moments", "own.problem.moments"));
		}
		forbidden(words, problems);
		return problems;
	}

	private static void forbidden(OwnWords words, List<OwnProblem> problems) {
		words.all().forEach((text) -> ForbiddenWords.in(text).ifPresent((found) -> {
			String field = text.equals(words.text()) ? "en" : "optionsEn";
			problems.add(new OwnProblem(field, key(found), List.of(found.word())));
		}));
	}

	private static String key(Found found) {
		return "own.problem.forbidden." + found.about();
	}

	private static boolean areOptions(List<LocalizedText> options) {
		return options.size() >= 2 && options.size() <= OwnWords.MOST_OPTIONS
				&& options.stream().allMatch((option) -> isLine(option, LONGEST_OPTION))
				&& areDifferent(options, LocalizedText::en) && areDifferent(options, LocalizedText::zhHans);
	}

	private static boolean areDifferent(List<LocalizedText> options, Function<LocalizedText, String> language) {
		Set<String> known = new HashSet<>();
		return options.stream().map(language).map((text) -> text.toLowerCase(Locale.ROOT)).allMatch(known::add);
	}

	private static boolean isLine(LocalizedText text, int longest) {
		return isLine(text.en(), longest) && isLine(text.zhHans(), longest);
	}

	private static boolean isLine(String text, int longest) {
		return !text.isBlank() && text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
	}

}
