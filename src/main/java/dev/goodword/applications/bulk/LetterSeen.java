package dev.goodword.applications.bulk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody had before their eyes who reads the letter to one person of many: the
 * words for all, those for this one, and the application. As soon as one of them is
 * another, so is the mark.
 */
final class LetterSeen {

	private static final int LENGTH = 12;

	private LetterSeen() {
	}

	/** The mark, for the form; it tells nothing of the words. */
	static String of(BatchWords words, OwnWords own, int applicationVersion) {
		String all = Stream
			.of(words.reasonCode(), words.internalReason(), words.en(), words.zhHans(), own.outcome(), own.reasonCode(),
					own.text(), own.strength(), own.point(), own.call(), own.waiver(), own.besides(),
					applicationVersion)
			.map((part) -> (part != null) ? part.toString().length() + ":" + part : "-")
			.collect(Collectors.joining());
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(Arrays.copyOf(digest, LENGTH));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
