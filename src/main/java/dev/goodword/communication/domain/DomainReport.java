package dev.goodword.communication.domain;

import java.util.List;

import dev.goodword.communication.domain.DomainWord.Grade;

/**
 * What a sending domain says about itself.
 *
 * @param findings in the order in which a receiving server asks
 */
public record DomainReport(SendingDomain domain, List<Finding> findings) {

	public DomainReport {
		findings = List.copyOf(findings);
	}

	/**
	 * One record.
	 *
	 * @param asked the name that was asked
	 */
	public record Finding(DomainWord word, String asked) {
	}

	/** Whether others can tell that our mail is not ours. */
	public boolean fails() {
		return this.findings.stream().anyMatch((finding) -> finding.word().grade() == Grade.BAD);
	}

	/** Whether nobody could say. */
	public boolean isUnknown() {
		return this.findings.stream().anyMatch((finding) -> finding.word() == DomainWord.UNKNOWN);
	}

}
