package dev.goodword.communication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

import dev.goodword.applications.JobApplicationId;

import org.springframework.stereotype.Component;

/**
 * One reminder of one day in a day of theirs: what an outage has put off to the day of
 * the next one says nothing new, and neither does the next one after it.
 */
@Component
class RepeatedReminders {

	private static final Set<MessageState> WILL_LEAVE = EnumSet.of(MessageState.WAITING, MessageState.QUEUED,
			MessageState.LEASED);

	private static final Set<MessageState> HAS_LEFT = EnumSet.of(MessageState.HANDED, MessageState.ACCEPTED,
			MessageState.UNCERTAIN);

	private final MessageRepository messages;

	private final Scenes scenes;

	RepeatedReminders(MessageRepository messages, Scenes scenes) {
		this.messages = messages;
		this.scenes = scenes;
	}

	/**
	 * Whether a later reminder of the same day stands behind it, or another left today.
	 */
	boolean isOne(Message letter, Instant now) {
		JobApplicationId application = letter.application();
		if (application == null || !letter.kind().isReminderOfTheirDay()) {
			return false;
		}
		ZoneId zone = this.scenes.of(application).zone();
		LocalDate today = LocalDate.ofInstant(now, zone);
		return this.messages.findByApplicationOrderByMomentsCreatedAt(application)
			.stream()
			.filter((other) -> other.kind() == letter.kind() && !other.id().equals(letter.id()))
			.filter((other) -> other.promise() != null && other.promise().equals(letter.promise()))
			.anyMatch((other) -> isBehind(other, letter) || leftOn(today, other, zone));
	}

	private static boolean isBehind(Message other, Message letter) {
		return (WILL_LEAVE.contains(other.state()) || HAS_LEFT.contains(other.state()))
				&& other.moments().times().createdAt().isAfter(letter.moments().times().createdAt());
	}

	private static boolean leftOn(LocalDate today, Message other, ZoneId zone) {
		Instant handed = other.moments().times().handedAt();
		return handed != null && HAS_LEFT.contains(other.state()) && LocalDate.ofInstant(handed, zone).equals(today);
	}

}
