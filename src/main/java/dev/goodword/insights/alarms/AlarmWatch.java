package dev.goodword.insights.alarms;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.Company;
import dev.goodword.insights.alarms.Alarm.Signal;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.SurveyFigures;
import dev.goodword.surveys.SurveyFigures.Block;
import dev.goodword.surveys.Touchpoint;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Looks whether what people said, or how they came to say it, has changed by more than
 * chance. What an alarm was about is not looked at again when it is closed, unless it was
 * let go as chance.
 */
@Component
class AlarmWatch {

	private final AlarmBell bell;

	private final PastTable pasts;

	private final SurveyFigures figures;

	private final AnswerWatch answers;

	AlarmWatch(AlarmBell bell, PastTable pasts, SurveyFigures figures, AnswerWatch answers) {
		this.bell = bell;
		this.pasts = pasts;
		this.figures = figures;
		this.answers = answers;
	}

	void lookAt(Company company, Instant now) {
		List<Alarm> known = this.bell.known(company.id());
		Map<String, Past> pasts = this.pasts.of(company.id());
		List<Signal> signals = new ArrayList<>(this.answers.signals(company));
		this.figures.blocks(company).forEach((touchpoint, blocks) -> {
			List<Block> told = Weeks.of(blocks, company.zone(), now);
			past(company.id(), touchpoint, told, pasts).ifPresent((past) -> {
				Charts.drift(told, past, since(known, AlarmKind.DRIFT, touchpoint))
					.map((block) -> signal(AlarmKind.DRIFT, block))
					.ifPresent(signals::add);
				Charts.jump(told, past, since(known, AlarmKind.JUMP, touchpoint))
					.map((block) -> signal(AlarmKind.JUMP, block))
					.ifPresent(signals::add);
			});
			tens(company.id(), touchpoint, told, pasts)
				.flatMap((past) -> Tens.jump(told, past, since(known, AlarmKind.TENS, touchpoint)))
				.map((block) -> signal(AlarmKind.TENS, block))
				.ifPresent(signals::add);
		});
		this.bell.ring(company.id(), signals, known);
	}

	private Optional<Past> past(CompanyId company, Touchpoint touchpoint, List<Block> blocks, Map<String, Past> known) {
		return Optional.ofNullable(known.get(touchpoint.name())).or(() -> Charts.past(blocks).map((found) -> {
			this.pasts.freeze(company, touchpoint.name(), found, null);
			return found;
		}));
	}

	private Optional<Past> tens(CompanyId company, Touchpoint touchpoint, List<Block> blocks, Map<String, Past> known) {
		return Optional.ofNullable(known.get(Tens.place(touchpoint))).or(() -> Tens.past(blocks).map((found) -> {
			this.pasts.freeze(company, Tens.place(touchpoint), found, null);
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

}
