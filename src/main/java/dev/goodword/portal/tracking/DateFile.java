package dev.goodword.portal.tracking;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

import dev.goodword.communication.invites.CalendarFile;
import dev.goodword.portal.PageWords;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.PublicAddress;
import dev.goodword.shared.CalendarMark;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The promised day as a calendar file: an entry of the whole day that blocks no time and
 * names nobody.
 */
@Component
class DateFile {

	private final PageWords words;

	private final PublicAddress address;

	private final ObjectProvider<CalendarMark> marks;

	private final InstantSource clock;

	DateFile(PageWords words, PublicAddress address, ObjectProvider<CalendarMark> marks, InstantSource clock) {
		this.words = words;
		this.address = address;
		this.marks = marks;
		this.clock = clock;
	}

	/** The file; empty when no date is ahead. */
	Optional<byte[]> of(StatusFacts.Facts facts, Tracked tracked, LocaleTag language) {
		LocalDate day = facts.day();
		if (day == null || facts.told().outcomeTold()) {
			return Optional.empty();
		}
		VEvent event = new VEvent(false);
		event.add(new Uid(tracked.subject() + "@" + this.address.root().getHost()));
		event.add(new DtStamp(this.clock.instant()));
		event.add(new DtStart<>(day));
		event.add(new DtEnd<>(day.plusDays(1)));
		String title = this.words.say(language, "portal.calendar.summary", facts.card().company().in(language),
				facts.card().position().title().in(language));
		event.add(new Summary(marked(title, language, this.marks)));
		event.add(new Transp(Transp.VALUE_TRANSPARENT));
		event.add(new Url(URI.create(this.address.link(tracked.base()))));
		return Optional.of(CalendarFile.of(event).getBytes(StandardCharsets.UTF_8));
	}

	/** The title, marked where the installation is not a real one. */
	private static String marked(String title, LocaleTag reader, ObjectProvider<CalendarMark> marks) {
		CalendarMark mark = marks.getIfAvailable();
		return (mark != null) ? mark.marked(title, reader) : title;
	}

}
