package dev.goodword.insights.alarms;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.goodword.insights.alarms.Alarm.Signal;
import dev.goodword.promises.PromiseTallies;
import dev.goodword.promises.PromiseTally;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.Share;

import org.springframework.stereotype.Component;

/** Looks whether a week kept far fewer promises than its past. */
@Component
class PromiseWatch {

	/** The place of the chart of promises. */
	static final String PROMISES = "PROMISES";

	private static final Duration WEEK = Duration.ofDays(7);

	private static final int WEEKS_BACK = 26;

	private final AlarmBell bell;

	private final PastTable pasts;

	private final PromiseTallies promises;

	private final InstantSource clock;

	PromiseWatch(AlarmBell bell, PastTable pasts, PromiseTallies promises, InstantSource clock) {
		this.bell = bell;
		this.pasts = pasts;
		this.promises = promises;
		this.clock = clock;
	}

	/** The companies of whose promises enough were due in the week that is over. */
	Map<CompanyId, PromiseTally> weekOver(Instant monday) {
		return this.promises.due(monday.minus(WEEK), monday, this.clock.instant(), PublicationPolicy.LEAST);
	}

	/** How many promises of the week that is over were kept. */
	void lookAt(CompanyId company, PromiseTally tally, Instant monday) {
		Share kept = new Share(tally.kept(), tally.due());
		Instant from = monday.minus(WEEK);
		Optional<Past> past = Optional.ofNullable(this.pasts.of(company).get(PROMISES))
			.or(() -> Charts.past(weeks(company, Instant.EPOCH, from), from).map((found) -> {
				this.pasts.freeze(company, PROMISES, found, null);
				return found;
			}));
		if (past.filter((found) -> !from.isBefore(found.until()) && Charts.breaksMore(kept, found)).isPresent()) {
			Signal signal = new Signal(AlarmKind.PROMISES, "", LocalDate.ofInstant(from, ZoneOffset.UTC).toString(),
					kept.hits() + "/" + kept.of());
			this.bell.ring(company, List.of(signal), this.bell.known(company));
		}
	}

	/**
	 * The weeks between two moments in which enough promises were due, the earliest
	 * first: of the last half year.
	 */
	List<Share> weeks(CompanyId company, Instant from, Instant until) {
		return IntStream.rangeClosed(1, WEEKS_BACK)
			.mapToObj((back) -> until.minus(WEEK.multipliedBy(WEEKS_BACK + 1L - back)))
			.filter((week) -> !week.isBefore(from))
			.map((week) -> this.promises.due(company, week, week.plus(WEEK), this.clock.instant()))
			.filter((tally) -> tally.due() >= PublicationPolicy.LEAST)
			.map((tally) -> new Share(tally.kept(), tally.due()))
			.toList();
	}

}
