package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dev.goodword.applications.ApplicationState;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Told;
import dev.goodword.positions.StageKind;
import org.jspecify.annotations.Nullable;

/**
 * The last look before a message leaves: whether it is still true, still wanted and still
 * allowed. The rules are G1 to G10 of {@code communication.md} 4.2; facts are asked for
 * by name and not by a hash of them all.
 */
final class SendGuard {

	/** The application has ended; true again when that is taken back. */
	static final String DECIDED = "decided";

	/**
	 * Owed to everybody, and true until they know of the end: the receipt, the apology,
	 * and that a talk is off, which also takes it out of their calendar.
	 */
	private static final Set<MessageKind> BEFORE_THE_OUTCOME = EnumSet.of(MessageKind.RECEIVED,
			MessageKind.BROKEN_PROMISE, MessageKind.INTERVIEW_CANCELLED);

	/**
	 * What says nothing of substance, or answers what somebody did themselves: it leaves
	 * also while an application is held for the law.
	 */
	private static final Set<MessageKind> WITHOUT_CONTENT = EnumSet.of(MessageKind.RECEIVED, MessageKind.SIGN_IN,
			MessageKind.WITHDRAWN, MessageKind.REOPENED, MessageKind.ALREADY_APPLIED, MessageKind.BRIDGE_NOTE,
			MessageKind.BROKEN_PROMISE, MessageKind.LEGAL_HOLD, MessageKind.INFORMATION_RECEIVED,
			MessageKind.QUESTION_ANSWERED, MessageKind.COMPLAINT_RECEIVED, MessageKind.COMPLAINT_ANSWERED,
			MessageKind.COMPLAINT_CLOSED, MessageKind.COMPLAINT_DELAYED, MessageKind.QUESTION_RECEIVED,
			MessageKind.QUESTION_DELAYED, MessageKind.ADDRESS_CHANGED);

	/** True whether it goes on or has ended. */
	private static final Set<MessageKind> WHATEVER_BECAME_OF_IT = EnumSet.of(MessageKind.ALREADY_APPLIED,
			MessageKind.CORRECTION, MessageKind.ADDRESS_CHANGED);

	/** Nothing of substance may be said. */
	static final String HELD = "legalHold";

	static final String AUTHORITY = "authority";

	/** A hold that should be over by now is asked about again after this long. */
	private static final Duration A_WHILE = Duration.ofMinutes(1);

	/** Said to those alone who were told of the end. */
	private static final Set<MessageKind> AFTER_THE_END = EnumSet.of(MessageKind.POOL_INVITATION,
			MessageKind.KEPT_OVER);

	/** Another date runs. */
	static final String NEWER_DATE = "newerDate";

	private static final String NEWER_NEWS = "newerNews";

	private static final String MOVED = "moved";

	/** The answer has come, or another word took the place of this one. */
	private static final String REPLACED = "replaced";

	/** What may be true again once the act that spoke against it is taken back. */
	private static final Set<String> REVERSIBLE = Set.of(DECIDED, NEWER_DATE, NEWER_NEWS, MOVED);

	private SendGuard() {
	}

	/**
	 * What the message was written for.
	 *
	 * @param statesPromise whether it tells the date of a promise
	 * @param at when it was written
	 */
	record Written(MessageKind kind, boolean statesPromise, Instant expiresAt, Instant at) {

		/** Whether it answers what they asked after they had left. */
		boolean answersAfter(ApplicationSummary application) {
			return this.kind.answersThem() && application.endedAt() != null && this.at.isAfter(application.endedAt());
		}

	}

	/**
	 * How things are now.
	 *
	 * @param application the application; null when the message is about none
	 * @param outcomeSeen whether the candidate can see how the application ended
	 * @param causeStands whether the move or ending it tells of is still so, or what it
	 * says of an answer
	 * @param appointmentStands whether nothing has happened to the appointment, to the
	 * times to choose from, or to the request, of which it speaks since it was written,
	 * and a time that was agreed lies ahead
	 * @param offerStands whether nothing has happened to the offer it speaks of since it
	 * was written
	 * @param promiseRuns whether the promise it states is the running one
	 * @param personExists whether the person has neither been erased nor merged
	 * @param hasAddress whether there is one present address
	 * @param addressWorks whether that address is not known to be dead
	 * @param recalled whether the template version was recalled
	 * @param authority whether this installation may send
	 * @param heldUntil until when the application is held for the law; null when it is
	 * not
	 * @param nextWindow the next instant at which such news may leave; now when it may
	 */
	record Present(@Nullable ApplicationSummary application, boolean outcomeSeen, boolean causeStands,
			boolean appointmentStands, boolean offerStands, boolean promiseRuns, boolean personExists,
			boolean hasAddress, boolean addressWorks, boolean recalled, boolean authority, @Nullable Instant heldUntil,
			Instant nextWindow) {
	}

	/**
	 * The answer.
	 *
	 * @param state the state it goes to; null when it may leave
	 * @param reason the rule that was broken, a code for staff
	 * @param until until when it waits, if it does
	 */
	record Answer(@Nullable MessageState state, String reason, @Nullable Instant until) {

		static final Answer MAY_LEAVE = new Answer(null, "", null);

		boolean mayLeave() {
			return this.state == null;
		}

		/** What becomes of a message that may not leave. */
		MessageState verdict() {
			return Objects.requireNonNull(this.state, "a message that may leave has nothing to obey");
		}

	}

	/**
	 * Whether nobody may say it in another way either: the application is held for the
	 * law, or this installation cannot know what was said already.
	 */
	static boolean isSilenced(Answer answer) {
		return answer.reason().equals(HELD) || answer.reason().equals(AUTHORITY);
	}

	/** Whether a message dropped for this reason may be looked at again. */
	static boolean isReversible(String reason) {
		return REVERSIBLE.contains(reason);
	}

	static Answer ask(Written written, Present present, Instant now) {
		if (!present.authority()) {
			return new Answer(MessageState.QUEUED, AUTHORITY, null);
		}
		if (!present.personExists()) {
			return drop(MessageState.CANCELLED, "erased");
		}
		if (present.recalled()) {
			return drop(MessageState.CANCELLED, LettersByText.RECALLED);
		}
		Answer truth = stillTrue(written, present);
		if (!truth.mayLeave()) {
			return truth;
		}
		if (!now.isBefore(written.expiresAt())) {
			return drop(MessageState.EXPIRED, "expired");
		}
		if (!present.hasAddress() || !present.addressWorks()) {
			return drop(MessageState.SUPPRESSED, "address");
		}
		if (present.heldUntil() != null && !WITHOUT_CONTENT.contains(written.kind())) {
			return new Answer(MessageState.WAITING, HELD, later(present.heldUntil(), now.plus(A_WHILE)));
		}
		return now.isBefore(present.nextWindow()) ? new Answer(MessageState.WAITING, "window", present.nextWindow())
				: Answer.MAY_LEAVE;
	}

	private static Answer stillTrue(Written written, Present present) {
		ApplicationSummary application = present.application();
		if (application == null) {
			return Answer.MAY_LEAVE;
		}
		if (written.kind().isOfAnAnswer() && !present.causeStands()) {
			return drop(MessageState.SUPERSEDED, REPLACED);
		}
		return aboutAnEnd(written, application, present.causeStands())
			.orElseGet(() -> aboutTheCourse(written, present, application));
	}

	/** What is said of an end, or in spite of one; empty for everything else. */
	private static Optional<Answer> aboutAnEnd(Written written, ApplicationSummary application, boolean causeStands) {
		if (written.kind().isAboutComplaint()) {
			return Optional.of(Answer.MAY_LEAVE);
		}
		boolean withdrawn = application.outcome() == Outcome.WITHDRAWN;
		if (written.kind() == MessageKind.WITHDRAWN) {
			return Optional
				.of((withdrawn && causeStands) ? Answer.MAY_LEAVE : drop(MessageState.CANCELLED, "reversed"));
		}
		if (written.kind() == MessageKind.SURVEY) {
			return Optional.of(isToldFirst(application) ? Answer.MAY_LEAVE : drop(MessageState.CANCELLED, "notTold"));
		}
		if (withdrawn && !written.kind().isSecret() && !written.answersAfter(application)) {
			return Optional.of(drop(MessageState.CANCELLED, Recalls.WITHDRAWN));
		}
		boolean ended = application.state() == ApplicationState.ENDED;
		if (ended && written.kind() == MessageKind.FREE_MESSAGE && causeStands) {
			return Optional.of(isToldFirst(application) ? Answer.MAY_LEAVE : drop(MessageState.CANCELLED, "notTold"));
		}
		if (AFTER_THE_END.contains(written.kind())) {
			return Optional.of((ended && application.told() == Told.SENT) ? Answer.MAY_LEAVE
					: drop(MessageState.CANCELLED, "notTold"));
		}
		if (written.kind().isBadNews()) {
			return Optional
				.of((ended && application.outcome() != null && application.outcome().isOurNo() && causeStands)
						? Answer.MAY_LEAVE : drop(MessageState.CANCELLED, "reversed"));
		}
		if (written.kind() == MessageKind.LAPSED) {
			return Optional.of((application.outcome() == Outcome.LAPSED_BY_COMPANY && causeStands) ? Answer.MAY_LEAVE
					: drop(MessageState.CANCELLED, "reversed"));
		}
		if (written.kind().isSecret() || WHATEVER_BECAME_OF_IT.contains(written.kind())
				|| written.kind().answersThem()) {
			return Optional.of(Answer.MAY_LEAVE);
		}
		return Optional.empty();
	}

	/**
	 * Told before asked: nobody is asked while a word of ours is still on its way. Their
	 * own yes or no needs no telling; whether somebody who still waits is asked is for
	 * {@link SurveyWish}.
	 */
	private static boolean isToldFirst(ApplicationSummary application) {
		return application.outcome() == null || !application.outcome().isOwedAWord() || application.told() == Told.SENT;
	}

	/** What is said while it goes on. */
	private static Answer aboutTheCourse(Written written, Present present, ApplicationSummary application) {
		boolean aboutTalk = written.kind().isAboutAppointment() || written.kind().isAboutInvitation()
				|| written.kind().isAboutInformation();
		if (aboutTalk && !present.appointmentStands()) {
			return drop(MessageState.SUPERSEDED, "appointment");
		}
		if (written.kind().isAboutOffer() && !present.offerStands()) {
			return drop(MessageState.SUPERSEDED, "offer");
		}
		if (written.kind() == MessageKind.OFFER_ACCEPTED) {
			return Answer.MAY_LEAVE;
		}
		boolean ended = application.state() == ApplicationState.ENDED;
		boolean decided = ended && (present.outcomeSeen() || !BEFORE_THE_OUTCOME.contains(written.kind()));
		if (decided || (written.statesPromise() && !present.promiseRuns())) {
			return drop(MessageState.SUPERSEDED, decided ? DECIDED : NEWER_DATE);
		}
		if (written.kind() == MessageKind.UNDER_REVIEW && !isBeforeAnyStep(application.stageKind())) {
			return drop(MessageState.SUPERSEDED, NEWER_NEWS);
		}
		boolean ofItsStep = written.kind().tellsDecision() || written.kind() == MessageKind.FREE_MESSAGE;
		return (ofItsStep && !present.causeStands()) ? drop(MessageState.CANCELLED, MOVED) : Answer.MAY_LEAVE;
	}

	private static boolean isBeforeAnyStep(StageKind stage) {
		return stage == StageKind.NEW || stage == StageKind.SCREEN;
	}

	private static Instant later(Instant one, Instant other) {
		return one.isBefore(other) ? other : one;
	}

	private static Answer drop(MessageState state, String reason) {
		return new Answer(state, reason, null);
	}

}
