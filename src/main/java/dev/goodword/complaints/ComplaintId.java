package dev.goodword.complaints;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Names one complaint. */
@Embeddable
public record ComplaintId(@Column(name = "complaint_id") UUID value) implements Serializable {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
