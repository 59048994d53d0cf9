package dev.goodword.insights.report;

import java.util.UUID;

/** Names one report. */
record ReportId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
