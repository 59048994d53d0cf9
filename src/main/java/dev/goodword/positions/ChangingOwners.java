package dev.goodword.positions;

import java.time.InstantSource;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes somebody else responsible for a position. What was theirs to do there goes over
 * together with it: by the listeners of {@link OwnerChanged}.
 */
@Service
@Transactional
public class ChangingOwners {

	private final PositionRepository positions;

	private final HiringTeamRepository teams;

	private final ObjectProvider<HandoverObjection> others;

	private final Accounts accounts;

	private final AuditLog audit;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	ChangingOwners(PositionRepository positions, HiringTeamRepository teams, ObjectProvider<HandoverObjection> others,
			Accounts accounts, AuditLog audit, InstantSource clock, ApplicationEventPublisher events) {
		this.positions = positions;
		this.teams = teams;
		this.others = others;
		this.accounts = accounts;
		this.audit = audit;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Those who may become responsible, by name: who may sign in and may do there what is
	 * needed. Nobody learns of a confidential position that way.
	 */
	@Transactional(readOnly = true)
	public List<StaffMember> able(PositionSummary position) {
		Map<AccountId, Set<Role>> team = new HashMap<>();
		this.teams.findByPosition(position.id())
			.forEach((member) -> team.computeIfAbsent(member.account(), (person) -> EnumSet.noneOf(Role.class))
				.add(member.role()));
		return this.accounts.staff()
			.stream()
			.filter((person) -> !person.id().equals(position.owner()))
			.filter((person) -> OwnerPolicy.able(person,
					new Scope(position.company(), position.department(), position.confidential(),
							team.getOrDefault(person.id(), Collections.emptySet()))))
			.toList();
	}

	/**
	 * Makes this person responsible; the same again changes nothing.
	 * @param seen who was when the choice was made
	 * @return why not, a message key; empty when it is so
	 * @throws UnknownPosition when there is no such position
	 */
	public Optional<String> change(PositionId id, AccountId seen, AccountId next, StaffMember who) {
		Position position = this.positions.lock(id).orElseThrow(UnknownPosition::new);
		PositionSummary before = position.summary();
		if (before.owner().equals(next)) {
			return Optional.empty();
		}
		if (!before.owner().equals(seen)) {
			return Optional.of("positions.refused.ownerChanged");
		}
		Optional<String> objection = objection(before, next);
		if (objection.isPresent()) {
			return objection;
		}
		position.handTo(next);
		this.positions.save(position);
		this.audit.record(who.id().value(), "position.owner-changed", "position", id.toString(),
				Map.of("from", before.owner().toString(), "to", next.toString()), null);
		this.events.publishEvent(new OwnerChanged(id, before.owner(), next, who.id(), this.clock.instant()));
		return Optional.empty();
	}

	private Optional<String> objection(PositionSummary position, AccountId next) {
		StaffMember person = able(position).stream().filter((one) -> one.id().equals(next)).findFirst().orElse(null);
		return (person == null) ? Optional.of("positions.refused.owner")
				: this.others.stream().flatMap((other) -> other.objection(position, person).stream()).findFirst();
	}

}
