package dev.goodword.calendars;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Names a business calendar. */
@Embeddable
public record CalendarId(@Column(name = "calendar_id") UUID value) implements Serializable {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
