package dev.goodword.positions;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import dev.goodword.shared.Chance;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds somebody for a confidential position of whose team nobody is left who could be
 * responsible. A head of recruiting of the company names somebody else, who joins the
 * team; they themselves learn nothing of it and do not join.
 */
@Service
@Transactional
public class FindingOwners {

	private final Positions positions;

	private final HiringTeamRepository teams;

	private final Answering answering;

	private final ChangingOwners changing;

	private final Accounts accounts;

	private final AuditLog audit;

	private final Chance chance;

	FindingOwners(Positions positions, HiringTeamRepository teams, Answering answering, ChangingOwners changing,
			Accounts accounts, AuditLog audit, Chance chance) {
		this.positions = positions;
		this.teams = teams;
		this.answering = answering;
		this.changing = changing;
		this.accounts = accounts;
		this.audit = audit;
		this.chance = chance;
	}

	/**
	 * The position, as long as this person is to find somebody for it.
	 * @throws UnknownPosition when there is none, it has somebody, or others find them:
	 * all look alike
	 */
	@Transactional(readOnly = true)
	public PositionSummary orphan(PositionId id, StaffMember who) {
		PositionSummary position = this.positions.summary(id);
		if (position.status() == PositionStatus.CLOSED || !OwnerPolicy.findsOthers(who, position)
				|| !this.answering.isOrphan(position)) {
			throw new UnknownPosition();
		}
		return position;
	}

	/**
	 * Those who may be asked, by name: who recruits there by their own role, but for the
	 * person who asks.
	 */
	@Transactional(readOnly = true)
	public List<StaffMember> able(PositionSummary position, StaffMember who) {
		return this.accounts.staff()
			.stream()
			.filter((person) -> !person.id().equals(who.id()) && OwnerPolicy.ableByRole(person, position))
			.toList();
	}

	/**
	 * Makes this person responsible and a member of the team.
	 * @return why not, a message key; empty when it is so
	 * @throws UnknownPosition as {@link #orphan}
	 */
	public Optional<String> find(PositionId id, AccountId next, StaffMember who) {
		PositionSummary position = orphan(this.positions.locked(id).id(), who);
		StaffMember person = able(position, who).stream()
			.filter((one) -> one.id().equals(next))
			.findFirst()
			.orElse(null);
		if (person == null) {
			return Optional.of("positions.refused.owner");
		}
		TeamMember member = this.teams.save(new TeamMember(this.chance.newId(), id, next, role(person)));
		Optional<String> objection = this.changing.change(id, position.owner(), next, who);
		if (objection.isPresent()) {
			this.teams.delete(member);
			return objection;
		}
		this.audit.record(who.id().value(), "position.owner-found", "position", id.toString(),
				Map.of("from", position.owner().toString(), "to", next.toString(), "role", role(person).name()), null);
		return Optional.empty();
	}

	private static Role role(StaffMember person) {
		return person.holds(Role.RECRUITER) ? Role.RECRUITER : Role.HR_HEAD;
	}

}
