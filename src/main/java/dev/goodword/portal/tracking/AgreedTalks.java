package dev.goodword.portal.tracking;

import java.time.Instant;
import java.time.InstantSource;
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
import dev.goodword.interviews.InterviewEntry;
import dev.goodword.interviews.InterviewState;
import dev.goodword.interviews.InterviewSummary;
import dev.goodword.interviews.Interviews;
import dev.goodword.interviews.Side;
import dev.goodword.interviews.proposing.ChangingTalks;
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

	private final ChangingTalks changing;

	private final Accounts accounts;

	private final PageWords words;

	private final InstantSource clock;

	AgreedTalks(Interviews interviews, ChangingTalks changing, Accounts accounts, PageWords words,
			InstantSource clock) {
		this.interviews = interviews;
		this.changing = changing;
		this.accounts = accounts;
		this.words = words;
		this.clock = clock;
	}

	/**
	 * The appointment that stands, as told; one that was called off stands for them until
	 * the letter that says so is on its way.
	 * @param promises all promises of the application
	 * @param items what the candidate can see
	 */
	Optional<InterviewSummary> told(JobApplicationId application, List<PromiseSummary> promises,
			List<TimelineItem> items) {
		boolean any = promises.stream().anyMatch((promise) -> AFTER_TALK.contains(promise.kind()));
		List<InterviewSummary> all = any ? this.interviews.of(application) : List.of();
		return all.stream()
			.filter(InterviewSummary::isBooked)
			.findFirst()
			.filter((talk) -> isTold(talk, items))
			.or(() -> all.stream().filter((talk) -> standsForThem(talk, items)).findFirst());
	}

	/** It was called off, and they know of it but not of its end. */
	private boolean standsForThem(InterviewSummary talk, List<TimelineItem> items) {
		if (talk.state() != InterviewState.CANCELLED
				|| !talk.plan().appointment().startsAt().isAfter(this.clock.instant())) {
			return false;
		}
		List<InterviewEntry> log = this.interviews.log(talk.application())
			.stream()
			.filter((entry) -> entry.interview().equals(talk.id()))
			.toList();
		InterviewEntry end = log.get(log.size() - 1);
		boolean told = items.stream()
			.anyMatch((item) -> item.kind() == MessageKind.INTERVIEW_CANCELLED && !item.at().isBefore(end.at()));
		return !told && end.askedBy() != Side.CANDIDATE
				&& log.stream()
					.filter((entry) -> entry.act().isAgreement())
					.reduce((first, second) -> second)
					.filter((agreed) -> isTold(agreed, items))
					.isPresent();
	}

	/**
	 * Whether it stands as they chose it themselves, so that they know of it before any
	 * letter.
	 */
	boolean isTheirs(InterviewSummary talk) {
		return this.interviews.entry(talk.occasion()).filter(AgreedTalks::isTheirs).isPresent();
	}

	private static boolean isTheirs(InterviewEntry agreed) {
		return agreed.act().isAgreement() && agreed.askedBy() == Side.CANDIDATE && agreed.actor() == null;
	}

	/** When it came to stand as it does. */
	Instant agreedAt(InterviewSummary talk) {
		return this.interviews.entry(talk.occasion()).map(InterviewEntry::at).orElse(Instant.MIN);
	}

	private boolean isTold(InterviewSummary talk, List<TimelineItem> items) {
		return this.interviews.entry(talk.occasion()).filter((entry) -> isTold(entry, items)).isPresent();
	}

	private static boolean isTold(InterviewEntry agreed, List<TimelineItem> items) {
		return isTheirs(agreed)
				|| items.stream().anyMatch((item) -> TELLING.contains(item.kind()) && !item.at().isBefore(agreed.at()));
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
				this.changing.isOpen(talk) ? base + "/talks/" + talk.id() + "/change" : null,
				this.interviews.isReportable(talk) ? base + "/talks/" + talk.id() + "/nobody-here" : null);
	}

	private String say(DateWords dates, String key, Object... arguments) {
		return this.words.say(dates.language(), key, arguments);
	}

}
