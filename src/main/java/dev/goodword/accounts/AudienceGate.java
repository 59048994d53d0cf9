package dev.goodword.accounts;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Decides for one {@link Audience} whether a request is let in. The module that knows the
 * audience offers a bean; an audience without one is let in nowhere. {@code PUBLIC} and
 * {@code STAFF} need none.
 */
public interface AudienceGate {

	/** The audience this gate is for; one gate each. */
	Audience audience();

	/**
	 * Whether the request may reach its controller. Path variables are available as the
	 * request attribute {@code HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE}. Must not
	 * change anything, and answers unknown and forbidden alike.
	 */
	boolean admits(HttpServletRequest request);

	/**
	 * Answers a request that was not let in; 404 unless the gate knows a way on, such as
	 * asking for a new link.
	 */
	default void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.sendError(HttpServletResponse.SC_NOT_FOUND);
	}

}
