package dev.goodword.communication.texts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.communication.MessageKind;

/**
 * Every letter whose words a company may write itself: those to candidates. Mail to our
 * own people is put together by the product.
 */
public final class LetterKinds {

	/** Several holding messages to one person in one mail. */
	static final String TOGETHER = "holding_together";

	private static final List<LetterKind> ALL = Stream
		.concat(Arrays.stream(MessageKind.values()).map(LetterKind::of),
				Stream.of(new LetterKind(TOGETHER, MessageKind.HOLDING)))
		.sorted(Comparator.comparing(LetterKind::group))
		.toList();

	private LetterKinds() {
	}

	/** All of them, group by group. */
	public static List<LetterKind> all() {
		return ALL;
	}

	/** The one with the name. */
	public static Optional<LetterKind> named(String name) {
		return ALL.stream().filter((kind) -> kind.name().equals(name)).findFirst();
	}

}
