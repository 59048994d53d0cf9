package dev.goodword.shared;

/**
 * Sealed bytes cannot be opened: they were changed, belong elsewhere, or the key is
 * another one.
 */
public class SealBroken extends RuntimeException {

	public SealBroken(Throwable cause) {
		super("The seal does not open", cause);
	}

}
