package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.ApplicationTrail;
import dev.goodword.applications.Applications;
import dev.goodword.applications.CorrectingEndings;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.applications.StageMoveId;
import dev.goodword.applications.Tasks;
import dev.goodword.applications.UnknownApplication;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.OfficeHours;
import dev.goodword.promises.CorrectedPromises;
import dev.goodword.promises.Escalation;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets right what we wrote by mistake: a letter, a call within a working hour, and the
 * head of recruiting knows of it. A "no" is taken back with it.
 */
@Service
@Transactional
public class Corrections {

	/** The most characters (code points) of what is correct. */
	public static final int LONGEST = 2000;

	/** The task to call somebody whom we wrote something wrong. */
	static final String CALL_TASK = "CALL_TO_EXPLAIN";

	/** The task of the head of recruiting to know of it the same day. */
	static final String INCIDENT_TASK = "KNOW_OF_WRONG_LETTER";

	private static final Duration TIME_TO_CALL = Duration.ofHours(1);

	private static final Duration SAME_DAY = Duration.ofHours(8);

	private final Applications applications;

	private final CorrectingEndings endings;

	private final CorrectedPromises corrected;

	private final Promises promises;

	private final MessageRepository messages;

	private final LetterBox letters;

	private final Scenes scenes;

	private final CorrectionLetters drafts;

	private final Dispatch dispatch;

	private final Previews previews;

	private final Escalation escalation;

	private final Tasks tasks;

	private final Calendars calendars;

	private final ApplicationTrail trail;

	private final InstantSource clock;

	Corrections(Applications applications, CorrectingEndings endings, CorrectedPromises corrected, Promises promises,
			MessageRepository messages, LetterBox letters, Scenes scenes, CorrectionLetters drafts, Dispatch dispatch,
			Previews previews, Escalation escalation, Tasks tasks, Calendars calendars, ApplicationTrail trail,
			InstantSource clock) {
		this.applications = applications;
		this.endings = endings;
		this.corrected = corrected;
		this.promises = promises;
		this.messages = messages;
		this.letters = letters;
		this.scenes = scenes;
		this.drafts = drafts;
		this.dispatch = dispatch;
		this.previews = previews;
		this.escalation = escalation;
		this.tasks = tasks;
		this.calendars = calendars;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * The message as it was sent, and what setting it right would do.
	 * @throws UnknownApplication when there is no such message about the application, or
	 * the person may not know of it
	 */
	@Transactional(readOnly = true)
	public WrongMessage wrong(JobApplicationId id, MessageId message, StaffMember who) {
		return wrong(find(id, message, who));
	}

	/** The letter as they would read it. */
	public MessagePreview preview(JobApplicationId id, MessageId message, String text, StaffMember who) {
		Message found = find(id, message, who);
		WrongMessage wrong = wrong(found);
		Instant now = this.clock.instant();
		Scene scene = this.scenes.of(id);
		return this.previews.preview(scene, this.drafts.draft(scene, wrong, text, told(id, wrong)), now, now);
	}

	/**
	 * Sets it right. Nothing of it can be taken back.
	 * @throws Refused when it has not left, is of a kind that needs no such letter, or
	 * was set right before
	 */
	public void send(JobApplicationId id, MessageId message, String text, StaffMember who) {
		Message found = find(id, message, who);
		if (wrong(found).restores()) {
			this.endings.restore(id, new StageMoveId(Objects.requireNonNull(found.cause())), who);
		}
		else {
			this.applications.lockedSummary(id);
		}
		WrongMessage wrong = wrong(found);
		Refused.ifObjected(wrong.objection());
		Instant now = this.clock.instant();
		Scene scene = this.scenes.of(id);
		LocalDate told = this.promises.active(id).map(PromiseSummary::toldDate).orElse(null);
		this.dispatch.send(scene, this.drafts.draft(scene, wrong, text, scene.application().isOpen() ? told : null),
				new Bond(message.toString(), null, message.value(), null, now), now);
		this.tasks.add(CALL_TASK, id, scene.owner().id(),
				OfficeHours.after(this.calendars.calendar(scene.position().calendar()), now, TIME_TO_CALL));
		this.tasks.add(INCIDENT_TASK, id, this.escalation.of(scene.position()).id(), now.plus(SAME_DAY));
		this.trail.record(who, "message.corrected", id);
	}

	/** The date the letter would tell; empty when nothing is owed. */
	@Transactional(readOnly = true)
	public Optional<LocalDate> told(JobApplicationId id, MessageId message, StaffMember who) {
		return Optional.ofNullable(told(id, wrong(find(id, message, who))));
	}

	private @Nullable LocalDate told(JobApplicationId id, WrongMessage wrong) {
		if (wrong.restores()) {
			return this.corrected.preview(id);
		}
		return this.applications.summary(id).isOpen()
				? this.promises.active(id).map(PromiseSummary::toldDate).orElse(null) : null;
	}

	private WrongMessage wrong(Message message) {
		JobApplicationId id = Objects.requireNonNull(message.application());
		ApplicationSummary application = this.applications.summary(id);
		boolean no = message.kind().isBadNews() && message.cause() != null;
		Optional<Refusal> stays = no
				? this.endings.objection(application, new StageMoveId(Objects.requireNonNull(message.cause())))
				: Optional.empty();
		LetterBox.Stored words = (message.words().sealed() != null)
				? this.letters.open(message.candidate(), message.words().sealed()) : LetterBox.Stored.NOTHING;
		return new WrongMessage(message.id(), message.kind(), message.moments().times().acceptedAt(),
				message.words().tag(), words.subject(), words.paragraphs(),
				CorrectionPolicy.objection(message.kind(), message.state(), isCorrected(id, message)),
				no && stays.isEmpty(), stays);
	}

	private boolean isCorrected(JobApplicationId id, Message message) {
		List<Message> about = this.messages.findByApplicationAndCauseId(id, message.id().value());
		return about.stream().anyMatch((letter) -> letter.kind() == MessageKind.CORRECTION);
	}

	private Message find(JobApplicationId id, MessageId message, StaffMember who) {
		Message found = this.messages.findById(message)
			.filter((known) -> id.equals(known.application()) && !known.kind().isNamedOnly())
			.orElseThrow(UnknownApplication::new);
		this.applications.visible(id, who, Permission.WRITE_MESSAGE);
		if (found.kind().isBadNews()) {
			this.applications.visible(id, who, Permission.END_APPLICATION);
		}
		return found;
	}

}
