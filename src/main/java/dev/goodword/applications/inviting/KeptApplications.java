package dev.goodword.applications.inviting;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.applications.Applications;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Ends keeping on its day, so that whoever said yes hears from us by then. */
@Component
class KeptApplications implements DueWork {

	private static final Logger log = LoggerFactory.getLogger(KeptApplications.class);

	private final EndQuestionRepository questions;

	private final Applications applications;

	private final Transactions transactions;

	private final ApplicationEventPublisher events;

	private final InstantSource clock;

	KeptApplications(EndQuestionRepository questions, Applications applications, Transactions transactions,
			ApplicationEventPublisher events, InstantSource clock) {
		this.questions = questions;
		this.applications = applications;
		this.transactions = transactions;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "kept-applications";
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.transactions
			.within(() -> this.questions.findFirstByAnswerAndKeepEndsAtIsNotNullOrderByKeepEndsAt(EndAnswer.YES)
				.flatMap((question) -> Optional.ofNullable(question.keepEndsAt())));
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		List<EndQuestion> due = this.transactions
			.within(() -> this.questions.findByAnswerAndKeepEndsAtLessThanEqualOrderByKeepEndsAt(EndAnswer.YES, now)
				.stream()
				.map(StoredEndQuestion::view)
				.toList());
		return (int) due.stream().filter((question) -> succeeds(question, now)).count();
	}

	/** One that cannot end keeps no other from ending; it is tried again. */
	private boolean succeeds(EndQuestion question, Instant now) {
		try {
			return this.transactions.alone(() -> over(question, now));
		}
		catch (ConcurrencyFailureException ex) {
			log.info("Question {} changed while it came to its end", question.id());
		}
		catch (RuntimeException ex) {
			log.error("Question {} could not come to its end", question.id(), ex);
		}
		return false;
	}

	private boolean over(EndQuestion seen, Instant now) {
		this.applications.lockedSummary(seen.application());
		UUID id = seen.id();
		Optional<StoredEndQuestion> kept = this.questions.findById(id).filter((row) -> row.view().isAccepted());
		kept.ifPresent((row) -> {
			row.answer(EndAnswer.OVER, null, now);
			this.questions.save(row);
			this.events.publishEvent(new KeepingOver(seen.application(), id, now));
		});
		return kept.isPresent();
	}

}
