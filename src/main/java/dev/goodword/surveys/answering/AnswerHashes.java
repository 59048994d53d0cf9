package dev.goodword.surveys.answering;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.TreeMap;

import dev.goodword.shared.Vault;
import dev.goodword.surveys.Item;

import org.springframework.stereotype.Component;

/**
 * Hashes answers under the master key. Sums of hashes lie in the database, one for each
 * edition; without the key nobody can try out which answers make up a sum, and so learn
 * when they came.
 */
@Component
class AnswerHashes {

	private static final String PURPOSE = "survey-answer";

	private final Vault vault;

	AnswerHashes(Vault vault) {
		this.vault = vault;
	}

	/** The hash of all that is counted of an answer; own words are not, and leave it. */
	byte[] of(ReleasedAnswer answer) {
		TreeMap<String, String> counted = new TreeMap<>(answer.items());
		counted.remove(Item.WHY.name());
		String text = HexFormat.of().formatHex(answer.id()) + answer.quarantined() + counted;
		return Base64.getUrlDecoder().decode(this.vault.sign(PURPOSE, text).getBytes(StandardCharsets.US_ASCII));
	}

}
