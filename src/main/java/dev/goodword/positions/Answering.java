package dev.goodword.positions;

import java.util.List;
import java.util.Optional;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
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
	 * Whoever is responsible; when they have left, a head of recruiting, else somebody
	 * who could become responsible. Where there is nobody, it stays theirs.
	 */
	public StaffMember of(PositionSummary position) {
		return this.accounts.active(position.owner())
			.or(() -> head(position))
			.or(() -> this.changing.able(position).stream().findFirst())
			.orElseGet(() -> this.accounts.member(position.owner()));
	}

	/** That person, as long as they are with us; otherwise whoever answers now. */
	public StaffMember named(AccountId person, PositionSummary position) {
		return this.accounts.active(person).orElseGet(() -> of(position));
	}

	/** The first head of recruiting who may know of the position. */
	public Optional<StaffMember> head(PositionSummary position) {
		return this.accounts.staff().stream().filter((person) -> this.positions.isHead(person, position)).findFirst();
	}

	/**
	 * The positions of people who have left that this person is to hand over: as a head
	 * of recruiting, or because there is none and they stand in.
	 */
	public List<PositionSummary> leftTo(StaffMember who) {
		return this.rows.leftBehind(PositionStatus.CLOSED)
			.stream()
			.map(Position::summary)
			.filter((position) -> this.positions.isHead(who, position) || of(position).id().equals(who.id()))
			.toList();
	}

}
