package dev.goodword;

import dev.goodword.communication.MailWatch;
import dev.goodword.communication.inbound.InboundWatch;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Mail on the health page. Waiting mail is reported and not called down: the product
 * works on without it, and a node taken out of service would not send more.
 */
@Component("mailOutbox")
class MailHealthCheck implements HealthIndicator {

	private static final Status WAITING = new Status("MAIL_WAITS");

	private final MailWatch watch;

	private final InboundWatch inbound;

	MailHealthCheck(MailWatch watch, InboundWatch inbound) {
		this.watch = watch;
		this.inbound = inbound;
	}

	@Override
	public Health health() {
		return this.watch.trouble()
			.map((trouble) -> Health.status(WAITING).withDetail("trouble", trouble))
			.orElseGet(Health::up)
			.withDetail("waiting", this.watch.waiting())
			.withDetail("stuckStaffMail", this.watch.stuckStaffMail())
			.withDetail("stuckVisitorMail", this.watch.stuckVisitorMail())
			.withDetail("incoming", this.inbound.trouble().map((trouble) -> trouble.why().name()).orElse("WELL"))
			.build();
	}

}
