package dev.goodword.accounts;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Names a department of a company. */
@Embeddable
public record DepartmentId(@Column(name = "department_id") UUID value) implements Serializable {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
