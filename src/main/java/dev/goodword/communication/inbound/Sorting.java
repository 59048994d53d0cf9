package dev.goodword.communication.inbound;

import java.util.Optional;

import dev.goodword.communication.bounces.AnswerKind;
import dev.goodword.communication.bounces.MachineAnswer;
import dev.goodword.communication.bounces.ReportReading;
import dev.goodword.communication.invites.CalendarAnswer;
import dev.goodword.communication.mime.MailPart;
import dev.goodword.communication.mime.ReceivedMail;

/**
 * What kind of mail it is, in the order of {@code communication.md} 7.2: reports first,
 * then calendars, then what nobody wrote.
 *
 * @param kind what it is
 * @param answer what it says as an answer of a machine
 */
record Sorting(InboundKind kind, MachineAnswer answer) {

	/** So many mails about one application within an hour are machines talking. */
	static final int LOOP = 5;

	static Sorting of(ReceivedMail mail) {
		MachineAnswer answer = ReportReading.of(mail);
		if (answer.kind().isReport()) {
			return new Sorting(InboundKind.REPORT, answer);
		}
		if (calendarAnswer(mail).isPresent()) {
			return new Sorting(InboundKind.CALENDAR, answer);
		}
		return new Sorting(answer.kind() == AnswerKind.AUTOMATIC ? InboundKind.AUTOMATIC : InboundKind.HUMAN, answer);
	}

	/** What somebody's calendar answers in this mail; empty when it is none. */
	static Optional<CalendarAnswer> calendarAnswer(ReceivedMail mail) {
		return mail.part("text/calendar").map(MailPart::text).flatMap(CalendarAnswer::of);
	}

	/** Whether a calendar's answer says no, perhaps, or another time. */
	static boolean isRefusal(ReceivedMail mail) {
		return calendarAnswer(mail).filter(CalendarAnswer::refusal).isPresent();
	}

	/**
	 * Whether nothing may happen by itself any more.
	 * @param earlier how many came about the same application within the hour before
	 */
	static boolean isLoop(long earlier) {
		return earlier + 1 >= LOOP;
	}

}
