package dev.goodword.communication.texts;

/** More people wrote in one draft than it can remember; publish it or begin anew. */
public class TooManyHands extends RuntimeException {

	TooManyHands() {
		super("More people wrote in the draft than it can remember");
	}

}
