package dev.goodword.questions.visitors;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** How many mails one day brought to one address, or about one position. */
@Entity
@Table(name = "visitor_mails")
class VisitorTally {

	/** A fingerprint of what is counted and of the day. */
	@Id
	private String tally;

	private int mails;

	private Instant goesAt;

	@NullUnmarked
	protected VisitorTally() {
	}

	int mails() {
		return this.mails;
	}

	Instant goesAt() {
		return this.goesAt;
	}

}
