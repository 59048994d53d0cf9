package dev.goodword.insights.alarms;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.Company;
import dev.goodword.insights.alarms.Alarm.Signal;
import dev.goodword.promises.PromiseTallies;
import dev.goodword.promises.PromiseTally;
import dev.goodword.shared.Chance;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.SurveyFigures;
import dev.goodword.surveys.SurveyFigures.Block;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.Share;
import dev.goodword.surveys.scores.compare.AlarmState;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Looks whether something rings, and raises an alarm. One that is open does not ring
 * again; what it was about is not looked at again when it is closed, unless it was let go
 * as chance.
 */
@Component
class AlarmWatch {

	/** The place of the chart of promises. */
	static final String PROMISES = "PROMISES";

	private static final Duration WEEK = Duration.ofDays(7);

	private static final int WEEKS_BACK = 26;

	private final AlarmTable alarms;

	private final PastTable pasts;

	private final SurveyFigures figures;

	private final PromiseTallies promises;

	private final AnswerWatch answers;

	private final Chance chance;

	private final InstantSource clock;

	AlarmWatch(AlarmTable alarms, PastTable pasts, SurveyFigures figures, PromiseTallies promises, AnswerWatch answers,
			Chance chance, InstantSource clock) {
		this.alarms = alarms;
		this.pasts = pasts;
		this.figures = figures;
		this.promises = promises;
		this.answers = answers;
		this.chance = chance;
		this.clock = clock;
	}

	/** What people said, and how they came to say it. */
	void lookAtAnswers(Company company) {
		List<Alarm> known = this.alarms.of(company.id(), Instant.EPOCH);
		Map<String, Past> pasts = this.pasts.of(company.id());
		List<Signal> signals = new ArrayList<>();
		this.figures.blocks(company.id()).forEach((touchpoint, blocks) -> {
			List<Block> told = Charts.tellable(blocks);
			past(company.id(), touchpoint, told, pasts).ifPresent((past) -> {
				Charts.drift(told, past, since(known, AlarmKind.DRIFT, touchpoint))
					.map((block) -> signal(AlarmKind.DRIFT, block))
					.ifPresent(signals::add);
				Charts.jump(told, past, since(known, AlarmKind.JUMP, touchpoint))
					.map((block) -> signal(AlarmKind.JUMP, block))
					.ifPresent(signals::add);
			});
		});
		this.answers.signals(company)
			.stream()
			.filter((signal) -> known.stream().noneMatch((alarm) -> isSame(alarm.signal(), signal)))
			.forEach(signals::add);
		signals.forEach((signal) -> raise(company.id(), signal, known));
	}

	/** How many promises of the week that is over were kept. */
	void lookAtPromises(CompanyId company, PromiseTally tally, Instant monday) {
		Share kept = new Share(tally.kept(), tally.due());
		Instant from = monday.minus(WEEK);
		Optional<Past> past = Optional.ofNullable(this.pasts.of(company).get(PROMISES))
			.or(() -> Charts.past(weeks(company, from), from).map((found) -> {
				this.pasts.freeze(company, PROMISES, found, null);
				return found;
			}));
		if (past.filter((found) -> !from.isBefore(found.until()) && Charts.breaksMore(kept, found)).isPresent()) {
			raise(company, new Signal(AlarmKind.PROMISES, "", LocalDate.ofInstant(from, ZoneOffset.UTC).toString(),
					kept.hits() + "/" + kept.of()), this.alarms.of(company, Instant.EPOCH));
		}
	}

	/** The companies of whose promises enough were due in the week that is over. */
	Map<CompanyId, PromiseTally> weekOver(Instant monday) {
		return this.promises.due(monday.minus(WEEK), monday, this.clock.instant(), PublicationPolicy.LEAST);
	}

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

	private Optional<Past> past(CompanyId company, Touchpoint touchpoint, List<Block> blocks, Map<String, Past> known) {
		return Optional.ofNullable(known.get(touchpoint.name())).or(() -> Charts.past(blocks).map((found) -> {
			this.pasts.freeze(company, touchpoint.name(), found, null);
			return found;
		}));
	}

	/** Until when alarms of a kind about a touchpoint were dealt with. */
	private static @Nullable Instant since(List<Alarm> known, AlarmKind kind, Touchpoint touchpoint) {
		return known.stream()
			.filter((alarm) -> alarm.signal().kind() == kind && alarm.signal().place().equals(touchpoint.name()))
			.map(Alarm::dealtWithUntil)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	private static Signal signal(AlarmKind kind, Block block) {
		return new Signal(kind, block.touchpoint().name(), block.quarter().toString(), "");
	}

	private void raise(CompanyId company, Signal signal, List<Alarm> known) {
		boolean open = known.stream()
			.anyMatch((alarm) -> alarm.state() != AlarmState.CLOSED && alarm.signal().kind() == signal.kind()
					&& alarm.signal().place().equals(signal.place()));
		if (!open) {
			this.alarms.add(this.chance.newId(), company, signal, this.clock.instant());
		}
	}

	private static boolean isSame(Signal one, Signal other) {
		return one.kind() == other.kind() && one.place().equals(other.place()) && one.period().equals(other.period());
	}

}
