package dev.goodword.auditor;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.shared.Chance;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Looks at everything every few minutes and writes down what it found. Driven by the
 * clock alone; who waits between the looks waits elsewhere.
 */
@Component
class Auditor {

	/**
	 * With the minute of patience a silence is seen within a quarter of an hour, and so
	 * is an engine that has stood still for ten minutes.
	 */
	static final Duration EVERY = Duration.ofMinutes(5);

	private static final Logger log = LoggerFactory.getLogger(Auditor.class);

	private final AuditQueries queries;

	private final WordQueries words;

	private final AuditRuns runs;

	private final Transactions transactions;

	private final Chance chance;

	private final InstantSource clock;

	Auditor(AuditQueries queries, WordQueries words, AuditRuns runs, Transactions transactions, Chance chance,
			InstantSource clock) {
		this.queries = queries;
		this.words = words;
		this.runs = runs;
		this.transactions = transactions;
		this.chance = chance;
		this.clock = clock;
	}

	/**
	 * Looks if it is time and no other node is looking.
	 * @return whether it looked
	 */
	boolean lookIfDue() {
		Instant now = this.clock.instant();
		Optional<Instant> last = this.runs.recent(1).stream().map(Report::at).findFirst();
		boolean due = last.isEmpty() || last.get().isAfter(now) || !last.get().plus(EVERY).isAfter(now);
		UUID token = this.chance.newId();
		if (!due || !this.transactions.alone(() -> this.runs.lease(token, now))) {
			return false;
		}
		try {
			look();
		}
		finally {
			this.transactions.alone(() -> {
				this.runs.release(token);
				return token;
			});
		}
		return true;
	}

	/** Looks now. */
	Report look() {
		Instant began = this.clock.instant();
		List<Finding> found = new ArrayList<>(this.queries.findings(began));
		found.addAll(this.words.findings(began));
		Report report = new Report(began, Duration.between(began, this.clock.instant()), this.queries.open(),
				found.size(), found);
		this.transactions.alone(() -> {
			this.runs.keep(report);
			return report;
		});
		if (report.found() > 0) {
			log.error("{} open applications break a rule of silence, first {} {}", report.found(),
					found.get(0).reference(), found.get(0).rule());
		}
		return report;
	}

}
