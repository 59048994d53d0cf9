package dev.goodword.questions;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * On the morning of a day by which nobody answered, the person is told a later one; twice
 * at most, after that the watch over silence speaks.
 */
@Component
class QuestionDelays implements DueWork {

	private static final Logger log = LoggerFactory.getLogger(QuestionDelays.class);

	private static final Limit AT_ONCE = Limit.of(100);

	private final CandidateQuestionRepository questions;

	private final QuestionDesk desk;

	private final QuestionDays days;

	private final Applications applications;

	private final Transactions transactions;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	QuestionDelays(CandidateQuestionRepository questions, QuestionDesk desk, QuestionDays days,
			Applications applications, Transactions transactions, InstantSource clock,
			ApplicationEventPublisher events) {
		this.questions = questions;
		this.desk = desk;
		this.days = days;
		this.applications = applications;
		this.transactions = transactions;
		this.clock = clock;
		this.events = events;
	}

	@Override
	public String name() {
		return "questions";
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.transactions.within(() -> this.questions.findFirstByNextWordAtIsNotNullOrderByNextWordAt()
			.flatMap((question) -> Optional.ofNullable(question.nextWordAt())));
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		List<Due> due = this.transactions
			.within(() -> this.questions.findByNextWordAtLessThanEqualOrderByNextWordAt(now, AT_ONCE)
				.stream()
				.map((row) -> new Due(row.id(), row.application()))
				.toList());
		return (int) due.stream().filter((one) -> succeeds(one, now)).count();
	}

	/** One that fails keeps no other from being told; it is tried again. */
	private boolean succeeds(Due one, Instant now) {
		try {
			this.transactions.alone(() -> delay(one, now));
			return true;
		}
		catch (RuntimeException ex) {
			log.error("No later day for question {}: {}", one.question(), ex.getClass().getName());
			return false;
		}
	}

	/** The lock of the application keeps an answer and a later day apart. */
	private CandidateQuestionId delay(Due one, Instant now) {
		ApplicationSummary application = this.applications.lockedSummary(one.application());
		this.desk.row(one.question()).ifPresent((row) -> {
			if (row.state() != QuestionState.ASKED || row.delays() >= QuestionPolicy.MOST_DELAYS) {
				row.leave();
				this.desk.save(row);
				return;
			}
			Instant morning = this.desk.summary(row).dates().morning();
			if (now.isBefore(morning)) {
				row.sleep(morning);
				this.desk.save(row);
				return;
			}
			QuestionDates later = this.desk.later(application, now);
			row.delay(later);
			this.desk.save(row);
			this.days.toBeTold(row, later);
			this.desk.remind(application);
			this.events.publishEvent(new QuestionDelayed(row.id(), row.application(), now));
		});
		return one.question();
	}

	/** A question whose morning has come. */
	private record Due(CandidateQuestionId question, JobApplicationId application) {
	}

}
