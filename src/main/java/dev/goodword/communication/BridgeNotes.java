package dev.goodword.communication;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.calendars.Bridge;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.communication.BridgePolicy.Seen;
import dev.goodword.promises.PromiseId;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Writes to everybody who would wait in silence across a long closure of their team: at
 * three in the afternoon of the last working day, once for a closure and application. The
 * note keeps no promise and is no hold; the date they were told stays.
 */
@Component
class BridgeNotes implements DueWork {

	private static final Logger log = LoggerFactory.getLogger(BridgeNotes.class);

	private static final int PAGE = 500;

	private final Calendars calendars;

	private final BridgeRounds rounds;

	private final Promises promises;

	private final Applications applications;

	private final MessageRepository messages;

	private final Scenes scenes;

	private final BridgeLetters letters;

	private final Dispatch dispatch;

	private final Transactions transactions;

	private final InstantSource clock;

	BridgeNotes(Calendars calendars, BridgeRounds rounds, Promises promises, Applications applications,
			MessageRepository messages, Scenes scenes, BridgeLetters letters, Dispatch dispatch,
			Transactions transactions, InstantSource clock) {
		this.calendars = calendars;
		this.rounds = rounds;
		this.promises = promises;
		this.applications = applications;
		this.messages = messages;
		this.scenes = scenes;
		this.letters = letters;
		this.dispatch = dispatch;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "bridges";
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.transactions.within(() -> this.calendars.all()
			.stream()
			.flatMap((team) -> next(team).stream().map((bridge) -> BridgePolicy.at(bridge, team)))
			.min(Instant::compareTo));
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		int written = 0;
		for (WorkingCalendar team : this.transactions.within(this.calendars::all)) {
			Optional<Bridge> due = this.transactions.within(() -> next(team))
				.filter((bridge) -> !now.isBefore(BridgePolicy.at(bridge, team)));
			if (due.isPresent()) {
				written += now.isBefore(BridgePolicy.until(due.get(), team)) ? round(team, due.get(), now) : 0;
				this.transactions.alone(() -> {
					this.rounds.done(team.id(), due.get().closure().first(), now);
					return now;
				});
			}
		}
		return written;
	}

	/**
	 * The next closure nobody was written about; yesterday's hour may have been missed.
	 */
	private Optional<Bridge> next(WorkingCalendar team) {
		LocalDate yesterday = LocalDate.ofInstant(this.clock.instant(), team.zone()).minusDays(1);
		return Bridge.ahead(team, yesterday)
			.flatMap((bridge) -> this.rounds.isDone(team.id(), bridge.closure().first())
					? Bridge.ahead(team, bridge.back()) : Optional.of(bridge));
	}

	private int round(WorkingCalendar team, Bridge bridge, Instant now) {
		int written = 0;
		PromiseId last = null;
		List<PromiseSummary> page;
		do {
			PromiseId after = last;
			page = this.transactions.within(() -> this.promises.running(after, now, PAGE));
			for (PromiseSummary promise : page) {
				last = promise.id();
				written += writes(promise, team, bridge, now) ? 1 : 0;
			}
		}
		while (page.size() == PAGE);
		return written;
	}

	/** One that fails keeps no other from hearing of it. */
	private boolean writes(PromiseSummary promise, WorkingCalendar team, Bridge bridge, Instant now) {
		try {
			return this.transactions.alone(() -> note(promise, team, bridge, now));
		}
		catch (RuntimeException ex) {
			log.error("No note before the closure for promise {}: {}", promise.id(), ex.getClass().getName());
			return false;
		}
	}

	private boolean note(PromiseSummary promise, WorkingCalendar team, Bridge bridge, Instant now) {
		ApplicationSummary application = this.applications.lockedSummary(promise.application());
		Scene scene = this.scenes.of(application.id());
		boolean stands = application.isOpen() && scene.position().calendar().equals(team.id())
				&& this.promises.active(application.id())
					.filter((running) -> running.id().equals(promise.id()))
					.isPresent();
		if (!stands || !BridgePolicy.isWanted(promise, seen(application), bridge, team)) {
			return false;
		}
		this.dispatch.send(scene, this.letters.note(scene, bridge, promise.toldDate()),
				new Bond("closure:" + bridge.closure().first(), promise.id(), null, null, now), now);
		return true;
	}

	private List<Seen> seen(ApplicationSummary application) {
		Stream<Seen> messages = this.messages.findByApplicationOrderByMomentsCreatedAt(application.id())
			.stream()
			.map((message) -> new Seen(message.kind(), message.moments().times().visibleAt(),
					!message.state().isFinal() && message.state() != MessageState.BLOCKED));
		return Objects.requireNonNull(messages.toList());
	}

}
