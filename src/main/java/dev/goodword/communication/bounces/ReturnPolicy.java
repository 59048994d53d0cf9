package dev.goodword.communication.bounces;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * What follows from a report about a mail of ours: {@code communication.md} 3.4 and 4.5
 * as a function of what is known.
 */
public final class ReturnPolicy {

	/** How long after it was taken a mail that comes back reopens what it kept. */
	public static final Duration WATCH = Duration.ofHours(72);

	private ReturnPolicy() {
	}

	/**
	 * The mail the report is about.
	 *
	 * @param counted whether it counted as arrived, or might have
	 * @param decision whether it told a decision
	 * @param handedAt when it was handed over
	 */
	public record Mail(boolean counted, boolean decision, Instant handedAt) {
	}

	/** What is to be done. */
	public enum Deed {

		/** The address is told to the ledger. */
		NOTE,
		/** The message did not arrive. */
		LOST,
		/** The promise it kept or told is owed again. */
		REOPEN,
		/** Our own mail needs attention. */
		OPERATIONS,
		/** A person reads the report. */
		TO_PEOPLE

	}

	/** What to do about such a report at this moment. */
	public static Set<Deed> after(AnswerKind kind, Mail mail, Instant now) {
		return switch (kind) {
			case HARD, SOFT, OUR_FAULT -> lost(kind, mail, now);
			case COMPLAINT -> EnumSet.of(Deed.NOTE, Deed.OPERATIONS);
			case UNKNOWN -> EnumSet.of(Deed.TO_PEOPLE);
			case DELAYED, DELIVERED, AUTOMATIC, NONE -> EnumSet.noneOf(Deed.class);
		};
	}

	private static Set<Deed> lost(AnswerKind kind, Mail mail, Instant now) {
		Set<Deed> deeds = EnumSet.of(Deed.NOTE);
		if (kind == AnswerKind.OUR_FAULT) {
			deeds.add(Deed.OPERATIONS);
		}
		if (mail.counted()) {
			deeds.add(Deed.LOST);
			boolean soon = !now.isAfter(mail.handedAt().plus(WATCH));
			if (soon && (kind == AnswerKind.HARD || mail.decision())) {
				deeds.add(Deed.REOPEN);
			}
		}
		return deeds;
	}

}
