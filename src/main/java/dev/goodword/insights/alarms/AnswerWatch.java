package dev.goodword.insights.alarms;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import dev.goodword.accounts.Company;
import dev.goodword.insights.alarms.Alarm.Signal;
import dev.goodword.surveys.Making;
import dev.goodword.surveys.SurveyQuality;
import dev.goodword.surveys.SurveyQuality.Trust;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Share;
import dev.goodword.surveys.scores.compare.AnswerQuality;
import dev.goodword.surveys.scores.compare.ControlChart;

import org.springframework.stereotype.Component;

/**
 * Signs that answers are not what people think ({@code experience.md} 3.9, A4). Nothing
 * of it reads an answer.
 */
@Component
class AnswerWatch {

	private static final int A_YEAR = 4;

	/** A past of fewer is no measure. */
	private static final int ENOUGH = 150;

	private final SurveyQuality surveys;

	private final InstantSource clock;

	AnswerWatch(SurveyQuality surveys, InstantSource clock) {
		this.surveys = surveys;
		this.clock = clock;
	}

	/**
	 * Of the quarter that runs and of the last whose answers are all there; held against
	 * the year before that.
	 */
	List<Signal> signals(Company company) {
		Instant now = this.clock.instant();
		Quarter running = Quarter.of(LocalDate.ofInstant(now, company.zone()));
		Quarter last = AskingWatch.lastOver(now, company.zone());
		Map<Quarter, Trust> known = new HashMap<>();
		Function<Quarter, Trust> read = (quarter) -> known.computeIfAbsent(quarter,
				(one) -> this.surveys.of(company.id(), one));
		List<Signal> signals = new ArrayList<>();
		for (Quarter quarter = last; !quarter.equals(running.plus(1)); quarter = quarter.plus(1)) {
			Optional<Making> making = read.apply(quarter).making();
			int kept = making.map(Making::quarantined).orElse(0);
			if (kept > 0) {
				signals.add(new Signal(AlarmKind.BURSTS, "", quarter.toString(), Integer.toString(kept)));
			}
			if (making.filter(AnswerWatch::takesTooLong).isPresent()) {
				signals.add(signal(AlarmKind.LENGTH, quarter));
			}
		}
		if (isAbove((quarter) -> hasty(read.apply(quarter)), last)) {
			signals.add(signal(AlarmKind.HASTE, last));
		}
		Optional<Share> answered = read.apply(last).answered();
		if (answered.isPresent() && past((quarter) -> read.apply(quarter).answered(), last)
			.filter((past) -> !AnswerQuality.isUsual(answered.get(), past))
			.isPresent()) {
			signals.add(signal(AlarmKind.RESPONSE, last));
		}
		return signals;
	}

	private static boolean takesTooLong(Making made) {
		return made.finished() >= PublicationPolicy.LEAST && made.isTooLong();
	}

	/** How many of those who sent an answer had hurried. */
	private static Optional<Share> hasty(Trust read) {
		return read.making()
			.filter((made) -> made.finished() >= PublicationPolicy.LEAST)
			.map((made) -> share(made.hurried(), made.finished()));
	}

	private static boolean isAbove(Function<Quarter, Optional<Share>> shares, Quarter quarter) {
		return shares.apply(quarter)
			.filter((found) -> past(shares, quarter).filter((past) -> past.isAbove(found.value(), found.of()))
				.isPresent())
			.isPresent();
	}

	/** The year before a quarter as a measure; empty while it is none. */
	private static Optional<ControlChart> past(Function<Quarter, Optional<Share>> shares, Quarter quarter) {
		Share past = IntStream.rangeClosed(1, A_YEAR)
			.mapToObj((back) -> shares.apply(quarter.plus(-back)))
			.flatMap(Optional::stream)
			.reduce(new Share(0, 0), (one, other) -> new Share(one.hits() + other.hits(), one.of() + other.of()));
		return (past.of() < ENOUGH) ? Optional.empty() : Optional.of(ControlChart.of(shrunk(past)));
	}

	/** A past in which something never happened does not say that it never can. */
	private static Share shrunk(Share past) {
		return new Share(past.hits() + 1, past.of() + 2);
	}

	private static Share share(int hits, int of) {
		return new Share(Math.min(hits, of), of);
	}

	private static Signal signal(AlarmKind kind, Quarter quarter) {
		return new Signal(kind, "", quarter.toString(), "");
	}

}
