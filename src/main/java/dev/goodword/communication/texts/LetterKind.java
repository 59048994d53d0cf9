package dev.goodword.communication.texts;

import java.util.Locale;

import dev.goodword.communication.MessageKind;

/**
 * A letter whose words a company may write itself.
 *
 * @param name the name of its content files
 * @param kind what it says
 */
public record LetterKind(String name, MessageKind kind) {

	/** Where it stands in lists. */
	public enum Group {

		/** From the arrival to the reader. */
		ARRIVAL,
		/** Talks and the times for them. */
		TALKS,
		/** What was decided. */
		DECISIONS,
		/** Our offer. */
		OFFERS,
		/** Dates, delays and apologies. */
		WAITING,
		/** Everything else. */
		OTHER

	}

	static LetterKind of(MessageKind kind) {
		return new LetterKind(kind.name().toLowerCase(Locale.ROOT), kind);
	}

	/** Whether its words need a second person before anybody reads them. */
	public boolean needsSecondPerson() {
		return this.kind.tellsDecision() || endsApplication() || this.kind.isAboutOffer();
	}

	/** Whether it tells somebody that it ends by our doing. */
	public boolean endsApplication() {
		return this.kind.isBadNews() || this.kind == MessageKind.LAPSED;
	}

	/** Where it stands in lists. */
	public Group group() {
		if (this.kind.isAboutOffer()) {
			return Group.OFFERS;
		}
		if (this.kind.isAboutAppointment() || this.kind.isAboutInvitation()
				|| this.kind == MessageKind.INTERVIEW_THANKS) {
			return Group.TALKS;
		}
		if (this.kind.tellsDecision() || endsApplication()) {
			return Group.DECISIONS;
		}
		return switch (this.kind) {
			case RECEIVED, UNDER_REVIEW, ALREADY_APPLIED, WITHDRAWN, REOPENED -> Group.ARRIVAL;
			case SIGN_IN, SURVEY, POOL_INVITATION, CORRECTION, QUESTION_ANSWERED, FEEDBACK_GIVEN, ANSWER_CHANGED,
					COMPLAINT_RECEIVED, COMPLAINT_ANSWERED, COMPLAINT_CLOSED, COMPLAINT_DELAYED, QUESTION_RECEIVED,
					QUESTION_DELAYED, ANSWER_WITHDRAWN, ADDRESS_CHANGED, ADDRESS_CODE, ADDRESS_LEFT, FREE_MESSAGE ->
				Group.OTHER;
			default -> Group.WAITING;
		};
	}

	/** The key of its name. */
	public String label() {
		return this.name.equals(LetterKinds.TOGETHER) ? "texts.kind.together" : this.kind.label();
	}

}
