package dev.goodword.communication;

import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.promises.StaffAlert;
import org.jspecify.annotations.Nullable;

/**
 * What such a mail is about: the whole day, the week before, one application, a letter on
 * trial, a talk somebody leads, the question of somebody who has not applied, what
 * another module has somebody told, or a letter in private.
 *
 * @param alert what they have to know at once; null for the mail of the day or week
 * @param application which application; null for the mail of the day or week
 * @param occasion what sets it apart from others of the day; null for nothing
 * @param isWeek whether it is the mail of the week
 * @param trial the letter on trial; null for everything else
 * @param talk the talk they lead; null for everything else
 * @param visitor the question of a visitor they see to; null for everything else
 * @param note what another module has them told; null for everything else
 * @param personal the letter they wrote in private; null for everything else
 */
record StaffMatter(@Nullable StaffAlert alert, @Nullable JobApplicationId application, @Nullable UUID occasion,
		boolean isWeek, @Nullable TextTrial trial, @Nullable TalkTurn talk, @Nullable VisitorTurn visitor,
		@Nullable StaffNote note, @Nullable PersonalTurn personal) {

	/** Everything of the day. */
	static final StaffMatter DAY = new StaffMatter(null, null, null, false, null, null, null, null, null);

	/** The week before. */
	static final StaffMatter WEEK = new StaffMatter(null, null, null, true, null, null, null, null, null);

	private static final String WEEKLY = "WEEK";

	StaffMatter(StaffAlert alert, JobApplicationId application, @Nullable UUID occasion) {
		this(alert, application, occasion, false, null, null, null, null, null);
	}

	static StaffMatter trial(TextTrial trial) {
		return new StaffMatter(null, null, null, false, trial, null, null, null, null);
	}

	static StaffMatter talk(TalkTurn talk) {
		return new StaffMatter(null, null, null, false, null, talk, null, null, null);
	}

	static StaffMatter visitor(VisitorTurn turn) {
		return new StaffMatter(null, null, null, false, null, null, turn, null, null);
	}

	static StaffMatter note(StaffNote note) {
		return new StaffMatter(null, null, null, false, null, null, null, note, null);
	}

	static StaffMatter personal(PersonalTurn turn) {
		return new StaffMatter(null, null, null, false, null, null, null, null, turn);
	}

	/** Reads what {@link #toString()} wrote. */
	static StaffMatter of(String text) {
		if (text.equals(WEEKLY)) {
			return WEEK;
		}
		if (TextTrial.isOne(text)) {
			return trial(TextTrial.of(text));
		}
		if (TalkTurn.isOne(text)) {
			return talk(TalkTurn.of(text));
		}
		if (VisitorTurn.isOne(text)) {
			return visitor(VisitorTurn.of(text));
		}
		if (StaffNote.isOne(text)) {
			return note(StaffNote.of(text));
		}
		if (PersonalTurn.isOne(text)) {
			return personal(PersonalTurn.of(text));
		}
		String[] parts = text.split("/");
		return (parts.length < 2) ? DAY : new StaffMatter(StaffAlert.valueOf(parts[0]), JobApplicationId.of(parts[1]),
				(parts.length > 2) ? UUID.fromString(parts[2]) : null);
	}

	@Override
	public String toString() {
		if (this.isWeek) {
			return WEEKLY;
		}
		if (this.trial != null) {
			return this.trial.toString();
		}
		if (this.talk != null) {
			return this.talk.toString();
		}
		if (this.visitor != null) {
			return this.visitor.toString();
		}
		if (this.note != null) {
			return this.note.toString();
		}
		if (this.personal != null) {
			return this.personal.toString();
		}
		if (this.alert == null) {
			return "DAY";
		}
		return this.alert + "/" + this.application + ((this.occasion != null) ? "/" + this.occasion : "");
	}

}
