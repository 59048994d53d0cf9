package dev.goodword.communication;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.invites.CalendarEntry;
import dev.goodword.communication.invites.CalendarFile;
import dev.goodword.interviews.InterviewEntry;
import dev.goodword.interviews.InterviewId;
import dev.goodword.interviews.InterviewPlan;
import dev.goodword.interviews.Interviews;
import dev.goodword.interviews.InterviewSummary;
import dev.goodword.shared.CalendarMark;
import dev.goodword.shared.CalendarPart;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.PublicAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Appointments for the candidate's calendar, in letters and on their page. The same
 * appointment keeps its name however often it moves, and each later file has a higher
 * sequence, so that calendars replace the entry. Source: {@code communication.md} 4.7.
 */
@Component
public class TalkInvites {

	private static final String PANEL = "panel-";

	private final Scenes scenes;

	private final Interviews interviews;

	private final Accounts accounts;

	private final MailTokens tokens;

	private final MailSettings settings;

	private final MailLinks links;

	private final PublicAddress address;

	private final MessageSource messages;

	private final ObjectProvider<CalendarMark> marks;

	private final InstantSource clock;

	TalkInvites(Scenes scenes, Interviews interviews, Accounts accounts, MailTokens tokens, MailSettings settings,
			MailLinks links, PublicAddress address, MessageSource messages, ObjectProvider<CalendarMark> marks,
			InstantSource clock) {
		this.scenes = scenes;
		this.interviews = interviews;
		this.accounts = accounts;
		this.tokens = tokens;
		this.settings = settings;
		this.links = links;
		this.address = address;
		this.messages = messages;
		this.marks = marks;
		this.clock = clock;
	}

	/** The appointment as a file to take away, which asks for no answer. */
	public CalendarPart file(InterviewSummary talk, LocaleTag reader) {
		Scene scene = this.scenes.of(talk.application());
		return CalendarFile.publish(entry(scene, talk, reader, talk.sequence(), this.clock.instant(), null));
	}

	/**
	 * The appointment that a calendar program speaks of; empty when it is none of ours.
	 */
	public Optional<InterviewSummary> named(String uid) {
		String host = "@" + this.address.root().getHost();
		return uid.endsWith(host)
				? InterviewId.parse(uid.substring(0, uid.length() - host.length())).flatMap(this.interviews::find)
				: Optional.empty();
	}

	/** What the letter about a change brings for the candidate's calendar. */
	List<CalendarPart> of(Scene scene, InterviewEntry entry, Instant now) {
		CalendarEntry.People people = people(scene, entry.interview());
		if (people == null) {
			return List.of();
		}
		InterviewSummary talk = this.interviews.interview(entry.application(), entry.interview());
		CalendarEntry told = entry(scene, talk, scene.language(), talk.sequence(), now, people);
		return switch (entry.act()) {
			case BOOKED, MOVED -> List.of(CalendarFile.request(told));
			case CANCELLED -> List.of(CalendarFile.cancel(told));
			case HELD, CANDIDATE_ABSENT, COMPANY_ABSENT -> List.of();
		};
	}

	/** What takes these out of the candidate's calendar. */
	List<CalendarPart> calledOff(Scene scene, List<InterviewSummary> talks, Instant now) {
		return talks.stream().flatMap((talk) -> Optional.ofNullable(people(scene, talk.id())).stream().map((people) -> {
			int sequence = talk.isBooked() ? talk.sequence() + 1 : talk.sequence();
			return CalendarFile.cancel(entry(scene, talk, scene.language(), sequence, now, people));
		})).toList();
	}

	/** What the mail to whoever leads it brings for their own calendar. */
	CalendarPart forPanel(Scene scene, InterviewSummary talk, StaffMember person, Instant now) {
		return CalendarFile.request(panel(scene, talk, talk.sequence(), person, now));
	}

	/** What takes it out of the calendar of somebody who leads it no more. */
	CalendarPart outOfPanel(Scene scene, InterviewSummary talk, int sequence, StaffMember person, Instant now) {
		return CalendarFile.cancel(panel(scene, talk, sequence, person, now));
	}

	/** The same for somebody who may not know whom it was with: it says nothing. */
	CalendarPart outOfPanelUnnamed(Scene scene, InterviewSummary talk, int sequence, StaffMember person, Instant now) {
		URI link = URI.create(this.address.link("/today"));
		CalendarEntry.Words words = new CalendarEntry.Words(say(person.language(), "communication.panel.gone.title"),
				"", "", link);
		return CalendarFile
			.cancel(panel(talk, sequence, person, words, scene.company().name().in(person.language()), now));
	}

	/**
	 * An entry of another name: an answer to it is not the candidate's, and none is asked
	 * for.
	 */
	private CalendarEntry panel(Scene scene, InterviewSummary talk, int sequence, StaffMember person, Instant now) {
		LocaleTag reader = person.language();
		InterviewPlan plan = talk.plan();
		String link = this.address.link("/applications/" + talk.application());
		String description = say(reader, "communication.panel.description",
				say(reader, "communication.mail.mode." + plan.mode()),
				say(reader, "communication.mail.minutes", plan.appointment().minutes()), names(plan, reader), link);
		String title = say(reader, "communication.panel.title", scene.person().name(),
				scene.position().title().in(reader));
		return panel(talk, sequence, person,
				new CalendarEntry.Words(title, plan.place(), description, URI.create(link)), scene.owner().name(), now);
	}

	private CalendarEntry panel(InterviewSummary talk, int sequence, StaffMember person, CalendarEntry.Words words,
			String from, Instant now) {
		EmailAddress ours = Objects.requireNonNullElse(this.settings.answersTo(), this.settings.sender());
		return new CalendarEntry(PANEL + talk.id() + "@" + this.address.root().getHost(), sequence, now,
				talk.plan().appointment(), words,
				new CalendarEntry.People(new CalendarEntry.Person(from, ours.deliverable()),
						new CalendarEntry.Person(person.name(), person.email().deliverable()), false));
	}

	private String names(InterviewPlan plan, LocaleTag reader) {
		return reader.listed(plan.panel().stream().map(this.accounts::member).map(StaffMember::name));
	}

	/** Who invites whom; null when the candidate has no address. */
	private CalendarEntry.@Nullable People people(Scene scene, InterviewId talk) {
		EmailAddress own = scene.person().email();
		if (own == null) {
			return null;
		}
		EmailAddress ours = this.tokens.answersAbout(talk)
			.orElse(Objects.requireNonNullElse(this.settings.answersTo(), this.settings.sender()));
		return new CalendarEntry.People(new CalendarEntry.Person(scene.owner().name(), ours.deliverable()),
				new CalendarEntry.Person(scene.person().name(), own.deliverable()), true);
	}

	private CalendarEntry entry(Scene scene, InterviewSummary talk, LocaleTag reader, int sequence, Instant now,
			CalendarEntry.@Nullable People people) {
		return new CalendarEntry(talk.id() + "@" + this.address.root().getHost(), sequence, now,
				talk.plan().appointment(), words(scene, talk.plan(), reader), people);
	}

	private CalendarEntry.Words words(Scene scene, InterviewPlan plan, LocaleTag reader) {
		String title = say(reader, "communication.calendar.title", scene.company().name().in(reader),
				scene.position().title().in(reader));
		CalendarMark mark = this.marks.getIfAvailable();
		String link = this.links.page(scene.person().id(), scene.application().id().value());
		String description = say(reader, "communication.calendar.description",
				say(reader, "communication.mail.mode." + plan.mode()),
				say(reader, "communication.mail.minutes", plan.appointment().minutes()), names(plan, reader), link);
		return new CalendarEntry.Words((mark != null) ? mark.marked(title, reader) : title, plan.place(), description,
				URI.create(link));
	}

	private String say(LocaleTag reader, String key, Object... arguments) {
		return Objects.requireNonNull(this.messages.getMessage(key, arguments, reader.locale()));
	}

}
