package dev.goodword.desk;

import java.time.Instant;
import java.util.Locale;

import dev.goodword.desk.model.Ball;
import dev.goodword.desk.model.DeskRow;
import dev.goodword.positions.StageKind;

/**
 * Where a row stands on the page of today, what is missing, and which act is the
 * likeliest.
 */
public final class DutyPolicy {

	private DutyPolicy() {
	}

	/**
	 * The part of the page the row belongs to. What is overdue leads even when its mail
	 * is stuck as well.
	 */
	static Section section(DeskRow row, DueClock clock) {
		Instant at = row.teamDueAt();
		Due due = (at != null) ? clock.due(at) : null;
		if (row.ball() == Ball.US && due != null && due.when() == Due.When.LATE) {
			return Section.OVERDUE;
		}
		if (row.ball() == Ball.US && due != null && due.when() == Due.When.TODAY) {
			return Section.TODAY;
		}
		if (row.needsAttention()) {
			return Section.STUCK;
		}
		if (row.ball() == Ball.CANDIDATE) {
			return Section.THEIRS;
		}
		if (due != null && due.when() == Due.When.NEAR && missing(row) != Missing.CHOICE && !isInTime(row, clock)) {
			return Section.AT_RISK;
		}
		return (at != null && clock.isTomorrow(at)) ? Section.TOMORROW : Section.LATER;
	}

	/** Whether what is missing is agreed and comes before the answer is due. */
	private static boolean isInTime(DeskRow row, DueClock clock) {
		Instant at = row.teamDueAt();
		return row.talkAt() != null && at != null && row.talkAt().isAfter(clock.now()) && row.talkAt().isBefore(at);
	}

	/** What has to happen before the candidate can be answered. */
	public static Missing missing(DeskRow row) {
		StageKind kind = row.stage().kind();
		if (row.talkAt() != null) {
			return Missing.AGREED;
		}
		if (row.readAt() == null && (kind == StageKind.NEW || kind == StageKind.SCREEN)) {
			return Missing.READING;
		}
		if (kind == StageKind.INTERVIEW && row.interviewHeldAt() == null) {
			return Missing.TALK;
		}
		return (kind == StageKind.NEW || kind == StageKind.SCREEN) ? Missing.CHOICE : Missing.DECISION;
	}

	/** A part of the page. */
	enum Section {

		/** The team's time has passed. */
		OVERDUE,
		/** Due later today. */
		TODAY,
		/** Near, and something the answer needs has not happened. */
		AT_RISK,
		/** A message failed, is unclear or waits for a word. */
		STUCK,
		/** The candidate has the ball. */
		THEIRS,
		/** Due on the next working day. */
		TOMORROW,
		/** Not a duty yet. */
		LATER

	}

	/** What has to happen next. */
	public enum Missing {

		/** Nobody has read it. */
		READING,
		/** Read, no next step chosen. */
		CHOICE,
		/** A talk is agreed, and nobody has said what became of it. */
		AGREED,
		/** No talk is recorded. */
		TALK,
		/** Everything is there but the decision. */
		DECISION;

		/** The key of the words for it. */
		public String key() {
			return "desk.today.missing." + name().toLowerCase(Locale.ROOT);
		}

	}

}
