package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.goodword.communication.pace.MailPace;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Says of letters that could leave why they are still here, and by when they leave: the
 * limit of the mail provider and all that is queued, or a mail server that is lost.
 */
@Component
class Backlog {

	/** A shorter wait is not worth a word. */
	private static final Duration A_MOMENT = Duration.ofMinutes(1);

	private final Outbox outbox;

	private final MailPace pace;

	private final MessageRepository messages;

	private final InstantSource clock;

	Backlog(Outbox outbox, MailPace pace, MessageRepository messages, InstantSource clock) {
		this.outbox = outbox;
		this.pace = pace;
		this.messages = messages;
		this.clock = clock;
	}

	/** A look at how things stand, for one reader; it asks only what it needs, once. */
	Look look() {
		return new Look();
	}

	private Optional<HeldBack> troubled(Instant now) {
		return this.outbox.trouble().map((trouble) -> {
			Instant next = this.outbox.circuit().nextTry();
			return new HeldBack(trouble, (next == null || next.isAfter(now)) ? next : now);
		});
	}

	/** What presses waits for the limit alone, everything else for all that is queued. */
	private Optional<HeldBack> limited(boolean pressing, Instant now) {
		if (!this.pace.isLimited()) {
			return Optional.empty();
		}
		long ahead = pressing ? 1 : this.messages.countDue(EnumSet.of(MessageState.QUEUED), now);
		Instant by = this.pace.leftBy(Math.max(1, ahead), pressing, now);
		return by.isAfter(now.plus(A_MOMENT)) ? Optional.of(new HeldBack(null, by)) : Optional.empty();
	}

	/** One look. */
	final class Look {

		private final Map<Boolean, Optional<HeldBack>> known = new HashMap<>();

		/** What keeps the message; null when nothing does, or it cannot leave yet. */
		@Nullable HeldBack at(Message message) {
			if (message.state() != MessageState.QUEUED) {
				return null;
			}
			return this.known.computeIfAbsent(message.kind().lane().isPressing(), Look.this::ask).orElse(null);
		}

		/** Whether anything can be kept now; asks nobody. */
		boolean isAny() {
			return Backlog.this.pace.isLimited() || Backlog.this.outbox.trouble().isPresent();
		}

		private Optional<HeldBack> ask(boolean pressing) {
			Instant now = Backlog.this.clock.instant();
			return troubled(now).or(() -> limited(pressing, now));
		}

	}

}
