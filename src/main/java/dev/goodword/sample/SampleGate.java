package dev.goodword.sample;

import dev.goodword.accounts.Audience;
import dev.goodword.accounts.AudienceGate;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/**
 * Lets the pages of the sample in; that the request comes from the machine itself was
 * checked before.
 */
@Component
@OnSampleInstallation
class SampleGate implements AudienceGate {

	@Override
	public Audience audience() {
		return Audience.SAMPLE_LOOPBACK;
	}

	@Override
	public boolean admits(HttpServletRequest request) {
		return request.getHeader("Forwarded") == null && request.getHeader("X-Forwarded-For") == null;
	}

}
