package dev.goodword.promises;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.positions.Answering;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import org.springframework.stereotype.Component;

/** Who answers for what others let lie. */
@Component
public class Escalation {

	private final Accounts accounts;

	private final Positions positions;

	private final Answering answering;

	Escalation(Accounts accounts, Positions positions, Answering answering) {
		this.accounts = accounts;
		this.positions = positions;
		this.answering = answering;
	}

	/**
	 * The head of recruiting who may know of the position; where there is none, whoever
	 * answers for it.
	 */
	public StaffMember of(PositionSummary position) {
		return this.answering.head(position).orElseGet(() -> this.answering.of(position));
	}

	/** That person, as long as they are one; otherwise whoever is now. */
	AccountId still(AccountId person, PositionSummary position) {
		return this.accounts.active(person).filter((one) -> isHead(one, position)).orElseGet(() -> of(position)).id();
	}

	/** Whether the person may act for the head of recruiting on this position. */
	public boolean isHead(StaffMember person, PositionSummary position) {
		return this.positions.isHead(person, position);
	}

}
