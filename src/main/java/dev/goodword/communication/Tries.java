package dev.goodword.communication;

import java.time.Instant;

import dev.goodword.communication.DeliveryPolicy.Counter;
import dev.goodword.communication.DeliveryPolicy.Past;
import dev.goodword.shared.MailOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What a message has been through at the mail server. */
@Embeddable
class Tries {

	@Column(name = "deferrals")
	private int deferrals;

	@Column(name = "full_mailboxes")
	private int fullMailboxes;

	@Column(name = "doubts")
	private int doubts;

	@Column(name = "last_code")
	private @Nullable Integer lastCode;

	@Column(name = "last_detail")
	private @Nullable String lastDetail;

	/** Whether it left without what it says, as nobody had confirmed the address. */
	@Column(name = "bare")
	private boolean bare;

	void layBare() {
		this.bare = true;
	}

	boolean isBare() {
		return this.bare;
	}

	/** Adds one try and what the server said. */
	void count(@Nullable Counter counter, @Nullable MailOutcome outcome) {
		this.deferrals += (counter == Counter.DEFERRALS) ? 1 : 0;
		this.fullMailboxes += (counter == Counter.FULL_MAILBOXES) ? 1 : 0;
		this.doubts += (counter == Counter.DOUBTS) ? 1 : 0;
		if (outcome != null) {
			this.lastCode = outcome.code();
			this.lastDetail = outcome.detail();
		}
	}

	Past past(MessageKind kind, Instant deadlineAt, Instant expiresAt) {
		return new Past(kind, this.deferrals, this.fullMailboxes, this.doubts, deadlineAt, expiresAt);
	}

	/** The last refusal or answer, as far as it was kept; null when there was none. */
	@Nullable MailOutcome lastAnswer() {
		return (this.lastCode != null)
				? new MailOutcome(MailOutcome.Kind.FAILED, this.lastCode, null, this.lastDetail, true) : null;
	}

	@Nullable Integer lastCode() {
		return this.lastCode;
	}

}
