package dev.goodword.surveys.answering;

/**
 * Where the words of answers lie once they were taken out. Told by who keeps the answers
 * when somebody deletes theirs.
 */
public interface KeptWords {

	/** Deletes the words that lie under a receipt of theirs. */
	void forget(byte[] receiptHash);

}
