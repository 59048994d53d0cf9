package dev.goodword.communication.texts;

import java.util.List;

import dev.goodword.communication.templates.Finding;

/** Words that may not be published as they are. */
public class NotClean extends RuntimeException {

	private final transient List<Finding> findings;

	NotClean(List<Finding> findings) {
		super(findings.size() + " things in the words must be otherwise");
		this.findings = List.copyOf(findings);
	}

	/** What must be otherwise. */
	public List<Finding> findings() {
		return this.findings;
	}

}
