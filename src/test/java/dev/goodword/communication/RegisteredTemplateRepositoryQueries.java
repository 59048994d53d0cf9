package dev.goodword.communication;

import dev.goodword.simulation.rows.Rows;

/** The queries of {@link RegisteredTemplateRepository} on rows in memory. */
class RegisteredTemplateRepositoryQueries {

	private final Rows<RegisteredTemplate> rows;

	RegisteredTemplateRepositoryQueries(Rows<RegisteredTemplate> rows) {
		this.rows = rows;
	}

	long recalled(String kind, String language, String number) {
		return this.rows.with("number", number)
			.filter((row) -> this.rows.value(row, "kind").equals(kind)
					&& this.rows.value(row, "language").equals(language) && this.rows.value(row, "recalledAt") != null)
			.count();
	}

}
