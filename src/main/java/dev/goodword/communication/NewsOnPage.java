package dev.goodword.communication;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Tasks;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What stands on the candidate's page that another way than mail may point to, and
 * whether it is still news there.
 */
@Component
@Transactional(readOnly = true)
public class NewsOnPage {

	/** Nobody is to be told of these any more. */
	private static final Set<MessageState> OVER = EnumSet.of(MessageState.CANCELLED, MessageState.SUPERSEDED);

	private static final Set<String> CALLS = Set.of(Aftermath.CALL_TASK, Aftermath.CHECK_TASK);

	private final MessageRepository messages;

	private final Guarding guard;

	private final Tasks tasks;

	private final InstantSource clock;

	NewsOnPage(MessageRepository messages, Guarding guard, Tasks tasks, InstantSource clock) {
		this.messages = messages;
		this.guard = guard;
		this.tasks = tasks;
		this.clock = clock;
	}

	/**
	 * A word as it stands.
	 *
	 * @param stillSo whether it is true and not known otherwise
	 * @param since since when it stands on the page; null when it does not yet
	 * @param names what it is known by: the entry in the log of a talk, the letter about
	 * it; two words that share one are the same news
	 */
	public record News(boolean stillSo, @Nullable Instant since, Set<UUID> names) {

		/** Nothing to point to. */
		public static final News OVER = new News(false, null, Set.of());

		public News {
			names = Set.copyOf(names);
		}

	}

	/** The letter about what happened to an appointment. */
	public News ofTalk(JobApplicationId application, UUID occasion) {
		Optional<Message> letter = this.messages.findByApplicationAndCauseId(application, occasion)
			.stream()
			.filter(NewsOnPage::tellsOfTalk)
			.min(Comparator.comparing((one) -> one.moments().times().createdAt()));
		return letter.map((one) -> new News(!OVER.contains(one.state()), one.moments().times().visibleAt(), names(one)))
			.orElse(new News(true, null, Set.of(occasion)));
	}

	/** A letter that could not arrive: until it did, or somebody called. */
	public News ofUnreached(MessageId id) {
		return this.messages.findById(id).map(this::unreached).orElse(News.OVER);
	}

	private News unreached(Message letter) {
		boolean needless = letter.state() == MessageState.ACCEPTED || OVER.contains(letter.state())
				|| OVER.contains(this.guard.ask(letter, this.clock.instant()).state());
		return (needless || isCalled(letter)) ? News.OVER
				: new News(true, letter.moments().times().visibleAt(), names(letter));
	}

	/** A reminder is news of its own: that it is soon. */
	private static boolean tellsOfTalk(Message letter) {
		return letter.kind().isAboutAppointment() && letter.kind() != MessageKind.INTERVIEW_REMINDER;
	}

	private static Set<UUID> names(Message letter) {
		UUID own = letter.id().value();
		UUID occasion = letter.cause();
		return (occasion != null && tellsOfTalk(letter)) ? Set.of(own, occasion) : Set.of(own);
	}

	private boolean isCalled(Message letter) {
		JobApplicationId application = letter.application();
		Instant written = letter.moments().times().createdAt();
		return application != null && this.tasks.of(application)
			.stream()
			.anyMatch((task) -> CALLS.contains(task.kind()) && task.doneBy() != null && task.doneAt() != null
					&& task.doneAt().isAfter(written));
	}

}
