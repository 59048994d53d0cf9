package dev.goodword.shared;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Names a company. Here and not in {@code accounts}, because calendars lie beside it and
 * are scoped by company too.
 */
@Embeddable
public record CompanyId(@Column(name = "company_id") UUID value) implements Serializable {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
