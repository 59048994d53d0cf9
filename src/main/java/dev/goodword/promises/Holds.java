package dev.goodword.promises;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationTrail;
import dev.goodword.applications.JobApplicationId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holding messages that a person sends before their hour. */
@Service
public class Holds {

	private final PromiseRepository promises;

	private final Delays delays;

	private final ApplicationTrail trail;

	private final InstantSource clock;

	Holds(PromiseRepository promises, Delays delays, ApplicationTrail trail, InstantSource clock) {
		this.promises = promises;
		this.delays = delays;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Sends now what would go out by itself later. Whether the person may is asked of
	 * them before. Asking the candidate to choose is for the head of recruiting alone.
	 * @return false when none is planned or the team's own time has not passed: then
	 * nothing changes
	 */
	@Transactional
	public boolean sendNow(JobApplicationId application, StaffMember who) {
		Instant now = this.clock.instant();
		Optional<Promise> running = this.promises
			.findByApplicationAndChainAndActive(application, Promise.STAGE_CHAIN, 1)
			.filter((promise) -> promise.mayBeHeldBy(now) && promise.summary().next() != PromiseKind.LAPSE_CHOICE);
		boolean held = running.isPresent() && this.delays.next(running.get(), now);
		if (held) {
			this.trail.record(who, "promise.held-early", application);
		}
		return held;
	}

}
