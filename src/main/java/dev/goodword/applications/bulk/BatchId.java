package dev.goodword.applications.bulk;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Names one decision about many people. */
@Embeddable
public record BatchId(@Column(name = "batch_id") UUID value) implements Serializable {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
