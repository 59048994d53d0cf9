package dev.goodword.promises;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * From when on somebody counts as left waiting, the one definition for asking and for
 * counting: two weeks after the first date they were told at the step they are at, unless
 * a decision or a word written by a person came before ({@code experience.md} 3.2). A
 * date that only moved by itself does not count as a word. Pure.
 */
public final class LeftWaiting {

	/** How long after the date they counted on somebody counts as left waiting. */
	static final Duration AFTER = Duration.ofDays(14);

	/** Dates that a machine gave, or that follow from its apology: they excuse nobody. */
	static final Set<PromiseKind> EXCUSING_NOBODY = EnumSet.of(PromiseKind.AFTER_FIRST_HOLD,
			PromiseKind.AFTER_SECOND_HOLD, PromiseKind.AFTER_RELEASE, PromiseKind.LAPSE_CHOICE, PromiseKind.KEPT_IN,
			PromiseKind.PAUSE, PromiseKind.RESUMED, PromiseKind.REPAIR);

	/** Those that say that we failed to decide. */
	static final Set<PromiseKind> SAID_TO_BE_LATE = EnumSet.of(PromiseKind.AFTER_RELEASE, PromiseKind.LAPSE_CHOICE,
			PromiseKind.KEPT_IN);

	/** Dates on which no answer of ours is owed, or none may be given. */
	private static final Set<PromiseKind> NOT_OWED = EnumSet.of(PromiseKind.INVITATION_OUT,
			PromiseKind.INFORMATION_ASKED, PromiseKind.OFFER_OUT, PromiseKind.LEGAL_HOLD);

	private LeftWaiting() {
	}

	/** Whether a promise of this kind moves the moment. */
	public static boolean beginsAnew(PromiseKind kind) {
		return !EXCUSING_NOBODY.contains(kind);
	}

	/** Whether the moment is counted from the date of such a promise. */
	static boolean isWaitedFor(PromiseKind kind) {
		return beginsAnew(kind) && !NOT_OWED.contains(kind);
	}

	/**
	 * The moment, which may lie ahead; empty while it is their turn or nothing may be
	 * said.
	 * @param history all promises of the application, oldest first
	 */
	public static Optional<Instant> from(List<PromiseSummary> history) {
		return history.stream()
			.filter((promise) -> promise.state() != PromiseState.VOID && beginsAnew(promise.kind()))
			.reduce((earlier, later) -> later)
			.filter((first) -> isWaitedFor(first.kind()))
			.map((first) -> first.deadlineAt().plus(AFTER));
	}

	/**
	 * Whether the last they heard is that we were so late that they need not wait for us.
	 * @param history all promises of the application, oldest first
	 */
	public static boolean wasToldToBeLate(List<PromiseSummary> history) {
		return history.stream()
			.map(PromiseSummary::kind)
			.filter((kind) -> SAID_TO_BE_LATE.contains(kind) || beginsAnew(kind))
			.reduce((earlier, later) -> later)
			.filter(SAID_TO_BE_LATE::contains)
			.isPresent();
	}

	/** Kinds as tables hold them. */
	static List<String> names(Collection<PromiseKind> kinds) {
		return kinds.stream().map(PromiseKind::name).toList();
	}

}
