package dev.goodword.communication;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import dev.goodword.communication.MessageRecord.Chip;
import dev.goodword.communication.MessageRecord.Times;
import org.jspecify.annotations.Nullable;

/** Finds the honest word about where a message stands. */
final class Chips {

	private static final Set<MessageState> UNDER_WAY = EnumSet.of(MessageState.WAITING, MessageState.QUEUED,
			MessageState.LEASED, MessageState.HANDED, MessageState.DEFERRED);

	/** Why a message waits that has words of its own. */
	static final Set<String> WAITS = Set.of("undo", "window", Message.JOINED, Draining.DRAIN, Draining.STOPPED,
			Pacing.DOMAIN, DailyShare.DAILY, SendGuard.HELD, PuttingAside.UNCHECKED);

	private Chips() {
	}

	/**
	 * The word about a message.
	 * @param held what keeps it although it could leave; null when nothing does
	 */
	static Chip of(Message message, @Nullable HeldBack held) {
		Times times = message.moments().times();
		if (message.isTurned() && UNDER_WAY.contains(message.state())) {
			return say("turned", message.moments().turnedAt());
		}
		return switch (message.state()) {
			case INTENT, BLOCKED -> say("blocked", null);
			case WAITING -> say(waiting(message.reason()), times.notBefore());
			case QUEUED -> (held != null) ? say(held.word(), held.at()) : say("underway", null);
			case LEASED, HANDED -> say("underway", null);
			case ACCEPTED -> (message.moments().repliedAt() != null) ? say("replied", message.moments().repliedAt())
					: say(message.tries().isBare() ? "accepted.bare" : "accepted", times.acceptedAt());
			case DEFERRED -> say("deferred", times.notBefore());
			case FAILED -> Message.CAME_BACK.equals(message.reason()) ? say("cameBack", message.moments().settledAt())
					: say("failed", null);
			case UNCERTAIN ->
				message.moments().hasSettled() ? say("unclear", null) : say("checking", times.notBefore());
			case CANCELLED -> say("cancelled", null);
			case SUPERSEDED -> say("superseded", null);
			case EXPIRED -> say("expired", null);
			case SUPPRESSED -> say(Recipients.NOT_ALLOWED.equals(message.reason()) ? "trial" : "suppressed", null);
		};
	}

	/** What has no words of its own waits like everything else. */
	private static String waiting(@Nullable String reason) {
		return "waiting." + ((reason != null && WAITS.contains(reason)) ? reason : "other");
	}

	private static Chip say(String word, @Nullable Instant at) {
		return new Chip(Chip.PREFIX + word, at);
	}

}
