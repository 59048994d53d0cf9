package dev.goodword.promises;

/** There is no such promise. */
public class UnknownPromise extends RuntimeException {

	public UnknownPromise() {
		super("No such promise");
	}

}
