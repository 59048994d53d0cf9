package dev.goodword.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

import dev.goodword.shared.Chance;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Stands around everything else: gives each request its reference, and answers failures
 * nobody handled with a page in words. It stands before session and sign-in, so the page
 * is drawn when the database is away.
 */
class FaultFilter extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(FaultFilter.class);

	/** In seconds: long enough for a restart, short enough for a person who waits. */
	private static final String RETRY_AFTER = "30";

	private final Chance chance;

	private final ViewResolver views;

	FaultFilter(Chance chance, ViewResolver views) {
		this.chance = chance;
		this.views = views;
	}

	/** Drawing an error page can fail too. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String reference = Reference.of(request, this.chance);
		MDC.put(Reference.LOGGED_AS, reference);
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | RuntimeException failure) {
			HttpStatus status = Faults.statusOf(failure);
			if (status.is5xxServerError()) {
				log.error("Answered {}, reference {}: {}", status.value(), reference, Faults.trace(failure));
			}
			else {
				log.info("Answered {}, reference {}", status.value(), reference);
			}
			answer(request, response, status);
		}
		finally {
			MDC.remove(Reference.LOGGED_AS);
		}
	}

	private void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
			throws ServletException, IOException {
		if (response.isCommitted()) {
			return;
		}
		response.reset();
		response.setStatus(status.value());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		if (status == HttpStatus.SERVICE_UNAVAILABLE) {
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
		}
		response.setContentType(MediaType.TEXT_HTML_VALUE);
		response.setCharacterEncoding("UTF-8");
		if (status == HttpStatus.SERVICE_UNAVAILABLE || status == HttpStatus.CONFLICT) {
			KeptForm.whole(request).ifPresent((form) -> request.setAttribute(KeptForm.SHOWN, form));
		}
		draw(request, response, page(status));
	}

	private static String page(HttpStatus status) {
		return switch (status) {
			case SERVICE_UNAVAILABLE -> "error/503";
			case CONTENT_TOO_LARGE -> "error/413";
			case CONFLICT -> "error/409";
			default -> status.is4xxClientError() ? "error/4xx" : "error/5xx";
		};
	}

	private void draw(HttpServletRequest request, HttpServletResponse response, String page)
			throws ServletException, IOException {
		FrameInterceptor.prepare(request, response);
		Locale locale = LanguageChoice.languageOf(request).locale();
		try {
			View view = this.views.resolveViewName(page, locale);
			if (view != null) {
				view.render(Map.of(), request, response);
			}
		}
		catch (IOException | RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new ServletException(ex);
		}
	}

}
