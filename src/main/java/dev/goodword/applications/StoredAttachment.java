package dev.goodword.applications;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.files.FileId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The row of an {@link AttachedFile}. */
@Entity
@Table(name = "application_file")
class StoredAttachment {

	@Id
	@Column(name = "attachment_id")
	private UUID id;

	@Embedded
	private JobApplicationId application;

	@Embedded
	private FileId file;

	private boolean resume;

	private Instant addedAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected StoredAttachment() {
	}

	StoredAttachment(UUID id, JobApplicationId application, FileId file, boolean resume, Instant addedAt) {
		this.id = id;
		this.application = application;
		this.file = file;
		this.resume = resume;
		this.addedAt = addedAt;
	}

	AttachedFile attached() {
		return new AttachedFile(this.file, this.resume, this.addedAt);
	}

}
