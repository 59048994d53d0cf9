package dev.goodword.questions.published;

import java.util.Optional;
import java.util.regex.Pattern;

import dev.goodword.applications.Refusal;
import dev.goodword.applications.Wording;
import dev.goodword.questions.published.PublicWords.Pair;
import org.jspecify.annotations.Nullable;

/** What may be published, and what usually is: {@code communication.md} 7.4. */
public final class PublishPolicy {

	private static final int LONGEST_QUESTION = 1000;

	private static final int LONGEST_ANSWER = 3000;

	/** Pay, and what concerns one person alone. */
	private static final Pattern PRIVATE = Pattern.compile(
			"\\b(?:salary|salaries|pay|paid|wages?|compensation|bonus|raise|visa|sick|ill|health|pregnan\\w*|disab\\w*"
					+ "|my (?:application|cv|resume|interview|case|situation|family|child\\w*|employer|notice)"
					+ ")\\b|薪|工资|奖金|待遇|年终奖|签证|怀孕|健康|生病|残疾|我的|本人|家庭",
			Pattern.CASE_INSENSITIVE);

	private PublishPolicy() {
	}

	/** Whether such a question is published unless somebody says otherwise. */
	public static boolean isUsual(String question) {
		return !PRIVATE.matcher(question).find();
	}

	/** The first objection to publishing this, or empty. */
	public static Optional<Refusal> toPublish(PublicWords words) {
		if (words.en() == null && words.zhHans() == null) {
			return because("words");
		}
		return (fits(words.en()) && fits(words.zhHans())) ? Optional.empty() : because("words");
	}

	static Optional<Refusal> toChange(PublishedRef present, PublishedRef seen, PublicWords words) {
		return present.equals(seen) ? toPublish(words) : because("changed");
	}

	private static boolean fits(@Nullable Pair pair) {
		return pair == null || (Wording.says(pair.question()) && Wording.fits(pair.question(), LONGEST_QUESTION)
				&& Wording.says(pair.answer()) && Wording.fits(pair.answer(), LONGEST_ANSWER));
	}

	static Optional<Refusal> because(String why) {
		return Optional.of(new Refusal("questions.refused.publish." + why, null));
	}

}
