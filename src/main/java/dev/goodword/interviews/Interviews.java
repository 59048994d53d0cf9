package dev.goodword.interviews;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.ApplicationEnded;
import dev.goodword.applications.JobApplicationId;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has been agreed with candidates, to be read. */
@Service
@Transactional(readOnly = true)
public class Interviews {

	private static final Duration LONGEST_TALK = Duration.ofMinutes(InterviewPolicy.LONGEST);

	private final InterviewRepository interviews;

	private final InterviewEntryRepository entries;

	private final InstantSource clock;

	Interviews(InterviewRepository interviews, InterviewEntryRepository entries, InstantSource clock) {
		this.interviews = interviews;
		this.entries = entries;
		this.clock = clock;
	}

	/** All appointments ever made with the applicant, the earliest first. */
	public List<InterviewSummary> of(JobApplicationId application) {
		return this.interviews.findByApplicationOrderByStartsAt(application).stream().map(Interview::summary).toList();
	}

	/**
	 * The appointments that stand, also those nobody has settled yet, the earliest first.
	 */
	public List<InterviewSummary> booked(JobApplicationId application) {
		return this.interviews.findByApplicationAndStateOrderByStartsAt(application, InterviewState.BOOKED)
			.stream()
			.map(Interview::summary)
			.toList();
	}

	/**
	 * When the first appointment begins that stands with each of these, in one query;
	 * those with none are left out.
	 */
	public Map<JobApplicationId, Instant> nextOf(Collection<JobApplicationId> applications) {
		Map<JobApplicationId, Instant> next = new HashMap<>();
		if (!applications.isEmpty()) {
			this.interviews.findByApplicationInAndStateOrderByStartsAt(applications, InterviewState.BOOKED)
				.forEach((interview) -> next.putIfAbsent(interview.application(), interview.appointment().startsAt()));
		}
		return next;
	}

	/** Whether one of these people stands in another appointment at that time. */
	public boolean isTaken(Set<AccountId> panel, Appointment when) {
		return isTaken(panel, when, null);
	}

	/**
	 * The same but for one appointment, which would not stand any more.
	 * @param moved that one; null when there is none
	 */
	public boolean isTaken(Set<AccountId> panel, Appointment when, @Nullable InterviewId moved) {
		return this.interviews
			.standingWith(panel.stream().map(AccountId::value).toList(), when.startsAt().minus(LONGEST_TALK),
					when.endsAt())
			.stream()
			.anyMatch((interview) -> !interview.id().equals(moved) && interview.appointment().overlaps(when));
	}

	/** The first of those that stand. */
	public Optional<InterviewSummary> next(JobApplicationId application) {
		return booked(application).stream().findFirst();
	}

	/** The appointment of that id, whosever it is. */
	public Optional<InterviewSummary> find(InterviewId id) {
		return this.interviews.findById(id).map(Interview::summary);
	}

	/**
	 * One appointment of an application.
	 * @throws UnknownInterview when the application has no such appointment
	 */
	public InterviewSummary interview(JobApplicationId application, InterviewId id) {
		return find(id).filter((interview) -> interview.application().equals(application))
			.orElseThrow(UnknownInterview::new);
	}

	/** Everything that happened to the applicant's appointments, oldest first. */
	public List<InterviewEntry> log(JobApplicationId application) {
		return this.entries.findByApplicationOrderByAt(application).stream().map(StoredEntry::view).toList();
	}

	/** The entry of an occasion; empty when the occasion was something else. */
	public Optional<InterviewEntry> entry(UUID occasion) {
		return this.entries.findById(occasion).map(StoredEntry::view);
	}

	/** The time that stood before an occasion; empty when it was the first. */
	public Optional<Appointment> before(InterviewEntry entry) {
		return this.entries.findByInterviewOrderByAt(entry.interview())
			.stream()
			.map(StoredEntry::view)
			.takeWhile((earlier) -> !earlier.id().equals(entry.id()))
			.reduce((first, second) -> second)
			.map(InterviewEntry::appointment);
	}

	/**
	 * Whether what is said about an occasion is still so: nothing has happened to the
	 * appointment since. Of a time that was agreed, that it lies ahead, too.
	 */
	public boolean stands(UUID occasion) {
		InterviewEntry entry = entry(occasion).orElseThrow(UnknownInterview::new);
		boolean latest = this.interviews.findById(entry.interview())
			.filter((interview) -> interview.summary().occasion().equals(occasion))
			.isPresent();
		return latest && (!entry.act().isAgreement() || this.clock.instant().isBefore(entry.appointment().startsAt()));
	}

	/** Whether the candidate can say at this moment that nobody is there. */
	public boolean isReportable(InterviewSummary interview) {
		return InterviewPolicy.isReportable(interview.state(), interview.plan().appointment(), this.clock.instant());
	}

	/**
	 * The appointments that an ending called off, whether that has been entered already
	 * or not.
	 */
	public List<InterviewSummary> calledOffBy(ApplicationEnded fact) {
		return of(fact.application()).stream()
			.filter((interview) -> interview.plan().appointment().startsAt().isAfter(fact.at()))
			.filter((interview) -> interview.isBooked() || isCalledOff(interview, fact.at()))
			.toList();
	}

	private boolean isCalledOff(InterviewSummary interview, Instant at) {
		return interview.state() == InterviewState.CANCELLED
				&& entry(interview.occasion()).filter((entry) -> entry.at().equals(at)).isPresent();
	}

}
