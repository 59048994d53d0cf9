package dev.goodword.applications;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The row of a {@link Note}. */
@Entity
@Table(name = "application_note")
class StoredNote {

	@Id
	@Column(name = "note_id")
	private UUID id;

	@Embedded
	private JobApplicationId application;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "author_id"))
	private AccountId author;

	@Column(name = "written_at")
	private Instant at;

	@Column(name = "note_text")
	private String text;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected StoredNote() {
	}

	StoredNote(UUID id, JobApplicationId application, AccountId author, Instant at, String text) {
		this.id = id;
		this.application = application;
		this.author = author;
		this.at = at;
		this.text = text;
	}

	Note note() {
		return new Note(this.author, this.at, this.text);
	}

}
