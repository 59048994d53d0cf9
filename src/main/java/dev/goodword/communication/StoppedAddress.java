package dev.goodword.communication;

import java.time.Instant;

import dev.goodword.shared.MailOutcome;
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

	StoppedAddress(byte[] key, MailOutcome answer, Instant now) {
		this.addressKey = key;
		this.code = answer.code();
		this.detail = answer.enhanced();
		this.stoppedAt = now;
	}

}
