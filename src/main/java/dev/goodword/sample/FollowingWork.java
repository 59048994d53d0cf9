package dev.goodword.sample;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import dev.goodword.shared.DueWork;
import dev.goodword.shared.WaitingWork;
import dev.goodword.shared.Work;
import org.springframework.beans.factory.ObjectProvider;

import org.springframework.stereotype.Component;

/**
 * Work that follows a transaction and from which time is counted: on a clock that is
 * moved it runs at its own moment, and not when the scheduler happens to look.
 */
@Component
@OnSampleInstallation
class FollowingWork implements DueWork {

	private final WaitingWork waiting;

	private final ObjectProvider<Work> offered;

	private final InstantSource clock;

	FollowingWork(WaitingWork waiting, ObjectProvider<Work> offered, InstantSource clock) {
		this.waiting = waiting;
		this.offered = offered;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "following";
	}

	@Override
	public Optional<Instant> nextDue() {
		return works().stream().flatMap((work) -> this.waiting.next(work.task()).stream()).min(Instant::compareTo);
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		return works().stream().mapToInt((work) -> this.waiting.run(work, now)).sum();
	}

	private List<Work> works() {
		return this.offered.stream().filter(Work::keepsTime).toList();
	}

}
