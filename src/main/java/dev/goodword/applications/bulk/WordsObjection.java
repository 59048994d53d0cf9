package dev.goodword.applications.bulk;

import java.util.Optional;

import dev.goodword.applications.Refusal;

/** What those who send letters have against words for candidates; each offers a bean. */
public interface WordsObjection {

	/** Why these words are not sent; empty when nothing speaks against them. */
	Optional<Refusal> objection(String words);

}
