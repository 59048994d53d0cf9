package dev.goodword;

import java.util.Locale;
import java.util.stream.Stream;

import dev.goodword.shared.PublicAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Notices when all visitors look like one: people come by https, this server does not
 * speak it, so a proxy stands before it, and no proxy is named whose word about the
 * visitor's address would be believed. Limits per address are then shared by all, and the
 * log of acts names the proxy. Said at the start and on the health page; no failure.
 */
@Component("visitorAddresses")
class VisitorAddresses implements HealthIndicator, InitializingBean {

	private static final Logger log = LoggerFactory.getLogger(VisitorAddresses.class);

	private static final Status ALL_ONE = new Status("ALL_ONE");

	private static final String ADVICE = "People come by https through a proxy that is not named, so all look like one"
			+ " address and share its limits: set server.forward-headers-strategy=native and"
			+ " server.tomcat.remoteip.internal-proxies, see docs/operations.md";

	private final boolean allOne;

	VisitorAddresses(PublicAddress address, Environment settings) {
		boolean ownTls = Stream.of("bundle", "key-store", "certificate")
			.anyMatch((way) -> settings.containsProperty("server.ssl." + way));
		String strategy = settings.getProperty("server.forward-headers-strategy", "none").toLowerCase(Locale.ROOT);
		this.allOne = address.isSecure() && !ownTls && strategy.equals("none");
	}

	@Override
	public void afterPropertiesSet() {
		if (this.allOne) {
			log.warn(ADVICE);
		}
	}

	@Override
	public Health health() {
		return this.allOne ? Health.status(ALL_ONE).withDetail("advice", ADVICE).build() : Health.up().build();
	}

}
