package dev.goodword.communication.invites;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;

import dev.goodword.shared.CalendarPart;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/** Writes calendar files as RFC 5545 and 5546 want them. */
public final class CalendarFile {

	/** Lines are folded by bytes, which the library does not do: it gets none to fold. */
	private static final int NEVER = Integer.MAX_VALUE;

	private CalendarFile() {
	}

	/** An entry to add by hand, which asks for no answer. */
	public static CalendarPart publish(CalendarEntry entry) {
		return write(entry, ImmutableMethod.PUBLISH, ImmutableStatus.VEVENT_CONFIRMED);
	}

	/** An invitation, or the change of one. */
	public static CalendarPart request(CalendarEntry entry) {
		return write(entry, ImmutableMethod.REQUEST, ImmutableStatus.VEVENT_CONFIRMED);
	}

	/** It does not take place. */
	public static CalendarPart cancel(CalendarEntry entry) {
		return write(entry, ImmutableMethod.CANCEL, ImmutableStatus.VEVENT_CANCELLED);
	}

	/** A calendar with one entry of a whole day or an hour, its lines folded. */
	public static String of(VEvent event) {
		return folded(calendar().withComponent(event).getFluentTarget());
	}

	private static CalendarPart write(CalendarEntry entry, Method method, Status status) {
		Calendar calendar = calendar().withProperty(method)
			.withComponent(ZoneRules.around(entry.when()))
			.withComponent(event(entry, status))
			.getFluentTarget();
		return new CalendarPart(method.getValue(), folded(calendar));
	}

	private static Calendar calendar() {
		return new Calendar().withProdId("-//Goodword//Goodword//EN").withDefaults().getFluentTarget();
	}

	private static VEvent event(CalendarEntry entry, Status status) {
		VEvent event = new VEvent(false);
		event.add(new Uid(entry.uid()));
		event.add(new Sequence(entry.sequence()));
		event.add(new DtStamp(entry.stampedAt()));
		event.add(new DtStart<>(entry.when().startsAt().atZone(entry.when().zone())));
		event.add(new DtEnd<>(entry.when().endsAt().atZone(entry.when().zone())));
		event.add(new Summary(entry.words().title()));
		event.add(new Location(entry.words().place()));
		event.add(new Description(entry.words().description()));
		event.add(new Url(entry.words().link()));
		event.add(status);
		CalendarEntry.People people = entry.people();
		if (people != null) {
			event.add(new Organizer(new ParameterList(List.of(name(people.organizer()))), address(people.organizer())));
			event.add(new Attendee(attendee(people), address(people.attendee())));
		}
		return event;
	}

	private static ParameterList attendee(CalendarEntry.People people) {
		List<Parameter> parameters = List.of(CuType.INDIVIDUAL, Role.REQ_PARTICIPANT, PartStat.NEEDS_ACTION,
				people.answerWanted() ? Rsvp.TRUE : Rsvp.FALSE, name(people.attendee()));
		return new ParameterList(parameters);
	}

	/** A name cannot hold quotes there (RFC 5545, 3.2). */
	private static Cn name(CalendarEntry.Person person) {
		return new Cn(person.name().replace('"', '\'').replaceAll("\\p{Cntrl}", " "));
	}

	private static URI address(CalendarEntry.Person person) {
		try {
			return new URI("mailto", person.address(), null);
		}
		catch (URISyntaxException ex) {
			throw new IllegalArgumentException("No address for a calendar", ex);
		}
	}

	private static String folded(Calendar calendar) {
		StringWriter text = new StringWriter();
		try {
			new CalendarOutputter(true, NEVER).output(calendar, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return LineFolding.fold(text.toString());
	}

}
