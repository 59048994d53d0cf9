package dev.goodword.complaints;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.goodword.accounts.Absences;
import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;

import org.springframework.stereotype.Component;

/**
 * Who answers for a complaint. Nobody of the hiring team does while somebody else can: it
 * may be about them.
 */
@Component
class ComplaintOwners {

	private final Accounts accounts;

	private final Positions positions;

	private final Absences absences;

	ComplaintOwners(Accounts accounts, Positions positions, Absences absences) {
		this.accounts = accounts;
		this.positions = positions;
		this.absences = absences;
	}

	/**
	 * Who answers.
	 *
	 * @param apart whether they are not on the hiring team
	 */
	record Owner(AccountId person, boolean apart) {
	}

	/**
	 * A head of recruiting outside the hiring team who is here; else outside it; else one
	 * of the team who is not responsible for the position. Where nobody answers for
	 * recruiting, as on a confidential position, one of those who may write there and is
	 * not responsible for it; else a head of the company, who then knows of this
	 * complaint alone; else whoever is responsible.
	 */
	Owner first(PositionSummary position) {
		return first(position, position.owner());
	}

	/**
	 * The same, never that person, who may be the one it is about.
	 * @param but who was responsible for the position until now
	 */
	Owner first(PositionSummary position, AccountId but) {
		Set<AccountId> team = team(position);
		Set<AccountId> away = this.absences.now().away().keySet();
		Comparator<StaffMember> nearest = Comparator.comparing((StaffMember person) -> team.contains(person.id()))
			.thenComparing((person) -> away.contains(person.id()))
			.thenComparing((person) -> !isOfCompany(person, position))
			.thenComparing((person) -> person.id().toString());
		return Stream.of(heads(position), others(position, position.owner()), headsAround(position))
			.flatMap((group) -> group.stream()
				.filter((person) -> !person.id().equals(position.owner()) && !person.id().equals(but))
				.min(nearest)
				.stream())
			.findFirst()
			.map((person) -> new Owner(person.id(), !team.contains(person.id())))
			.orElseGet(() -> new Owner(position.owner(), false));
	}

	/** Whoever answers for the company is nearer than whoever does for all of them. */
	private static boolean isOfCompany(StaffMember person, PositionSummary position) {
		return person.grants().stream().anyMatch((grant) -> position.company().equals(grant.company()));
	}

	/** Those who answer for recruiting there. */
	List<StaffMember> heads(PositionSummary position) {
		return this.accounts.staff()
			.stream()
			.filter((person) -> person.grants()
				.stream()
				.anyMatch((grant) -> AccessPolicy.rolesWith(Permission.HANDLE_COMPLAINTS).contains(grant.role())))
			.filter((person) -> handles(person, position))
			.toList();
	}

	/** Those who answered for recruiting there if nothing were confidential. */
	private List<StaffMember> headsAround(PositionSummary position) {
		return this.accounts.staff().stream().filter((person) -> handlesAround(person, position)).toList();
	}

	private static boolean handlesAround(StaffMember person, PositionSummary position) {
		return AccessPolicy.may(person, Permission.HANDLE_COMPLAINTS,
				new Scope(position.company(), position.department(), false, EnumSet.noneOf(Role.class)));
	}

	/** Whether the person is with us and may answer for complaints there in any way. */
	boolean mayBe(AccountId person, PositionSummary position) {
		return this.accounts.active(person)
			.filter((one) -> handlesAround(one, position) || handles(one, position) || writes(one, position))
			.isPresent();
	}

	/** Whether the person answers for all complaints there. */
	boolean handles(StaffMember person, PositionSummary position) {
		return AccessPolicy.may(person, Permission.HANDLE_COMPLAINTS, this.positions.scope(position, person));
	}

	/**
	 * Those who may take it over: whoever may write to applicants there, none of the
	 * hiring team while there is somebody else.
	 */
	List<StaffMember> others(PositionSummary position, AccountId but) {
		Set<AccountId> team = team(position);
		List<StaffMember> able = this.accounts.staff()
			.stream()
			.filter((person) -> !person.id().equals(but) && writes(person, position))
			.toList();
		List<StaffMember> apart = able.stream().filter((person) -> !team.contains(person.id())).toList();
		return apart.isEmpty() ? able : apart;
	}

	/** That person as an owner; empty when they may not be. */
	Optional<Owner> named(PositionSummary position, AccountId person, AccountId but) {
		Set<AccountId> team = team(position);
		return others(position, but).stream()
			.map(StaffMember::id)
			.filter(person::equals)
			.findFirst()
			.map((found) -> new Owner(found, !team.contains(found)));
	}

	private boolean writes(StaffMember person, PositionSummary position) {
		Scope open = new Scope(position.company(), position.department(), position.confidential(),
				EnumSet.noneOf(Role.class));
		return AccessPolicy.may(person, Permission.WRITE_MESSAGE, open)
				|| AccessPolicy.mayStill(person, Permission.WRITE_MESSAGE, this.positions.scope(position, person));
	}

	private Set<AccountId> team(PositionSummary position) {
		Set<AccountId> team = new HashSet<>();
		team.add(position.owner());
		for (Role role : Role.values()) {
			team.addAll(this.positions.team(position.id(), role));
		}
		return team;
	}

}
