package dev.goodword.surveys;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Does the same with several things, each by itself. Pure. */
public final class OneByOne {

	private OneByOne() {
	}

	/**
	 * Does it with all of them, in their order: what fails for one keeps no other from
	 * its turn, and is told in the end.
	 * @param <T> what they are
	 * @return how many there were
	 */
	public static <T> int each(List<T> all, Consumer<T> act) {
		List<RuntimeException> failed = all.stream().flatMap((one) -> failure(one, act).stream()).toList();
		if (!failed.isEmpty()) {
			RuntimeException first = failed.get(0);
			failed.stream().skip(1).filter((other) -> other != first).forEach(first::addSuppressed);
			throw first;
		}
		return all.size();
	}

	private static <T> Optional<RuntimeException> failure(T one, Consumer<T> act) {
		try {
			act.accept(one);
			return Optional.empty();
		}
		catch (RuntimeException ex) {
			return Optional.of(ex);
		}
	}

}
