package dev.goodword.communication.inbound;

/** What our own mail server found out about whoever says to have written a mail. */
public enum SenderProof {

	/** The domain of the address stands for it. */
	PASSED,
	/** The domain of the address says that it is not from there. */
	FAILED,
	/** Nothing speaks for the sender, and nothing against them. */
	UNPROVEN,
	/** Nobody here checks senders. */
	UNCHECKED;

	/** The key of the words for staff; the last one says nothing. */
	public String label() {
		return "communication.sender." + name();
	}

}
