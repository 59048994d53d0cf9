package dev.goodword.desk.calendars;

import java.time.ZoneId;

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

}
