package dev.goodword.portal.tracking;

import java.time.Duration;
import java.time.InstantSource;

import dev.goodword.web.Throttle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/** Sends a code to whom a link belongs, so often and no oftener. */
@Component
class SendingCodes {

	private static final int CODES = 5;

	private static final int CODES_PER_HOUR = 30;

	private static final int CODES_PER_NETWORK = 200;

	private final Asked asked;

	private final Throttle perSubject;

	private final Throttle perMailbox;

	private final Throttle perNetwork;

	SendingCodes(Asked asked, InstantSource clock) {
		this.asked = asked;
		this.perSubject = new Throttle(CODES, Duration.ofMinutes(10), clock);
		this.perMailbox = new Throttle(CODES_PER_HOUR, Duration.ofHours(1), clock);
		this.perNetwork = new Throttle(CODES_PER_NETWORK, Duration.ofMinutes(10), clock);
	}

	/**
	 * Sends it.
	 * @throws dev.goodword.web.TooManyAttempts when that was too often
	 */
	void send(Tracked tracked, HttpServletRequest request, HttpServletResponse response) {
		this.perNetwork.admit(Throttle.network(request.getRemoteAddr()));
		this.perSubject.admit(Throttle.network(request.getRemoteAddr()) + "|" + tracked.subject());
		this.perMailbox.admit(tracked.subject().toString());
		this.asked.send(tracked.target(), this.asked.begin(request, response));
	}

}
