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

	MailGrant(MailSettings settings, InstantSource clock) {
		this.authorityId = MailAuthority.ONLY;
		this.environment = settings.environment();
		this.epoch = settings.epoch();
		this.grantedAt = clock.instant();
	}

	boolean names(MailSettings settings) {
		return this.environment.equals(settings.environment()) && this.epoch == settings.epoch();
	}

}
