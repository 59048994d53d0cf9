package dev.goodword.communication.inbound;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Tasks;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.OfficeHours;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.candidates.Candidates;
import dev.goodword.communication.SentMail;
import dev.goodword.communication.bounces.AutomaticMail;
import dev.goodword.communication.inbound.Matching.Match;
import dev.goodword.communication.mime.ReceivedMail;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What follows from a mail that came in: tasks for people, and nothing else. No mail
 * moves, ends or answers anything.
 */
@Component
class Following {

	/** Somebody wrote and waits for a reader. */
	static final String READ_TASK = "READ_REPLY";

	/** A calendar said no to an invitation, or perhaps. */
	static final String CALENDAR_TASK = "CALENDAR_ANSWER";

	/** The hours of work within which a mail is read. */
	static final Duration TO_READ = Duration.ofHours(4);

	private static final Duration A_DAY = Duration.ofHours(9);

	private final Applications applications;

	private final Positions positions;

	private final Calendars calendars;

	private final Candidates candidates;

	private final SentMail sent;

	private final Tasks tasks;

	private final ToSort toSort;

	Following(Applications applications, Positions positions, Calendars calendars, Candidates candidates, SentMail sent,
			Tasks tasks, ToSort toSort) {
		this.applications = applications;
		this.positions = positions;
		this.calendars = calendars;
		this.candidates = candidates;
		this.sent = sent;
		this.tasks = tasks;
		this.toSort = toSort;
	}

	/** By when somebody is to read a mail that came at this moment. */
	Instant dueAt(@Nullable Match match, Instant now) {
		return (match == null) ? afterWork(now, TO_READ)
				: OfficeHours.after(this.calendars.calendar(position(match.application()).calendar()), now, TO_READ);
	}

	/** When so much work is done after a moment, where no position says whose. */
	Instant afterWork(Instant from, Duration work) {
		WorkingCalendar team = this.calendars.ofCountry("CN")
			.orElseGet(() -> WorkingCalendar.mondayToFriday(ZoneOffset.UTC));
		return OfficeHours.after(team, from, work);
	}

	/**
	 * It is with its application, or nobody's yet. Only who surely read our mail has
	 * shown whose the address is.
	 */
	void filed(InboundItem item, @Nullable Match match, @Nullable ReceivedMail mail, Instant now) {
		if (match == null) {
			this.toSort.came();
			return;
		}
		if (item.kind() == InboundKind.HUMAN) {
			this.sent.replied(match.application(), match.message(), now);
		}
		boolean read = mail != null && !AutomaticMail.mayBe(mail);
		if (item.kind() == InboundKind.HUMAN && match.provesAddress() && read) {
			this.candidates.confirmAddress(match.candidate());
		}
		if (item.kind() == InboundKind.HUMAN) {
			give(READ_TASK, match.application(), item.dueAt());
		}
		if (item.kind() == InboundKind.CALENDAR && mail != null && Sorting.isRefusal(mail)) {
			give(CALENDAR_TASK, match.application(), item.dueAt());
		}
	}

	/** Somebody has said what it is about. */
	void chosen(JobApplicationId application, ReplyChoice choice, boolean allRead, Instant now) {
		if (allRead) {
			this.tasks.answered(application, Set.of(READ_TASK));
		}
		WorkingCalendar team = this.calendars.calendar(position(application).calendar());
		choice.task().ifPresent((task) -> give(task, application, OfficeHours.after(team, now, A_DAY)));
	}

	void give(String kind, JobApplicationId application, Instant dueAt) {
		AccountId owner = position(application).owner();
		this.tasks.add(kind, application, owner, dueAt);
	}

	private PositionSummary position(JobApplicationId id) {
		ApplicationSummary application = this.applications.summary(id);
		return this.positions.summary(application.position());
	}

}
