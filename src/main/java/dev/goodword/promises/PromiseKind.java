package dev.goodword.promises;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a promise is about, with the working days the team has (N) and the longest it may
 * be set to. Source of the figures: the product's promise table, defaults adjustable per
 * company and position within the cap.
 */
public enum PromiseKind {

	/** The first answer after applying. */
	APPLICATION_RECEIVED(4, 8),
	/** The next round is to be arranged. */
	NEXT_ROUND(2, 4),
	/** A talk is agreed; the clock starts with its end. */
	INTERVIEW_BOOKED(2, 4),
	/** The last talk is agreed; the clock starts with its end. */
	FINAL_ROUND_BOOKED(3, 5),
	/** A talk fell away, or somebody did not come: another time is to be arranged. */
	NEW_TIME(2, 4),
	/** Times to choose from are out; it is the candidate's turn until their own date. */
	INVITATION_OUT(5, 7),
	/** None of our times was chosen: another is to be arranged. */
	AFTER_INVITATION(2, 4),
	/** We asked for something; it is the candidate's turn until their own date. */
	INFORMATION_ASKED(5, 20),
	/** They answered what we asked, or their day passed, or we took it back. */
	AFTER_INFORMATION(2, 4),
	/** An interview was held. */
	INTERVIEW_HELD(2, 4),
	/** The last interview was held. */
	FINAL_ROUND_HELD(3, 5),
	/** An offer is being prepared. */
	OFFER_IN_PREPARATION(2, 4),
	/** Our offer is out; it is the candidate's turn until their own date. */
	OFFER_OUT(10, 60),
	/** The day of our offer passed without an answer. */
	AFTER_EXPIRY(2, 4),
	/** We took our offer back. */
	AFTER_RESCIND(2, 4),
	/** We said honestly that there is no decision yet, for the first time. */
	AFTER_FIRST_HOLD(3, 3),

	/** We said so a second time. */
	AFTER_SECOND_HOLD(5, 5),

	/**
	 * We released them: they need not wait for us, and the head of recruiting answers.
	 */
	AFTER_RELEASE(5, 5),

	/** We failed to decide and asked whether they want to stay in; it is their turn. */
	LAPSE_CHOICE(10, 10),

	/** They want to stay in: the head of recruiting owes an answer. */
	KEPT_IN(1, 1),
	/** A person of ours wrote to them, with a new date. */
	AFTER_UPDATE(2, 8),
	/** The candidate is away until a day of their own; it runs from their return. */
	AWAY(1, 1),

	/** Hiring for the position rests; it runs to the day on which we review that. */
	PAUSE(10, 15),

	/** Hiring goes on after a pause: the days are those of the stage. */
	RESUMED(4, 8),

	/**
	 * Held for the law: no content is decided or said; it runs to the hold's last day.
	 */
	LEGAL_HOLD(10, 10),

	/** Held no more: the days are those of the stage. */
	AFTER_LEGAL_HOLD(4, 8),

	/** Somebody who had withdrawn came back. */
	REOPENED(2, 4),
	/** We told somebody a "no" by mistake, after whose day nothing stood any more. */
	CORRECTED(2, 4),
	/** We broke a promise and owe an answer at once. */
	REPAIR(1, 1),

	/**
	 * They asked something. Each question has a chain of its own, which the module of
	 * questions keeps; it is counted here with the others.
	 */
	QUESTION(1, 2);

	/** Their dates stand on the page the moment they are made. */
	private static final Set<PromiseKind> KNOWN_AT_ONCE = EnumSet.of(APPLICATION_RECEIVED, AFTER_INVITATION,
			AFTER_INFORMATION, AFTER_EXPIRY, REOPENED, CORRECTED, KEPT_IN, AWAY, REPAIR);

	private final int workingDays;

	private final int cap;

	PromiseKind(int workingDays, int cap) {
		this.workingDays = workingDays;
		this.cap = cap;
	}

	/**
	 * Whether its date reaches the candidate by a letter of its own; until that letter
	 * has arrived nobody knows it.
	 */
	boolean isToldByLetter() {
		return !KNOWN_AT_ONCE.contains(this);
	}

	/**
	 * Whether the candidate has the ball: our clock stands still, nobody of us is warned,
	 * and they are reminded of their own date.
	 */
	public boolean waitsForCandidate() {
		return this == LAPSE_CHOICE || this == OFFER_OUT || this == INVITATION_OUT || this == INFORMATION_ASKED;
	}

	/** Whether the head of recruiting answers for it, and no longer the recruiter. */
	public boolean belongsToHead() {
		return this == AFTER_RELEASE || this == LAPSE_CHOICE || this == KEPT_IN;
	}

	/** How many working days the team has by default. */
	public int workingDays() {
		return this.workingDays;
	}

	/** How many working days the team may have at most. */
	public int cap() {
		return this.cap;
	}

}
