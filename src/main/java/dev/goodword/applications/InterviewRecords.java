package dev.goodword.applications;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The records of talks held. A record is never changed: what is wrong is taken back and
 * recorded anew, and both stay to be read.
 */
@Service
@Transactional
public class InterviewRecords {

	private final Applications visible;

	private final JobApplicationRepository applications;

	private final InterviewFactRepository facts;

	private final StageLog log;

	private final ApplicationTrail trail;

	private final ApplicationEventPublisher events;

	private final InstantSource clock;

	InterviewRecords(Applications visible, JobApplicationRepository applications, InterviewFactRepository facts,
			StageLog log, ApplicationTrail trail, ApplicationEventPublisher events, InstantSource clock) {
		this.visible = visible;
		this.applications = applications;
		this.facts = facts;
		this.log = log;
		this.trail = trail;
		this.events = events;
		this.clock = clock;
	}

	/** All records of the application, the earliest talk first. */
	@Transactional(readOnly = true)
	public List<HeldInterview> of(JobApplicationId id) {
		return this.facts.findByApplicationOrderByHeldAt(id).stream().map(InterviewFact::view).toList();
	}

	/** Those of these applications whose last round was held. */
	@Transactional(readOnly = true)
	public Set<JobApplicationId> afterFinalRound(Collection<JobApplicationId> applications) {
		return applications.isEmpty() ? Set.of() : Set.copyOf(this.facts.afterFinalRound(applications));
	}

	/**
	 * Records a talk as {@link Applications#recordInterviewHeld} does, for somebody who
	 * looked before; a record that stands already is not made twice.
	 * @param seenVersion the version of the application the person looked at
	 * @throws ChangedMeanwhile when somebody changed it after the person looked
	 * @throws Refused when a rule says no
	 */
	public void record(JobApplicationId id, int seenVersion, Instant heldAt, boolean finalRound, StaffMember who) {
		if (this.applications.lock(id).isEmpty()) {
			throw new UnknownApplication();
		}
		ApplicationSummary seen = this.visible.visible(id, who, Permission.RECORD_INTERVIEW);
		boolean known = of(id).stream()
			.anyMatch((held) -> held.stands() && held.heldAt().equals(heldAt) && held.finalRound() == finalRound);
		if (known) {
			return;
		}
		if (seen.version() != seenVersion) {
			throw new ChangedMeanwhile(this.log.latest(id));
		}
		this.visible.recordInterviewHeld(id, heldAt, finalRound, who);
	}

	/**
	 * Takes a record back that was an error; twice changes nothing.
	 * @throws UnknownApplication when the application has no such record
	 * @throws Refused when the application has ended
	 */
	public void takeBack(JobApplicationId id, UUID fact, StaffMember who) {
		JobApplication application = this.applications.lock(id).orElseThrow(UnknownApplication::new);
		this.visible.visible(id, who, Permission.RECORD_INTERVIEW);
		InterviewFact wrong = this.facts.findByApplicationOrderByHeldAt(id)
			.stream()
			.filter((known) -> known.view().id().equals(fact))
			.findFirst()
			.orElseThrow(UnknownApplication::new);
		if (!wrong.view().stands()) {
			return;
		}
		Instant now = this.clock.instant();
		wrong.takeBack(who.id(), now);
		this.facts.save(wrong);
		application.interviewsHeld(of(id).stream()
			.filter((held) -> held.stands() && !held.id().equals(fact))
			.map(HeldInterview::heldAt)
			.max(Comparator.naturalOrder())
			.orElse(null));
		this.applications.saveAndFlush(application);
		this.trail.record(who, "application.interview-taken-back", id);
		this.events.publishEvent(new InterviewTakenBack(id, fact, now));
	}

}
