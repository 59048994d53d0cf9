package dev.goodword.portal.applying;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes when a form began to arrive, before its files have: a form sent meanwhile was
 * typed later, however early it is through.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class Arrival extends OncePerRequestFilter {

	static final String ATTRIBUTE = Arrival.class.getName();

	private final InstantSource clock;

	Arrival(InstantSource clock) {
		this.clock = clock;
	}

	/** When the request began to arrive. */
	static Instant of(HttpServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof Instant at) {
			return at;
		}
		throw new IllegalStateException("A request that no filter has seen");
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getMethod().equals("POST") || request.getAttribute(ATTRIBUTE) != null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		request.setAttribute(ATTRIBUTE, this.clock.instant());
		chain.doFilter(request, response);
	}

}
