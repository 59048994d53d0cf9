package dev.goodword.web;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Refuses to start a real installation, one with a database of its own, on a public
 * address that everybody on the way can read.
 */
@Component
class PublicAddressRule implements InitializingBean {

	private final WebSettings settings;

	private final Environment environment;

	PublicAddressRule(WebSettings settings, Environment environment) {
		this.settings = settings;
		this.environment = environment;
	}

	@Override
	public void afterPropertiesSet() {
		boolean real = this.environment.getProperty("spring.datasource.url", "").startsWith("jdbc:mysql:");
		if (real && !this.settings.address().isSecure() && !this.settings.staysInside()) {
			throw new IllegalStateException("goodword.web.public-address is " + this.settings.publicAddress()
					+ ": applicants' data would cross the network in clear. Put a proxy with https in front and name its"
					+ " address, such as https://jobs.example.com");
		}
	}

}
