package dev.goodword.applications;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.candidates.CandidateId;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.positions.UnknownPosition;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The applications: what they are, what was noted about them, and who may know. */
@Service
@Transactional(readOnly = true)
public class Applications {

	private final JobApplicationRepository applications;

	private final ApplicationPapers papers;

	private final StageLog log;

	private final Positions positions;

	private final ApplicationTrail trail;

	private final ApplicationEventPublisher events;

	private final InstantSource clock;

	Applications(JobApplicationRepository applications, ApplicationPapers papers, StageLog log, Positions positions,
			ApplicationTrail trail, ApplicationEventPublisher events, InstantSource clock) {
		this.applications = applications;
		this.papers = papers;
		this.log = log;
		this.positions = positions;
		this.trail = trail;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * The application, for modules that already know they may ask.
	 * @throws UnknownApplication when there is none
	 */
	public ApplicationSummary summary(JobApplicationId id) {
		return load(id).summary();
	}

	/**
	 * The application as it is now, locked for the rest of the running transaction, so
	 * that a decision of a person and what time brings about cannot miss each other.
	 * @throws UnknownApplication when there is none
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public ApplicationSummary lockedSummary(JobApplicationId id) {
		return lock(id).summary();
	}

	/** The application people mean by this code; case does not matter. */
	public Optional<ApplicationSummary> referredTo(String reference) {
		return this.applications.findByReference(reference.toUpperCase(Locale.ROOT)).map(JobApplication::summary);
	}

	/**
	 * The same with its position locked before it, for acts that end an application or
	 * take an end back: whoever decides about many of a position takes its row first.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public ApplicationSummary lockedWithPosition(JobApplicationId id) {
		this.positions.locked(this.applications.positionOf(id).orElseThrow(UnknownApplication::new));
		return lock(id).summary();
	}

	/** The applications with these ids, in one query; ids of nothing are left out. */
	public Map<JobApplicationId, ApplicationSummary> summaries(Collection<JobApplicationId> ids) {
		return this.applications.findByIdIn(ids)
			.stream()
			.collect(Collectors.toMap(JobApplication::id, JobApplication::summary));
	}

	/** The same, locked for the rest of the transaction in the order of their ids. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Map<JobApplicationId, ApplicationSummary> lockedSummaries(Collection<JobApplicationId> ids) {
		return ids.isEmpty() ? Map.of()
				: this.applications.lock(ids)
					.stream()
					.collect(Collectors.toMap(JobApplication::id, JobApplication::summary));
	}

	/** Those whose candidates have another one going, as far as the person may know. */
	public Set<JobApplicationId> besideOthers(Collection<JobApplicationId> ids, StaffMember who) {
		List<Beside> found = ids.isEmpty() ? List.of() : this.applications.besideOthers(ids);
		if (found.isEmpty()) {
			return Set.of();
		}
		Set<PositionId> visible = this.positions.visibleTo(who);
		return found.stream()
			.filter((beside) -> visible.contains(beside.position()))
			.map(Beside::application)
			.collect(Collectors.toSet());
	}

	/** An application and where its candidate has another one. */
	record Beside(JobApplicationId application, PositionId position) {
	}

	/** Where these came from, as handed in; those that do not say are left out. */
	public Map<JobApplicationId, String> sources(Collection<JobApplicationId> ids) {
		Map<JobApplicationId, String> sources = new HashMap<>();
		this.applications.findByIdIn(ids).forEach((application) -> {
			if (application.source() != null) {
				sources.put(application.id(), application.source());
			}
		});
		return sources;
	}

	/**
	 * The moves and endings by the person after which nothing else has happened to the
	 * application, the latest first: what could be taken back.
	 */
	public List<StageMoveEntry> latestMovesBy(AccountId actor, Instant since, int limit) {
		return this.log.latestBy(actor, since, limit);
	}

	/** The applications that are going at a position. */
	public List<JobApplicationId> openAt(PositionId position) {
		return this.applications.liveAt(position);
	}

	/**
	 * All applications in the order of their ids, piece by piece.
	 * @param last the last one of the piece before; null for the first piece
	 * @param limit how many at most
	 */
	public List<JobApplicationId> after(@Nullable JobApplicationId last, int limit) {
		return this.applications.after((last != null) ? last.value() : new UUID(0, 0), Limit.of(limit));
	}

	/**
	 * The application, if the person may do the given thing with it.
	 * @throws UnknownApplication when there is none or they may not know of it: the two
	 * look alike
	 * @throws NotAllowed when they may know of it but not do this
	 */
	public ApplicationSummary visible(JobApplicationId id, StaffMember who, Permission what) {
		ApplicationSummary application = summary(id);
		PositionSummary position;
		try {
			position = this.positions.visible(application.position(), who);
		}
		catch (UnknownPosition ex) {
			throw new UnknownApplication();
		}
		if (!AccessPolicy.may(who, what, this.positions.scope(position, who))) {
			throw new NotAllowed(what);
		}
		return application;
	}

	/** Everything a person has applied for, newest first. */
	public List<ApplicationSummary> ofCandidate(CandidateId candidate) {
		return this.applications.findByCandidateOrderByReceivedAtDesc(candidate)
			.stream()
			.map(JobApplication::summary)
			.toList();
	}

	/** The log of moves and endings, oldest first. */
	public List<StageMoveEntry> log(JobApplicationId id) {
		return this.log.of(id);
	}

	/**
	 * One entry of the log.
	 * @throws UnknownApplication when there is none
	 */
	public StageMoveEntry logEntry(StageMoveId id) {
		return this.log.entry(id).orElseThrow(UnknownApplication::new);
	}

	/** How it ended, if the ending stands. */
	public Optional<Disposition> disposition(JobApplicationId id) {
		return this.papers.standingDisposition(id);
	}

	/**
	 * What was decided with one entry of the log.
	 * @throws UnknownApplication when that entry is no ending
	 */
	public Disposition disposition(StageMoveId id) {
		return this.papers.disposition(id).orElseThrow(UnknownApplication::new);
	}

	/** Questions and answers as they were. */
	public List<AnswerGiven> answers(JobApplicationId id) {
		return this.papers.answers(id);
	}

	/** Its files, the resume first. */
	public List<AttachedFile> attachedFiles(JobApplicationId id) {
		return this.papers.files(id);
	}

	/** Internal notes, newest first. */
	public List<Note> notes(JobApplicationId id) {
		return this.papers.notes(id);
	}

	/** What came in again for it under the same name and address, oldest first. */
	public List<RepeatedSubmission> repeats(JobApplicationId id) {
		return this.papers.repeats(id);
	}

	/** A repeated submission, if there is one with this id. */
	public Optional<RepeatedSubmission> repeat(UUID id) {
		return this.papers.repeat(id);
	}

	/**
	 * Adds an internal note.
	 * @throws Refused when it is empty or too long
	 */
	@Transactional
	public void addNote(JobApplicationId id, String text, StaffMember who) {
		visible(id, who, Permission.WRITE_NOTE);
		if (!Wording.says(text) || !Wording.fits(text, Wording.LONGEST_NOTE)) {
			throw Refused.because("noteUnfit");
		}
		this.papers.addNote(id, text, who.id(), this.clock.instant());
	}

	/** Records that a person has started reading; only the first reading is news. */
	@Transactional
	public void recordRead(JobApplicationId id, StaffMember who) {
		JobApplication application = lock(id);
		visible(id, who, Permission.SEE_APPLICATION);
		Instant now = this.clock.instant();
		if (application.readBy(who.id(), now)) {
			this.applications.saveAndFlush(application);
			this.events.publishEvent(new ApplicationRead(id, who.id(), now));
		}
	}

	/**
	 * Records that a talk was held: a dated fact, from which the shortest promise runs.
	 * @param heldAt when it ended; not in the future, not before they applied
	 * @param finalRound whether no further talk follows
	 */
	@Transactional
	public void recordInterviewHeld(JobApplicationId id, Instant heldAt, boolean finalRound, StaffMember who) {
		JobApplication application = lock(id);
		ApplicationSummary seen = visible(id, who, Permission.RECORD_INTERVIEW);
		Instant now = this.clock.instant();
		if (heldAt.isAfter(now)) {
			throw Refused.because("interviewInFuture");
		}
		if (heldAt.isBefore(seen.receivedAt())) {
			throw Refused.because("interviewBeforeApplication");
		}
		application.interviewHeld(heldAt);
		this.applications.saveAndFlush(application);
		UUID fact = this.papers.addInterview(id, heldAt, finalRound, who.id(), now);
		this.trail.record(who, "application.interview-recorded", id);
		this.events.publishEvent(new InterviewRecorded(id, fact, heldAt, finalRound, now));
	}

	private JobApplication lock(JobApplicationId id) {
		return this.applications.lock(id).orElseThrow(UnknownApplication::new);
	}

	private JobApplication load(JobApplicationId id) {
		return this.applications.findById(id).orElseThrow(UnknownApplication::new);
	}

}
