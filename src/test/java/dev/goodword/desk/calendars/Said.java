package dev.goodword.desk.calendars;

import java.time.ZoneId;
import java.util.Locale;

import dev.goodword.desk.Wording;
import dev.goodword.shared.LocaleTag;

import org.springframework.context.support.StaticMessageSource;

/** Words that are their own keys, for tests of what is said and not how. */
final class Said {

	private Said() {
	}

	static Wording keys() {
		StaticMessageSource keys = new StaticMessageSource();
		keys.setUseCodeAsDefaultMessage(true);
		return new Wording(keys, LocaleTag.EN, ZoneId.of("Asia/Shanghai"));
	}

	/** The few words that are put together from parts. */
	static Wording told() {
		StaticMessageSource words = new StaticMessageSource();
		words.addMessage("calendars.week.monday-to-friday", Locale.ENGLISH, "Monday to Friday");
		words.addMessage("calendars.week.and", Locale.ENGLISH, ", ");
		words.addMessage("calendars.weekday.long.1", Locale.ENGLISH, "Monday");
		words.addMessage("calendars.weekday.long.6", Locale.ENGLISH, "Saturday");
		words.addMessage("calendars.year.facts", Locale.ENGLISH, "{0}, {1}");
		return new Wording(words, LocaleTag.EN, ZoneId.of("Asia/Shanghai"));
	}

}
