package dev.goodword.insights.alarms;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.applications.Wording;
import dev.goodword.audit.AuditLog;
import dev.goodword.insights.PrintedFigures;
import dev.goodword.surveys.SurveyFigures;
import dev.goodword.surveys.SurveyFigures.Block;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.compare.AlarmState;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of alarms: somebody takes one, says what caused it, what was done, and
 * whether that has helped; no step is left out.
 */
@Service
@Transactional
class Alarms {

	/** The longest text of a person, in characters. */
	static final int LONGEST = 2000;

	private static final Duration LOOKED_BACK = Duration.ofDays(365);

	private final AlarmTable alarms;

	private final PastTable pasts;

	private final SurveyFigures surveys;

	private final PrintedFigures figures;

	private final AuditLog audit;

	private final InstantSource clock;

	Alarms(AlarmTable alarms, PastTable pasts, SurveyFigures surveys, PrintedFigures figures, AuditLog audit,
			InstantSource clock) {
		this.alarms = alarms;
		this.pasts = pasts;
		this.surveys = surveys;
		this.figures = figures;
		this.audit = audit;
		this.clock = clock;
	}

	/** Those that are open or were closed within a year, the oldest first. */
	@Transactional(readOnly = true)
	List<Alarm> of(Company company) {
		return this.alarms.of(company.id(), this.clock.instant().minus(LOOKED_BACK));
	}

	/** The frozen pasts of a company, by their places. */
	@Transactional(readOnly = true)
	Map<String, Past> pasts(Company company) {
		return this.pasts.of(company.id());
	}

	/** Those nobody has closed, of the companies whose figures the person may read. */
	@Transactional(readOnly = true)
	List<Alarm> open(StaffMember who) {
		return this.alarms.open(this.figures.companies(who).stream().map(Company::id).toList());
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
		change(now, new Alarm(now.id(), now.company(), now.signal(), AlarmState.ACKNOWLEDGED, now.raisedAt(), who.id(),
				null, null, null, at()), who);
	}

	/** Says what caused it. */
	void explain(UUID id, String cause, StaffMember who) {
		Alarm now = alarm(id, who);
		Refused.ifObjected(says(cause));
		change(now, new Alarm(now.id(), now.company(), now.signal(), AlarmState.CAUSE_FOUND, now.raisedAt(),
				now.owner(), cause.strip(), null, null, at()), who);
	}

	/** Says what was done; also anew, when what was done before has not helped. */
	void act(UUID id, String action, StaffMember who) {
		Alarm now = alarm(id, who);
		Refused.ifObjected(says(action));
		change(now, new Alarm(now.id(), now.company(), now.signal(), AlarmState.ACTED, now.raisedAt(), now.owner(),
				now.cause(), action.strip(), null, at()), who);
	}

	/** Says whether it helped. */
	void check(UUID id, boolean helped, StaffMember who) {
		Alarm now = alarm(id, who);
		change(now, new Alarm(now.id(), now.company(), now.signal(), AlarmState.CHECKED, now.raisedAt(), now.owner(),
				now.cause(), now.action(), helped, at()), who);
	}

	/**
	 * Closes it.
	 * @throws Refused when what was done has not helped
	 */
	void close(UUID id, StaffMember who) {
		Alarm now = alarm(id, who);
		Refused.ifObjected(Boolean.FALSE.equals(now.helped()) ? because("unhelped") : Optional.empty());
		change(now, new Alarm(now.id(), now.company(), now.signal(), AlarmState.CLOSED, now.raisedAt(), now.owner(),
				now.cause(), now.action(), now.helped(), at()), who);
	}

	/**
	 * Freezes another past, of the newest answers, under the person's name.
	 * @throws Refused when no reason is given, or the answers are too few
	 */
	void measureAnew(Company company, Touchpoint touchpoint, String reason, StaffMember who) {
		Refused.ifObjected(says(reason));
		Past old = Optional.ofNullable(pasts(company).get(touchpoint.name())).orElseThrow(UnknownAlarm::new);
		List<Block> later = Charts.tellable(this.surveys.blocks(company.id()).getOrDefault(touchpoint, List.of()))
			.stream()
			.filter((block) -> block.at().isAfter(old.until()))
			.toList();
		Past anew = Charts.anew(later, old, reason.strip())
			.orElseThrow(() -> new Refused(new Refusal("alarm.refused.few", null)));
		this.pasts.freeze(company.id(), touchpoint.name(), anew, who.id());
		this.audit.record(who.id().value(), "alarm.measured-anew", "company", company.id().toString(),
				Map.of("touchpoint", touchpoint.name()), null);
	}

	private void change(Alarm before, Alarm after, StaffMember who) {
		boolean done = before.state().mayBecome(after.state()) && this.alarms.change(before, after);
		Refused.ifObjected(done ? Optional.empty() : because("meanwhile"));
		this.audit.record(who.id().value(), "alarm." + after.state().name().toLowerCase(Locale.ROOT), "alarm",
				after.id().toString(), Map.of(), null);
	}

	private Instant at() {
		return this.clock.instant();
	}

	private static Optional<Refusal> says(String text) {
		return (Wording.says(text) && Wording.fits(text, LONGEST)) ? Optional.empty() : because("silent");
	}

	private static Optional<Refusal> because(String why) {
		return Optional.of(new Refusal("alarm.refused." + why, null));
	}

}
