package dev.goodword.candidates;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;

import org.springframework.stereotype.Component;

/** Removes ways in and sessions a day after nobody can use them any more. */
@Component
class OutlivedSignIns implements DueWork {

	private static final Duration AFTERWARDS = Duration.ofDays(1);

	private final SignInRepository signIns;

	private final AskingBrowserRepository browsers;

	private final CandidateSessionRepository sessions;

	private final Transactions transactions;

	private final InstantSource clock;

	OutlivedSignIns(SignInRepository signIns, AskingBrowserRepository browsers, CandidateSessionRepository sessions,
			Transactions transactions, InstantSource clock) {
		this.signIns = signIns;
		this.browsers = browsers;
		this.sessions = sessions;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "sign-ins";
	}

	@Override
	public Duration patience() {
		return Duration.ofHours(6);
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.transactions
			.within(() -> Stream.of(this.signIns.nextEnd(), this.browsers.nextEnd(), this.sessions.nextEnd())
				.flatMap(Optional::stream)
				.min(Instant::compareTo)
				.map((end) -> end.plus(AFTERWARDS)));
	}

	@Override
	public int runDue() {
		Instant before = this.clock.instant().minus(AFTERWARDS);
		return this.transactions.alone(() -> this.signIns.removeEnded(before) + this.browsers.removeEnded(before)
				+ this.sessions.removeEnded(before));
	}

}
