package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.communication.pace.MailPace;
import dev.goodword.communication.pace.Pass;
import dev.goodword.shared.EmailAddress;

import org.springframework.stereotype.Component;

/** Whether the provider and the domain of the recipient bear one more message now. */
@Component
class Pacing {

	/** Why a message waits for its place among those to the same domain. */
	static final String DOMAIN = "domain";

	/** Why a message waits for what the provider allows. */
	static final String QUOTA = "quota";

	/** A last try this long before D, rather than a place after it. */
	private static final Duration BEFORE_DEADLINE = Duration.ofMinutes(10);

	private final MailPace pace;

	Pacing(MailPace pace) {
		this.pace = pace;
	}

	/**
	 * Asks for the message, which the guard has let through, and counts it. Empty when it
	 * may leave.
	 */
	Optional<SendGuard.Answer> ask(Message message, EmailAddress address, Instant now) {
		Moments moments = message.moments();
		Pass pass = this.pace.ask(new MailPace.Leaving(domain(address), message.kind().lane().isPressing(),
				moments.placeAt(), moments.placedAt(), moments.deadlineAt().minus(BEFORE_DEADLINE)), now);
		return switch (pass.kind()) {
			case GO -> Optional.empty();
			case FULL -> Optional.of(new SendGuard.Answer(MessageState.QUEUED, QUOTA, null));
			case LATER -> {
				Instant place = Objects.requireNonNull(pass.at());
				moments.place(place, now);
				yield Optional.of(new SendGuard.Answer(MessageState.WAITING, DOMAIN, place));
			}
		};
	}

	/** The domain as mail servers know it. */
	static String domain(EmailAddress address) {
		String deliverable = address.deliverable();
		return deliverable.substring(deliverable.indexOf('@') + 1);
	}

}
