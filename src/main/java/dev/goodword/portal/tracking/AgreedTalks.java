package dev.goodword.portal.tracking;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.communication.MessageKind;
import dev.goodword.communication.TimelineItem;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.InterviewAct;
import dev.goodword.interviews.InterviewEntry;
import dev.goodword.interviews.InterviewSummary;
import dev.goodword.interviews.Interviews;
import dev.goodword.interviews.Side;
import dev.goodword.portal.PageWords;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.shared.DateWords;

import org.springframework.stereotype.Component;

/**
 * The appointment a candidate knows of: agreed, and told as it stands. A change they have
 * not been told of hides it, so that nobody reads an hour that is wrong.
 */
@Component
class AgreedTalks {

	private static final Set<PromiseKind> AFTER_TALK = EnumSet.of(PromiseKind.INTERVIEW_BOOKED,
			PromiseKind.FINAL_ROUND_BOOKED);

	private static final Set<MessageKind> TELLING = EnumSet.of(MessageKind.INTERVIEW_CONFIRMED,
			MessageKind.INTERVIEW_MOVED);

	private final Interviews interviews;

	private final Accounts accounts;

	private final PageWords words;

	AgreedTalks(Interviews interviews, Accounts accounts, PageWords words) {
		this.interviews = interviews;
		this.accounts = accounts;
		this.words = words;
	}

	/**
	 * The appointment that stands, as told.
	 * @param promises all promises of the application
	 * @param items what the candidate can see
	 */
	Optional<InterviewSummary> told(JobApplicationId application, List<PromiseSummary> promises,
			List<TimelineItem> items) {
		boolean any = promises.stream().anyMatch((promise) -> AFTER_TALK.contains(promise.kind()));
		return any ? this.interviews.next(application).filter((talk) -> isTold(talk, items)) : Optional.empty();
	}

	/**
	 * Whether it stands as they chose it themselves, so that they know of it before any
	 * letter.
	 */
	boolean isTheirs(InterviewSummary talk) {
		return this.interviews.entry(talk.occasion())
			.filter((entry) -> entry.act() == InterviewAct.BOOKED && entry.askedBy() == Side.CANDIDATE)
			.isPresent();
	}

	/** When it came to stand as it does. */
	Instant agreedAt(InterviewSummary talk) {
		return this.interviews.entry(talk.occasion()).map(InterviewEntry::at).orElse(Instant.MIN);
	}

	private boolean isTold(InterviewSummary talk, List<TimelineItem> items) {
		if (isTheirs(talk)) {
			return true;
		}
		Instant since = this.interviews.entry(talk.occasion()).map(InterviewEntry::at).orElse(Instant.MAX);
		return items.stream().anyMatch((item) -> TELLING.contains(item.kind()) && !item.at().isBefore(since));
	}

	/** The appointment in words. */
	StatusView.Agreed words(InterviewSummary talk, String base, DateWords dates) {
		Appointment when = talk.plan().appointment();
		DateWords there = DateWords.in(dates.language(), when.zone());
		String mode = say(dates, "portal.appointment.mode." + talk.plan().mode());
		String people = dates.language()
			.listed(talk.plan().panel().stream().map(this.accounts::member).map(StaffMember::name));
		return new StatusView.Agreed(there.longDateTime(when.startsAt(), dates.zone()),
				there.differsFor(dates.zone(), when.startsAt()) ? say(dates, "portal.appointment.yours",
						dates.longDateTime(when.startsAt(), when.zone()).text()) : null,
				say(dates, "portal.appointment.about", mode, when.minutes()), talk.plan().place(),
				say(dates, "portal.appointment.with", people), talk.plan().topics(),
				base + "/talks/" + talk.id() + ".ics",
				this.interviews.isReportable(talk) ? base + "/talks/" + talk.id() + "/nobody-here" : null);
	}

	private String say(DateWords dates, String key, Object... arguments) {
		return this.words.say(dates.language(), key, arguments);
	}

}
