package dev.goodword.portal.applying;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.goodword.portal.PageWords;
import dev.goodword.shared.LocaleTag;

/** How somebody heard of a position. */
enum HeardFrom {

	/** Somebody who had applied here told them: word of mouth. */
	APPLICANT,
	/** Somebody who works here. */
	STAFF,
	/** A friend or colleague. */
	FRIEND,
	/** The company's own site. */
	CAREER_SITE,
	/** A job site. */
	JOB_SITE,
	/** A search engine. */
	SEARCH,
	/** Social media. */
	SOCIAL,
	/** A fair, a school, a talk. */
	EVENT,
	/** Anything else. */
	OTHER;

	/** The code that is stored and sent. */
	String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Optional<HeardFrom> of(String code) {
		return Arrays.stream(values()).filter((source) -> source.code().equals(code)).findFirst();
	}

	static List<Choice> choices(LocaleTag language, PageWords words) {
		return Arrays.stream(values()).map((source) -> new Choice(source.code(), source.in(language, words))).toList();
	}

	String in(LocaleTag language, PageWords words) {
		return words.say(language, "portal.source." + code());
	}

}
