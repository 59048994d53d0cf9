package dev.goodword.calendars;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Names a change that somebody wants to make to a calendar. */
@Embeddable
public record ChangeId(@Column(name = "change_id") UUID value) implements Serializable {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
