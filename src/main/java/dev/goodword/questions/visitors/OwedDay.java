package dev.goodword.questions.visitors;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import dev.goodword.questions.QuestionDates;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.NullUnmarked;

/** The day a visitor was told, and how often it became a later one. */
@Embeddable
class OwedDay {

	@Column(name = "team_due_at")
	private Instant teamDueAt;

	@Column(name = "told_date")
	private LocalDate toldDate;

	@Column(name = "told_zone")
	private String toldZone;

	@Column(name = "delays")
	private int delays;

	/** Whether the day did not reach them, or may not have. */
	@Column(name = "untold")
	private boolean untold;

	@NullUnmarked
	protected OwedDay() {
	}

	OwedDay(QuestionDates dates) {
		this.teamDueAt = dates.teamDueAt();
		this.toldDate = dates.told();
		this.toldZone = dates.zone().getId();
	}

	/** From now on that day counts. */
	void be(QuestionDates dates) {
		this.teamDueAt = dates.teamDueAt();
		this.toldDate = dates.told();
		this.toldZone = dates.zone().getId();
		this.untold = false;
	}

	/** Nobody kept the day: a later one counts. */
	void delay(QuestionDates later) {
		this.delays++;
		be(later);
	}

	/** They do not know the day, or may not. */
	void leaveUntold() {
		this.untold = true;
	}

	/** No day is told any more, so there is none they do not know. */
	void leave() {
		this.untold = false;
	}

	QuestionDates dates() {
		return new QuestionDates(this.teamDueAt, this.toldDate, ZoneId.of(this.toldZone));
	}

	/** Whether no later day is told. */
	boolean isLast() {
		return this.delays >= VisitorPolicy.MOST_DELAYS;
	}

	/** A later day is told on the day itself; that there is none only once it is over. */
	Instant lookAfter() {
		return isLast() ? dates().morningAfter() : dates().morning();
	}

	int delays() {
		return this.delays;
	}

	boolean isUntold() {
		return this.untold;
	}

}
