package dev.goodword;

import dev.goodword.candidates.CandidateProfile;
import dev.goodword.communication.AddressTrust;

/**
 * The people of tests read the mail that goes to their address, so that letters come in
 * full, until a test wants to know what happens before that is known.
 */
public class ReadersOfMail implements AddressTrust {

	private volatile boolean proving;

	@Override
	public boolean isTheirs(CandidateProfile person) {
		return !this.proving || person.confirmed();
	}

	/** From now on in this test, an address counts only once it is confirmed. */
	public void mustProve() {
		this.proving = true;
	}

	void reset() {
		this.proving = false;
	}

}
