package dev.goodword.files;

/**
 * The port to a program that looks for viruses. Which one there is, if any, is said by
 * the settings alone.
 */
interface VirusScanner {

	/** Whether there is one. */
	boolean isPresent();

	/**
	 * Whether the bytes hold a virus it knows. Keeps nothing of them.
	 * @throws ScannerAway when it gave no verdict; nothing is known then
	 */
	boolean findsVirus(byte[] content);

}
