package dev.goodword.promises;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationTrail;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.positions.Positions;
import dev.goodword.shared.Chance;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * New dates that a person of ours gives with words of their own. Whoever calls writes the
 * letter, in the same transaction.
 */
@Service
@Transactional
public class PersonalWords {

	private final PromiseRepository promises;

	private final PromiseTerms terms;

	private final PromiseKeeping keeping;

	private final InterviewPromises talks;

	private final Rivals rivals;

	private final Escalation heads;

	private final PromisesOfHeads ofHeads;

	private final Applications applications;

	private final Positions positions;

	private final ApplicationTrail trail;

	private final Chance chance;

	private final InstantSource clock;

	PersonalWords(PromiseRepository promises, PromiseTerms terms, PromiseKeeping keeping, InterviewPromises talks,
			Rivals rivals, Escalation heads, PromisesOfHeads ofHeads, Applications applications, Positions positions,
			ApplicationTrail trail, Chance chance, InstantSource clock) {
		this.promises = promises;
		this.terms = terms;
		this.keeping = keeping;
		this.talks = talks;
		this.rivals = rivals;
		this.heads = heads;
		this.ofHeads = ofHeads;
		this.applications = applications;
		this.positions = positions;
		this.trail = trail;
		this.chance = chance;
		this.clock = clock;
	}

	/** How many working days a person may give the team at most in its stage. */
	@Transactional(readOnly = true)
	public int longest(JobApplicationId id) {
		return this.terms.longest(this.applications.summary(id));
	}

	/** The first objection to such an update; empty when it would be carried out. */
	@Transactional(readOnly = true)
	public Optional<Refusal> objection(JobApplicationId id, int workingDays, StaffMember who) {
		ApplicationSummary application = this.applications.summary(id);
		Optional<Promise> running = this.promises.findByApplicationAndChainAndActive(id, Promise.STAGE_CHAIN, 1);
		return (!application.isOpen() || running.isEmpty()) ? Optional.of(new Refusal("promises.refused.nothing", null))
				: objection(application, running.get(), workingDays, who);
	}

	/** The date they would be told. */
	@Transactional(readOnly = true)
	public LocalDate preview(JobApplicationId id, int workingDays) {
		Promise running = this.promises.findByApplicationAndChainAndActive(id, Promise.STAGE_CHAIN, 1)
			.orElseThrow(UnknownPromise::new);
		return this.terms
			.updated(this.applications.summary(id), id.value(), workingDays, head(running),
					countsFrom(id, this.clock.instant()))
			.dates()
			.toldDate();
	}

	/**
	 * Makes the promise of an update.
	 * @throws Refused when a rule says no
	 */
	public Update promise(JobApplicationId id, int workingDays, StaffMember who) {
		Instant now = this.clock.instant();
		ApplicationSummary application = this.applications.lockedSummary(id);
		Promise running = this.promises.lockActive(id, Promise.STAGE_CHAIN)
			.filter((promise) -> application.isOpen())
			.orElseThrow(() -> new Refused(new Refusal("promises.refused.nothing", null)));
		Optional<Refusal> objection = objection(application, running, workingDays, who);
		if (objection.isPresent()) {
			throw new Refused(objection.get());
		}
		UUID cause = this.chance.newId();
		Promise made = this.keeping.make(id,
				this.terms.updated(application, cause, workingDays, head(running), countsFrom(id, now)), now);
		this.trail.record(who, "promise.updated", id);
		return new Update(made.summary(), cause);
	}

	/** The head of recruiting it came to; null when it did not. */
	private @Nullable AccountId head(Promise running) {
		return this.ofHeads.isOne(running) ? running.owner() : null;
	}

	/** Not before a talk that is agreed, nor while they are away. */
	private Instant countsFrom(JobApplicationId id, Instant now) {
		return this.rivals.countedFrom(id, this.talks.countsFrom(id, now));
	}

	private Optional<Refusal> objection(ApplicationSummary application, Promise running, int workingDays,
			StaffMember who) {
		int before = UpdatePolicy.count(this.promises.findByApplicationOrderByMadeAt(application.id()),
				application.stageEpoch());
		return UpdatePolicy.objection(running.summary(), before,
				this.heads.isHead(who, this.positions.summary(application.position())), workingDays,
				this.terms.longest(application));
	}

	/**
	 * An update that was promised.
	 *
	 * @param cause what takes it back
	 */
	public record Update(PromiseSummary promise, UUID cause) {
	}

}
