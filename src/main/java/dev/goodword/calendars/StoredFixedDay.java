package dev.goodword.calendars;

import java.time.MonthDay;

import dev.goodword.shared.LocalizedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/**
 * A public holiday on the same date each year.
 *
 * @param month 1 to 12
 * @param day of the month, from 1
 * @param name what people call it
 */
@Embeddable
record StoredFixedDay(@Column(name = "month_no") int month, @Column(name = "day_no") int day,
		@Embedded @AttributeOverride(name = "en", column = @Column(name = "name_en")) @AttributeOverride(
				name = "zhHans", column = @Column(name = "name_zh_hans")) LocalizedText name) {

	MonthDay monthDay() {
		return MonthDay.of(this.month, this.day);
	}

}
