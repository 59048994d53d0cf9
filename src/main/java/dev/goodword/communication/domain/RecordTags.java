package dev.goodword.communication.domain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The tags of a record of DKIM or DMARC. */
final class RecordTags {

	private RecordTags() {
	}

	/** {@code a=b; c=d}, names and short values in small letters. */
	static Map<String, String> of(String text) {
		Map<String, String> tags = new HashMap<>();
		for (String part : text.split(";")) {
			int sign = part.indexOf('=');
			if (sign > 0) {
				String name = part.substring(0, sign).strip().toLowerCase(Locale.ROOT);
				String value = part.substring(sign + 1).strip();
				tags.putIfAbsent(name,
						name.equals("p") && value.length() > 20 ? value : value.toLowerCase(Locale.ROOT));
			}
		}
		return tags;
	}

}
