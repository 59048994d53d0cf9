package dev.goodword.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.positions.PositionId;
import org.jspecify.annotations.Nullable;

/** What lists read of a complaint: none of the words, which lie under their seal. */
record ComplaintRow(ComplaintId id, JobApplicationId application, PositionId position, ComplaintState state,
		ComplaintSubject.Kind subjectKind, @Nullable UUID subjectId, Instant raisedAt, AccountId owner,
		@Nullable Instant dueAt, @Nullable LocalDate toldDate, String toldZone, @Nullable ComplaintCause cause,
		@Nullable LocalDate checkOn, ComplaintCheck.@Nullable Outcome checkOutcome) {

	/** What a query selects of {@code c}. */
	static final String OF = "select new dev.goodword.complaints.ComplaintRow(c.id, c.application, c.position, c.state,"
			+ " c.subjectKind, c.subjectId, c.raisedAt, c.owner, c.dueAt, c.toldDate, c.toldZone, c.cause, c.checkOn,"
			+ " c.checkOutcome) from Complaint c ";

	ComplaintLine line() {
		return new ComplaintLine(this.id, this.application, this.position, this.state,
				new ComplaintSubject(this.subjectKind, this.subjectId), this.raisedAt, this.owner,
				(this.dueAt != null && this.toldDate != null)
						? new ComplaintDates(this.dueAt, this.toldDate, ZoneId.of(this.toldZone)) : null,
				this.cause, (this.checkOn != null) ? new ComplaintCheck(this.checkOn, this.checkOutcome, "") : null);
	}

}
