package dev.goodword.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import dev.goodword.candidates.CandidateId;
import dev.goodword.files.FileId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * The row of a {@link RepeatedSubmission}; its file waits there to be added by whoever
 * confirms the address.
 */
@Entity
@Table(name = "repeated_submission")
class StoredRepeat {

	@Id
	@Column(name = "repeat_id")
	private UUID id;

	@Embedded
	private CandidateId candidate;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "earlier_id"))
	private JobApplicationId earlier;

	private String reference;

	private Instant receivedAt;

	private @Nullable LocalDate shownDate;

	@Embedded
	private @Nullable FileId file;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected StoredRepeat() {
	}

	StoredRepeat(UUID id, CandidateId candidate, JobApplicationId earlier, String reference, NewApplication form,
			Instant now) {
		this.id = id;
		this.candidate = candidate;
		this.earlier = earlier;
		this.reference = reference;
		this.receivedAt = now;
		this.shownDate = form.shownDate();
		this.file = form.resume();
	}

	RepeatedSubmission view() {
		return new RepeatedSubmission(this.id, this.candidate, this.earlier, this.reference, this.receivedAt,
				this.shownDate);
	}

}
