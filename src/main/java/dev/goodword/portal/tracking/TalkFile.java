package dev.goodword.portal.tracking;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;

import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.InterviewSummary;
import dev.goodword.portal.PageWords;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.PublicAddress;
import dev.goodword.web.CalendarMark;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * An appointment as a calendar file. The same appointment keeps its name however often it
 * moves, and a later file has a higher sequence, so that calendars replace the entry.
 */
@Component
class TalkFile {

	private final PageWords words;

	private final PublicAddress address;

	private final ObjectProvider<CalendarMark> marks;

	private final InstantSource clock;

	TalkFile(PageWords words, PublicAddress address, ObjectProvider<CalendarMark> marks, InstantSource clock) {
		this.words = words;
		this.address = address;
		this.marks = marks;
		this.clock = clock;
	}

	byte[] of(StatusFacts.Facts facts, InterviewSummary talk, String base, LocaleTag language) {
		Appointment when = talk.plan().appointment();
		VEvent event = new VEvent(false);
		event.add(new Uid(talk.id() + "@" + this.address.root().getHost()));
		event.add(new Sequence(talk.sequence()));
		event.add(new DtStamp(this.clock.instant()));
		event.add(new DtStart<Instant>(when.startsAt()));
		event.add(new DtEnd<Instant>(when.endsAt()));
		String title = this.words.say(language, "portal.appointment.summary", facts.card().company().in(language),
				facts.card().position().title().in(language));
		event.add(new Summary(DateFile.marked(title, language, this.marks)));
		event.add(new Location(talk.plan().place()));
		event.add(new Url(URI.create(this.address.link(base))));
		return DateFile.write(event);
	}

}
