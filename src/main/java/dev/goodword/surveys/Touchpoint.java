package dev.goodword.surveys;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.goodword.surveys.scores.OutcomeClass;
import org.jspecify.annotations.Nullable;

/**
 * A defined moment of the journey at which we ask; named as in {@code experience.md} 3.2.
 */
public enum Touchpoint {

	/** The application is sent. */
	T1(null),
	/** A talk was held. */
	T2(null),
	/** Not selected, before any talk. */
	T3(OutcomeClass.REJ_PRE),
	/** Not selected, after a talk. */
	T4(OutcomeClass.REJ_POST),
	/** Withdrawn by the candidate, or lapsed by us. */
	T5(OutcomeClass.WITHDRAWN),
	/** Our offer was accepted or declined. */
	T6(OutcomeClass.OFFERED),
	/** Left waiting. */
	T7(OutcomeClass.STALE),
	/** Two months after one of T3 to T7. */
	T8(null),
	/** A month after the first day of work. */
	T9(null),
	/** Our own people who hire, once a quarter; no applicant. */
	INT(null);

	private static final Set<Touchpoint> AFTER_THE_END = EnumSet.of(T3, T4, T5, T6);

	private static final Set<Touchpoint> WITH_CONTACT = EnumSet.of(T3, T4, T5, T6, T7, T8, T9);

	private static final Set<Touchpoint> WITH_WORDS = EnumSet.of(T3, T4, T5, T6, T7, INT);

	private final @Nullable OutcomeClass outcomeClass;

	Touchpoint(@Nullable OutcomeClass outcomeClass) {
		this.outcomeClass = outcomeClass;
	}

	/** The touchpoint of somebody who was not selected. */
	public static Touchpoint afterDecline(boolean interviewHeld) {
		return interviewHeld ? T4 : T3;
	}

	/**
	 * Those that make up the headline, one for each outcome class: its figures are those
	 * of everybody of the class, wherever they were asked.
	 */
	public static List<Touchpoint> headline() {
		return Arrays.stream(values()).filter(Touchpoint::isHeadline).toList();
	}

	/** The touchpoint whose figures are those of a class. */
	public static Touchpoint of(OutcomeClass outcome) {
		return headline().stream().filter((each) -> each.outcomeClass == outcome).findFirst().orElseThrow();
	}

	/** Whether its answers are part of the headline. */
	public boolean isHeadline() {
		return this.outcomeClass != null;
	}

	/** Those at which the outcome is known and told. */
	public static Set<Touchpoint> afterTheEnd() {
		return EnumSet.copyOf(AFTER_THE_END);
	}

	/**
	 * Those whose own words somebody reads later: nothing of theirs is undecided. Words
	 * of our own people are read apart from these, and new hires are asked for none.
	 */
	public static Set<Touchpoint> read() {
		return afterTheEnd();
	}

	/** Whether people are asked on a page of theirs, without any message. */
	public boolean isOnPage() {
		return this == T1 || this == T2;
	}

	/** Whether our own people are asked, and no applicant. */
	public boolean isOfStaff() {
		return this == INT;
	}

	/** Those at which people are asked if they would suggest applying. */
	public static List<Touchpoint> recommending() {
		return Arrays.stream(values()).filter((each) -> each != T1 && each != T2 && each != INT).toList();
	}

	/** Whether the outcome is known and cannot be changed by any answer. */
	public boolean isAfterTheEnd() {
		return AFTER_THE_END.contains(this);
	}

	/**
	 * Whether answers enter the whole company only, with no department and no recruiter:
	 * of people who still wait, and of those who work here now.
	 */
	public boolean isForCompany() {
		return this == T7 || this == T9;
	}

	/** Whether their own words are read by somebody later. */
	public boolean isRead() {
		return AFTER_THE_END.contains(this);
	}

	/** Whether people are asked for words, too. */
	public boolean asksWhy() {
		return WITH_WORDS.contains(this);
	}

	/** Whether the page ends with the wish to be contacted. */
	public boolean offersContact() {
		return WITH_CONTACT.contains(this);
	}

	/**
	 * The outcome class of most people asked here; null outside the headline. The class
	 * of one answer is kept with it: somebody who withdrew after having been left waiting
	 * is asked at T5 and counts as left waiting.
	 */
	public @Nullable OutcomeClass outcomeClass() {
		return this.outcomeClass;
	}

}
