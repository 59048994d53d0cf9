package dev.goodword.web;

import dev.goodword.shared.Chance;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The number of a request that an error page shows and its log lines carry: short enough
 * to be read out on the telephone, without letters that are mistaken for figures.
 */
final class Reference {

	/** The name of the request attribute. */
	static final String ATTRIBUTE = "reference";

	/** The key in the logging context. */
	static final String LOGGED_AS = "reference";

	private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LENGTH = 8;

	private Reference() {
	}

	/** The reference of a request; drawn at the first call. */
	static String of(HttpServletRequest request, Chance chance) {
		Object known = request.getAttribute(ATTRIBUTE);
		if (known != null) {
			return known.toString();
		}
		String drawn = draw(chance);
		request.setAttribute(ATTRIBUTE, drawn);
		return drawn;
	}

	private static String draw(Chance chance) {
		byte[] bytes = chance.secret(LENGTH);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < LENGTH; i++) {
			text.append((i == LENGTH / 2) ? "-" : "").append(LETTERS.charAt(bytes[i] & 0x1F));
		}
		return text.toString();
	}

}
