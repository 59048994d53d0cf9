package dev.goodword.candidates;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * One way to reach a person, as they gave it and in the form two of them are compared by.
 */
@Entity
@Table(name = "candidate_contact")
class Contact {

	/** What the value is. */
	enum Type {

		EMAIL, PHONE

	}

	/** Whether it works. */
	enum State {

		CURRENT, OUTDATED, INVALID

	}

	@Id
	@Column(name = "contact_id")
	private UUID id;

	@Embedded
	private CandidateId candidate;

	@Enumerated(EnumType.STRING)
	private Type type;

	@Column(name = "raw_value")
	private String raw;

	@Column(name = "normalised_value")
	private String normalised;

	@Column(name = "origin")
	private String source;

	@Enumerated(EnumType.STRING)
	private State state;

	private Instant addedAt;

	private @Nullable Instant verifiedAt;

	/** The change of address it came by; null for all others. */
	@Column(name = "change_id")
	private @Nullable UUID change;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected Contact() {
	}

	Contact(UUID id, CandidateId candidate, Type type, String raw, String normalised, Instant now) {
		this.id = id;
		this.candidate = candidate;
		this.type = type;
		this.raw = raw;
		this.normalised = normalised;
		this.source = "form";
		this.state = State.CURRENT;
		this.addedAt = now;
	}

	void confirm(Instant now) {
		if (this.verifiedAt == null) {
			this.verifiedAt = now;
		}
	}

	void comeBy(UUID wish) {
		this.change = wish;
	}

	/** It is theirs no more, or never was. */
	void retire() {
		this.state = State.OUTDATED;
	}

	boolean isConfirmed() {
		return this.verifiedAt != null;
	}

	UUID id() {
		return this.id;
	}

	Instant addedAt() {
		return this.addedAt;
	}

	CandidateId candidate() {
		return this.candidate;
	}

	String normalised() {
		return this.normalised;
	}

	Type type() {
		return this.type;
	}

	String raw() {
		return this.raw;
	}

}
