package dev.goodword.insights.recovery;

import java.util.Collection;

import dev.goodword.communication.PersonalMails.Fate;

/** Whether letters of ours reach somebody, whose address nobody is shown. */
enum Reach {

	/** Nothing is known against it. */
	OPEN,
	/** The last letter did not arrive. */
	LOST,
	/** No address of theirs takes our mail. */
	NONE;

	/**
	 * What is known.
	 * @param takesMail whether there is an address that takes our mail
	 * @param fates what became of letters, the latest last
	 */
	static Reach of(boolean takesMail, Collection<Fate> fates) {
		boolean lost = fates.stream().reduce((earlier, later) -> later).filter((last) -> last == Fate.LOST).isPresent();
		return !takesMail ? NONE : lost ? LOST : OPEN;
	}

	/** The key of the sentence that says so. */
	String label() {
		return "recovery.reach." + name();
	}

}
