package dev.goodword.web;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * An address within this installation that a request asked to be led back to. Whatever a
 * browser could read as another host is not one.
 */
public final class LocalPath {

	private static final int LONGEST = 2000;

	private static final Pattern SHAPE = Pattern.compile("/(?![/\\\\])[A-Za-z0-9._~%!$&'()*+,;=:@/?-]*");

	private static final Pattern CONFUSING = Pattern.compile("//|%(?:0[0-9a-f]|1[0-9a-f]|5c|2f|7f)|/\\.\\.?(?:/|$)",
			Pattern.CASE_INSENSITIVE);

	private LocalPath() {
	}

	/** The path with its query, when it is a local one. */
	public static Optional<String> parse(@Nullable String asked) {
		if (asked == null || asked.length() > LONGEST || !SHAPE.matcher(asked).matches()) {
			return Optional.empty();
		}
		int query = asked.indexOf('?');
		String path = (query < 0) ? asked : asked.substring(0, query);
		return CONFUSING.matcher(path).find() ? Optional.empty() : Optional.of(asked);
	}

}
