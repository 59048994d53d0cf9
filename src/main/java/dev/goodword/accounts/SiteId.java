package dev.goodword.accounts;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Names a place of work of a company. */
@Embeddable
public record SiteId(@Column(name = "site_id") UUID value) implements Serializable {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
