package dev.goodword.questions.published;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.NotAllowed;
import dev.goodword.applications.Refused;
import dev.goodword.audit.AuditLog;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.Chance;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the answers everybody may read, in versions, and finds them by words. */
@Service
@Transactional
public class PublishedAnswers {

	private final PublishedAnswerRepository answers;

	private final PublishedTextRepository texts;

	private final Positions positions;

	private final AuditLog audit;

	private final Chance chance;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	PublishedAnswers(PublishedAnswerRepository answers, PublishedTextRepository texts, Positions positions,
			AuditLog audit, Chance chance, InstantSource clock, ApplicationEventPublisher events) {
		this.answers = answers;
		this.texts = texts;
		this.positions = positions;
		this.audit = audit;
		this.chance = chance;
		this.clock = clock;
		this.events = events;
	}

	/** What stands on the position's page, the newest first. */
	@Transactional(readOnly = true)
	public List<StandingAnswer> standing(PositionId position) {
		return views(this.answers.findByPositionAndWithdrawnAtIsNull(position)).stream()
			.sorted(Comparator.comparing(StandingAnswer::at).reversed())
			.toList();
	}

	/** The present version of one that stands on the position's page. */
	@Transactional(readOnly = true)
	public Optional<PublishedRef> standing(PositionId position, PublishedAnswerId id) {
		return standing(position, this.answers.findById(id));
	}

	private static Optional<PublishedRef> standing(PositionId position, Optional<PublishedAnswer> found) {
		return found.filter((answer) -> answer.position().equals(position) && !answer.isWithdrawn())
			.map(PublishedAnswer::ref);
	}

	/**
	 * The same, which nobody changes before the running transaction has ended; to be
	 * asked for before any application is locked.
	 */
	public Optional<PublishedRef> locked(PositionId position, PublishedAnswerId id) {
		return standing(position, this.answers.lock(id));
	}

	/** Those that may answer such a question, the likeliest first; three at most. */
	@Transactional(readOnly = true)
	public List<StandingAnswer> find(PositionId position, String text) {
		return AnswerSearch.find(text, standing(position));
	}

	/**
	 * One answer as it stands, or stood last.
	 * @throws UnknownAnswer when there is none
	 */
	@Transactional(readOnly = true)
	public StandingAnswer answer(PublishedAnswerId id) {
		return views(this.answers.findById(id).stream().toList()).stream().findFirst().orElseThrow(UnknownAnswer::new);
	}

	/** What one version of it said; empty when there is none. */
	@Transactional(readOnly = true)
	public Optional<PublicWords> words(PublishedRef version) {
		return this.texts.findByAnswerIn(List.of(version.answer()))
			.stream()
			.filter((text) -> text.ref().equals(version))
			.findFirst()
			.map(PublishedText::words);
	}

	/**
	 * Publishes a new one.
	 * @throws Refused when words are missing or too long
	 * @throws NotAllowed when the person may not write to applicants there
	 */
	public PublishedRef publish(PositionId position, PublicWords words, StaffMember who) {
		admit(position, who);
		Refused.ifObjected(PublishPolicy.toPublish(words));
		PublishedAnswer answer = this.answers
			.saveAndFlush(new PublishedAnswer(new PublishedAnswerId(this.chance.newId()), position));
		write(answer.ref(), words, who, this.clock.instant());
		record(who, "answer.published", position);
		return answer.ref();
	}

	/**
	 * Says something else from now on; the same words change nothing.
	 * @param seen the version the person looked at
	 * @throws UnknownAnswer when none stands there
	 * @throws Refused when somebody changed it since, or words are missing or too long
	 */
	public void change(PositionId position, PublishedRef seen, PublicWords words, StaffMember who) {
		admit(position, who);
		PublishedAnswer answer = standingRow(position, seen.answer());
		if (answer(seen.answer()).words().equals(words)) {
			return;
		}
		Refused.ifObjected(PublishPolicy.toChange(answer.ref(), seen, words));
		Instant now = this.clock.instant();
		answer.next();
		this.answers.saveAndFlush(answer);
		write(answer.ref(), words, who, now);
		record(who, "answer.changed", position);
		this.events.publishEvent(new AnswerChanged(answer.ref(), now));
	}

	/**
	 * Takes it off the page; those who were given it are told.
	 * @throws UnknownAnswer when none stands there
	 */
	public void withdraw(PositionId position, PublishedAnswerId id, StaffMember who) {
		admit(position, who);
		PublishedAnswer answer = standingRow(position, id);
		Instant now = this.clock.instant();
		answer.withdraw(now);
		this.answers.saveAndFlush(answer);
		record(who, "answer.withdrawn", position);
		this.events.publishEvent(new AnswerWithdrawn(answer.ref(), now));
	}

	private PublishedAnswer standingRow(PositionId position, PublishedAnswerId id) {
		return this.answers.lock(id)
			.filter((answer) -> answer.position().equals(position) && !answer.isWithdrawn())
			.orElseThrow(UnknownAnswer::new);
	}

	private void admit(PositionId id, StaffMember who) {
		PositionSummary position = this.positions.visible(id, who);
		if (!AccessPolicy.may(who, Permission.WRITE_MESSAGE, this.positions.scope(position, who))) {
			throw new NotAllowed(Permission.WRITE_MESSAGE);
		}
	}

	private void write(PublishedRef ref, PublicWords words, StaffMember who, Instant now) {
		this.texts.save(new PublishedText(this.chance.newId(), ref, words, who.id(), now));
	}

	private void record(StaffMember who, String action, PositionId position) {
		this.audit.record(who.id().value(), action, "position", position.toString(), Map.of(), null);
	}

	private List<StandingAnswer> views(Collection<PublishedAnswer> rows) {
		List<PublishedText> written = rows.isEmpty() ? List.of()
				: this.texts.findByAnswerIn(rows.stream().map(PublishedAnswer::id).toList());
		return rows.stream()
			.flatMap((row) -> written.stream().filter((text) -> text.ref().equals(row.ref())).map(row::view))
			.toList();
	}

}
