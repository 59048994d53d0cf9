package dev.goodword.communication.invites;

import java.net.URI;
import java.time.Instant;

import dev.goodword.interviews.Appointment;
import org.jspecify.annotations.Nullable;

/**
 * One appointment in somebody's calendar.
 *
 * @param uid its name, the same for life
 * @param sequence rises with every change, also when it is called off
 * @param stampedAt when this state of it was written
 * @param when the agreed time, on the clock of its place
 * @param words what it says
 * @param people who invites whom; null in a file that only informs
 */
public record CalendarEntry(String uid, int sequence, Instant stampedAt, Appointment when, Words words,
		@Nullable People people) {

	/**
	 * What the entry says.
	 *
	 * @param title one line
	 * @param place where, as the reader needs it
	 * @param description more of it, lines ended by {@code \n}
	 * @param link where everything about it stands
	 */
	public record Words(String title, String place, String description, URI link) {
	}

	/**
	 * Both sides; nobody else is named.
	 *
	 * @param answerWanted whether their calendar asks them for an answer
	 */
	public record People(Person organizer, Person attendee, boolean answerWanted) {
	}

	/**
	 * Somebody with an address.
	 *
	 * @param address in ASCII, as mail servers take it
	 */
	public record Person(String name, String address) {
	}

}
