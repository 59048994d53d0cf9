package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Who may send. */
@Entity
@Table(name = "mail_authority")
class MailGrant {

	/** How often the tide rises while mail leaves. */
	static final Duration RISES = Duration.ofMinutes(10);

	/** Beyond what any other node of this installation may have seen. */
	private static final long LEAP = 1000;

	@Id
	private int authorityId;

	private String environment;

	private long epoch;

	private long tide;

	private long seenTide;

	private @Nullable Instant risenAt;

	private Instant grantedAt;

	@NullUnmarked
	protected MailGrant() {
	}

	void give(MailEnvironment to, MailTide seen, InstantSource clock) {
		this.environment = to.name();
		this.epoch = to.epoch();
		this.tide = Math.max(Math.max(this.tide, this.seenTide), seen.height()) + LEAP;
		this.grantedAt = clock.instant();
	}

	boolean names(MailEnvironment asking) {
		return this.environment.equals(asking.name()) && this.epoch == asking.epoch();
	}

	/** Whether it is older than what was seen before, here or on another node. */
	boolean isOlderThan(MailTide seen) {
		return this.tide < Math.max(seen.height(), this.seenTide);
	}

	/** Whether nobody has written down yet that it is older than what was seen here. */
	boolean mustLearn(MailTide seen) {
		return this.tide < seen.height() && this.seenTide < seen.height();
	}

	/** Whether it rose while this node was away, or this node never saw it. */
	boolean isAhead(MailTide seen) {
		return this.tide > seen.height() + 1;
	}

	boolean mustRise(Instant now) {
		return this.risenAt == null || !this.risenAt.plus(RISES).isAfter(now);
	}

	long tide() {
		return this.tide;
	}

	long seenTide() {
		return this.seenTide;
	}

	/** Whom it names and how far it went, as a person confirms it. */
	String holder() {
		return this.environment + ":" + this.epoch + ":" + this.tide;
	}

}
