package dev.goodword.portal.tracking;

import java.io.IOException;

import dev.goodword.accounts.Audience;
import dev.goodword.accounts.AudienceGate;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/**
 * Lets in whoever holds a link that leads somewhere; others are shown how to get a new
 * one.
 */
@Component
class StatusLinkGate implements AudienceGate {

	private final Doorkeeper doorkeeper;

	StatusLinkGate(Doorkeeper doorkeeper) {
		this.doorkeeper = doorkeeper;
	}

	@Override
	public Audience audience() {
		return Audience.STATUS_LINK;
	}

	@Override
	public boolean admits(HttpServletRequest request) {
		return this.doorkeeper.tracked(request).isPresent();
	}

	@Override
	public void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
		try {
			request.getRequestDispatcher(MyController.UNKNOWN).forward(request, response);
		}
		catch (ServletException ex) {
			throw new IOException(ex);
		}
	}

}
