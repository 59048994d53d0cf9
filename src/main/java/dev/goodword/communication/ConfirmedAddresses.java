package dev.goodword.communication;

import dev.goodword.candidates.CandidateProfile;

import org.springframework.stereotype.Component;

/**
 * An address is theirs once they have signed in with a code that went there, or have
 * answered a mail of ours from it. A link that was opened proves nothing: mail servers
 * open links as well.
 */
@Component
class ConfirmedAddresses implements AddressTrust {

	@Override
	public boolean isTheirs(CandidateProfile person) {
		return person.confirmed();
	}

}
