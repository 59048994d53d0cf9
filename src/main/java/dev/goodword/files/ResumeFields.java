package dev.goodword.files;

import org.jspecify.annotations.Nullable;

/**
 * What a resume seems to say about its author: offered for use, never written over what a
 * person typed. Rather nothing than something wrong.
 *
 * @param name the full name as it is written there
 * @param email one e-mail address
 * @param phone a phone number in international format, such as {@code +86 138 0013 8000}
 */
public record ResumeFields(@Nullable String name, @Nullable String email, @Nullable String phone) {

	/** Nothing found. */
	static final ResumeFields NONE = new ResumeFields(null, null, null);

	/** Whether there is nothing to offer. */
	public boolean isEmpty() {
		return this.name == null && this.email == null && this.phone == null;
	}

}
