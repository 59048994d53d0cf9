package dev.goodword.insights.report;

import java.util.List;

import dev.goodword.insights.PrintedFigures.Figures;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures at a moment, in each language of a report.
 *
 * @param sample whether they are those of the sample company
 */
record Snapshot(List<Figures> figures, boolean sample) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	static Snapshot of(String json) {
		return JSON.readValue(json, Snapshot.class);
	}

	/** The same text for the same figures. */
	String json() {
		return JSON.writeValueAsString(this);
	}

}
