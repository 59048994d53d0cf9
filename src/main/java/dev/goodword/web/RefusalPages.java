package dev.goodword.web;

import java.time.Duration;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells whoever tried too often when to try again. */
@ControllerAdvice
class RefusalPages {

	@ExceptionHandler
	ModelAndView tooMany(TooManyAttempts refusal, HttpServletResponse response) {
		Duration wait = refusal.retryAfter();
		response.setHeader("Retry-After", Long.toString(wait.toSeconds()));
		ModelAndView page = new ModelAndView("web/too-many", HttpStatus.TOO_MANY_REQUESTS);
		page.addObject("minutes", wait.plusSeconds(59).toMinutes());
		return page;
	}

}
