package dev.goodword.files;

/** Why a file is not taken; each has words for the person who sent it. */
public enum FileProblem {

	/** No bytes at all. */
	EMPTY,
	/** More bytes than allowed; argument 0 is the limit in MB. */
	TOO_LARGE,
	/** Not one of the {@link FileKind kinds} by content, or an extension such as exe. */
	TYPE_NOT_ACCEPTED,
	/** Holds programs: macros. */
	MACROS,
	/** Built to harm: unpacks without end, hides archives, leaves its folder. */
	DANGEROUS,
	/** A picture with too many pixels; argument 0 is the limit in megapixels. */
	IMAGE_TOO_BIG,
	/** A picture whose structure is broken, so that its metadata cannot be removed. */
	IMAGE_DAMAGED,
	/** A virus that the scanner knows. */
	VIRUS;

	/** The key of the words for people. */
	public String messageKey() {
		return "FileProblem." + name();
	}

}
