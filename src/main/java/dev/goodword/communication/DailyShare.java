package dev.goodword.communication;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dev.goodword.applications.JobApplicationId;

import org.springframework.stereotype.Component;

/**
 * Nobody gets more than three mails of theirs in a day that could as well come tomorrow
 * ({@code communication.md} 4.3). What has to arrive before tomorrow's window is not
 * kept.
 */
@Component
class DailyShare {

	/** How many such mails one person gets in one day of theirs. */
	static final int MOST = 3;

	/** Why a message waits for another day. */
	static final String DAILY = "daily";

	private static final List<Integer> LANES = Arrays.stream(Lane.values())
		.filter(Lane::isUnpressing)
		.map(Lane::ordinal)
		.toList();

	private final MessageRepository messages;

	private final Scenes scenes;

	DailyShare(MessageRepository messages, Scenes scenes) {
		this.messages = messages;
		this.scenes = scenes;
	}

	/** What keeps a letter that could leave otherwise; empty when nothing does. */
	Optional<SendGuard.Answer> ask(Message letter, Instant now) {
		JobApplicationId application = letter.application();
		if (application == null || !letter.kind().lane().isUnpressing()) {
			return Optional.empty();
		}
		Scene scene = this.scenes.of(application);
		ZonedDateTime today = now.atZone(scene.zone()).with(LocalTime.MIN);
		Moments moments = letter.moments();
		Instant next = this.scenes.window(scene.person(), scene.position(), moments.deadlineAt())
			.next(decent(letter.kind().sendClass()), today.plusDays(1).toInstant(), 0);
		boolean canWait = next.isBefore(moments.deadlineAt()) && next.isBefore(moments.expiresAt());
		if (!canWait || this.messages.countTakenSince(letter.candidate(), LANES, today.toInstant()) < MOST) {
			return Optional.empty();
		}
		return Optional.of(new SendGuard.Answer(MessageState.WAITING, DAILY, next));
	}

	/** What may leave at any hour since it comes at once does not come at midnight. */
	private static SendClass decent(SendClass usual) {
		return (usual == SendClass.ANY_TIME) ? SendClass.NEUTRAL : usual;
	}

}
