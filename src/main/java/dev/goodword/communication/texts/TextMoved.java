package dev.goodword.communication.texts;

/**
 * Somebody published, recalled or changed the words meanwhile: what was asked for was not
 * done.
 */
public class TextMoved extends RuntimeException {

	TextMoved() {
		super("The words have changed since they were looked at");
	}

}
