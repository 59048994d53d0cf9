package dev.goodword.applications;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.Candidates;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.Positions;
import dev.goodword.positions.Question;
import dev.goodword.shared.Chance;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Handing in an application. Stored together or not at all: the person, the application,
 * its papers and, by the listeners of {@link ApplicationReceived}, the promise and the
 * acknowledgement.
 */
@Service
@Transactional
public class Applying {

	private final JobApplicationRepository applications;

	private final ApplicationPapers papers;

	private final StageLog log;

	private final SamePerson people;

	private final IdempotencyKeyRepository keys;

	private final ReferenceCodes references;

	private final Positions positions;

	private final Candidates candidates;

	private final Chance chance;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	Applying(JobApplicationRepository applications, ApplicationPapers papers, StageLog log, SamePerson people,
			IdempotencyKeyRepository keys, ReferenceCodes references, Positions positions, Candidates candidates,
			Chance chance, InstantSource clock, ApplicationEventPublisher events) {
		this.applications = applications;
		this.papers = papers;
		this.log = log;
		this.people = people;
		this.keys = keys;
		this.references = references;
		this.positions = positions;
		this.candidates = candidates;
		this.chance = chance;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Takes an application. Repeating one sending (same idempotency key) returns the
	 * first receipt and changes nothing.
	 * @throws dev.goodword.positions.PositionNotOpen when the position takes none at this
	 * moment
	 * @throws Refused when a needed answer is missing or an answer is too long
	 */
	public Receipt handIn(NewApplication form) {
		return handIn(form, null);
	}

	/**
	 * The same for a form that can be changed after it was sent.
	 * @param body stands for all that was filled in: equal for two sendings of the same;
	 * null when one key is never used twice for different words
	 * @throws SentOtherwise when other words were handed in under the key before; nothing
	 * is changed
	 */
	public Receipt handIn(NewApplication form, @Nullable String body) {
		byte[] key = Digest.sha256(form.idempotencyKey());
		byte[] words = (body != null) ? Digest.sha256(body) : null;
		Optional<IdempotencyKey> known = this.keys.findByHash(key);
		if (known.isPresent()) {
			return again(known.get(), words);
		}
		this.positions.lockForApplication(form.position());
		Optional<IdempotencyKey> meanwhile = this.keys.findByHash(key);
		if (meanwhile.isPresent()) {
			return again(meanwhile.get(), words);
		}
		List<Question> questions = this.positions.questions(form.position());
		Refused.ifObjected(AnswerPolicy.objection(questions, form.answers()));
		Instant now = this.clock.instant();
		Optional<JobApplication> earlier = liveApplication(form);
		CandidateId candidate = (form.signedIn() != null) ? form.signedIn() : this.candidates.register(form.contact());
		Receipt receipt = earlier.isPresent() ? repeat(form, candidate, questions, earlier.get(), now)
				: begin(form, candidate, questions, now);
		this.keys.save(new IdempotencyKey(key, receipt, words, now));
		return receipt;
	}

	private Receipt begin(NewApplication form, CandidateId candidate, List<Question> questions, Instant now) {
		JobApplicationId id = new JobApplicationId(this.chance.newId());
		PipelineStage first = this.positions.pipeline(form.position()).get(0);
		int attempt = this.applications.countByPositionAndCandidate(form.position(), candidate) + 1;
		String reference = this.references.next();
		this.applications.save(new JobApplication(id, candidate, attempt, reference, first, form, now));
		this.log.append(new StageMove(new StageMoveId(this.chance.newId()), id, StageMoveEntry.Cause.RECEIVED, null,
				first, 1, null, now));
		this.papers.file(id, form, questions, now);
		this.events.publishEvent(new ApplicationReceived(id, candidate, form.position(), now, form.shownDate()));
		return new Receipt(candidate, id.value(), id, reference, true);
	}

	private Receipt repeat(NewApplication form, CandidateId candidate, List<Question> questions, JobApplication earlier,
			Instant now) {
		RepeatedSubmission repeat = this.papers.fileRepeat(candidate, earlier.id(), this.references.next(), form,
				questions, now);
		this.events.publishEvent(new ApplicationRepeated(earlier.id(), repeat.id(), now));
		return new Receipt(candidate, repeat.id(), null, repeat.reference(), true);
	}

	/** The application this one repeats. */
	private Optional<JobApplication> liveApplication(NewApplication form) {
		Set<CandidateId> people = this.people.people(form.contact().email(), form.contact().name());
		Optional.ofNullable(form.signedIn()).ifPresent(people::add);
		return this.people.going(form.position(), people).findFirst();
	}

	private Receipt again(IdempotencyKey known, byte @Nullable [] words) {
		Receipt first = first(known);
		if (!known.isFor(words)) {
			throw new SentOtherwise(first);
		}
		return first;
	}

	private Receipt first(IdempotencyKey known) {
		CandidateId candidate = new CandidateId(known.candidate());
		if (known.isRepeated()) {
			RepeatedSubmission repeat = this.papers.repeat(known.subject()).orElseThrow(UnknownApplication::new);
			return new Receipt(candidate, repeat.id(), null, repeat.reference(), false);
		}
		JobApplicationId id = new JobApplicationId(known.subject());
		JobApplication application = this.applications.findById(id).orElseThrow(UnknownApplication::new);
		return new Receipt(candidate, id.value(), id, application.summary().reference(), false);
	}

}
