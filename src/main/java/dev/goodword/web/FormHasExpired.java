package dev.goodword.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * A form came without a valid token, as after a very long break or with cookies cleared:
 * the person gets it back with everything typed and can send it again.
 */
class FormHasExpired implements AccessDeniedHandler {

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException, ServletException {
		Optional<KeptForm> form = (refusal instanceof CsrfException && KeptForm.isOurs(request)) ? KeptForm.of(request)
				: Optional.empty();
		if (form.isEmpty()) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
			return;
		}
		request.setAttribute(KeptForm.ATTRIBUTE, form.get());
		request.getRequestDispatcher(KeptForm.PAGE).forward(request, response);
	}

}
