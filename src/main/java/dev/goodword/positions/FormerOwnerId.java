package dev.goodword.positions;

import java.io.Serializable;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Names somebody who was responsible for one position. */
@Embeddable
record FormerOwnerId(@Column(name = "position_id") UUID about,
		@Column(name = "account_id") UUID person) implements Serializable {

	static FormerOwnerId of(PositionId position, AccountId account) {
		return new FormerOwnerId(position.value(), account.value());
	}

	AccountId account() {
		return new AccountId(this.person);
	}

}
