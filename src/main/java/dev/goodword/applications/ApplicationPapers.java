package dev.goodword.applications;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.files.Files;
import dev.goodword.positions.Question;
import dev.goodword.shared.Chance;
import org.springframework.stereotype.Component;

/**
 * What is filed with an application: answers, files, consents, notes, talks, and how it
 * ended.
 */
@Component
class ApplicationPapers {

	private final DispositionRepository dispositions;

	private final NoteRepository notes;

	private final AnswerRepository answers;

	private final AttachmentRepository attachments;

	private final ConsentRepository consents;

	private final InterviewFactRepository interviews;

	private final RepeatRepository repeats;

	private final StageLog log;

	private final Files files;

	private final Chance chance;

	ApplicationPapers(DispositionRepository dispositions, NoteRepository notes, AnswerRepository answers,
			AttachmentRepository attachments, ConsentRepository consents, InterviewFactRepository interviews,
			RepeatRepository repeats, StageLog log, Files files, Chance chance) {
		this.dispositions = dispositions;
		this.notes = notes;
		this.answers = answers;
		this.attachments = attachments;
		this.consents = consents;
		this.interviews = interviews;
		this.repeats = repeats;
		this.log = log;
		this.files = files;
		this.chance = chance;
	}

	void file(JobApplicationId id, NewApplication form, List<Question> questions, Instant now) {
		for (Question question : questions) {
			String answer = form.answers().get(question.id());
			if (answer != null && !answer.isBlank()) {
				this.answers.save(new StoredAnswer(this.chance.newId(), id, question, answer));
			}
		}
		this.files.keep(form.files());
		if (form.resume() != null) {
			this.attachments.save(new StoredAttachment(this.chance.newId(), id, form.resume(), true, now));
		}
		form.attachments()
			.forEach((file) -> this.attachments.save(new StoredAttachment(this.chance.newId(), id, file, false, now)));
		for (Map.Entry<String, String> consent : form.consents().entrySet()) {
			this.consents.save(new StoredConsent(this.chance.newId(), id, consent.getKey(), consent.getValue(), now));
		}
	}

	RepeatedSubmission fileRepeat(CandidateId candidate, JobApplicationId earlier, String reference,
			NewApplication form, List<Question> questions, Instant now) {
		this.files.keep(form.files());
		List<RepeatedAnswer> given = questions.stream()
			.filter((question) -> !form.answers().getOrDefault(question.id(), "").isBlank())
			.map((question) -> RepeatedAnswer.to(question, form.answers().getOrDefault(question.id(), "")))
			.toList();
		return this.repeats.save(new StoredRepeat(this.chance.newId(), candidate, earlier, reference, form, given, now))
			.view();
	}

	void end(StageMoveId move, JobApplicationId id, Outcome outcome, Ending wanted, AccountId who, Instant now) {
		this.dispositions.save(new Ended(move, id, outcome, wanted, who, now));
	}

	void conclude(StageMoveId move, JobApplicationId id, Concluding.Conclusion how, Instant now) {
		Ending asIs = new Ending(0, how.reasonCode(), how.words(), null, null, null);
		this.dispositions.save(new Ended(move, id, how.outcome(), asIs, null, now));
	}

	Optional<Disposition> disposition(StageMoveId move) {
		return this.dispositions.findById(move).map(Ended::disposition);
	}

	Optional<Disposition> standingDisposition(JobApplicationId id) {
		return this.log.of(id)
			.stream()
			.filter((entry) -> entry.cause() == StageMoveEntry.Cause.ENDED && !entry.undone())
			.reduce((earlier, later) -> later)
			.flatMap((entry) -> disposition(entry.id()));
	}

	List<AnswerGiven> answers(JobApplicationId id) {
		return this.answers.findByApplicationOrderByOrder(id).stream().map(StoredAnswer::given).toList();
	}

	List<AttachedFile> files(JobApplicationId id) {
		return this.attachments.findByApplicationOrderByResumeDescAddedAt(id)
			.stream()
			.map(StoredAttachment::attached)
			.toList();
	}

	List<Note> notes(JobApplicationId id) {
		return this.notes.findByApplicationOrderByAtDesc(id).stream().map(StoredNote::note).toList();
	}

	void addNote(JobApplicationId id, String text, AccountId author, Instant now) {
		this.notes.save(new StoredNote(this.chance.newId(), id, author, now, text));
	}

	UUID addInterview(JobApplicationId id, Instant heldAt, boolean finalRound, AccountId who, Instant now) {
		return this.interviews.save(new InterviewFact(this.chance.newId(), id, heldAt, finalRound, who, now))
			.view()
			.id();
	}

	List<RepeatedSubmission> repeats(JobApplicationId earlier) {
		return this.repeats.findByEarlierOrderByReceivedAt(earlier).stream().map(StoredRepeat::view).toList();
	}

	Optional<RepeatedSubmission> repeat(UUID id) {
		return this.repeats.findById(id).map(StoredRepeat::view);
	}

}
