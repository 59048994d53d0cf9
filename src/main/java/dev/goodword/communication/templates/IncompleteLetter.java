package dev.goodword.communication.templates;

import java.util.List;

/**
 * A letter that cannot be written: something it must say is missing, or something given
 * cannot stand in it. Names the fields, never their values.
 */
public class IncompleteLetter extends RuntimeException {

	private final List<String> fields;

	IncompleteLetter(List<String> fields) {
		super("Fields missing or refused: " + String.join(", ", fields));
		this.fields = List.copyOf(fields);
	}

	/** The keys of the fields. */
	public List<String> fields() {
		return this.fields;
	}

}
