package dev.goodword.webhooks;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;

import org.springframework.stereotype.Component;

/** What a subscription may be told: never more than whoever answers for it may see. */
@Component
class OwnerSight {

	private final Accounts accounts;

	private final Positions positions;

	OwnerSight(Accounts accounts, Positions positions) {
		this.accounts = accounts;
		this.positions = positions;
	}

	/**
	 * Whether it may hear of applications for the position at all. Ids and codes of a
	 * confidential one are for those alone who may see who applied there.
	 */
	boolean reaches(AccountId owner, PositionSummary position) {
		return this.accounts.active(owner).filter((who) -> {
			Scope where = this.positions.scope(position, who);
			return manages(who, where)
					&& (!position.confidential() || AccessPolicy.may(who, Permission.SEE_APPLICATION, where));
		}).isPresent();
	}

	/** Whether the person may still ask for anything to be told. */
	boolean mayAsk(AccountId owner) {
		return this.accounts.active(owner)
			.filter((who) -> AccessPolicy.may(who, Permission.MANAGE_WEBHOOKS))
			.isPresent();
	}

	/** Whether it may hear how applicants for the position can be reached. */
	boolean knowsPeople(AccountId owner, PositionSummary position) {
		return this.accounts.active(owner)
			.filter((who) -> AccessPolicy.may(who, Permission.SEE_CONTACT, this.positions.scope(position, who)))
			.isPresent();
	}

	private static boolean manages(StaffMember who, Scope where) {
		return AccessPolicy.may(who, Permission.MANAGE_WEBHOOKS,
				new Scope(where.company(), where.department(), false, where.teamRoles()));
	}

}
