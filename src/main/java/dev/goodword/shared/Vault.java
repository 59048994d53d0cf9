package dev.goodword.shared;

/**
 * The port to the installation's master key: seals what must not lie open in the database
 * and signs what comes back from outside. The key itself never leaves the bean behind
 * this port.
 */
public interface Vault {

	/**
	 * Encrypts with authentication.
	 * @param context what the sealed bytes belong to, such as a table and row; opening
	 * needs the same
	 */
	byte[] seal(byte[] plain, String context);

	/**
	 * Opens what {@link #seal} made.
	 * @throws SealBroken when the bytes, the context or the key do not fit
	 */
	byte[] open(byte[] sealed, String context);

	/** A signature over a text for one purpose, safe to stand in a form or an address. */
	String sign(String purpose, String text);

	/**
	 * Whether the signature was made by {@link #sign} for the same purpose and text;
	 * takes the same time either way.
	 */
	boolean verifies(String purpose, String text, String signature);

}
