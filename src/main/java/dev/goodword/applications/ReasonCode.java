package dev.goodword.applications;

import java.util.Arrays;

/**
 * Why the company does not go further: the internal catalogue, two levels by prefix. Each
 * has a label for staff and a suggestion for the candidate's text.
 */
public enum ReasonCode {

	/** Needed experience is missing. */
	SKILLS_EXPERIENCE,
	/** Needed knowledge or a licence is missing. */
	SKILLS_KNOWLEDGE,
	/** Language level needed for the work. */
	SKILLS_LANGUAGE,
	/** Others fit the tasks more closely. */
	COMPARED_CLOSER,
	/** Pay, place, hours or start do not match. */
	TERMS_DIFFER,
	/** They did not come to an agreed talk. */
	DID_NOT_ATTEND,
	/** They did not answer. */
	DID_NOT_ANSWER,
	/** No common time could be found. */
	COULD_NOT_ARRANGE;

	/** The key of what colleagues call it. */
	public String labelKey() {
		return "applications.reason." + name();
	}

	/**
	 * The key of a suggestion for the candidate's text, which a person adapts.
	 */
	public String suggestionKey() {
		return "applications.reasonForCandidate." + name();
	}

	/** Whether the text is the name of a code. */
	public static boolean known(String name) {
		return Arrays.stream(values()).anyMatch((code) -> code.name().equals(name));
	}

}
