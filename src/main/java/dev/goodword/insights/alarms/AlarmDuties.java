package dev.goodword.insights.alarms;

import java.util.List;
import java.util.Map;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.accounts.StandingDuties;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.scores.compare.AlarmState;

import org.springframework.stereotype.Component;

/**
 * Alarms among the duties of the day: those nobody has, for every head of recruiting of
 * the company, and their own.
 */
@Component
class AlarmDuties implements StandingDuties {

	private final Alarms alarms;

	private final AlarmWords words;

	AlarmDuties(Alarms alarms, AlarmWords words) {
		this.alarms = alarms;
		this.words = words;
	}

	@Override
	public List<StandingDuty> of(StaffMember who, LocaleTag language) {
		if (!AccessPolicy.may(who, Permission.SEE_FIGURES)) {
			return List.of();
		}
		List<Alarm> open = this.alarms.open(who)
			.stream()
			.filter((alarm) -> alarm.owner() == null || alarm.owner().equals(who.id()))
			.toList();
		if (open.isEmpty()) {
			return List.of();
		}
		Map<AccountId, String> names = this.words.names();
		DateWords dates = DateWords.in(language, who.zone());
		return open.stream().map((alarm) -> duty(alarm, names, dates)).toList();
	}

	private StandingDuty duty(Alarm alarm, Map<AccountId, String> names, DateWords dates) {
		LocaleTag language = dates.language();
		boolean free = alarm.state() == AlarmState.RAISED;
		return new StandingDuty(this.words.say(language, "alarm.duty.since", dates.shortDate(alarm.raisedAt()).text()),
				this.words.say(language, free ? "alarm.duty.label" : "alarm.duty.mine"),
				this.words.title(alarm.signal(), names, language),
				this.words.say(language, free ? "alarm.duty.take" : "alarm.duty.go"),
				this.words.when(alarm.signal(), dates), "/insights/alarms?company=" + alarm.company());
	}

}
