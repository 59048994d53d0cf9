package dev.goodword.calendars;

import java.time.LocalDate;

import dev.goodword.shared.LocalizedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** Days on which the company itself is closed. */
@Embeddable
record StoredClosure(@Column(name = "first_date") LocalDate first, @Column(name = "last_date") LocalDate last,
		@Embedded @AttributeOverride(name = "en", column = @Column(name = "name_en")) @AttributeOverride(
				name = "zhHans", column = @Column(name = "name_zh_hans")) LocalizedText name) {

	static StoredClosure of(Closure closure) {
		return new StoredClosure(closure.first(), closure.last(), closure.name());
	}

	Closure closure() {
		return new Closure(this.first, this.last, this.name);
	}

}
