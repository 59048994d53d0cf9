package dev.goodword.promises;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.accounts.Absences;
import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.positions.Answering;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Who has to know about which promise: the owner at every step, the hiring managers of
 * the team from the day before, the heads of recruiting once the team's time is over. An
 * owner who has left is replaced by the heads and by whoever answers now, and whoever is
 * away by their deputy, in the deputy's zone: nobody's mailbox is a dead end.
 */
@Component
class WarnedPeople {

	private final Accounts accounts;

	private final Applications applications;

	private final Positions positions;

	private final Calendars calendars;

	private final Absences absences;

	private final Answering answering;

	WarnedPeople(Accounts accounts, Applications applications, Positions positions, Calendars calendars,
			Absences absences, Answering answering) {
		this.accounts = accounts;
		this.applications = applications;
		this.positions = positions;
		this.calendars = calendars;
		this.absences = absences;
		this.answering = answering;
	}

	/**
	 * What each person of that zone owes and is to be warned about now, the nearest
	 * first, as far as they may see it; people with no warning are left out.
	 */
	Map<StaffMember, Owed> of(List<PromiseSummary> running, ZoneId zone, Instant now) {
		Map<PromiseSummary, Team> teams = teams(running);
		Map<PromiseSummary, WarningStep> steps = new HashMap<>();
		teams.forEach((promise, team) -> WarningPolicy.step(promise, team.calendar(), zone, now)
			.ifPresent((step) -> steps.put(promise, step)));
		Map<StaffMember, Owed> owed = new LinkedHashMap<>();
		for (StaffMember person : steps.isEmpty() ? List.<StaffMember>of() : this.accounts.staff()) {
			if (person.zone().equals(zone) && AccessPolicy.may(person, Permission.SEE_APPLICATION)) {
				Set<PositionId> visible = this.positions.visibleTo(person);
				List<PromiseSummary> theirs = running.stream().filter((promise) -> {
					Team team = teams.get(promise);
					return team != null && visible.contains(team.position()) && team.concerns(person, promise);
				}).toList();
				List<Warning> warnings = theirs.stream()
					.filter(steps::containsKey)
					.flatMap((promise) -> warning(person, promise, teams, steps, now).stream())
					.toList();
				if (!warnings.isEmpty()) {
					owed.put(person, new Owed(theirs, warnings));
				}
			}
		}
		return owed;
	}

	private static Optional<Warning> warning(StaffMember person, PromiseSummary promise,
			Map<PromiseSummary, Team> teams, Map<PromiseSummary, WarningStep> steps, Instant now) {
		return Objects.requireNonNull(teams.get(promise))
			.stepFor(person, promise, Objects.requireNonNull(steps.get(promise)), !now.isBefore(promise.teamDueAt()))
			.map((step) -> new Warning(promise.id(), promise.application(), step));
	}

	/** Who answers for each promise to somebody whose application is going. */
	private Map<PromiseSummary, Team> teams(List<PromiseSummary> running) {
		Map<JobApplicationId, PositionId> places = open(running);
		Map<PositionId, Team> known = new HashMap<>();
		Map<AccountId, AccountId> away = this.absences.now().away();
		Map<PromiseSummary, Team> teams = new LinkedHashMap<>();
		running.forEach((promise) -> {
			PositionId place = places.get(promise.application());
			if (place != null) {
				teams.put(promise, known.computeIfAbsent(place, (id) -> team(id, away)));
			}
		});
		return teams;
	}

	private Map<JobApplicationId, PositionId> open(Collection<PromiseSummary> running) {
		Map<JobApplicationId, PositionId> places = new HashMap<>();
		Set<JobApplicationId> ids = new LinkedHashSet<>();
		running.forEach((promise) -> ids.add(promise.application()));
		this.applications.summaries(ids)
			.values()
			.stream()
			.filter(ApplicationSummary::isOpen)
			.forEach((application) -> places.put(application.id(), application.position()));
		return places;
	}

	private Team team(PositionId id, Map<AccountId, AccountId> away) {
		PositionSummary position = this.positions.summary(id);
		Map<AccountId, AccountId> standIns = new HashMap<>();
		away.forEach((person, deputy) -> this.accounts.active(deputy)
			.filter((one) -> AccessPolicy.may(one, Permission.SEE_APPLICATION, this.positions.scope(position, one)))
			.ifPresent((one) -> standIns.put(person, deputy)));
		boolean ownerIsHere = this.answering.responsible(position).isPresent();
		AccountId owner = ownerIsHere ? position.owner() : this.answering.of(position).id();
		return new Team(id, standIns.getOrDefault(owner, owner), ownerIsHere,
				this.positions.team(id, Role.HIRING_MANAGER)
					.stream()
					.map((manager) -> standIns.getOrDefault(manager, manager))
					.collect(Collectors.toSet()),
				this.calendars.calendar(position.calendar()), standIns);
	}

	/**
	 * What somebody owes.
	 *
	 * @param promises every promise they answer for
	 * @param warnings what they are to be warned about now
	 */
	record Owed(List<PromiseSummary> promises, List<Warning> warnings) {
	}

	/** Those who answer for one position. */
	private record Team(PositionId position, AccountId owner, boolean ownerIsHere, Set<AccountId> managers,
			WorkingCalendar calendar, Map<AccountId, AccountId> standIns) {

		boolean concerns(StaffMember person, PromiseSummary promise) {
			return isOwner(person, promise) || this.managers.contains(person.id()) || person.holds(Role.HR_HEAD);
		}

		/** Who was named to decide answers as well as the owner. */
		private boolean isOwner(StaffMember person, PromiseSummary promise) {
			if (person.id().equals(actsFor(promise.people().decider()))
					|| person.id().equals(actsFor(promise.people().owner()))) {
				return true;
			}
			return person.id().equals(this.owner) || (!this.ownerIsHere && person.holds(Role.HR_HEAD));
		}

		private @Nullable AccountId actsFor(@Nullable AccountId person) {
			return (person != null) ? this.standIns.getOrDefault(person, person) : null;
		}

		Optional<WarningStep> stepFor(StaffMember person, PromiseSummary promise, WarningStep step,
				boolean teamIsLate) {
			if (isOwner(person, promise)) {
				return Optional.of(step);
			}
			WarningStep seen = (step == WarningStep.TOLD_DAY) ? teamIsLate ? WarningStep.AT_RISK : WarningStep.ONE_DAY
					: step;
			boolean manager = this.managers.contains(person.id()) && seen != WarningStep.TWO_DAYS;
			boolean head = person.holds(Role.HR_HEAD) && seen == WarningStep.AT_RISK;
			return (manager || head) ? Optional.of(seen) : Optional.empty();
		}

	}

}
