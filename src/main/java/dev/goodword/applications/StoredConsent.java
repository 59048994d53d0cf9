package dev.goodword.applications;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Which version of which text a person agreed to, and when. */
@Entity
@Table(name = "application_consent")
class StoredConsent {

	@Id
	@Column(name = "consent_id")
	private UUID id;

	@Embedded
	private JobApplicationId application;

	@Column(name = "consent_code")
	private String code;

	@Column(name = "text_version")
	private String textVersion;

	private Instant givenAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected StoredConsent() {
	}

	StoredConsent(UUID id, JobApplicationId application, String code, String textVersion, Instant givenAt) {
		this.id = id;
		this.application = application;
		this.code = code;
		this.textVersion = textVersion;
		this.givenAt = givenAt;
	}

	String code() {
		return this.code;
	}

	String textVersion() {
		return this.textVersion;
	}

}
