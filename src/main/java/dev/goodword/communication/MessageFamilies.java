package dev.goodword.communication;

import java.util.EnumSet;
import java.util.Set;

/** Messages that stand and fall together. */
final class MessageFamilies {

	/** What makes a promise by arriving, besides news and appointments. */
	static final Set<MessageKind> PROMISING = EnumSet.of(MessageKind.NEXT_STEP, MessageKind.INTERVIEW_THANKS,
			MessageKind.OFFER, MessageKind.OFFER_PROLONGED, MessageKind.OFFER_RESCINDED,
			MessageKind.INTERVIEW_INVITATION, MessageKind.INFORMATION_REQUEST, MessageKind.INFORMATION_PROLONGED);

	/** What opens something, so that it is never shown again and never repeated. */
	static final Set<MessageKind> SECRETS = EnumSet.of(MessageKind.SIGN_IN, MessageKind.ADDRESS_CODE,
			MessageKind.ADDRESS_LEFT);

	/** What goes to an address that is not the person's present one. */
	static final Set<MessageKind> ELSEWHERE = EnumSet.of(MessageKind.ADDRESS_CODE, MessageKind.ADDRESS_LEFT);

	/** Every "no". */
	static final Set<MessageKind> BAD_NEWS = EnumSet.of(MessageKind.NOT_SELECTED_EARLY,
			MessageKind.NOT_SELECTED_AFTER_INTERVIEW, MessageKind.POSITION_CLOSED, MessageKind.PAUSED_AGAIN);

	/** What is told about one offer as it stands, by its occasion. */
	static final Set<MessageKind> OFFERS = EnumSet.of(MessageKind.OFFER, MessageKind.OFFER_REMINDER,
			MessageKind.OFFER_PROLONGED, MessageKind.OFFER_ACCEPTED, MessageKind.OFFER_EXPIRED,
			MessageKind.OFFER_RESCINDED);

	/** What is told about one appointment as it stands, by its occasion. */
	static final Set<MessageKind> APPOINTMENT = EnumSet.of(MessageKind.INTERVIEW_CONFIRMED,
			MessageKind.INTERVIEW_REMINDER, MessageKind.INTERVIEW_MOVED, MessageKind.INTERVIEW_CANCELLED,
			MessageKind.CANDIDATE_MISSED, MessageKind.COMPANY_MISSED);

	/** What is told about times to choose from as they stand, by their occasion. */
	static final Set<MessageKind> INVITATION = EnumSet.of(MessageKind.INTERVIEW_INVITATION,
			MessageKind.INVITATION_REMINDER, MessageKind.INVITATION_OVER, MessageKind.INVITATION_WITHDRAWN,
			MessageKind.TIMES_UNFIT);

	/** What is told about an inquiry as it stands, by its occasion. */
	static final Set<MessageKind> INFORMATION = EnumSet.of(MessageKind.INFORMATION_REQUEST,
			MessageKind.INFORMATION_REMINDER, MessageKind.INFORMATION_PROLONGED, MessageKind.INFORMATION_RECEIVED,
			MessageKind.INFORMATION_OVER, MessageKind.INFORMATION_WITHDRAWN);

	/** What is said about a question of theirs. */
	static final Set<MessageKind> QUESTIONS = EnumSet.of(MessageKind.QUESTION_RECEIVED, MessageKind.QUESTION_ANSWERED,
			MessageKind.QUESTION_DELAYED, MessageKind.FEEDBACK_GIVEN);

	/**
	 * What somebody of ours wrote to one person, besides decisions: absence notes and
	 * answers of theirs are welcome.
	 */
	static final Set<MessageKind> WRITTEN_BY_SOMEBODY = EnumSet.of(MessageKind.PERSONAL_UPDATE,
			MessageKind.QUESTION_ANSWERED, MessageKind.FEEDBACK_GIVEN, MessageKind.COMPLAINT_ANSWERED,
			MessageKind.COMPLAINT_CLOSED, MessageKind.CORRECTION, MessageKind.INTERVIEW_INVITATION,
			MessageKind.INFORMATION_REQUEST, MessageKind.OFFER, MessageKind.OFFER_PROLONGED,
			MessageKind.OFFER_RESCINDED, MessageKind.POOL_INVITATION, MessageKind.FREE_MESSAGE);

	/** What is said about a complaint. */
	static final Set<MessageKind> COMPLAINTS = EnumSet.of(MessageKind.COMPLAINT_RECEIVED,
			MessageKind.COMPLAINT_ANSWERED, MessageKind.COMPLAINT_CLOSED, MessageKind.COMPLAINT_DELAYED);

	/**
	 * What is said of an answer, and falls when the answer comes or another word takes
	 * its place.
	 */
	static final Set<MessageKind> OF_AN_ANSWER = EnumSet.of(MessageKind.QUESTION_RECEIVED, MessageKind.QUESTION_DELAYED,
			MessageKind.COMPLAINT_DELAYED, MessageKind.ANSWER_CHANGED, MessageKind.ANSWER_WITHDRAWN);

	/** Reminders of a day of their own. */
	static final Set<MessageKind> REMINDERS = EnumSet.of(MessageKind.CHOICE_REMINDER, MessageKind.OFFER_REMINDER,
			MessageKind.INVITATION_REMINDER, MessageKind.INFORMATION_REMINDER);

	/** Reminders that are worth nothing once their moment has passed. */
	static final Set<MessageKind> REMINDERS_OF_A_MOMENT = EnumSet.of(MessageKind.INTERVIEW_REMINDER,
			MessageKind.OFFER_REMINDER, MessageKind.INVITATION_REMINDER, MessageKind.INFORMATION_REMINDER);

	/** What nobody calls for when it cannot arrive. */
	static final Set<MessageKind> NOT_CALLED_FOR = EnumSet.of(MessageKind.POOL_INVITATION, MessageKind.KEPT_OVER,
			MessageKind.BRIDGE_NOTE, MessageKind.WITHDRAWN, MessageKind.INTERVIEW_REMINDER, MessageKind.OFFER_REMINDER,
			MessageKind.INVITATION_REMINDER, MessageKind.INFORMATION_REMINDER, MessageKind.COMPLAINT_RECEIVED,
			MessageKind.COMPLAINT_ANSWERED, MessageKind.COMPLAINT_CLOSED, MessageKind.COMPLAINT_DELAYED,
			MessageKind.QUESTION_RECEIVED, MessageKind.QUESTION_DELAYED, MessageKind.ANSWER_WITHDRAWN);

	/** What names a date by which the candidate chooses or answers. */
	static final Set<MessageKind> THEIR_TURN = EnumSet.of(MessageKind.INTERVIEW_INVITATION, MessageKind.OFFER,
			MessageKind.LAPSE, MessageKind.INFORMATION_REQUEST, MessageKind.INFORMATION_PROLONGED);

	private MessageFamilies() {
	}

	/**
	 * Whether somebody can write such a letter instead when it could not be written: it
	 * holds no secret and offers no choice.
	 */
	static boolean canBeWrittenByHand(MessageKind kind) {
		return !kind.isNamedOnly() && !kind.isAboutComplaint() && !kind.handsOverTheTurn()
				&& kind != MessageKind.POOL_INVITATION;
	}

	/** Whether its hour was drawn before, or is nobody's. */
	static boolean leavesOnTime(MessageKind kind) {
		return kind.isUpdate() || kind.isAboutAppointment() || kind.isAboutOffer() || kind.isAboutInvitation()
				|| kind.isAboutInformation() || kind == MessageKind.CORRECTION || kind.answersThem();
	}

}
