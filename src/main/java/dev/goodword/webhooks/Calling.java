package dev.goodword.webhooks;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

import dev.goodword.outbound.Outbound;
import dev.goodword.outbound.OutboundAnswer;
import dev.goodword.outbound.OutboundCall;
import dev.goodword.outbound.OutboundFailed;
import dev.goodword.outbound.UrlRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** One try of one delivery: body, signature, call, and what the answer means. */
@Component
class Calling {

	private static final int GONE = 410;

	private static final int FIRST_REFUSAL = 400;

	private static final int LAST_REFUSAL = 499;

	/** Refusals that say nothing of the one event: who asks, where, or how much. */
	private static final Set<Integer> OF_THE_WAY = Set.of(401, 403, 404, 405, 407, 408, 421, 425, 429);

	private static final Duration LONGEST_WISH = Duration.ofHours(24);

	private final Outbound outbound;

	private final Payload payload;

	private final SecretTable secrets;

	private final InstantSource clock;

	Calling(Outbound outbound, Payload payload, SecretTable secrets, InstantSource clock) {
		this.outbound = outbound;
		this.payload = payload;
		this.secrets = secrets;
		this.clock = clock;
	}

	Result send(Subscription subscription, Delivery delivery) {
		Optional<byte[]> body = this.payload.of(subscription, delivery);
		if (body.isEmpty()) {
			return new Result(Result.Kind.NOT_ALLOWED, Result.Kind.NOT_ALLOWED.name(), null);
		}
		Instant now = this.clock.instant();
		try {
			return read(
					this.outbound
						.send(new OutboundCall(subscription.wish().url(),
								Signature.headers(delivery.message(), now, body.get(),
										this.secrets.of(subscription.id()).at(now)),
								"application/json", body.get())),
					now);
		}
		catch (UrlRefused ex) {
			return new Result(Result.Kind.NOT_TAKEN, ex.reason().name(), null);
		}
		catch (OutboundFailed ex) {
			boolean ours = ex.reason() == OutboundFailed.Reason.BUSY;
			return new Result(ours ? Result.Kind.NOT_TRIED : Result.Kind.NOT_TAKEN, ex.reason().name(), null);
		}
	}

	private static Result read(OutboundAnswer answer, Instant now) {
		String code = Integer.toString(answer.status());
		if (answer.isTaken()) {
			return new Result(Result.Kind.TAKEN, code, null);
		}
		if (answer.status() == GONE) {
			return new Result(Result.Kind.GONE, code, null);
		}
		boolean unwanted = answer.status() >= FIRST_REFUSAL && answer.status() <= LAST_REFUSAL
				&& !OF_THE_WAY.contains(answer.status());
		return new Result(unwanted ? Result.Kind.REFUSED : Result.Kind.NOT_TAKEN, code,
				wished(answer.retryAfter(), now));
	}

	/** Seconds or a date; what is neither, or further away than a day, counts not. */
	static @Nullable Instant wished(@Nullable String retryAfter, Instant now) {
		if (retryAfter == null) {
			return null;
		}
		try {
			Instant wish = retryAfter.matches("\\d{1,9}") ? now.plusSeconds(Long.parseLong(retryAfter))
					: ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
			return wish.isAfter(now.plus(LONGEST_WISH)) ? null : wish;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
