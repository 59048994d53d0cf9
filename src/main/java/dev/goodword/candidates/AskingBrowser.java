package dev.goodword.candidates;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/**
 * A browser that asked for a code and may try some. The same whether a code was sent or
 * not, so that nobody learns from the tries whether an address is known.
 */
@Entity
@Table(name = "asking_browser")
class AskingBrowser {

	@Id
	@Column(name = "browser_hash")
	private byte[] hash;

	private int tries;

	private Instant expiresAt;

	@NullUnmarked
	protected AskingBrowser() {
	}

	AskingBrowser(byte[] hash, Instant now) {
		this.hash = hash.clone();
		this.expiresAt = now.plus(SignIn.VALID);
	}

	boolean isAlive(Instant now) {
		return this.expiresAt.isAfter(now);
	}

}
