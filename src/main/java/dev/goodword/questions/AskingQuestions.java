package dev.goodword.questions;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refused;
import dev.goodword.questions.published.StandingAnswer;
import dev.goodword.questions.published.PublishedAnswers;
import dev.goodword.questions.published.PublishedRef;
import dev.goodword.shared.Chance;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The candidate's side: what was answered before is found first, and what is asked has a
 * day.
 */
@Service
@Transactional
public class AskingQuestions {

	private final QuestionDesk desk;

	private final QuestionDays days;

	private final PublishedAnswers published;

	private final Applications applications;

	private final Chance chance;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	AskingQuestions(QuestionDesk desk, QuestionDays days, PublishedAnswers published, Applications applications,
			Chance chance, InstantSource clock, ApplicationEventPublisher events) {
		this.desk = desk;
		this.days = days;
		this.published = published;
		this.applications = applications;
		this.chance = chance;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Published answers that may answer this already, the likeliest first.
	 * @throws Refused when it cannot be asked anyway
	 */
	@Transactional(readOnly = true)
	public List<StandingAnswer> answersTo(JobApplicationId id, String text) {
		ApplicationSummary application = this.applications.summary(id);
		Refused.ifObjected(QuestionPolicy.toAsk(application, text, before(id), this.clock.instant()));
		return this.published.find(application.position(), text);
	}

	/**
	 * Asks. Asking the same again while it is open changes nothing.
	 * @return the question with its day
	 * @throws Refused when the application has ended, the words are missing or too long,
	 * or too much is open or was asked within a day
	 */
	public QuestionSummary ask(JobApplicationId id, String text) {
		return ask(id, text, true);
	}

	/**
	 * Asks for something that concerns nobody else, so that no answer to it is worth
	 * publishing, however often the like is asked.
	 * @return the question with its day
	 * @throws Refused as when asking
	 */
	public QuestionSummary askForThemselves(JobApplicationId id, String text) {
		return ask(id, text, false);
	}

	/**
	 * A person of ours read a question in a mail: no limit holds for what they wrote
	 * there, and it is asked after the end as well. They are told the day.
	 * @return the question with its day; the one that is open in the same words, if there
	 * is one
	 */
	public QuestionSummary askedByMail(JobApplicationId id, String text) {
		ApplicationSummary application = this.applications.lockedSummary(id);
		String words = QuestionDesk.stripped(text);
		return same(id, words).orElseGet(() -> {
			CandidateQuestion question = question(application, words, QuestionKind.QUESTION);
			QuestionSummary asked = asked(application, question, words, true);
			this.events.publishEvent(new QuestionTaken(asked.id(), id, asked.askedAt()));
			return asked;
		});
	}

	private QuestionSummary ask(JobApplicationId id, String text, boolean forAll) {
		ApplicationSummary application = this.applications.lockedSummary(id);
		String words = QuestionDesk.stripped(text);
		return same(id, words).orElseGet(() -> asked(application, question(application, words), words, forAll));
	}

	private Optional<QuestionSummary> same(JobApplicationId id, String words) {
		return before(id).stream().filter((one) -> one.isOpen() && one.text().equals(words)).findFirst();
	}

	private QuestionSummary asked(ApplicationSummary application, CandidateQuestion question, String words,
			boolean forAll) {
		owe(question);
		this.desk.remind(application, this.desk.summary(question).dates().teamDueAt());
		if (forAll) {
			this.desk.publishWhatIsAskedAgain(application, words, this.clock.instant());
		}
		return this.desk.summary(question);
	}

	/**
	 * A published answer helped: nothing is sent, and they hear when it changes. The
	 * answer is locked first, as when it changes: either they are among those who hear,
	 * or what they read is the new one.
	 * @param read the version they read
	 * @throws Refused as when asking, or when these words stand there no more
	 */
	public void helped(JobApplicationId id, String text, PublishedRef read) {
		Optional<PublishedRef> standing = this.published.locked(this.applications.summary(id).position(),
				read.answer());
		ApplicationSummary application = this.applications.lockedSummary(id);
		PublishedRef ref = standing.orElseThrow(() -> new Refused(QuestionPolicy.because("gone").orElseThrow()));
		if (!ref.equals(read)) {
			throw new Refused(QuestionPolicy.because("changed").orElseThrow());
		}
		boolean known = before(id).stream()
			.anyMatch((one) -> one.state() == QuestionState.SETTLED && ref.equals(one.published()));
		if (!known) {
			CandidateQuestion question = question(application, QuestionDesk.stripped(text));
			question.helped(ref, this.clock.instant());
			this.desk.save(question);
		}
	}

	/** They need no answer any more; without an open question nothing changes. */
	public void takeBack(JobApplicationId id, CandidateQuestionId question) {
		ApplicationSummary application = this.applications.lockedSummary(id);
		CandidateQuestion row = this.desk.row(question)
			.filter((one) -> one.application().equals(id))
			.orElseThrow(UnknownQuestion::new);
		if (row.state() == QuestionState.ASKED) {
			Instant now = this.clock.instant();
			row.takeBack(now);
			this.desk.save(row);
			this.days.takeBack(question, now);
			this.desk.remind(application);
		}
	}

	/**
	 * Wants more detail on our decision; wanting it twice changes nothing.
	 * @param text what they want to know above all; may be empty
	 * @return the wish with its day
	 * @throws Refused when nothing was decided against them or told yet, it is long ago,
	 * it was answered before, or the words are too long
	 */
	public QuestionSummary wantDetail(JobApplicationId id, String text) {
		ApplicationSummary application = this.applications.lockedSummary(id);
		Optional<QuestionSummary> open = before(id).stream()
			.filter((one) -> one.isAboutDecision() && one.isOpen())
			.findFirst();
		if (open.isPresent()) {
			return open.get();
		}
		String words = QuestionDesk.stripped(text);
		Refused.ifObjected(QuestionPolicy.toWant(application, words, before(id), this.clock.instant()));
		CandidateQuestion wish = question(application, words, QuestionKind.FEEDBACK);
		owe(wish);
		this.desk.remind(application);
		return this.desk.summary(wish);
	}

	private void owe(CandidateQuestion question) {
		this.desk.save(question);
		this.days.told(question, this.desk.summary(question).dates());
	}

	private CandidateQuestion question(ApplicationSummary application, String words) {
		Refused.ifObjected(QuestionPolicy.toAsk(application, words, before(application.id()), this.clock.instant()));
		return question(application, words, QuestionKind.QUESTION);
	}

	private CandidateQuestion question(ApplicationSummary application, String words, QuestionKind kind) {
		Instant now = this.clock.instant();
		return new CandidateQuestion(new CandidateQuestionId(this.chance.newId()),
				new CandidateQuestion.Asking(application.id(), application.position(), application.candidate(), kind),
				this.desk.seal(application.candidate(), words), this.desk.dates(application, kind, now), now);
	}

	private List<QuestionSummary> before(JobApplicationId id) {
		return this.desk.rows(id).stream().map(this.desk::summary).toList();
	}

}
