package dev.goodword.communication.texts;

/** Whoever wrote the words cannot approve them. */
public class SecondPersonNeeded extends RuntimeException {

	SecondPersonNeeded() {
		super("A person who had no hand in the draft has to read it");
	}

}
