package dev.goodword.positions;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who answers for a position: whoever is responsible, and while they are no longer with
 * us, whoever stands in until it is handed over. No applicant is told to wait for
 * somebody who has left.
 */
@Service
@Transactional(readOnly = true)
public class Answering {

	/** Without one of these roles nobody is responsible for a position. */
	private static final Set<Role> RECRUITING = EnumSet.of(Role.HR_HEAD, Role.RECRUITER);

	private final Positions positions;

	private final PositionRepository rows;

	private final ChangingOwners changing;

	private final Accounts accounts;

	Answering(Positions positions, PositionRepository rows, ChangingOwners changing, Accounts accounts) {
		this.positions = positions;
		this.rows = rows;
		this.changing = changing;
		this.accounts = accounts;
	}

	/**
	 * Whoever is responsible; when they have left or recruit there no more, a head of
	 * recruiting, else somebody who could become responsible. Where there is nobody, it
	 * stays theirs.
	 */
	public StaffMember of(PositionSummary position) {
		return responsible(position).or(() -> head(position))
			.or(() -> this.changing.able(position).stream().findFirst())
			.orElseGet(() -> this.accounts.member(position.owner()));
	}

	/**
	 * Whoever is responsible, as long as they are with us and could still become so.
	 */
	public Optional<StaffMember> responsible(PositionSummary position) {
		return this.accounts.active(position.owner()).filter((person) -> goesOn(person, position));
	}

	/** Who is on the team of a position without the role for it is rare. */
	private boolean goesOn(StaffMember person, PositionSummary position) {
		return OwnerPolicy.ableByRole(person, position)
				|| OwnerPolicy.able(person, this.positions.scope(position, person));
	}

	/** That person, as long as they are with us; otherwise whoever answers now. */
	public StaffMember named(AccountId person, PositionSummary position) {
		return this.accounts.active(person)
			.filter((one) -> !one.id().equals(position.owner()) || goesOn(one, position))
			.orElseGet(() -> of(position));
	}

	/** The first head of recruiting who may know of the position. */
	public Optional<StaffMember> head(PositionSummary position) {
		return this.accounts.staff().stream().filter((person) -> this.positions.isHead(person, position)).findFirst();
	}

	/**
	 * The positions of people who have left, or recruit there no more, that this person
	 * is to hand over: as a head of recruiting, or because there is none and they stand
	 * in, or because nobody else can.
	 */
	public List<PositionSummary> leftTo(StaffMember who) {
		List<PositionSummary> vacant = vacant().toList();
		if (vacant.isEmpty()) {
			return List.of();
		}
		boolean leads = who.holds(Role.HR_HEAD);
		Map<PositionId, Scope> scopes = leads ? this.positions.scopes(vacant, who) : Map.of();
		List<StaffMember> heads = this.accounts.staff()
			.stream()
			.filter((person) -> person.holds(Role.HR_HEAD))
			.toList();
		return vacant.stream()
			.filter((position) -> (leads && Positions.isHead(who, Objects.requireNonNull(scopes.get(position.id()))))
					|| (!isOpenTo(heads, position) && isLeftTo(who, position)))
			.toList();
	}

	/**
	 * Without a look into the teams, which open no more where nothing is confidential.
	 */
	private static boolean isOpenTo(List<StaffMember> heads, PositionSummary position) {
		Scope scope = new Scope(position.company(), position.department(), position.confidential(), Set.of());
		return heads.stream().anyMatch((head) -> Positions.isHead(head, scope));
	}

	private boolean isLeftTo(StaffMember who, PositionSummary position) {
		return of(position).id().equals(who.id()) || (OwnerPolicy.findsOthers(who, position) && isOrphan(position));
	}

	/**
	 * Whether a confidential position has nobody on its team who is or could become
	 * responsible. Nobody who may know of it can hand it over then: a head of recruiting
	 * of its company finds somebody, and learns no more of it than that.
	 */
	public boolean isOrphan(PositionSummary position) {
		return position.confidential() && responsible(position).isEmpty() && head(position).isEmpty()
				&& this.changing.able(position).isEmpty();
	}

	/** Those that nobody is responsible for who could be. */
	private Stream<PositionSummary> vacant() {
		return this.rows.leftBehind(PositionStatus.CLOSED, RECRUITING)
			.stream()
			.map(Position::summary)
			.filter((position) -> responsible(position).isEmpty());
	}

}
