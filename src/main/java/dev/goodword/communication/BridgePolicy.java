package dev.goodword.communication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

import dev.goodword.calendars.Bridge;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import org.jspecify.annotations.Nullable;

/**
 * Who is written to before a long closure, and when: {@code communication.md} 3.3 and
 * 3.5. Pure.
 */
final class BridgePolicy {

	/** The hour of the team's last working day. */
	static final LocalTime HOUR = LocalTime.of(15, 0);

	private static final int QUIET_DAYS = 3;

	/** What the candidate sees without being any wiser about their application. */
	private static final Set<MessageKind> NO_NEWS = EnumSet.of(MessageKind.INTERVIEW_THANKS, MessageKind.SIGN_IN,
			MessageKind.SURVEY, MessageKind.ALREADY_APPLIED, MessageKind.CHOICE_REMINDER,
			MessageKind.INTERVIEW_REMINDER, MessageKind.QUESTION_ANSWERED, MessageKind.FEEDBACK_GIVEN,
			MessageKind.ANSWER_CHANGED, MessageKind.COMPLAINT_RECEIVED, MessageKind.COMPLAINT_ANSWERED,
			MessageKind.COMPLAINT_CLOSED, MessageKind.COMPLAINT_DELAYED, MessageKind.QUESTION_RECEIVED,
			MessageKind.QUESTION_DELAYED, MessageKind.ANSWER_WITHDRAWN, MessageKind.ADDRESS_CHANGED,
			MessageKind.FREE_MESSAGE);

	private BridgePolicy() {
	}

	/**
	 * One message of an application.
	 *
	 * @param visibleAt since when it stands on the page; null when it does not
	 * @param isOnItsWay whether it is still to leave
	 */
	record Seen(MessageKind kind, @Nullable Instant visibleAt, boolean isOnItsWay) {
	}

	/** When the notes are written. */
	static Instant at(Bridge bridge, WorkingCalendar team) {
		return bridge.lastDay().atTime(HOUR).atZone(team.zone()).toInstant();
	}

	/** Until when they are worth writing, should the hour have been missed. */
	static Instant until(Bridge bridge, WorkingCalendar team) {
		return bridge.closure().first().plusDays(1).atStartOfDay(team.zone()).toInstant();
	}

	/**
	 * Whether somebody waits across the closure and has heard nothing in the last three
	 * working days. A date that is theirs, and a word that is on its way, need no note.
	 */
	static boolean isWanted(PromiseSummary promise, Collection<Seen> messages, Bridge bridge, WorkingCalendar team) {
		boolean ours = !promise.kind().waitsForCandidate() && promise.kind() != PromiseKind.AWAY
				&& promise.state() != PromiseState.BROKEN;
		return ours && promise.toldDate().isAfter(bridge.lastDay())
				&& messages.stream().noneMatch((message) -> speaks(message, quietSince(bridge, team)));
	}

	private static boolean speaks(Seen message, Instant since) {
		if (message.isOnItsWay()) {
			return message.kind() != MessageKind.SIGN_IN && message.kind() != MessageKind.SURVEY;
		}
		return !NO_NEWS.contains(message.kind()) && message.visibleAt() != null && !message.visibleAt().isBefore(since);
	}

	/** The beginning of the third last working day, the last one included. */
	private static Instant quietSince(Bridge bridge, WorkingCalendar team) {
		LocalDate day = bridge.lastDay();
		for (int counted = 1; counted < QUIET_DAYS; counted++) {
			day = team.previousWorkingDay(day);
		}
		return day.atStartOfDay(team.zone()).toInstant();
	}

}
