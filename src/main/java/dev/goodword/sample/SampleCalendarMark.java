package dev.goodword.sample;

import java.util.Locale;

import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.CalendarMark;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A date of the sample says so in every calendar it is put into. */
@Component
@OnSampleInstallation
class SampleCalendarMark implements CalendarMark {

	private final MessageSource texts;

	SampleCalendarMark(MessageSource texts) {
		this.texts = texts;
	}

	@Override
	public String marked(String title, LocaleTag reader) {
		Locale language = reader.locale();
		return this.texts.getMessage("sample.calendar", new Object[] { title }, language);
	}

}
