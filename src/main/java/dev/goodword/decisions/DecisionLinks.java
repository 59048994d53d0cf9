package dev.goodword.decisions;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.shared.Vault;

import org.springframework.stereotype.Component;

/**
 * Links that let the person asked answer without signing in: a signature over the
 * request, good for this one answer and only while it is awaited.
 */
@Component
public class DecisionLinks {

	private static final String PURPOSE = "decision_request";

	private static final int ID_LENGTH = 22;

	private final Vault vault;

	DecisionLinks(Vault vault) {
		this.vault = vault;
	}

	/** What stands in the address. */
	public String token(DecisionRequestId id) {
		ByteBuffer bytes = ByteBuffer.allocate(16)
			.putLong(id.value().getMostSignificantBits())
			.putLong(id.value().getLeastSignificantBits());
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array())
				+ this.vault.sign(PURPOSE, id.toString());
	}

	/** The request of an address; empty when we did not make it. */
	public Optional<DecisionRequestId> read(String token) {
		if (!token.matches("[A-Za-z0-9_-]{23,200}")) {
			return Optional.empty();
		}
		ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token.substring(0, ID_LENGTH)));
		DecisionRequestId id = new DecisionRequestId(new UUID(bytes.getLong(), bytes.getLong()));
		return this.vault.verifies(PURPOSE, id.toString(), token.substring(ID_LENGTH)) ? Optional.of(id)
				: Optional.empty();
	}

}
