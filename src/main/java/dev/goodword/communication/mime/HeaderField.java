package dev.goodword.communication.mime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/**
 * One header field.
 *
 * @param name its name in lower case
 * @param value what stands after the colon on one line, with encoded words read
 */
public record HeaderField(String name, String value) {

	/** Reads a field as it came over the line, the line breaks inside it included. */
	static HeaderField of(String name, byte[] raw) {
		int colon = 0;
		while (colon < raw.length && raw[colon] != ':') {
			colon++;
		}
		byte[] body = (colon < raw.length) ? Arrays.copyOfRange(raw, colon + 1, raw.length) : new byte[0];
		return new HeaderField(name.toLowerCase(Locale.ROOT), decoded(Charsets.text(body, null)));
	}

	/** Reads encoded words (RFC 2047), those of the GB family as GB18030. */
	static String decoded(String value) {
		String line = value.replaceAll("\\r?\\n(?=[ \\t])", "").strip();
		try {
			return DecoderUtil
				.decodeEncodedWords(line, DecodeMonitor.SILENT, StandardCharsets.UTF_8, Charsets.substitutes())
				.strip();
		}
		catch (IllegalArgumentException ex) {
			return line;
		}
	}

}
