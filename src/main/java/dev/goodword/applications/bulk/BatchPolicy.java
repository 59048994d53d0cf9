package dev.goodword.applications.bulk;

import java.util.Optional;

import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import org.jspecify.annotations.Nullable;

/**
 * May a decision about many be said yes to: the sample that must have been read, the
 * typed count and the second person of {@code communication.md} 3.10.
 */
public final class BatchPolicy {

	/** What keys of refusals begin with. */
	static final String KEYS = "applications.bulk.refused.";

	/** The most people of one decision. */
	public static final int MOST = 500;

	/** From so many people on, two say yes. */
	public static final int TWO_PEOPLE = 25;

	private static final int LEAST_LOOKS = 3;

	private static final int TENTH = 10;

	private BatchPolicy() {
	}

	/** How many letters are to be read by each who says yes: three, or a tenth. */
	public static int looks(int people) {
		return Math.min(people, Math.max(LEAST_LOOKS, (people + TENTH - 1) / TENTH));
	}

	/** Whether two people say yes. */
	public static boolean needsTwo(int people) {
		return people >= TWO_PEOPLE;
	}

	/**
	 * How things stand when somebody says yes.
	 *
	 * @param state where the decision stands
	 * @param worded whether a reason and words are there
	 * @param people how many are on the list
	 * @param unsettled how many of a position that ends have no outcome yet
	 * @param looked how many of the letters the person has read
	 * @param typed the number the person typed; null for none
	 * @param own whether the first yes is the same person's
	 */
	public record Case(BatchKind kind, BatchState state, boolean worded, int people, int unsettled, int looked,
			@Nullable Integer typed, boolean own) {
	}

	/** The first objection to the person's yes; empty when it counts. */
	public static Optional<Refusal> objection(Case now) {
		if (!now.state().isOpen()) {
			return because("over", null);
		}
		if (!now.worded()) {
			return because("words", null);
		}
		if (now.unsettled() > 0) {
			return because("unsettled", Integer.toString(now.unsettled()));
		}
		if (now.people() == 0 && now.kind() == BatchKind.DECLINE) {
			return because("nobody", null);
		}
		if (now.state() == BatchState.ASKED && now.own()) {
			return because("secondPerson", null);
		}
		int missing = looks(now.people()) - now.looked();
		if (missing > 0) {
			return because("looks", Integer.toString(missing));
		}
		return (now.typed() != null && now.typed() == now.people()) ? Optional.empty()
				: because("count", Integer.toString(now.people()));
	}

	static void requireOpen(BatchState state) {
		if (!state.isOpen()) {
			throw new Refused(new Refusal(KEYS + "over", null));
		}
	}

	static Optional<Refusal> because(String why, @Nullable String detail) {
		return Optional.of(new Refusal(KEYS + why, detail));
	}

}
