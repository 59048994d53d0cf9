package dev.goodword.communication;

import java.time.Instant;
import java.time.InstantSource;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** Who may send. */
@Entity
@Table(name = "mail_authority")
class MailGrant {

	@Id
	private int authorityId;

	private String environment;

	private long epoch;

	private Instant grantedAt;

	@NullUnmarked
	protected MailGrant() {
	}

	void give(MailEnvironment to, InstantSource clock) {
		this.environment = to.name();
		this.epoch = to.epoch();
		this.grantedAt = clock.instant();
	}

	boolean names(MailEnvironment asking) {
		return this.environment.equals(asking.name()) && this.epoch == asking.epoch();
	}

	/** Whom it names, as a person confirms it. */
	String holder() {
		return this.environment + ":" + this.epoch;
	}

}
