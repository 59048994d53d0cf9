package dev.goodword.auditor;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.goodword.shared.Chance;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Looks every few minutes and writes down what it found. Driven by the clock alone; who
 * waits between the looks waits elsewhere.
 */
@Component
class Auditor {

	/**
	 * With the minute of patience a silence is seen within a quarter of an hour, and so
	 * is an engine that has stood still for ten minutes.
	 */
	static final Duration EVERY = Duration.ofMinutes(5);

	/** When in the day of UTC everything is looked at: three in the morning in China. */
	static final Duration NIGHT = Duration.ofHours(19);

	private static final Logger log = LoggerFactory.getLogger(Auditor.class);

	private final Whole whole;

	private final Changes changes;

	private final AuditQueries queries;

	private final WordQueries words;

	private final AuditRuns runs;

	private final Transactions transactions;

	private final Chance chance;

	private final InstantSource clock;

	Auditor(Whole whole, Changes changes, AuditQueries queries, WordQueries words, AuditRuns runs,
			Transactions transactions, Chance chance, InstantSource clock) {
		this.whole = whole;
		this.changes = changes;
		this.queries = queries;
		this.words = words;
		this.runs = runs;
		this.transactions = transactions;
		this.chance = chance;
		this.clock = clock;
	}

	/**
	 * Looks if it is time and no other node is looking: at what has moved, and once a
	 * night, or when somebody wants it, at everything.
	 * @return whether it looked
	 */
	boolean lookIfDue() {
		Instant now = this.clock.instant();
		Optional<Report> last = this.runs.recent(1).stream().findFirst();
		boolean due = last.isEmpty() || last.get().at().isAfter(now) || !last.get().at().plus(EVERY).isAfter(now);
		UUID token = this.chance.newId();
		if (!(due || this.runs.isWanted()) || !this.transactions.alone(() -> this.runs.lease(token, now))) {
			return false;
		}
		try {
			boolean wanted = this.transactions.alone(this.runs::takeWish);
			Optional<Report> before = (wanted || isNightly(now)) ? Optional.empty() : this.runs.last();
			before.ifPresentOrElse(this::lookSince, this::look);
		}
		finally {
			this.transactions.alone(() -> {
				this.runs.release(token);
				return token;
			});
		}
		return true;
	}

	/** Whether everything was last looked at before the latest night, or after now. */
	private boolean isNightly(Instant now) {
		Instant night = LocalDate.ofInstant(now.minus(NIGHT), ZoneOffset.UTC)
			.atStartOfDay(ZoneOffset.UTC)
			.toInstant()
			.plus(NIGHT);
		return this.runs.lastOfEverything().filter((at) -> !at.isBefore(night) && !at.isAfter(now)).isEmpty();
	}

	/** Looks at everything now. */
	Report look() {
		Scope scope = Scope.everything(this.clock.instant());
		return report(scope, this.whole.suspects(scope));
	}

	/** Looks at what is due, and at what has moved since that look. */
	Report lookSince(Report last) {
		Scope scope = Scope.since(last, this.clock.instant());
		return report(scope, this.changes.suspects(scope, last.open()));
	}

	private Report report(Scope scope, Suspects suspects) {
		Set<Finding> found = new LinkedHashSet<>(this.queries.findings(suspects, scope.now()));
		found.addAll(this.words.findings(suspects, scope));
		Report report = new Report(scope.now(), Duration.between(scope.now(), this.clock.instant()),
				scope.isEverything(), suspects.open(), found.size(), List.copyOf(found));
		this.transactions.alone(() -> {
			this.runs.keep(report);
			return report;
		});
		report.findings()
			.stream()
			.findFirst()
			.ifPresent((first) -> log.error("{} open applications break a rule of silence, first {} {}", report.found(),
					first.reference(), first.rule()));
		return report;
	}

}
