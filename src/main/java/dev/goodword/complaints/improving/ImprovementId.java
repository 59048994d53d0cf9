package dev.goodword.complaints.improving;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Names one improvement. */
@Embeddable
public record ImprovementId(@Column(name = "improvement_id") UUID value) implements Serializable {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
