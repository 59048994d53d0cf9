package dev.goodword.questions.visitors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.accounts.Absences;
import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;

import org.springframework.stereotype.Component;

/** About which positions a person may answer visitors, and about which they have to. */
@Component
class VisitorPositions {

	private final VisitorQuestionRepository questions;

	private final Positions positions;

	private final Accounts accounts;

	private final Absences absences;

	VisitorPositions(VisitorQuestionRepository questions, Positions positions, Accounts accounts, Absences absences) {
		this.questions = questions;
		this.positions = positions;
		this.accounts = accounts;
		this.absences = absences;
	}

	/**
	 * Those with anything that stands so, for which the person may answer; asked for in
	 * as many questions however many there are.
	 */
	Map<PositionId, PositionSummary> theirs(StaffMember who, Set<VisitorState> states) {
		if (!AccessPolicy.may(who, Permission.WRITE_MESSAGE)) {
			return Map.of();
		}
		Set<PositionId> asked = Set.copyOf(this.questions.positions(states));
		if (asked.isEmpty()) {
			return Map.of();
		}
		List<PositionSummary> visible = this.positions.visiblePositions(who)
			.stream()
			.filter((position) -> asked.contains(position.id()))
			.toList();
		Map<PositionId, Scope> scopes = this.positions.scopes(visible, who);
		Map<PositionId, PositionSummary> theirs = new LinkedHashMap<>();
		visible.stream()
			.filter((position) -> AccessPolicy.may(who, Permission.WRITE_MESSAGE,
					Objects.requireNonNull(scopes.get(position.id()))))
			.forEach((position) -> theirs.put(position.id(), position));
		return theirs;
	}

	/** Those of them the person is responsible for, or whose owner is away or gone. */
	Set<PositionId> own(Collection<PositionSummary> theirs, StaffMember who) {
		Set<PositionId> own = new HashSet<>();
		List<PositionSummary> others = new ArrayList<>();
		for (PositionSummary position : theirs) {
			if (position.owner().equals(who.id())) {
				own.add(position.id());
			}
			else {
				others.add(position);
			}
		}
		if (!others.isEmpty()) {
			Set<AccountId> here = this.accounts.staff().stream().map(StaffMember::id).collect(Collectors.toSet());
			here.removeAll(this.absences.now().away().keySet());
			others.stream()
				.filter((position) -> !here.contains(position.owner()))
				.forEach((position) -> own.add(position.id()));
		}
		return own;
	}

}
