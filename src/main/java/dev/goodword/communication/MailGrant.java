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

	private @Nullable Instant risenAt;

	private Instant grantedAt;

	@NullUnmarked
	protected MailGrant() {
	}

	void give(MailEnvironment to, MailTide seen, InstantSource clock) {
		this.environment = to.name();
		this.epoch = to.epoch();
		this.tide = Math.max(this.tide, seen.height()) + LEAP;
		this.grantedAt = clock.instant();
	}

	boolean names(MailEnvironment asking) {
		return this.environment.equals(asking.name()) && this.epoch == asking.epoch();
	}

	/** Whether it is older than what was seen before. */
	boolean isOlderThan(MailTide seen) {
		return this.tide < seen.height();
	}

	boolean mustRise(Instant now) {
		return this.risenAt == null || !this.risenAt.plus(RISES).isAfter(now);
	}

	long tide() {
		return this.tide;
	}

	/** Whom it names and how far it went, as a person confirms it. */
	String holder() {
		return this.environment + ":" + this.epoch + ":" + this.tide;
	}

}
