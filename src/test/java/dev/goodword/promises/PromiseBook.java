package dev.goodword.promises;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * All that was promised about one application and all that was told of it, with what must
 * hold of both whatever happens: the invariants I1 and I2 of {@code communication.md}
 * 3.13 as questions. Knows nothing of how the product answers them.
 *
 * @param promises in any order
 * @param letters that tell the date of a promise or an ending
 * @param answerAsked whether a person was given the task to answer
 */
record PromiseBook(List<Line> promises, List<Letter> letters, boolean answerAsked) {

	private static final Set<PromiseState> STANDING = EnumSet.of(PromiseState.MADE, PromiseState.DUE_SOON,
			PromiseState.AT_RISK);

	/** One promise. */
	record Line(UUID id, @Nullable UUID predecessor, UUID cause, PromiseKind kind, PromiseState state, boolean active,
			Instant madeAt, Instant deadlineAt, @Nullable Instant wordDueAt, @Nullable Instant nextStepAt,
			@Nullable Instant settledAt) {

		/** The receipt's date stood on the form, the apology's stands on the page. */
		boolean isKnownAtOnce() {
			return this.kind == PromiseKind.APPLICATION_RECEIVED || this.kind == PromiseKind.REPAIR;
		}

	}

	/**
	 * One letter.
	 *
	 * @param promise whose date it tells; null for an ending
	 * @param visibleAt since when it stands on the page
	 * @param acceptedAt when a mail server took it
	 */
	record Letter(@Nullable UUID promise, @Nullable Instant visibleAt, @Nullable Instant acceptedAt) {
	}

	/** What is wrong at this moment; empty when everything is as it must be. */
	Optional<String> fault(boolean closed, Instant now) {
		long running = this.promises.stream().filter(Line::active).count();
		if (running != (closed ? 0 : 1)) {
			return Optional.of(running + " promises run");
		}
		return this.promises.stream().flatMap((line) -> faults(line, now)).findFirst();
	}

	private Stream<String> faults(Line line, Instant now) {
		return Stream
			.of(line.active() && !isInTime(line, now) ? "does not stand in time" : null,
					(line.state() == PromiseState.BROKEN && !isKnown(line)) ? "broken although never told" : null,
					(line.state() == PromiseState.BROKEN && !isNoticed(line)) ? "broken and nobody knows" : null,
					(line.state() == PromiseState.VOID && isAccepted(line)) ? "void although told" : null,
					(isPassedOver(line, now) && !isAnswered(line)) ? "never judged" : null)
			.filter(Objects::nonNull)
			.map((fault) -> fault + ": " + line);
	}

	/** The one that runs has its day ahead and the clock will come back to it. */
	private boolean isInTime(Line line, Instant now) {
		if (line.state() == PromiseState.BROKEN) {
			boolean over = line.nextStepAt() == null;
			return line.kind() == PromiseKind.REPAIR && this.answerAsked && (over || line.nextStepAt().isAfter(now));
		}
		boolean judged = isKnown(line) || (line.wordDueAt() != null && !line.wordDueAt().isBefore(now));
		return STANDING.contains(line.state()) && judged && !line.deadlineAt().isBefore(now)
				&& line.nextStepAt() != null && line.nextStepAt().isAfter(now);
	}

	/** Known to the candidate, replaced, and its day is over. */
	private boolean isPassedOver(Line line, Instant now) {
		return line.state() == PromiseState.SUPERSEDED && isKnown(line) && now.isAfter(line.deadlineAt());
	}

	/**
	 * A later word of ours was taken by a mail server on that day or before; or an
	 * apology stood by then; or a word given later for the same day or before was broken.
	 */
	private boolean isAnswered(Line line) {
		Instant day = line.deadlineAt();
		return after(line).anyMatch((later) -> letters(later).map(Letter::acceptedAt)
			.filter(Objects::nonNull)
			.anyMatch((at) -> !at.isAfter(day))
				|| (later.kind() == PromiseKind.REPAIR && !later.madeAt().isAfter(day.plus(1, ChronoUnit.MICROS)))
				|| (later.state() == PromiseState.BROKEN && !later.deadlineAt().isAfter(day)));
	}

	/**
	 * The candidate got an apology, or a person has to answer, or the word that settled
	 * it came late but came.
	 */
	private boolean isNoticed(Line line) {
		boolean apologised = this.promises.stream()
			.anyMatch((other) -> other.kind() == PromiseKind.REPAIR && other.cause().equals(line.id()));
		return apologised || (line.kind() == PromiseKind.REPAIR && this.answerAsked) || this.letters.stream()
			.anyMatch((letter) -> letter.acceptedAt() != null && letter.acceptedAt().equals(line.settledAt()));
	}

	private boolean isKnown(Line line) {
		return line.isKnownAtOnce() || letters(line).anyMatch((letter) -> letter.visibleAt() != null);
	}

	private boolean isAccepted(Line line) {
		return letters(line).anyMatch((letter) -> letter.acceptedAt() != null);
	}

	private Stream<Letter> letters(Line line) {
		return this.letters.stream().filter((letter) -> line.id().equals(letter.promise()));
	}

	/** Those that were made on it, with others between or none. */
	private Stream<Line> after(Line first) {
		return this.promises.stream().filter((line) -> {
			Line step = before(line);
			while (step != null && !step.id().equals(first.id())) {
				step = before(step);
			}
			return step != null;
		});
	}

	private @Nullable Line before(Line line) {
		return this.promises.stream().filter((other) -> other.id().equals(line.predecessor())).findFirst().orElse(null);
	}

}
