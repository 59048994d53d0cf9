package dev.goodword.desk.inbox;

import java.util.List;

import dev.goodword.communication.inbound.MailClosing;
import dev.goodword.desk.Tab;
import dev.goodword.desk.EnclosedFile;
import dev.goodword.shared.DateWords.Said;
import org.jspecify.annotations.Nullable;

/**
 * One of the lists of mail that came in.
 *
 * @param headline how many wait
 * @param most that there are more than are shown; null when there are not
 * @param tabs the other lists
 * @param mails the mails of this list; none on the list of what came back
 * @param returns what came back; none on the other lists
 * @param pages where the page stands among others; null when it is the only one
 */
record InboxView(String headline, @Nullable String most, List<Tab> tabs, List<Mail> mails, List<Return> returns,
		@Nullable Pages pages) {

	/** Why there may be nothing to do about a mail. */
	public List<MailClosing> closings() {
		return List.of(MailClosing.values());
	}

	/**
	 * Where a page stands.
	 *
	 * @param previous the address of the page before; null on the first
	 * @param next the address of the page after; null on the last
	 */
	record Pages(int from, int to, String total, @Nullable String previous, @Nullable String next) {
	}

	/**
	 * A mail.
	 *
	 * @param sender who it came from
	 * @param kind what it is
	 * @param subject its subject; the words for none when it has none
	 * @param due by when somebody reads it; null when nobody has to
	 * @param late whether that is over
	 * @param parts its words
	 * @param files what came with it, refused or not
	 * @param guesses applications it may belong to
	 * @param asked questions of visitors it may belong to
	 */
	record Mail(String id, String sender, String kind, String subject, Said at, @Nullable String due, boolean late,
			List<Part> parts, List<EnclosedFile> files, List<Guess> guesses, List<Asked> asked) {
	}

	/**
	 * Some lines.
	 *
	 * @param folded whether they are shown only when asked for
	 */
	record Part(boolean folded, String text) {
	}

	/**
	 * An application that a mail may belong to.
	 *
	 * @param reference its code
	 * @param text whose and for what
	 */
	record Guess(String reference, String text) {
	}

	/**
	 * A question of somebody who has not applied that a mail may belong to.
	 *
	 * @param text who asks what, and about which position
	 * @param chosen whether it is the only one its sender asked
	 */
	record Asked(String id, String text, boolean chosen) {
	}

	/**
	 * A mail that came back.
	 *
	 * @param name whose it was
	 * @param language the language of the name; null when its letters do not tell
	 * @param page where the application is; null for none in particular
	 * @param about for which position
	 * @param why why it came back
	 * @param reach how to reach the person now
	 * @param dead whether no mail goes there any more
	 */
	record Return(String id, String name, @Nullable String language, @Nullable String page, String about, String why,
			String reach, Said at, boolean dead) {
	}

}
