package dev.goodword.calendars;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.shared.LocalizedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A day somebody set by hand, over whatever a list says.
 *
 * @param kind how it differs from the weekly pattern
 * @param name what people call it
 * @param by the account of whoever asked for it
 * @param at since when
 */
@Embeddable
record StoredOverride(@Enumerated(EnumType.STRING) @Column(name = "kind") DayKind kind,
		@Embedded @AttributeOverride(name = "en", column = @Column(name = "name_en")) @AttributeOverride(
				name = "zhHans", column = @Column(name = "name_zh_hans")) LocalizedText name,
		@Column(name = "set_by") UUID by, @Column(name = "set_at") Instant at) {

	DayRule rule() {
		return new DayRule(this.kind, this.name);
	}

}
