package dev.goodword.insights.alarms;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;
import dev.goodword.accounts.StandingDuties;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;

import org.springframework.stereotype.Component;

/**
 * Alarms among the duties of the day: those nobody has, or whose owner may not look at
 * them any more, for every head of recruiting of the company; and their own.
 */
@Component
class AlarmDuties implements StandingDuties {

	private final Alarms alarms;

	private final AlarmWords words;

	private final Accounts accounts;

	AlarmDuties(Alarms alarms, AlarmWords words, Accounts accounts) {
		this.alarms = alarms;
		this.words = words;
		this.accounts = accounts;
	}

	@Override
	public List<StandingDuty> of(StaffMember who, LocaleTag language) {
		if (!AccessPolicy.may(who, Permission.SEE_FIGURES)) {
			return List.of();
		}
		List<Alarm> open = this.alarms.open(who);
		Set<Alarm> orphans = orphans(open, who);
		List<Alarm> theirs = open.stream()
			.filter((alarm) -> isFree(alarm) || isOf(alarm, who) || orphans.contains(alarm))
			.toList();
		if (theirs.isEmpty()) {
			return List.of();
		}
		Map<AccountId, String> names = this.words.names();
		DateWords dates = DateWords.in(language, who.zone());
		return theirs.stream()
			.map((alarm) -> duty(alarm, orphans.contains(alarm) ? "over" : isFree(alarm) ? "take" : "go", names, dates))
			.toList();
	}

	/** Those whose owner has left, or is no head of recruiting there any more. */
	private Set<Alarm> orphans(List<Alarm> open, StaffMember who) {
		List<Alarm> taken = open.stream().filter((alarm) -> !isFree(alarm) && !isOf(alarm, who)).toList();
		if (taken.isEmpty()) {
			return Set.of();
		}
		List<StaffMember> staff = this.accounts.staff();
		return taken.stream()
			.filter((alarm) -> staff.stream()
				.noneMatch((one) -> isOf(alarm, one) && AccessPolicy.may(one, Permission.SEE_FIGURES,
						new Scope(alarm.company(), null, false, Set.of()))))
			.collect(Collectors.toSet());
	}

	private static boolean isFree(Alarm alarm) {
		return alarm.handling().owner() == null;
	}

	private static boolean isOf(Alarm alarm, StaffMember who) {
		return who.id().equals(alarm.handling().owner());
	}

	private StandingDuty duty(Alarm alarm, String what, Map<AccountId, String> names, DateWords dates) {
		LocaleTag language = dates.language();
		return new StandingDuty(this.words.say(language, "alarm.duty.since", dates.shortDate(alarm.raisedAt()).text()),
				this.words.say(language, what.equals("go") ? "alarm.duty.mine" : "alarm.duty.label"),
				this.words.title(alarm.signal(), names, language), this.words.say(language, "alarm.duty." + what),
				this.words.when(alarm.signal(), dates), "/insights/alarms?company=" + alarm.company());
	}

}
