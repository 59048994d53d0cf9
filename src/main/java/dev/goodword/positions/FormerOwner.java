package dev.goodword.positions;

import java.time.Instant;

import dev.goodword.accounts.AccountId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** Somebody who was responsible for a position, and until when they were last. */
@Entity
@Table(name = "position_former_owner")
class FormerOwner {

	@EmbeddedId
	private FormerOwnerId id;

	private Instant untilAt;

	@NullUnmarked
	protected FormerOwner() {
	}

	FormerOwner(PositionId position, AccountId account, Instant until) {
		this.id = FormerOwnerId.of(position, account);
		this.untilAt = until;
	}

	AccountId account() {
		return this.id.account();
	}

	Instant until() {
		return this.untilAt;
	}

}
