package dev.goodword.insights.alarms;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
			.or(() -> Charts.past(weeks(company, from), from).map((found) -> {
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
	 * The weeks before a moment in which enough promises were due, the earliest first:
	 * half a year of them.
	 */
	private List<Share> weeks(CompanyId company, Instant until) {
		List<Share> weeks = new ArrayList<>();
		for (int back = WEEKS_BACK; back > 0; back--) {
			Instant from = until.minus(WEEK.multipliedBy(back));
			PromiseTally tally = this.promises.due(company, from, from.plus(WEEK), this.clock.instant());
			if (tally.due() >= PublicationPolicy.LEAST) {
				weeks.add(new Share(tally.kept(), tally.due()));
			}
		}
		return weeks;
	}

}
