package dev.goodword.sample;

import java.util.regex.Pattern;

import dev.goodword.accounts.Audience;
import dev.goodword.accounts.AudienceGate;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/**
 * Lets the pages of the sample in; that the request comes from the machine itself was
 * checked before. It must ask for this machine as well: a page from elsewhere whose name
 * was led here (DNS rebinding) asks for its own.
 */
@Component
@OnSampleInstallation
class SampleGate implements AudienceGate {

	private static final Pattern THIS_MACHINE = Pattern
		.compile("(?i)localhost|127(\\.\\d{1,3}){3}|\\[?(::1|0:0:0:0:0:0:0:1)]?");

	@Override
	public Audience audience() {
		return Audience.SAMPLE_LOOPBACK;
	}

	@Override
	public boolean admits(HttpServletRequest request) {
		return THIS_MACHINE.matcher(request.getServerName()).matches() && request.getHeader("Forwarded") == null
				&& request.getHeader("X-Forwarded-For") == null;
	}

}
