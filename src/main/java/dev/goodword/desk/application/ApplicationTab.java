package dev.goodword.desk.application;

import java.util.Arrays;
import java.util.Locale;

/** The parts of an application's page. */
enum ApplicationTab {

	/** The resume as text. */
	CV,
	/** Questions and answers. */
	ANSWERS,
	/** What was written to the candidate. */
	MESSAGES,
	/** Everything handed in as a file. */
	FILES,
	/** What has happened, in one column. */
	HISTORY;

	/** Reads the word of an address; anything unknown is the resume. */
	static ApplicationTab of(String word) {
		return Arrays.stream(values()).filter((tab) -> tab.word().equals(word)).findFirst().orElse(CV);
	}

	/** The word in an address. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
