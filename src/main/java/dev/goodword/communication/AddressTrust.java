package dev.goodword.communication;

import dev.goodword.candidates.CandidateProfile;

/** Whether a person's address is known to be read by them. */
@FunctionalInterface
public interface AddressTrust {

	/** Whether mail to the person may hold more than name, position, step and dates. */
	boolean isTheirs(CandidateProfile person);

}
