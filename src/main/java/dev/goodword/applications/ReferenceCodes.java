package dev.goodword.applications;

import dev.goodword.shared.Chance;
import org.springframework.stereotype.Component;

/**
 * Codes people can read to each other over the phone: no vowels, no letters and figures
 * that look alike.
 */
@Component
class ReferenceCodes {

	private static final String SIGNS = "2345679CDFGHJKLMNPQRTVWX";

	private final Chance chance;

	private final JobApplicationRepository applications;

	ReferenceCodes(Chance chance, JobApplicationRepository applications) {
		this.chance = chance;
		this.applications = applications;
	}

	/** A free code such as {@code AX-7F3K-92}: about 191 million of them. */
	String next() {
		String code;
		do {
			code = "AX-" + signs(4) + "-" + signs(2);
		}
		while (this.applications.existsByReference(code));
		return code;
	}

	private String signs(int count) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < count; i++) {
			text.append(SIGNS.charAt(this.chance.below(SIGNS.length())));
		}
		return text.toString();
	}

}
