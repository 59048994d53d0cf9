package dev.goodword.insights.report;

import java.time.Instant;

import dev.goodword.shared.CompanyId;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is kept.
 *
 * @param figures the figures it was drafted from
 * @param draftedAt when those were taken
 * @param frozen what was frozen; null while it is a draft
 * @param version counts its changes
 */
record Report(ReportId id, CompanyId company, ReportPlan plan, ReportWords words, Snapshot figures, Instant draftedAt,
		@Nullable Frozen frozen, int version) {

	boolean isDraft() {
		return this.frozen == null;
	}

	/**
	 * What is printed for ever.
	 *
	 * @param paper every word of it
	 * @param print the fingerprint of the file as it was printed then, in hexadecimal
	 */
	record Frozen(Instant at, String paper, String print) {
	}

}
