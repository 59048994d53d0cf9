package dev.goodword.decisions;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dev.goodword.accounts.Absences;
import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.ApplicationTrail;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refused;
import dev.goodword.applications.Tasks;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.Chance;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a decision to one named colleague and takes the answer. The answer moves nothing:
 * whoever asked tells the candidate, and has a task to do so.
 */
@Service
@Transactional
public class DecisionRequests {

	/** The task of whoever is asked. */
	public static final String DECIDE_TASK = "DECISION_WANTED";

	/** The task of whoever asked, once there is an answer. */
	public static final String ACT_TASK = "DECISION_GIVEN";

	/** The task of whoever asked somebody who cannot answer any more. */
	static final String ASK_TASK = "ASK_ANOTHER";

	private static final Duration ONE_DAY = Duration.ofDays(1);

	private final DecisionRequestRepository requests;

	private final SettlingDecisions settling;

	private final Applications applications;

	private final Positions positions;

	private final Calendars calendars;

	private final Accounts accounts;

	private final Absences absences;

	private final Tasks tasks;

	private final ApplicationTrail trail;

	private final Chance chance;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	DecisionRequests(DecisionRequestRepository requests, SettlingDecisions settling, Applications applications,
			Positions positions, Calendars calendars, Accounts accounts, Absences absences, Tasks tasks,
			ApplicationTrail trail, Chance chance, InstantSource clock, ApplicationEventPublisher events) {
		this.requests = requests;
		this.settling = settling;
		this.applications = applications;
		this.positions = positions;
		this.calendars = calendars;
		this.accounts = accounts;
		this.absences = absences;
		this.tasks = tasks;
		this.trail = trail;
		this.chance = chance;
		this.clock = clock;
		this.events = events;
	}

	/** Who may be asked: colleagues who may decide, those of the hiring team first. */
	@Transactional(readOnly = true)
	public List<StaffMember> deciders(JobApplicationId id, StaffMember who) {
		PositionSummary position = position(id);
		return this.accounts.staff()
			.stream()
			.filter((person) -> mayDecide(position, person, who))
			.sorted((one, other) -> Boolean.compare(isOfTeam(position, other), isOfTeam(position, one)))
			.toList();
	}

	private boolean isOfTeam(PositionSummary position, StaffMember person) {
		return !this.positions.scope(position, person).teamRoles().isEmpty();
	}

	private boolean mayDecide(PositionSummary position, StaffMember person, StaffMember asking) {
		return !person.id().equals(asking.id())
				&& AccessPolicy.mayStill(person, Permission.MOVE_APPLICATION, this.positions.scope(position, person));
	}

	/**
	 * The days by whose close, on the team's clock, an answer may be asked for; the one
	 * with the usual lead time is the second.
	 */
	@Transactional(readOnly = true)
	public List<LocalDate> days(JobApplicationId id) {
		return DecisionPolicy.days(team(position(id)), this.clock.instant());
	}

	/** The day one asks for unless one chooses another. */
	@Transactional(readOnly = true)
	public LocalDate usualDay(JobApplicationId id) {
		return days(id).get(DecisionPolicy.LEAD - 1);
	}

	/**
	 * Asks. An open request to somebody else is taken back by it.
	 * @param by the day by whose close, on the team's clock, an answer is wanted
	 * @throws Refused when the application has ended, the person may not decide, the
	 * question is missing or too long, or the day does not fit
	 */
	public DecisionRequestId ask(JobApplicationId id, StaffMember decider, String question, LocalDate by,
			StaffMember who) {
		this.applications.visible(id, who, Permission.MOVE_APPLICATION);
		ApplicationSummary application = this.applications.lockedSummary(id);
		PositionSummary position = this.positions.summary(application.position());
		WorkingCalendar team = team(position);
		Instant now = this.clock.instant();
		Refused.ifObjected(
				DecisionPolicy.toAsk(application.isOpen(), mayDecide(position, decider, who), question, by, team, now));
		this.settling.settle(id, DecisionState.TAKEN_BACK, now);
		this.tasks.answered(id, Set.of(ASK_TASK));
		Instant dueAt = DecisionPolicy.closeOf(by, team);
		DecisionRequestSummary asked = new DecisionRequestSummary(new DecisionRequestId(this.chance.newId()), id,
				DecisionState.OPEN, who.id(), decider.id(), question.strip(), dueAt, now, null, null, null);
		this.requests
			.saveAndFlush(new DecisionRequest(asked, DecisionPolicy.nextChase(dueAt, 0, team, decider.zone(), now)));
		this.tasks.add(DECIDE_TASK, id, decider.id(), dueAt);
		this.trail.record(who, "decision.asked", id);
		this.events.publishEvent(new DecisionRequested(asked.id(), id, decider.id(), now));
		return asked.id();
	}

	/**
	 * Takes the open request back; without one nothing changes.
	 */
	public void takeBack(JobApplicationId id, StaffMember who) {
		this.applications.visible(id, who, Permission.MOVE_APPLICATION);
		this.applications.lockedSummary(id);
		if (this.settling.settle(id, DecisionState.TAKEN_BACK, this.clock.instant())) {
			this.trail.record(who, "decision.taken-back", id);
		}
	}

	/**
	 * The person asked answers, or who stands in for them. Answering the same twice
	 * changes nothing.
	 * @param who the one who answers, signed in or by the link that was sent to them
	 * @throws UnknownDecisionRequest when there is none, or it was put to somebody else
	 * @throws Refused when it awaits no answer any more, or the answer lacks its words or
	 * its day
	 */
	public void answer(DecisionRequestId id, DecisionAnswer answer, AccountId who) {
		DecisionRequestSummary seen = request(id);
		StaffMember person = able(seen, who).filter((one) -> mayAnswer(seen, who))
			.orElseThrow(UnknownDecisionRequest::new);
		this.applications.lockedSummary(seen.application());
		DecisionRequest request = this.requests.findById(id).orElseThrow(UnknownDecisionRequest::new);
		DecisionAnswer given = request.summary().answer();
		if (given != null && given.equals(stripped(answer))) {
			return;
		}
		Instant now = this.clock.instant();
		Refused.ifObjected(DecisionPolicy.toAnswer(request.summary().state(), answer,
				LocalDate.ofInstant(now, team(position(seen.application())).zone())));
		request.answer(stripped(answer), who, now);
		this.requests.saveAndFlush(request);
		this.tasks.answered(seen.application(), Set.of(DECIDE_TASK));
		this.tasks.add(ACT_TASK, seen.application(), asking(seen), now.plus(ONE_DAY));
		this.trail.record(person, "decision.given", seen.application());
		this.events.publishEvent(new DecisionGiven(id, seen.application(), asking(seen), now));
	}

	/** Whether the person was asked, or stands in for whoever was. */
	@Transactional(readOnly = true)
	public boolean mayAnswer(DecisionRequestSummary request, AccountId person) {
		return request.decider().equals(person) || answerer(request).equals(person);
	}

	/** Who answers now: the person asked, or who stands in for them and may decide. */
	@Transactional(readOnly = true)
	public AccountId answerer(DecisionRequestSummary request) {
		return able(request, this.absences.standIn(request.decider())).map(StaffMember::id).orElse(request.decider());
	}

	/**
	 * Whether an answer by the link is awaited from somebody who may still decide there,
	 * and the link has not ended.
	 */
	@Transactional(readOnly = true)
	public boolean mayBeAnswered(DecisionRequestSummary request) {
		return request.isOpen() && this.clock.instant().isBefore(request.linkEnds())
				&& able(request, answerer(request)).isPresent();
	}

	/** The person, if they are still with us and may decide there. */
	Optional<StaffMember> able(DecisionRequestSummary request, AccountId id) {
		PositionSummary position = position(request.application());
		return this.accounts.active(id)
			.filter((person) -> AccessPolicy.mayStill(person, Permission.MOVE_APPLICATION,
					this.positions.scope(position, person)));
	}

	/** Whoever asked; when they may not act on it any more, whoever is responsible. */
	AccountId asking(DecisionRequestSummary request) {
		return able(request, request.requester()).map(StaffMember::id)
			.orElseGet(() -> position(request.application()).owner());
	}

	private static DecisionAnswer stripped(DecisionAnswer answer) {
		String words = Objects.requireNonNullElse(answer.words(), "").strip();
		return new DecisionAnswer(answer.choice(), words.isEmpty() ? null : words,
				(answer.choice() == Choice.HOLD) ? answer.holdUntil() : null);
	}

	/** The request that awaits an answer; empty when there is none. */
	@Transactional(readOnly = true)
	public Optional<DecisionRequestSummary> open(JobApplicationId application) {
		return this.requests.findByApplicationAndLive(application, 1).map(DecisionRequest::summary);
	}

	/** All that was ever asked about the application, oldest first. */
	@Transactional(readOnly = true)
	public List<DecisionRequestSummary> of(JobApplicationId application) {
		return this.requests.findByApplicationOrderByAskedAt(application)
			.stream()
			.map(DecisionRequest::summary)
			.toList();
	}

	/**
	 * One request, however it stands.
	 * @throws UnknownDecisionRequest when there is none
	 */
	@Transactional(readOnly = true)
	public DecisionRequestSummary request(DecisionRequestId id) {
		return this.requests.findById(id).orElseThrow(UnknownDecisionRequest::new).summary();
	}

	private PositionSummary position(JobApplicationId id) {
		return this.positions.summary(this.applications.summary(id).position());
	}

	private WorkingCalendar team(PositionSummary position) {
		return this.calendars.calendar(position.calendar());
	}

}
