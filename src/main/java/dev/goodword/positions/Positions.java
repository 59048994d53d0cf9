package dev.goodword.positions;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;
import dev.goodword.calendars.CalendarId;
import dev.goodword.shared.CompanyId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What we hire for. Everything staff may see of positions, and through them of
 * applications, is decided by {@link #visiblePositions(StaffMember)}: lists, counts and
 * search share it.
 */
@Service
@Transactional(readOnly = true)
public class Positions {

	private final PositionRepository positions;

	private final PipelineRepository stages;

	private final QuestionRepository questions;

	private final HiringTeamRepository teams;

	private final InstantSource clock;

	Positions(PositionRepository positions, PipelineRepository stages, QuestionRepository questions,
			HiringTeamRepository teams, InstantSource clock) {
		this.positions = positions;
		this.stages = stages;
		this.questions = questions;
		this.teams = teams;
		this.clock = clock;
	}

	/**
	 * The position, for modules that already know they may ask.
	 * @throws UnknownPosition when there is none
	 */
	public PositionSummary summary(PositionId id) {
		return this.positions.findById(id).orElseThrow(UnknownPosition::new).summary();
	}

	/** The pause of a position; empty while hiring does not rest. */
	public Optional<Pause> pause(PositionId id) {
		return this.positions.findById(id).map(Position::pause);
	}

	/**
	 * The position, if the person may know of it.
	 * @throws UnknownPosition when there is none or they may not: the two look alike
	 */
	public PositionSummary visible(PositionId id, StaffMember who) {
		Sight sight = Sight.of(who);
		return this.positions
			.visible(id, sight.everywhere(), sight.companies(), sight.departments(), who.id(), sight.teamRoles())
			.orElseThrow(UnknownPosition::new)
			.summary();
	}

	/** All positions the person may know of, by code: the one visibility query. */
	public List<PositionSummary> visiblePositions(StaffMember who) {
		Sight sight = Sight.of(who);
		return this.positions
			.visible(sight.everywhere(), sight.companies(), sight.departments(), who.id(), sight.teamRoles())
			.stream()
			.map(Position::summary)
			.toList();
	}

	/**
	 * The positions whose teams count by this calendar, those that are closed left out.
	 */
	public List<PositionId> countingBy(CalendarId calendar) {
		return this.positions.countingBy(calendar, PositionStatus.CLOSED);
	}

	/** The companies of those positions. */
	public List<CompanyId> companiesCountingBy(CalendarId calendar) {
		return this.positions.companiesCountingBy(calendar, PositionStatus.CLOSED);
	}

	/** The ids of {@link #visiblePositions(StaffMember)}. */
	public Set<PositionId> visibleTo(StaffMember who) {
		Set<PositionId> ids = new LinkedHashSet<>();
		visiblePositions(who).forEach((position) -> ids.add(position.id()));
		return ids;
	}

	/**
	 * Where the position lies and what the person is in its hiring team, for questions to
	 * the access policy.
	 */
	public Scope scope(PositionSummary position, StaffMember who) {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		this.teams.findByPositionAndAccount(position.id(), who.id()).forEach((member) -> roles.add(member.role()));
		return new Scope(position.company(), position.department(), position.confidential(), roles);
	}

	/** The same for several with one look into the teams. */
	public Map<PositionId, Scope> scopes(Collection<PositionSummary> some, StaffMember who) {
		Map<PositionId, Set<Role>> roles = new HashMap<>();
		this.teams.findByAccount(who.id())
			.forEach((member) -> roles.computeIfAbsent(member.position(), (id) -> EnumSet.noneOf(Role.class))
				.add(member.role()));
		Map<PositionId, Scope> scopes = new HashMap<>();
		some.forEach((position) -> scopes.put(position.id(), new Scope(position.company(), position.department(),
				position.confidential(), roles.getOrDefault(position.id(), Set.of()))));
		return scopes;
	}

	/** Whether the person may act for the head of recruiting on this position. */
	public boolean isHead(StaffMember person, PositionSummary position) {
		return person.holds(Role.HR_HEAD) && isHead(person, scope(position, person));
	}

	static boolean isHead(StaffMember person, Scope scope) {
		return person.holds(Role.HR_HEAD) && AccessPolicy.may(person, Permission.CHANGE_PROMISE, scope);
	}

	/** The hiring team's people who hold the role on this position. */
	public List<AccountId> team(PositionId id, Role role) {
		return this.teams.findByPosition(id)
			.stream()
			.filter((member) -> member.role() == role)
			.map(TeamMember::account)
			.toList();
	}

	/** The steps of the position's own pipeline, in order. */
	public List<PipelineStage> pipeline(PositionId id) {
		return this.stages.findByPositionOrderByOrder(id).stream().map(Stage::view).toList();
	}

	/**
	 * One step.
	 * @throws UnknownPosition when there is none
	 */
	public PipelineStage stage(StageId id) {
		return this.stages.findById(id).orElseThrow(UnknownPosition::new).view();
	}

	/** What the form of the position asks beyond name, mail and resume, in order. */
	public List<Question> questions(PositionId id) {
		return this.questions.findByPositionOrderByOrder(id).stream().map(StoredQuestion::question).toList();
	}

	/**
	 * Locks the position for the rest of the running transaction and says whether it
	 * takes applications at this moment, so that applying and closing cannot miss each
	 * other.
	 * @throws PositionNotOpen when it does not
	 * @throws UnknownPosition when there is none
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public PositionSummary lockForApplication(PositionId id) {
		PositionSummary position = locked(id);
		Instant now = this.clock.instant();
		if (!position.takesApplications(now)) {
			throw new PositionNotOpen(id);
		}
		return position;
	}

	/**
	 * Locks a position whatever its state, so that applying, leaving, coming back and
	 * closing cannot miss each other. To be taken before the lock of an application.
	 * @throws UnknownPosition when there is none
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public PositionSummary locked(PositionId id) {
		return this.positions.lock(id).orElseThrow(UnknownPosition::new).summary();
	}

}
