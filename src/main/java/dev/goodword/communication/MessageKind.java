package dev.goodword.communication;

import java.time.Duration;
import java.util.Locale;

/** What a message says; the numbers are those of the catalogue. */
public enum MessageKind {

	/** 1: the application has arrived. */
	RECEIVED(SendClass.ANY_TIME, Lane.ACKNOWLEDGEMENT, Effect.NONE, Duration.ZERO),
	/** 2: a person has begun to read it. */
	UNDER_REVIEW(SendClass.NEUTRAL, Lane.HOLD, Effect.NONE, Duration.ZERO),
	/** 11: it goes on. */
	NEXT_STEP(SendClass.NEUTRAL, Lane.DECISION, Effect.DECISION, Duration.ofMinutes(5)),
	/** 15: we do not go further, before any talk. */
	NOT_SELECTED_EARLY(SendClass.BAD_NEWS, Lane.DECISION, Effect.DECISION, Duration.ofMinutes(60)),
	/** 16: we do not go further, after a talk. */
	NOT_SELECTED_AFTER_INTERVIEW(SendClass.BAD_NEWS, Lane.DECISION, Effect.DECISION, Duration.ofMinutes(60)),
	/** 17b: the position was filled or closed. */
	POSITION_CLOSED(SendClass.BAD_NEWS, Lane.DECISION, Effect.DECISION, Duration.ofMinutes(60)),
	/** 17c: hiring rests a third time, and nobody is asked to wait. */
	PAUSED_AGAIN(SendClass.BAD_NEWS, Lane.DECISION, Effect.DECISION, Duration.ofMinutes(60)),
	/** 10: thanks after a talk, with the next date. */
	INTERVIEW_THANKS(SendClass.NEUTRAL, Lane.HOLD, Effect.NONE, Duration.ZERO),
	/** 6: a talk is agreed. */
	INTERVIEW_CONFIRMED(SendClass.APPOINTMENT, Lane.INTERVIEW_CHANGE, Effect.STEP, Duration.ZERO),
	/** 7: the talk is tomorrow. */
	INTERVIEW_REMINDER(SendClass.NEUTRAL, Lane.REMINDER, Effect.NONE, Duration.ZERO),
	/** 8: the talk is at another time or place. */
	INTERVIEW_MOVED(SendClass.APPOINTMENT, Lane.INTERVIEW_CHANGE, Effect.NONE, Duration.ZERO),
	/** 9: the talk is called off. */
	INTERVIEW_CANCELLED(SendClass.APPOINTMENT, Lane.INTERVIEW_CHANGE, Effect.NONE, Duration.ZERO),
	/** 26: we waited for them. */
	CANDIDATE_MISSED(SendClass.ANY_TIME, Lane.INTERVIEW_CHANGE, Effect.NONE, Duration.ZERO),
	/** 27: they came and we did not. */
	COMPANY_MISSED(SendClass.ANY_TIME, Lane.INTERVIEW_CHANGE, Effect.NONE, Duration.ZERO),
	/** 5: times to choose from. */
	INTERVIEW_INVITATION(SendClass.NEUTRAL, Lane.DECISION, Effect.STEP, Duration.ofMinutes(5)),
	/** 41: the day by which they choose a time comes near. */
	INVITATION_REMINDER(SendClass.NEUTRAL, Lane.REMINDER, Effect.NONE, Duration.ZERO),
	/** 42: that day has passed. */
	INVITATION_OVER(SendClass.NEUTRAL, Lane.HOLD, Effect.NONE, Duration.ZERO),
	/** 43: we take the times back. */
	INVITATION_WITHDRAWN(SendClass.NEUTRAL, Lane.INTERVIEW_CHANGE, Effect.NONE, Duration.ZERO),
	/** 44: none of the times fits, and we have their words. */
	TIMES_UNFIT(SendClass.ANY_TIME, Lane.ACKNOWLEDGEMENT, Effect.NONE, Duration.ZERO),
	/** 4: more information is needed. */
	INFORMATION_REQUEST(SendClass.NEUTRAL, Lane.DECISION, Effect.STEP, Duration.ofMinutes(5)),
	/** 47: the day by which they answer comes near. */
	INFORMATION_REMINDER(SendClass.NEUTRAL, Lane.REMINDER, Effect.NONE, Duration.ZERO),
	/** 48: there is more time for the answer. */
	INFORMATION_PROLONGED(SendClass.ANY_TIME, Lane.ACKNOWLEDGEMENT, Effect.NONE, Duration.ZERO),
	/** 49: we have their answer. */
	INFORMATION_RECEIVED(SendClass.ANY_TIME, Lane.ACKNOWLEDGEMENT, Effect.NONE, Duration.ZERO),
	/** 50: that day has passed. */
	INFORMATION_OVER(SendClass.NEUTRAL, Lane.HOLD, Effect.NONE, Duration.ZERO),
	/** 51: we do not need it any more. */
	INFORMATION_WITHDRAWN(SendClass.NEUTRAL, Lane.DECISION, Effect.NONE, Duration.ZERO),
	/** 13: our offer. */
	OFFER(SendClass.OFFER, Lane.DECISION, Effect.STEP, Duration.ZERO),
	/** 14: the day of the offer comes near. */
	OFFER_REMINDER(SendClass.OFFER, Lane.REMINDER, Effect.NONE, Duration.ZERO),
	/** 34: there is more time for the offer. */
	OFFER_PROLONGED(SendClass.OFFER, Lane.DECISION, Effect.NONE, Duration.ZERO),
	/** 35: we have their yes. */
	OFFER_ACCEPTED(SendClass.ANY_TIME, Lane.ACKNOWLEDGEMENT, Effect.NONE, Duration.ZERO),
	/** 36: the day of the offer has passed. */
	OFFER_EXPIRED(SendClass.NEUTRAL, Lane.HOLD, Effect.NONE, Duration.ZERO),
	/** 37: we take the offer back. */
	OFFER_RESCINDED(SendClass.NEUTRAL, Lane.DECISION, Effect.NONE, Duration.ZERO),
	/** 30: a person answers their question. */
	QUESTION_ANSWERED(SendClass.NEUTRAL, Lane.DECISION, Effect.NONE, Duration.ZERO),
	/** 54: more detail on our decision, because they asked for it. */
	FEEDBACK_GIVEN(SendClass.NEUTRAL, Lane.DECISION, Effect.NONE, Duration.ZERO),
	/** 48: an answer they know has changed. */
	ANSWER_CHANGED(SendClass.NEUTRAL, Lane.HOLD, Effect.NONE, Duration.ZERO),
	/** 52: we have their complaint, who answers and by when. */
	COMPLAINT_RECEIVED(SendClass.ANY_TIME, Lane.ACKNOWLEDGEMENT, Effect.NONE, Duration.ZERO),
	/** 21: a person answers what they wrote. */
	COMPLAINT_ANSWERED(SendClass.NEUTRAL, Lane.DECISION, Effect.NONE, Duration.ZERO),
	/** 53: what we changed after they had written. */
	COMPLAINT_CLOSED(SendClass.NEUTRAL, Lane.DECISION, Effect.NONE, Duration.ZERO),
	/** 58: we have the question in their mail, who answers it and by when. */
	QUESTION_RECEIVED(SendClass.ANY_TIME, Lane.ACKNOWLEDGEMENT, Effect.NONE, Duration.ZERO),
	/** 56: our answer to their question takes longer. */
	QUESTION_DELAYED(SendClass.ANY_TIME, Lane.HOLD, Effect.NONE, Duration.ZERO),
	/** 57: an answer they know stands on the page no more. */
	ANSWER_WITHDRAWN(SendClass.NEUTRAL, Lane.HOLD, Effect.NONE, Duration.ZERO),
	/** 55: our word about their complaint takes longer. */
	COMPLAINT_DELAYED(SendClass.ANY_TIME, Lane.HOLD, Effect.NONE, Duration.ZERO),
	/** 18: whether we may keep in touch. */
	POOL_INVITATION(SendClass.POOL_OR_SURVEY, Lane.SURVEY, Effect.NONE, Duration.ZERO),
	/** 47: the day until which their application was kept has come. */
	KEPT_OVER(SendClass.NEUTRAL, Lane.SURVEY, Effect.NONE, Duration.ZERO),
	/** 20: a question how they were treated, and the one reminder of it. */
	SURVEY(SendClass.POOL_OR_SURVEY, Lane.SURVEY, Effect.NONE, Duration.ZERO),
	/** 25: a code and a link to sign in. */
	SIGN_IN(SendClass.ANY_TIME, Lane.SECURITY, Effect.NONE, Duration.ZERO),
	/** 3: there is no decision yet, what has happened, and the new date. */
	HOLDING(SendClass.NEUTRAL, Lane.HOLD, Effect.UPDATE, Duration.ZERO),
	/** 12: we are late for the second time, and they are free to plan without us. */
	RELEASE(SendClass.NEUTRAL, Lane.HOLD, Effect.UPDATE, Duration.ZERO),
	/** 29: we failed to decide and ask whether they want to stay in. */
	LAPSE(SendClass.NEUTRAL, Lane.HOLD, Effect.UPDATE, Duration.ZERO),
	/** 34: the day of their choice comes nearer. */
	CHOICE_REMINDER(SendClass.NEUTRAL, Lane.REMINDER, Effect.NONE, Duration.ZERO),
	/** 35: they stay in. */
	KEPT_IN(SendClass.ANY_TIME, Lane.ACKNOWLEDGEMENT, Effect.NONE, Duration.ZERO),
	/** 37: they are away, and our date moves with them. */
	AWAY(SendClass.ANY_TIME, Lane.ACKNOWLEDGEMENT, Effect.NONE, Duration.ZERO),
	/** 17a: hiring for the position rests. */
	PAUSED(SendClass.NEUTRAL, Lane.HOLD, Effect.NEWS, Duration.ZERO),
	/** 39: a person writes that there is no decision yet, and until when. */
	PERSONAL_UPDATE(SendClass.NEUTRAL, Lane.DECISION, Effect.NEWS, Duration.ofMinutes(5)),
	/** 60: what a person has to tell beside all that, with no date of its own. */
	FREE_MESSAGE(SendClass.NEUTRAL, Lane.DECISION, Effect.NONE, Duration.ofMinutes(5)),
	/** 38: hiring goes on. */
	RESUMED(SendClass.NEUTRAL, Lane.HOLD, Effect.NEWS, Duration.ZERO),
	/** 45: nothing of substance can be said until a day. */
	LEGAL_HOLD(SendClass.NEUTRAL, Lane.HOLD, Effect.NEWS, Duration.ZERO),
	/** 46: it goes on, with a new date. */
	LEGAL_HOLD_OVER(SendClass.NEUTRAL, Lane.HOLD, Effect.NEWS, Duration.ZERO),
	/** 36: it is closed as our failure. */
	LAPSED(SendClass.NEUTRAL, Lane.ACKNOWLEDGEMENT, Effect.NONE, Duration.ZERO),
	/** 38: we are closed for some days, and their date stays. */
	BRIDGE_NOTE(SendClass.NEUTRAL, Lane.HOLD, Effect.NONE, Duration.ZERO),
	/** 28: something we wrote was a mistake, and what is correct. */
	CORRECTION(SendClass.NEUTRAL, Lane.DECISION, Effect.NONE, Duration.ZERO),
	/** 31: we did not keep our word. */
	BROKEN_PROMISE(SendClass.NEUTRAL, Lane.HOLD, Effect.NONE, Duration.ZERO),
	/** 19: it is withdrawn, as they wished. */
	WITHDRAWN(SendClass.ANY_TIME, Lane.ACKNOWLEDGEMENT, Effect.NONE, Duration.ZERO),
	/** 33: it goes on after they had withdrawn. */
	REOPENED(SendClass.ANY_TIME, Lane.ACKNOWLEDGEMENT, Effect.NONE, Duration.ZERO),
	/** 59: mail goes to this address from now on. */
	ADDRESS_CHANGED(SendClass.ANY_TIME, Lane.ACKNOWLEDGEMENT, Effect.NONE, Duration.ZERO),
	/** 60: a code for an address they want our mail to go to. */
	ADDRESS_CODE(SendClass.ANY_TIME, Lane.SECURITY, Effect.NONE, Duration.ZERO),
	/** 61: our mail goes elsewhere now, told to the address before. */
	ADDRESS_LEFT(SendClass.ANY_TIME, Lane.SECURITY, Effect.NONE, Duration.ZERO),
	/** 32: an application with this address is already there. */
	ALREADY_APPLIED(SendClass.ANY_TIME, Lane.ACKNOWLEDGEMENT, Effect.NONE, Duration.ZERO);

	private final SendClass sendClass;

	private final Lane lane;

	private final Effect effect;

	private final Duration undo;

	MessageKind(SendClass sendClass, Lane lane, Effect effect, Duration undo) {
		this.sendClass = sendClass;
		this.lane = lane;
		this.effect = effect;
		this.undo = undo;
	}

	SendClass sendClass() {
		return this.sendClass;
	}

	Lane lane() {
		return this.lane;
	}

	/** How long it can at least be taken back, unless the promised date comes first. */
	public Duration undo() {
		return this.undo;
	}

	/** Whether it is a "no" in any wording. */
	public boolean isBadNews() {
		return this.sendClass == SendClass.BAD_NEWS;
	}

	/** Whether it tells how the application ended by our doing. */
	boolean tellsOutcome() {
		return isBadNews() || this == LAPSED;
	}

	/** Whether a person wrote its words, with nothing automatic about it. */
	boolean isPersonal() {
		return tellsDecision() || this == PERSONAL_UPDATE || this == FREE_MESSAGE;
	}

	/** Whether somebody wrote it to this one person, so that no program sent it. */
	boolean isWrittenBySomebody() {
		return tellsDecision() || MessageFamilies.WRITTEN_BY_SOMEBODY.contains(this);
	}

	/** Whether a mistake in it is set right by a letter of its own. */
	boolean isCorrectable() {
		return isWorthACall() && this != CORRECTION && this != ALREADY_APPLIED && this != ADDRESS_CHANGED
				&& !isAboutComplaint();
	}

	/** Whether it holds a secret: its words are never shown again and never repeated. */
	public boolean isSecret() {
		return MessageFamilies.SECRETS.contains(this);
	}

	/** Whether their page says only that it was sent, and staff see nothing of it. */
	public boolean isNamedOnly() {
		return isSecret() || this == SURVEY;
	}

	/** Whether somebody should call when it cannot arrive. */
	boolean isWorthACall() {
		return !isNamedOnly() && !MessageFamilies.NOT_CALLED_FOR.contains(this);
	}

	/** Whether it tells a decision, so that a promise is kept once it has arrived. */
	public boolean tellsDecision() {
		return this.effect == Effect.DECISION;
	}

	/** Whether it keeps a promise by its told day, and is worth nothing after it. */
	boolean isUpdate() {
		return this.effect == Effect.UPDATE;
	}

	/** Whether its arrival keeps the promise before, other than by a decision. */
	boolean keepsByUpdate() {
		return this.effect == Effect.UPDATE || this.effect == Effect.NEWS;
	}

	/** Whether a promise is known by this letter alone. A hold is judged by its day. */
	boolean carriesPromise() {
		return this.effect == Effect.NEWS || (isAboutAppointment() && this != INTERVIEW_REMINDER)
				|| MessageFamilies.PROMISING.contains(this);
	}

	/** Whether it speaks of an offer as it stood, so that it falls when that changes. */
	public boolean isAboutOffer() {
		return MessageFamilies.OFFERS.contains(this);
	}

	/** Whether it speaks of an appointment as it stood, and falls when that changes. */
	public boolean isAboutAppointment() {
		return MessageFamilies.APPOINTMENT.contains(this);
	}

	/** Whether it speaks of times to choose from, so that it falls when that changes. */
	public boolean isAboutInvitation() {
		return MessageFamilies.INVITATION.contains(this);
	}

	/** Whether it speaks of what we asked for, so that it falls when that changes. */
	public boolean isAboutInformation() {
		return MessageFamilies.INFORMATION.contains(this);
	}

	/** Whether it speaks of an answer as it stood, and falls when that changes. */
	boolean isOfAnAnswer() {
		return MessageFamilies.OF_AN_ANSWER.contains(this);
	}

	/** Whether it answers what they wrote themselves, whatever becomes of the rest. */
	boolean answersThem() {
		return MessageFamilies.QUESTIONS.contains(this) || isAboutComplaint();
	}

	/** Whether it is about a complaint, and nobody of the hiring team's business. */
	public boolean isAboutComplaint() {
		return MessageFamilies.COMPLAINTS.contains(this);
	}

	/** Whether the date in it is one by which the candidate chooses or answers. */
	public boolean handsOverTheTurn() {
		return MessageFamilies.THEIR_TURN.contains(this);
	}

	/** Whether it tells what was agreed next, so that a promise is kept by that step. */
	boolean isStep() {
		return this.effect == Effect.STEP;
	}

	/** Whether it reminds them of a day of their own. */
	boolean isReminderOfTheirDay() {
		return MessageFamilies.REMINDERS.contains(this);
	}

	/** Whether it is worth nothing any more once its time is over. */
	boolean diesAtItsTime() {
		return isUpdate() || MessageFamilies.REMINDERS_OF_A_MOMENT.contains(this);
	}

	/** The key of its name for staff. */
	public String label() {
		return "communication.kind." + name();
	}

	/** The name of its content files. */
	String template() {
		return name().toLowerCase(Locale.ROOT);
	}

}
