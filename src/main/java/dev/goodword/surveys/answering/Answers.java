package dev.goodword.surveys.answering;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import dev.goodword.shared.Chance;
import dev.goodword.shared.Transactions;
import dev.goodword.shared.Vault;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Takes answers in, and gives them back to nobody. */
@Service
public class Answers {

	static final String CONTEXT = "survey_staging";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final StagingTable staging;

	private final Tallies tallies;

	private final KeptWords words;

	private final Vault vault;

	private final Transactions transactions;

	private final Chance chance;

	Answers(StagingTable staging, Tallies tallies, KeptWords words, Vault vault, Transactions transactions,
			Chance chance) {
		this.staging = staging;
		this.tallies = tallies;
		this.words = words;
		this.vault = vault;
		this.transactions = transactions;
		this.chance = chance;
	}

	/**
	 * Takes an answer, in a transaction of its own that touches nothing else.
	 * @param onceKey the key of which only one answer is taken
	 * @return the receipt by which alone it can be deleted; null when the key was used
	 */
	public @Nullable String take(byte[] onceKey, Cell cell, Content content) {
		String receipt = ReceiptCode.draw(this.chance);
		Content kept = content.under(HexFormat.of().formatHex(ReceiptCode.hashOfWords(receipt)));
		byte[] sealed = this.vault.seal(JSON.writeValueAsString(kept).getBytes(StandardCharsets.UTF_8), CONTEXT);
		try {
			return this.transactions.alone(() -> {
				this.staging.add(onceKey, cell, ReceiptCode.hash(receipt), sealed);
				return receipt;
			});
		}
		catch (DuplicateKeyException ex) {
			return null;
		}
	}

	/**
	 * Deletes the answer a receipt was given for, wherever it lies; its words last, since
	 * they may just be leaving it.
	 * @param receipt as typed; case, spaces and dashes do not matter
	 * @return whether there was one
	 */
	public boolean delete(String receipt) {
		byte[] hash = ReceiptCode.hash(receipt);
		return this.transactions.within(() -> {
			boolean deleted = this.staging.removeByReceipt(hash) + this.tallies.remove(hash) > 0;
			this.words.forget(ReceiptCode.hashOfWords(receipt));
			return deleted;
		});
	}

}
