package dev.goodword.web;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the protective headers on every answer, also on errors and static files, and
 * answers methods nobody needs. Pages are not stored by anybody unless their controller
 * says otherwise.
 */
class ResponseHeaders extends OncePerRequestFilter {

	/**
	 * What a page may load and where it may send: only from and to us, nothing inline.
	 */
	static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
			+ "frame-ancestors 'none'; font-src 'self'";

	private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

	private final boolean secure;

	ResponseHeaders(boolean secure) {
		this.secure = secure;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		write(response);
		HttpServletResponse kept = new KeptAtReset(response);
		if (METHODS.contains(request.getMethod())) {
			chain.doFilter(request, kept);
			return;
		}
		response.setHeader("Allow", "GET, HEAD, POST");
		response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
	}

	private void write(HttpServletResponse response) {
		response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
		response.setHeader("Permissions-Policy",
				"camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
		response.setHeader("Cache-Control", "no-store");
		if (this.secure) {
			response.setHeader("Strict-Transport-Security", "max-age=31536000");
		}
	}

	/** A page that was begun and given up for an error page keeps the headers. */
	private final class KeptAtReset extends HttpServletResponseWrapper {

		private KeptAtReset(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void reset() {
			super.reset();
			write((HttpServletResponse) getResponse());
		}

	}

}
