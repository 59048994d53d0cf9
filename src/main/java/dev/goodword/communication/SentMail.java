package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.TaskDone;
import dev.goodword.applications.Tasks;
import dev.goodword.candidates.CandidateGone;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.Candidates;
import dev.goodword.communication.DeliveryPolicy.Consequence;
import dev.goodword.communication.bounces.MachineAnswer;
import dev.goodword.communication.bounces.Recipient;
import dev.goodword.communication.bounces.ReturnPolicy;
import dev.goodword.communication.bounces.ReturnPolicy.Deed;
import dev.goodword.communication.returns.AddressLedger;
import dev.goodword.communication.returns.Returned;
import dev.goodword.promises.LostWords;
import dev.goodword.shared.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mail that has left: whose it was, and what is heard of it afterwards. */
@Service
@Transactional
public class SentMail {

	private static final Logger log = LoggerFactory.getLogger(SentMail.class);

	private static final Duration ONE_DAY = Duration.ofDays(1);

	private final MessageRepository messages;

	private final LetterLocks locks;

	private final MessageStore store;

	private final Aftermath aftermath;

	private final LetterTasks letterTasks;

	private final AddressLedger ledger;

	private final LostWords lostWords;

	private final EndingApplications endings;

	private final Scenes scenes;

	private final Tasks tasks;

	private final Candidates candidates;

	SentMail(MessageRepository messages, LetterLocks locks, MessageStore store, Aftermath aftermath,
			LetterTasks letterTasks, AddressLedger ledger, LostWords lostWords, EndingApplications endings,
			Scenes scenes, Tasks tasks, Candidates candidates) {
		this.messages = messages;
		this.locks = locks;
		this.store = store;
		this.aftermath = aftermath;
		this.letterTasks = letterTasks;
		this.ledger = ledger;
		this.lostWords = lostWords;
		this.endings = endings;
		this.scenes = scenes;
		this.tasks = tasks;
		this.candidates = candidates;
	}

	/**
	 * A message that was sent.
	 *
	 * @param application what it was about; null for none in particular
	 * @param candidate whom it was for
	 */
	public record Sent(MessageId id, @Nullable JobApplicationId application, CandidateId candidate, MessageKind kind) {
	}

	/** The message of that id. */
	@Transactional(readOnly = true)
	public Optional<Sent> sent(MessageId id) {
		return this.messages.findById(id).map(SentMail::view);
	}

	/** The message that left under this Message-ID, with its angle brackets. */
	@Transactional(readOnly = true)
	public Optional<Sent> sentAs(String headerId) {
		return this.messages.findByHeaderId(headerId).map(SentMail::view);
	}

	/**
	 * A person wrote back about an application.
	 * @param answered the message they answer; null for the latest that stands on the
	 * page
	 */
	public void replied(JobApplicationId application, @Nullable MessageId answered, Instant now) {
		List<Message> all = this.messages.findByApplicationOrderByMomentsCreatedAt(application);
		all.stream()
			.filter((message) -> (answered != null) ? message.id().equals(answered)
					: message.moments().times().visibleAt() != null)
			.reduce((earlier, later) -> later)
			.map(Message::id)
			.flatMap(this.messages::lock)
			.ifPresent((message) -> {
				message.moments().reply(now);
				this.store.put(message, now);
			});
	}

	/**
	 * A mail server reports on a message. Hearing it twice changes nothing.
	 * @return whether a person has to read the report
	 */
	public boolean reported(MessageId id, MachineAnswer report, Instant now) {
		Message message = this.locks.lockMail(id).orElse(null);
		EmailAddress address = (message != null) ? address(message, now) : null;
		if (message == null || address == null) {
			return false;
		}
		Recipient said = report.about(address);
		MessageState state = message.state();
		Set<Deed> deeds = ReturnPolicy.after(said.kind(),
				new ReturnPolicy.Mail(state == MessageState.ACCEPTED || state == MessageState.UNCERTAIN,
						message.kind().tellsDecision(),
						Objects.requireNonNullElse(message.moments().times().handedAt(), now)),
				now);
		if (deeds.contains(Deed.OPERATIONS)) {
			log.error("Message {} {} is reported as {}: our mail needs attention", id, message.kind(), said.kind());
		}
		if (deeds.contains(Deed.NOTE) && !MessageFamilies.ELSEWHERE.contains(message.kind())) {
			this.ledger.cameBack(address, new Returned(id, message.application(), message.candidate()), said.kind(),
					said.status(), now);
		}
		if (deeds.contains(Deed.LOST) && message.cameBack(now)) {
			lose(message, deeds.contains(Deed.REOPEN), now);
			this.messages.findByCarrier(id)
				.stream()
				.flatMap((joined) -> this.messages.lock(joined.id()).stream())
				.filter((joined) -> joined.cameBack(now))
				.forEach((joined) -> lose(joined, deeds.contains(Deed.REOPEN), now));
		}
		return deeds.contains(Deed.TO_PEOPLE);
	}

	private void lose(Message message, boolean reopens, Instant now) {
		this.store.put(message, now);
		log.info("Message {} {} came back", message.id(), message.kind());
		JobApplicationId application = message.application();
		if (application == null) {
			return;
		}
		if (message.kind().tellsOutcome()) {
			this.endings.cameBack(application);
		}
		this.aftermath.follow(Set.of(Consequence.NOT_TOLD), message, null, now);
		if (reopens) {
			this.aftermath.unheard(message);
		}
		Scene scene = this.scenes.of(application);
		Outcome outcome = scene.application().outcome();
		boolean calls = (outcome == null || outcome.isOwedAWord())
				&& this.letterTasks.call(application, scene.owner().id(), now.plus(ONE_DAY));
		if (calls && reopens) {
			this.lostWords.lost(application, now);
		}
	}

	/** Whoever has called them has said what came back. */
	@EventListener
	void on(TaskDone fact) {
		boolean called = this.tasks.of(fact.application())
			.stream()
			.anyMatch((task) -> task.id().equals(fact.task()) && task.kind().equals(Aftermath.CALL_TASK)
					&& task.doneBy() != null);
		if (called && this.scenes.of(fact.application()).application().isOpen()) {
			this.lostWords.said(fact.application(), fact.at());
		}
	}

	/** Where it went, which may be theirs no more. */
	private @Nullable EmailAddress address(Message message, Instant now) {
		Instant handed = Objects.requireNonNullElse(message.moments().times().handedAt(), now);
		try {
			EmailAddress present = this.candidates.profile(message.candidate()).email();
			return this.candidates.addressAt(message.candidate(), handed).orElse(present);
		}
		catch (CandidateGone ex) {
			return null;
		}
	}

	private static Sent view(Message message) {
		return new Sent(message.id(), message.application(), message.candidate(), message.kind());
	}

}
