package dev.goodword.channels;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import dev.goodword.shared.Vault;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Keeps the key to the provider of texts, and the number of a test while it waits, under
 * the installation's key.
 */
@Component
class TextSeal {

	private static final String KEY = "text_provider/key";

	private static final String NUMBER = "text_provider/trial_to";

	private final Vault vault;

	TextSeal(Vault vault) {
		this.vault = vault;
	}

	byte[] sealKey(String key) {
		return seal(key, KEY);
	}

	byte[] sealNumber(String number) {
		return seal(number, NUMBER);
	}

	/**
	 * The key; empty when there is none.
	 * @throws dev.goodword.shared.SealBroken under another master key
	 */
	Optional<String> key(TextProvider row) {
		return open(row.sealedKey(), KEY);
	}

	/**
	 * The number a test goes to; empty when none waits.
	 * @throws dev.goodword.shared.SealBroken under another master key
	 */
	Optional<String> number(TextTrial trial) {
		return open(trial.to(), NUMBER);
	}

	private byte[] seal(String plain, String context) {
		return this.vault.seal(plain.getBytes(StandardCharsets.UTF_8), context);
	}

	private Optional<String> open(byte @Nullable [] sealed, String context) {
		return (sealed != null) ? Optional.of(new String(this.vault.open(sealed, context), StandardCharsets.UTF_8))
				: Optional.empty();
	}

}
