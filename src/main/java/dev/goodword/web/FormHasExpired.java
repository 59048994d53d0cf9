package dev.goodword.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

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
		Optional<KeptForm> form = (refusal instanceof CsrfException && isOurPage(request)) ? KeptForm.of(request)
				: Optional.empty();
		if (form.isEmpty()) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
			return;
		}
		request.setAttribute(KeptForm.ATTRIBUTE, form.get());
		request.getRequestDispatcher(KeptForm.PAGE).forward(request, response);
	}

	/**
	 * Whether the browser says that a page of ours sent it. The host it was asked for
	 * cannot be chosen by another site.
	 */
	private static boolean isOurPage(HttpServletRequest request) {
		if ("same-origin".equals(request.getHeader("Sec-Fetch-Site"))) {
			return true;
		}
		@Nullable String origin = request.getHeader("Origin");
		@Nullable String host = request.getHeader("Host");
		return host != null && (("http://" + host).equals(origin) || ("https://" + host).equals(origin));
	}

}
