package dev.goodword.communication;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.communication.templates.TemplateVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One version. */
@Entity
@Table(name = "template_version")
class RegisteredTemplate {

	@Id
	@Column(name = "template_version_id")
	private UUID id;

	private String kind;

	private String language;

	private String number;

	private byte[] contentHash;

	private Instant registeredAt;

	private @Nullable Instant recalledAt;

	@NullUnmarked
	protected RegisteredTemplate() {
	}

	RegisteredTemplate(UUID id, TemplateVersion version, byte[] hash, Instant now) {
		this.id = id;
		this.kind = version.kind();
		this.language = version.language().value();
		this.number = version.number();
		this.contentHash = hash;
		this.registeredAt = now;
	}

}
