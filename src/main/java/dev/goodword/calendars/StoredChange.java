package dev.goodword.calendars;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The row of a {@link ProposedChange}. */
@Entity
@Table(name = "calendar_change")
class StoredChange {

	@EmbeddedId
	private ChangeId id;

	@Embedded
	private CalendarId calendar;

	@Convert(converter = EditColumn.class)
	private CalendarEdit edit;

	@Enumerated(EnumType.STRING)
	private ProposedChange.State state;

	private UUID proposedBy;

	private Instant proposedAt;

	private @Nullable UUID decidedBy;

	private @Nullable Instant decidedAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected StoredChange() {
	}

	StoredChange(ChangeId id, CalendarId calendar, CalendarEdit edit, UUID by, Instant now) {
		this.id = id;
		this.calendar = calendar;
		this.edit = edit;
		this.state = ProposedChange.State.WAITING;
		this.proposedBy = by;
		this.proposedAt = now;
	}

	/**
	 * Somebody decided.
	 * @throws ChangeSettled when somebody had before
	 */
	void decide(ProposedChange.State decision, UUID by, Instant now) {
		if (this.state != ProposedChange.State.WAITING) {
			throw new ChangeSettled(this.id, this.state, decision);
		}
		this.state = decision;
		this.decidedBy = by;
		this.decidedAt = now;
	}

	ProposedChange view() {
		return new ProposedChange(this.id, this.calendar, this.edit, this.state, this.proposedBy, this.proposedAt,
				this.decidedBy, this.decidedAt);
	}

}
