package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Ending;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Move;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.StageMoveId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.candidates.IssuedSignIn;
import dev.goodword.communication.returns.AddressLedger;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.Change;
import dev.goodword.interviews.InterviewPlan;
import dev.goodword.shared.MailTransport;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What candidates are told: asked for by facts and by people, read by staff and by the
 * candidate.
 */
@Service
@Transactional(readOnly = true)
public class Messages {

	private static final Duration A_WEEK = Duration.ofDays(7);

	private final MessageRepository messages;

	private final MessageViews views;

	private final Previews previews;

	private final SignInMail signInMail;

	private final TakingBack takingBack;

	private final Applications applications;

	private final Outbox outbox;

	private final MailTransport transport;

	private final MailAuthority authority;

	private final AddressLedger ledger;

	private final Candidates candidates;

	private final InstantSource clock;

	Messages(MessageRepository messages, MessageViews views, Previews previews, SignInMail signInMail,
			TakingBack takingBack, Applications applications, Outbox outbox, MailTransport transport,
			MailAuthority authority, AddressLedger ledger, Candidates candidates, InstantSource clock) {
		this.messages = messages;
		this.views = views;
		this.previews = previews;
		this.signInMail = signInMail;
		this.takingBack = takingBack;
		this.applications = applications;
		this.outbox = outbox;
		this.transport = transport;
		this.authority = authority;
		this.ledger = ledger;
		this.candidates = candidates;
		this.clock = clock;
	}

	/** The message a decline would send, with the words given so far. */
	@Transactional
	public MessagePreview previewDecline(JobApplicationId application, Ending words) {
		return this.previews.decline(application, words);
	}

	/** The letter that one end among many would send. */
	@Transactional
	public MessagePreview previewEnding(JobApplicationId application, Outcome outcome, Ending words) {
		return this.previews.ending(application, outcome, words);
	}

	/** The letters that tell of these ends, by the end; none is opened for it. */
	public Map<StageMoveId, MessageRecord> ofEnds(Collection<StageMoveId> ends) {
		MessageViews.Look look = this.views.look();
		return ends.isEmpty() ? Map.of()
				: this.messages.findByCauseIdIn(ends.stream().map(StageMoveId::value).toList())
					.stream()
					.filter((message) -> message.kind().isBadNews())
					.collect(Collectors.toMap((message) -> new StageMoveId(Objects.requireNonNull(message.cause())),
							look::bare, (one, other) -> one));
	}

	/**
	 * The holding message that goes out unless somebody acts, as it would be written at
	 * its hour; empty when none is planned.
	 */
	@Transactional
	public Optional<MessagePreview> previewHold(JobApplicationId application) {
		return this.previews.hold(application);
	}

	/** The question whether they want to stay in, as the head would send it now. */
	@Transactional
	public MessagePreview previewAsk(JobApplicationId application) {
		return this.previews.ask(application);
	}

	/** What would be told of a legal hold, with that date. */
	@Transactional
	public MessagePreview previewLegalHold(JobApplicationId application, LocalDate told) {
		return this.previews.heldForLaw(application, told);
	}

	/** The message a move would send. */
	@Transactional
	public MessagePreview previewNextStep(JobApplicationId application, Move move) {
		return this.previews.nextStep(application, move);
	}

	/**
	 * The message that agreeing or moving a talk would send.
	 * @param before the time that stood before; null when it is new
	 */
	@Transactional
	public MessagePreview previewInterview(JobApplicationId application, InterviewPlan plan,
			@Nullable Appointment before, Change change) {
		return this.previews.interview(application, plan, before, change);
	}

	/**
	 * What the candidate sees of the application's messages, newest first. Nothing
	 * appears before it was told or is about to be.
	 */
	public List<TimelineItem> timelineForCandidate(JobApplicationId application) {
		List<Message> all = this.messages.findByApplicationOrderByMomentsCreatedAt(application);
		Set<UUID> wrong = all.stream()
			.filter((message) -> message.kind() == MessageKind.CORRECTION)
			.flatMap((message) -> Stream.ofNullable(message.cause()))
			.collect(Collectors.toSet());
		MessageViews.Look look = this.views.look();
		return all.stream()
			.filter((message) -> message.moments().times().visibleAt() != null)
			.map((message) -> look.item(message, wrong.contains(message.id().value())))
			.sorted((a, b) -> b.at().compareTo(a.at()))
			.toList();
	}

	/**
	 * What keeps a mail to the candidate about the application on our side. Bad news is
	 * left out: that there is some is told by the news alone.
	 */
	public Optional<HeldBack> heldBack(JobApplicationId application) {
		MessageViews.Look look = this.views.look();
		return !look.mayHold() ? Optional.empty()
				: this.messages.findByApplicationOrderByMomentsCreatedAt(application)
					.stream()
					.filter((message) -> !message.kind().isBadNews() && !message.kind().isNamedOnly())
					.flatMap((message) -> Stream.ofNullable(look.held(message)))
					.reduce(HeldBack::longer);
	}

	/** Whether the candidate's page may show how the application ended. */
	public boolean isOutcomeVisible(JobApplicationId application) {
		return this.messages.showsOutcome(application);
	}

	/**
	 * All messages about the application as staff see them, newest first. Of surveys they
	 * see nothing: a reminder that never left would tell who answered. Nor of complaints:
	 * those are for whoever answers for them.
	 */
	public List<MessageRecord> forStaff(JobApplicationId application) {
		MessageViews.Look look = this.views.look();
		return this.messages.findByApplicationOrderByMomentsCreatedAt(application)
			.stream()
			.filter((message) -> message.kind() != MessageKind.SURVEY && !message.kind().isAboutComplaint())
			.map(look::record)
			.sorted((a, b) -> b.times().createdAt().compareTo(a.times().createdAt()))
			.toList();
	}

	/**
	 * What can still be taken back of these applications, the first to leave first;
	 * without their words, so that no letter is opened for it.
	 */
	public List<MessageRecord> undoable(Collection<JobApplicationId> applications) {
		MessageViews.Look look = this.views.look();
		return applications.isEmpty() ? List.of()
				: this.messages.undoable(applications, MessageState.STOPPABLE).stream().map(look::bare).toList();
	}

	/** Sends a code and a link to sign in, at once. */
	@Transactional
	public void sendSignIn(CandidateId candidate, UUID subject, IssuedSignIn issued) {
		this.signInMail.send(candidate, subject, issued, this.clock.instant());
	}

	/**
	 * Takes back the move or ending a message tells of, and the message with it.
	 * @return false when the message is already on its way or seen: then nothing changes
	 * @throws dev.goodword.applications.Refused when something happened after it
	 */
	@Transactional
	public boolean undo(MessageId id, StaffMember who) {
		this.messages.applicationOf(id).ifPresent(this.applications::lockedWithPosition);
		Optional<Message> found = this.messages.lock(id).filter(MessageViews::isUndoable);
		found.ifPresent((message) -> this.takingBack.takeBack(message, who));
		return found.isPresent();
	}

	/** Whether mail to the person's present address came back. */
	public boolean isAddressDead(CandidateId candidate) {
		CandidateProfile person = this.candidates.profile(candidate);
		return person.email() != null && this.ledger.isStopped(person.email());
	}

	/** How mail stands. */
	@Transactional
	public MailHealth health() {
		Circuit circuit = this.outbox.circuit();
		Instant now = this.clock.instant();
		return new MailHealth(this.transport.isConfigured(), this.authority.isHeld(), circuit.isOpen(),
				circuit.signInRefused(), circuit.nextTry(),
				this.messages.countIn(EnumSet.of(MessageState.QUEUED, MessageState.DEFERRED)),
				this.messages.countIn(EnumSet.of(MessageState.BLOCKED)),
				this.messages.countSettled(
						EnumSet.of(MessageState.FAILED, MessageState.EXPIRED, MessageState.SUPPRESSED),
						now.minus(A_WEEK)));
	}

}
