package dev.goodword.promises;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.shared.Chance;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Warns people once a morning of their own zone about what they owe, before a date is
 * missed. Who was warned and the mail that does it are written together.
 */
@Component
class WarningRound implements DueWork {

	private static final Logger log = LoggerFactory.getLogger(WarningRound.class);

	/** The step at the end of the told day lies this close behind it. */
	private static final Duration NEXT = Duration.ofSeconds(1);

	private final Accounts accounts;

	private final Calendars calendars;

	private final PromiseRepository promises;

	private final ChaserRepository chasers;

	private final WarningRounds rounds;

	private final WarnedPeople people;

	private final Transactions transactions;

	private final Chance chance;

	private final ApplicationEventPublisher events;

	private final InstantSource clock;

	WarningRound(Accounts accounts, Calendars calendars, PromiseRepository promises, ChaserRepository chasers,
			WarningRounds rounds, WarnedPeople people, Transactions transactions, Chance chance,
			ApplicationEventPublisher events, InstantSource clock) {
		this.accounts = accounts;
		this.calendars = calendars;
		this.promises = promises;
		this.chasers = chasers;
		this.rounds = rounds;
		this.people = people;
		this.transactions = transactions;
		this.chance = chance;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "warnings";
	}

	@Override
	public Optional<Instant> nextDue() {
		ZonedDateTime now = this.clock.instant().atZone(ZoneId.of("UTC"));
		return this.transactions.within(() -> {
			return this.promises.nextStep().isPresent() ? this.accounts.zones()
				.stream()
				.flatMap((zone) -> next(now.withZoneSameInstant(zone)))
				.min(Instant::compareTo) : Optional.empty();
		});
	}

	/** Before the first hour no round is done, and after the last one none is made. */
	private Stream<Instant> next(ZonedDateTime now) {
		LocalDate today = now.toLocalDate();
		LocalTime hour = now.toLocalTime();
		boolean closed = !hour.isBefore(WarningPolicy.CLOSE);
		List<Boolean> done = (closed || hour.isBefore(WarningPolicy.EARLY)) ? List.of()
				: this.rounds.done(now.getZone(), today);
		return Stream.of(true, false)
			.map((early) -> ((closed || done.contains(early)) ? today.plusDays(1) : today)
				.atTime(early ? WarningPolicy.EARLY : WarningPolicy.HOUR)
				.atZone(now.getZone())
				.toInstant());
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		int warned = 0;
		for (ZoneId zone : this.transactions.within(this.accounts::zones)) {
			LocalTime hour = LocalTime.ofInstant(now, zone);
			if (!hour.isBefore(WarningPolicy.EARLY) && hour.isBefore(WarningPolicy.CLOSE)) {
				warned += round(zone, now, true);
			}
			if (!hour.isBefore(WarningPolicy.HOUR) && hour.isBefore(WarningPolicy.CLOSE)) {
				warned += round(zone, now, false);
			}
		}
		return warned;
	}

	/** One round; those who had their mail in the early one have none in the other. */
	private int round(ZoneId zone, Instant now, boolean early) {
		LocalDate day = LocalDate.ofInstant(now, zone);
		if (this.transactions.within(() -> this.rounds.done(zone, day).contains(early))) {
			return 0;
		}
		Map<StaffMember, List<Warning>> due = this.transactions.within(() -> due(zone, now, early));
		due.forEach((person, warnings) -> warn(person, warnings, day, now));
		this.transactions.alone(() -> {
			this.rounds.done(zone, day, early);
			return day;
		});
		return due.size();
	}

	private Map<StaffMember, List<Warning>> due(ZoneId zone, Instant now, boolean early) {
		List<PromiseSummary> running = near(zone, now);
		Map<StaffMember, List<Warning>> due = new LinkedHashMap<>();
		if (early && !isEarlyDay(running, zone, now)) {
			return due;
		}
		this.people.of(running, zone, now).forEach((person, owed) -> {
			boolean comes = !early || isEarlyDay(owed.promises(), zone, now);
			if (comes && !this.chasers.existsByPersonAndDay(person.id(), LocalDate.ofInstant(now, zone))) {
				List<Warning> fresh = fresh(person, owed.warnings());
				if (!fresh.isEmpty()) {
					due.put(person, fresh);
				}
			}
		});
		return due;
	}

	/** What may have reached a step, the nearest to the team's due time first. */
	private List<PromiseSummary> near(ZoneId zone, Instant now) {
		List<WorkingCalendar> teams = this.calendars.all();
		Set<Promise> near = new LinkedHashSet<>(this.promises.runningBefore(WarningPolicy.dueBefore(teams, zone, now)));
		near.addAll(this.promises.movingBefore(WarningPolicy.goesOutUntil(teams, zone, now).plus(NEXT)));
		return near.stream()
			.filter((promise) -> !promise.kind().waitsForCandidate())
			.map(Promise::summary)
			.sorted(Comparator.comparing(PromiseSummary::teamDueAt))
			.toList();
	}

	private static boolean isEarlyDay(List<PromiseSummary> promises, ZoneId zone, Instant now) {
		return promises.stream().anyMatch((promise) -> WarningPolicy.isEarly(promise, zone, now));
	}

	/** What the person was not warned about at this step. */
	private List<Warning> fresh(StaffMember person, List<Warning> warnings) {
		Set<Warning> known = new LinkedHashSet<>();
		this.chasers.findByPromiseIn(warnings.stream().map(Warning::promise).toList())
			.stream()
			.filter((chaser) -> chaser.person().equals(person.id()))
			.forEach((chaser) -> known.add(chaser.warning()));
		return new ArrayList<>(warnings.stream().filter((warning) -> !known.contains(warning)).toList());
	}

	private void warn(StaffMember person, List<Warning> warnings, LocalDate day, Instant now) {
		try {
			this.transactions.alone(() -> {
				warnings.forEach((warning) -> this.chasers
					.saveAndFlush(new Chaser(this.chance.newId(), warning, person.id(), day, now)));
				this.events.publishEvent(new StaffWarned(person.id(), day, now));
				return day;
			});
		}
		catch (DataIntegrityViolationException ex) {
			log.info("Staff {} were warned by somebody else", person.id());
		}
	}

}
