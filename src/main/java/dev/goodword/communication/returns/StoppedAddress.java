package dev.goodword.communication.returns;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One dead address. */
@Entity
@Table(name = "address_ledger")
class StoppedAddress {

	@Id
	private byte[] addressKey;

	private int code;

	private @Nullable String detail;

	private Instant stoppedAt;

	@NullUnmarked
	protected StoppedAddress() {
	}

	StoppedAddress(byte[] key, int code, @Nullable String status, Instant now) {
		this.addressKey = key;
		this.code = code;
		this.detail = status;
		this.stoppedAt = now;
	}

}
