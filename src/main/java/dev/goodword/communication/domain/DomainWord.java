package dev.goodword.communication.domain;

/** What can be said about one record of a domain. */
public enum DomainWord {

	/** As it should be. */
	SPF_GOOD(Grade.GOOD),
	/** There is none. */
	SPF_NONE(Grade.BAD),
	/** There is more than one, so none counts. */
	SPF_SEVERAL(Grade.BAD),
	/** It lets everybody send. */
	SPF_OPEN(Grade.BAD),
	/** As it should be. */
	DKIM_GOOD(Grade.GOOD),
	/** Shorter than 2048 bits. */
	DKIM_SHORT(Grade.WEAK),
	/** There is none under this name. */
	DKIM_NONE(Grade.BAD),
	/** Nobody told us its name. */
	DKIM_UNNAMED(Grade.BAD),
	/** There is one that cannot be read, or was withdrawn. */
	DKIM_BROKEN(Grade.BAD),
	/** As it should be. */
	DMARC_GOOD(Grade.GOOD),
	/** It asks nobody to refuse what is not ours. */
	DMARC_NONE_ASKED(Grade.WEAK),
	/** There is none. */
	DMARC_NONE(Grade.BAD),
	/** Nobody gets reports. */
	DMARC_UNREPORTED(Grade.WEAK),
	/** Nothing that was checked belongs to the domain readers see. */
	UNALIGNED(Grade.BAD),
	/** No server of names answered. */
	UNKNOWN(Grade.UNKNOWN);

	private final Grade grade;

	DomainWord(Grade grade) {
		this.grade = grade;
	}

	/** How bad it is. */
	public enum Grade {

		/** As it should be. */
		GOOD,
		/** Works, and could be better. */
		WEAK,
		/** Mail will be refused or taken for spam. */
		BAD,
		/** Nobody can say now. */
		UNKNOWN

	}

	public Grade grade() {
		return this.grade;
	}

	/** The key of its sentence. */
	public String label() {
		return "communication.domain." + name();
	}

}
