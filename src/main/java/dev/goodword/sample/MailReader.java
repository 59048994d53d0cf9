package dev.goodword.sample;

import dev.goodword.shared.OutgoingMail;

/** Whoever of the invented people reads their mail. */
interface MailReader {

	/** A mail has arrived, perhaps for somebody else. */
	void read(OutgoingMail mail);

}
