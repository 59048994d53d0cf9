package dev.goodword.insights.alarms;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.audit.AuditLog;
import dev.goodword.insights.PrintedFigures;
import dev.goodword.surveys.scores.compare.AlarmState;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of alarms: somebody takes one, says what caused it, what was done, and
 * whether that has helped; no step is left out. One that nothing was behind is let go
 * with its reason.
 */
@Service
@Transactional
class Alarms {

	private static final Duration LOOKED_BACK = Duration.ofDays(365);

	private final AlarmTable alarms;

	private final PrintedFigures figures;

	private final AuditLog audit;

	private final InstantSource clock;

	Alarms(AlarmTable alarms, PrintedFigures figures, AuditLog audit, InstantSource clock) {
		this.alarms = alarms;
		this.figures = figures;
		this.audit = audit;
		this.clock = clock;
	}

	/** Those that are open or were closed within a year, the oldest first. */
	@Transactional(readOnly = true)
	List<Alarm> of(Company company) {
		return this.alarms.of(company.id(), this.clock.instant().minus(LOOKED_BACK));
	}

	/** Those nobody has closed, of the companies whose figures the person may read. */
	@Transactional(readOnly = true)
	List<Alarm> open(StaffMember who) {
		return this.alarms.open()
			.stream()
			.filter((alarm) -> AccessPolicy.may(who, Permission.SEE_FIGURES,
					new Scope(alarm.company(), null, false, Set.of())))
			.toList();
	}

	/**
	 * One the person may know of.
	 * @throws UnknownAlarm when there is none
	 */
	@Transactional(readOnly = true)
	Alarm alarm(UUID id, StaffMember who) {
		return this.alarms.find(id)
			.filter((alarm) -> this.figures.companies(who).stream().anyMatch((own) -> own.id().equals(alarm.company())))
			.orElseThrow(UnknownAlarm::new);
	}

	/** Takes it. */
	void take(UUID id, StaffMember who) {
		Alarm now = alarm(id, who);
		step(now, AlarmState.ACKNOWLEDGED, now.handling().by(who.id()), who);
	}

	/**
	 * Takes it over from a colleague, who may be ill or gone; how far they came stays.
	 * @param from who had it when the person decided to
	 */
	void takeOver(UUID id, AccountId from, StaffMember who) {
		Alarm now = alarm(id, who);
		boolean theirs = now.isOpen() && from.equals(now.handling().owner()) && !from.equals(who.id());
		Refused.ifObjected(theirs ? Optional.empty() : because("meanwhile"));
		write(now, now.next(now.state(), now.handling().by(who.id()), at()), "taken-over", who);
	}

	/** Says what caused it. */
	void explain(UUID id, String cause, StaffMember who) {
		Alarm now = alarm(id, who);
		step(now, AlarmState.CAUSE_FOUND, now.handling().because(Handling.said(cause)), who);
	}

	/** Says what was done; also anew, when what was done before has not helped. */
	void act(UUID id, String action, StaffMember who) {
		Alarm now = alarm(id, who);
		step(now, AlarmState.ACTED, now.handling().doing(Handling.said(action)), who);
	}

	/** Says whether it helped. */
	void check(UUID id, boolean helped, StaffMember who) {
		Alarm now = alarm(id, who);
		step(now, AlarmState.CHECKED, now.handling().judged(helped), who);
	}

	/**
	 * Closes it.
	 * @throws Refused when what was done has not helped
	 */
	void close(UUID id, StaffMember who) {
		Alarm now = alarm(id, who);
		Refused.ifObjected(Boolean.FALSE.equals(now.handling().helped()) ? because("unhelped") : Optional.empty());
		step(now, AlarmState.CLOSED, now.handling(), who);
	}

	/**
	 * Lets it go: somebody has looked, and nothing is behind it but chance. What came
	 * after it rang is looked at anew, so that it rings again if they are wrong.
	 */
	void letGo(UUID id, String reason, StaffMember who) {
		Alarm now = alarm(id, who);
		Handling then = now.handling().letGo(Handling.said(reason));
		boolean helped = Boolean.TRUE.equals(now.handling().helped());
		Refused.ifObjected((now.state().mayBeChance() && !helped) ? Optional.empty() : because("meanwhile"));
		write(now, now.next(AlarmState.CLOSED, then, at()), "let-go", who);
	}

	private void step(Alarm before, AlarmState next, Handling then, StaffMember who) {
		Refused.ifObjected(before.state().mayBecome(next) ? Optional.empty() : because("meanwhile"));
		write(before, before.next(next, then, at()), next.name().toLowerCase(Locale.ROOT), who);
	}

	private void write(Alarm before, Alarm after, String what, StaffMember who) {
		Refused.ifObjected(this.alarms.change(before, after) ? Optional.empty() : because("meanwhile"));
		this.audit.record(who.id().value(), "alarm." + what, "alarm", after.id().toString(), Map.of(), null);
	}

	private Instant at() {
		return this.clock.instant();
	}

	private static Optional<Refusal> because(String why) {
		return Optional.of(new Refusal("alarm.refused." + why, null));
	}

}
