package dev.goodword.portal;

/**
 * The versions of the texts people agree to. A changed text gets a new version; the old
 * one stays readable.
 */
public final class ConsentTexts {

	/**
	 * What we store, why and for how long. Since the second of 2026-11 it says that
	 * nothing is removed by itself yet.
	 */
	public static final String NOTICE = "2026-11.2";

	/** Being kept in mind for other positions. */
	public static final String POOL = "2026-11";

	private ConsentTexts() {
	}

}
