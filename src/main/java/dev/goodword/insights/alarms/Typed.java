package dev.goodword.insights.alarms;

import dev.goodword.applications.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form of the page of alarms, so that they see it again when
 * it was not taken.
 *
 * @param field the id of its field on the page
 * @param words what was typed
 * @param refusal why it was not taken; null until then
 */
record Typed(String field, String words, @Nullable Refusal refusal) {

	/** What has just been typed. */
	Typed(String field, String words) {
		this(field, words, null);
	}

	/** The same, not taken. */
	Typed because(Refusal why) {
		return new Typed(this.field, this.words, why);
	}

	/** Whether somebody else was faster, so that the page is no longer what was seen. */
	boolean isLate() {
		return this.refusal != null && this.refusal.messageKey().endsWith(".meanwhile");
	}

}
