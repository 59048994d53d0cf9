package dev.goodword.portal.applying;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The code of the link that brought somebody: word of mouth, a post, a job site. */
final class ShareCode {

	private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9-]{1,40}");

	private ShareCode() {
	}

	/** The code, or null when the text is none. */
	static @Nullable String of(String text) {
		return SHAPE.matcher(text).matches() ? text : null;
	}

}
