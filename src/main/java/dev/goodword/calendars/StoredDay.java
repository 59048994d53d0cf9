package dev.goodword.calendars;

import dev.goodword.shared.LocalizedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One listed day of a calendar.
 *
 * @param kind how it differs from the weekly pattern
 * @param name what people call it
 * @param source the list it was taken from
 * @param version of that list
 */
@Embeddable
record StoredDay(@Enumerated(EnumType.STRING) @Column(name = "kind") DayKind kind,
		@Embedded @AttributeOverride(name = "en", column = @Column(name = "name_en")) @AttributeOverride(
				name = "zhHans", column = @Column(name = "name_zh_hans")) LocalizedText name,
		@Column(name = "source") String source, @Column(name = "version") int version) {

	DayRule rule() {
		return new DayRule(this.kind, this.name);
	}

	CalendarPapers.Paper paper() {
		return new CalendarPapers.Paper(this.source, this.version);
	}

}
