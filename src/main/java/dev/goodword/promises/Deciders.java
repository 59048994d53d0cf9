package dev.goodword.promises;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refused;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Tasks;
import dev.goodword.audit.AuditLog;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the head of recruiting does about an application on which others have let two
 * dates pass: name who decides and by when, or apologise and ask the candidate. The head
 * does not decide.
 */
@Service
@Transactional
public class Deciders {

	/** The task of whoever was named. */
	static final String DECIDE_TASK = "DECIDE";

	private final PromiseRepository promises;

	private final Delays delays;

	private final Escalation heads;

	private final Applications applications;

	private final Positions positions;

	private final Calendars calendars;

	private final Accounts accounts;

	private final Tasks tasks;

	private final AuditLog audit;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	Deciders(PromiseRepository promises, Delays delays, Escalation heads, Applications applications,
			Positions positions, Calendars calendars, Accounts accounts, Tasks tasks, AuditLog audit,
			InstantSource clock, ApplicationEventPublisher events) {
		this.promises = promises;
		this.delays = delays;
		this.heads = heads;
		this.applications = applications;
		this.positions = positions;
		this.calendars = calendars;
		this.accounts = accounts;
		this.tasks = tasks;
		this.audit = audit;
		this.clock = clock;
		this.events = events;
	}

	/** What the person may do about the application now. */
	@Transactional(readOnly = true)
	public Acts acts(JobApplicationId id, StaffMember who) {
		ApplicationSummary application = this.applications.summary(id);
		PositionSummary position = this.positions.summary(application.position());
		Promise running = this.promises.findByApplicationAndChainAndActive(id, Promise.STAGE_CHAIN, 1)
			.filter((promise) -> application.isOpen())
			.orElse(null);
		if (running == null || !this.heads.isHead(who, position)) {
			return new Acts(List.of(), false);
		}
		boolean mayName = ReleasePolicy.mayName(running.summary());
		List<LocalDate> days = ReleasePolicy.days(this.calendars.calendar(position.calendar()), this.clock.instant());
		return new Acts(mayName ? days : List.of(), ReleasePolicy.mayAsk(running.summary()));
	}

	/** The people the head may name: those who may decide and are not the head. */
	@Transactional(readOnly = true)
	public List<StaffMember> choices(JobApplicationId id, StaffMember who) {
		PositionSummary position = this.positions.summary(this.applications.summary(id).position());
		return this.accounts.staff().stream().filter((person) -> mayDecide(position, person, who)).toList();
	}

	private boolean mayDecide(PositionSummary position, StaffMember person, StaffMember head) {
		return !person.id().equals(head.id())
				&& AccessPolicy.mayStill(person, Permission.MOVE_APPLICATION, this.positions.scope(position, person));
	}

	/**
	 * Names who decides.
	 * @param by the day by whose close, on the team's clock, they do: within two working
	 * days
	 * @throws Refused when there is nothing to name anybody for, the day does not fit, or
	 * the person named may not decide
	 */
	public void name(JobApplicationId id, StaffMember decider, LocalDate by, StaffMember who) {
		Instant now = this.clock.instant();
		ApplicationSummary application = this.applications.lockedSummary(id);
		PositionSummary position = this.positions.summary(application.position());
		Promise running = running(id).orElseThrow(() -> new Refused(new Refusal("promises.refused.nothing", null)));
		WorkingCalendar team = this.calendars.calendar(position.calendar());
		Optional<Refusal> objection = ReleasePolicy.objection(running.summary(), this.heads.isHead(who, position),
				mayDecide(position, decider, who), by, team, now);
		if (objection.isPresent()) {
			throw new Refused(objection.get());
		}
		Instant dueAt = ReleasePolicy.closeOf(by, team);
		running.hurry(dueAt, decider.id(), now);
		this.promises.saveAndFlush(running);
		this.tasks.answered(id, Set.of(Delays.NAME_DECIDER_TASK, DECIDE_TASK));
		this.tasks.add(DECIDE_TASK, id, decider.id(), dueAt);
		this.audit.record(who.id().value(), "promise.decider-named", "application", id.toString(),
				Map.of("decider", decider.id().toString(), "by", by.toString()), null);
		this.events.publishEvent(new StaffAlerted(StaffAlert.DECIDER_NAMED, decider.id(), id, now));
		this.events.publishEvent(running.due(now));
	}

	/**
	 * Apologises and asks the candidate whether they want to stay in.
	 * @throws Refused when it is not the time for it or the person is not the head
	 */
	public void ask(JobApplicationId id, StaffMember who) {
		ApplicationSummary application = this.applications.lockedSummary(id);
		PositionSummary position = this.positions.summary(application.position());
		Optional<Promise> running = running(id)
			.filter((promise) -> this.heads.isHead(who, position) && ReleasePolicy.mayAsk(promise.summary()));
		if (running.isEmpty() || !this.delays.ask(running.get(), this.clock.instant())) {
			throw new Refused(new Refusal("promises.refused.nothing", null));
		}
		this.tasks.answered(id, Set.of(Delays.NAME_DECIDER_TASK));
		this.audit.record(who.id().value(), "promise.candidate-asked", "application", id.toString(), Map.of(), null);
	}

	private Optional<Promise> running(JobApplicationId id) {
		return this.promises.lockActive(id, Promise.STAGE_CHAIN);
	}

	/**
	 * What may be done.
	 *
	 * @param days by whose close somebody may be named to decide; none when nobody may
	 * @param mayAsk whether the candidate may be asked
	 */
	public record Acts(List<LocalDate> days, boolean mayAsk) {
	}

}
