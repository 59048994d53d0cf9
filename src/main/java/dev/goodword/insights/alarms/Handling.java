package dev.goodword.insights.alarms;

import java.util.Optional;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.applications.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What people made of an alarm.
 *
 * @param owner who has taken it; null while nobody has
 * @param cause what they found; null until then
 * @param action what was done; null until then
 * @param helped whether that helped; null until it was looked at
 * @param chance why it is held to be chance; null unless it was let go as such
 */
record Handling(@Nullable AccountId owner, @Nullable String cause, @Nullable String action, @Nullable Boolean helped,
		@Nullable String chance) {

	/** The longest text of a person, in characters. */
	private static final int LONGEST = 2000;

	/** What a person wrote, if they wrote anything. */
	static String said(String text) {
		boolean heard = Wording.says(text) && Wording.fits(text, LONGEST);
		Refused.ifObjected(heard ? Optional.empty() : Optional.of(new Refusal("alarm.refused.silent", null)));
		return text.strip();
	}

	/** The same in the hands of somebody. */
	Handling by(AccountId person) {
		return new Handling(person, this.cause, this.action, this.helped, this.chance);
	}

	Handling because(String found) {
		return new Handling(this.owner, found, null, null, null);
	}

	/** What was done before, if anything was, has not helped. */
	Handling doing(String done) {
		return new Handling(this.owner, this.cause, done, null, null);
	}

	Handling judged(boolean better) {
		return new Handling(this.owner, this.cause, this.action, better, null);
	}

	Handling letGo(String reason) {
		return new Handling(this.owner, this.cause, this.action, this.helped, reason);
	}

	boolean isChance() {
		return this.chance != null;
	}

}
