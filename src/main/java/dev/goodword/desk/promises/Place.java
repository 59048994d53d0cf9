package dev.goodword.desk.promises;

import dev.goodword.accounts.Company;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.positions.PositionSummary;
import dev.goodword.promises.spans.SpanScope;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * Whose settings are looked at.
 *
 * @param company the company
 * @param position one position of it; null for the company as a whole
 * @param calendar by which its team counts
 * @param mayChange whether the reader may set anything here
 */
record Place(Company company, @Nullable PositionSummary position, WorkingCalendar calendar, boolean mayChange) {

	SpanScope scope() {
		return (this.position != null) ? SpanScope.of(this.position) : SpanScope.of(this.company.id());
	}

	String name(LocaleTag language) {
		return (this.position != null) ? this.position.title().in(language) : this.company.name().in(language);
	}

	/** Its settings, as an address. */
	String href() {
		return "/promise-settings?" + query();
	}

	/** Which field says where it is. */
	String field() {
		return (this.position != null) ? "position" : "company";
	}

	/** The value of that field. */
	String value() {
		return (this.position != null) ? this.position.id().toString() : this.company.id().toString();
	}

	private String query() {
		return field() + "=" + value();
	}

}
