package dev.goodword.promises;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;

import org.springframework.stereotype.Component;

/**
 * Who has to know about which promise: the owner at every step, the hiring managers of
 * the team from the day before, the heads of recruiting once the team's time is over. An
 * owner who has left is replaced by the heads: nobody's mailbox is a dead end.
 */
@Component
class WarnedPeople {

	private final Accounts accounts;

	private final Applications applications;

	private final Positions positions;

	private final Calendars calendars;

	WarnedPeople(Accounts accounts, Applications applications, Positions positions, Calendars calendars) {
		this.accounts = accounts;
		this.applications = applications;
		this.positions = positions;
		this.calendars = calendars;
	}

	/** The promises of each person of that zone, as far as they may see them. */
	Map<StaffMember, List<PromiseSummary>> of(List<PromiseSummary> running, ZoneId zone, Instant now) {
		Map<JobApplicationId, PositionId> places = open(running);
		Map<PositionId, Team> teams = new HashMap<>();
		Map<StaffMember, List<PromiseSummary>> owed = new LinkedHashMap<>();
		for (StaffMember person : this.accounts.staff()) {
			if (person.zone().equals(zone) && AccessPolicy.may(person, Permission.SEE_APPLICATION)) {
				Set<PositionId> visible = this.positions.visibleTo(person);
				List<PromiseSummary> theirs = running.stream().filter((promise) -> {
					PositionId place = places.get(promise.application());
					return place != null && visible.contains(place)
							&& teams.computeIfAbsent(place, this::team).concerns(person);
				}).toList();
				if (!theirs.isEmpty()) {
					owed.put(person, theirs);
				}
			}
		}
		return owed;
	}

	/** What the person is to be warned about now, the nearest first. */
	List<Warning> warnings(StaffMember person, List<PromiseSummary> theirs, ZoneId zone, Instant now) {
		Map<JobApplicationId, PositionId> places = open(theirs);
		Map<PositionId, Team> teams = new HashMap<>();
		List<Warning> warnings = new ArrayList<>();
		for (PromiseSummary promise : theirs) {
			Team team = teams.computeIfAbsent(Objects.requireNonNull(places.get(promise.application())), this::team);
			WarningPolicy.step(promise, team.calendar(), zone, now)
				.flatMap((step) -> team.stepFor(person, step, !now.isBefore(promise.teamDueAt())))
				.ifPresent((step) -> warnings.add(new Warning(promise.id(), promise.application(), step)));
		}
		return warnings;
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

	private Team team(PositionId id) {
		PositionSummary position = this.positions.summary(id);
		return new Team(position.owner(), this.accounts.active(position.owner()).isPresent(),
				Set.copyOf(this.positions.team(id, Role.HIRING_MANAGER)), this.calendars.calendar(position.calendar()));
	}

	/** Those who answer for one position. */
	private record Team(AccountId owner, boolean ownerIsHere, Set<AccountId> managers, WorkingCalendar calendar) {

		boolean concerns(StaffMember person) {
			return isOwner(person) || this.managers.contains(person.id()) || person.holds(Role.HR_HEAD);
		}

		private boolean isOwner(StaffMember person) {
			return this.ownerIsHere ? person.id().equals(this.owner) : person.holds(Role.HR_HEAD);
		}

		Optional<WarningStep> stepFor(StaffMember person, WarningStep step, boolean teamIsLate) {
			if (isOwner(person)) {
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
