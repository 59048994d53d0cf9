package dev.goodword.accounts;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Names a member of staff. */
@Embeddable
public record AccountId(@Column(name = "account_id") UUID value) implements Serializable {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
