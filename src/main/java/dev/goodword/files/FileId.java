package dev.goodword.files;

import java.io.Serializable;
import java.util.UUID;

import dev.goodword.shared.Columns;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Names a stored file. Not a secret: whoever serves a file checks the permission first.
 */
@Embeddable
public record FileId(@Column(name = "file_id") UUID value) implements Serializable {

	/** The 16 bytes a {@code binary(16)} column holds. */
	byte[] bytes() {
		return Columns.bytes(this.value);
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
