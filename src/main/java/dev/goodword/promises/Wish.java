package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;

import dev.goodword.applications.JobApplicationId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What a candidate told us of their own calendar: one row an application. */
@Entity
@Table(name = "promise_wish")
class Wish {

	@EmbeddedId
	private JobApplicationId application;

	private @Nullable LocalDate rivalOn;

	private @Nullable Instant rivalToldAt;

	private @Nullable LocalDate awayUntil;

	private @Nullable Instant awayToldAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected Wish() {
	}

	Wish(JobApplicationId application) {
		this.application = application;
	}

	/** Another employer expects their answer by the end of this day. */
	void rival(LocalDate day, Instant now) {
		this.rivalOn = day;
		this.rivalToldAt = now;
	}

	/** No other employer waits any more. */
	void noRival(Instant now) {
		this.rivalOn = null;
		this.rivalToldAt = now;
	}

	/** They are away up to and including this day. */
	void away(LocalDate until, Instant now) {
		this.awayUntil = until;
		this.awayToldAt = now;
	}

	JobApplicationId application() {
		return this.application;
	}

	@Nullable LocalDate rivalOn() {
		return this.rivalOn;
	}

	@Nullable LocalDate awayUntil() {
		return this.awayUntil;
	}

	/** When they last said something about another employer. */
	@Nullable Instant rivalToldAt() {
		return this.rivalToldAt;
	}

	/** When they last said that they are away. */
	@Nullable Instant awayToldAt() {
		return this.awayToldAt;
	}

}
