package dev.goodword.surveys;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends.
 *
 * @param answers the value of each question that was not skipped
 * @param own the value of each question of the company's own that was not skipped, by the
 * name of its version
 * @param contact what they want to say to somebody in person, empty for nothing; null
 * when they want no contact
 * @param language the language the questions were read in
 * @param onPage how long the page was open
 * @param network the part of the network address one sender can be expected to have
 */
public record Reply(Map<Item, String> answers, Map<String, String> own, @Nullable String contact, LocaleTag language,
		Duration onPage, String network) {

	/** The most characters of what is passed on. */
	public static final int LONGEST_CONTACT = 2000;

	public Reply {
		answers = Map.copyOf(answers);
		own = Map.copyOf(own);
	}

	/** Without answers to questions of the company's own. */
	public Reply(Map<Item, String> answers, @Nullable String contact, LocaleTag language, Duration onPage,
			String network) {
		this(answers, Map.of(), contact, language, onPage, network);
	}

	/** The same with other answers to the product's questions. */
	public Reply with(Map<Item, String> others) {
		return new Reply(others, this.own, this.contact, this.language, this.onPage, this.network);
	}

	/** The same with some of the answers to the company's own questions. */
	Reply keeping(Predicate<Map.Entry<String, String>> which) {
		return new Reply(this.answers,
				this.own.entrySet()
					.stream()
					.filter(which)
					.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
				this.contact, this.language, this.onPage, this.network);
	}

	/** Whether any question was answered. */
	public boolean isAnswered() {
		return !this.answers.isEmpty() || !this.own.isEmpty();
	}

	/**
	 * What was chosen of it on the scales of these questions, without any words.
	 */
	Reply within(List<Item> asked) {
		Map<Item, String> fit = this.answers.entrySet()
			.stream()
			.filter((answer) -> asked.contains(answer.getKey()) && answer.getKey() != Item.WHY
					&& answer.getKey().scale().takes(answer.getValue()))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return new Reply(fit, null, this.language, this.onPage, this.network);
	}

	/** Whether there is anything to keep. */
	public boolean isEmpty() {
		return !isAnswered() && this.contact == null;
	}

}
