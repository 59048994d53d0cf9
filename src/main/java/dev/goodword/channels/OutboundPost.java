package dev.goodword.channels;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import dev.goodword.outbound.Outbound;
import dev.goodword.outbound.OutboundAnswer;
import dev.goodword.outbound.OutboundCall;
import dev.goodword.outbound.OutboundFailed;
import dev.goodword.outbound.OutboundUrl;
import dev.goodword.outbound.UrlRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Posts by the one way out of the house, and tells what did not leave from what may have.
 */
@Component
class OutboundPost implements WebPost {

	private static final String JSON = "application/json; charset=utf-8";

	private static final int LONGEST_PAUSE_DIGITS = 5;

	private final Outbound outbound;

	OutboundPost(Outbound outbound) {
		this.outbound = outbound;
	}

	@Override
	public WebAnswer post(WebRequest request) {
		try {
			OutboundAnswer answer = this.outbound.send(new OutboundCall(OutboundUrl.of(request.address().toString()),
					request.headers(), JSON, request.body().getBytes(StandardCharsets.UTF_8)));
			return new WebAnswer(WebAnswer.Kind.ANSWERED, answer.status(), answer.text(), pause(answer.retryAfter()));
		}
		catch (UrlRefused ex) {
			return none(WebAnswer.Kind.NOT_SENT, ex.reason().name());
		}
		catch (OutboundFailed ex) {
			return none(switch (ex.reason()) {
				case CONNECT, TLS, BUSY -> WebAnswer.Kind.NOT_SENT;
				case TIMEOUT, BROKEN -> WebAnswer.Kind.UNKNOWN;
			}, ex.reason().name());
		}
	}

	private static WebAnswer none(WebAnswer.Kind kind, String why) {
		return new WebAnswer(kind, 0, why, null);
	}

	/** Providers ask for seconds; a date is left to our own table of pauses. */
	private static @Nullable Duration pause(@Nullable String retryAfter) {
		boolean seconds = retryAfter != null && retryAfter.matches("\\d{1," + LONGEST_PAUSE_DIGITS + "}");
		return seconds ? Duration.ofSeconds(Long.parseLong(retryAfter)) : null;
	}

}
