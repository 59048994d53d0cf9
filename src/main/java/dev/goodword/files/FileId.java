package dev.goodword.files;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Names a stored file. Not a secret: whoever serves a file checks the permission first.
 */
@Embeddable
public record FileId(@Column(name = "file_id") UUID value) implements Serializable {

	/** The 16 bytes a {@code binary(16)} column holds. */
	byte[] bytes() {
		return ByteBuffer.allocate(16)
			.putLong(this.value.getMostSignificantBits())
			.putLong(this.value.getLeastSignificantBits())
			.array();
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
