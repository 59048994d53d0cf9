package dev.goodword.portal.applying;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Gives a form back that cannot be taken at this moment, with everything typed. */
@ControllerAdvice
class NotNowPage {

	private final ApplyPages pages;

	NotNowPage(ApplyPages pages) {
		this.pages = pages;
	}

	@ExceptionHandler
	ModelAndView again(NotNow refusal, HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(refusal.retryAfter().toSeconds()));
		ExtendedModelMap model = new ExtendedModelMap();
		String page = this.pages.show(refusal.visit(), refusal.draft(), List.of(refusal.problem()), model);
		return new ModelAndView(page, model, refusal.status());
	}

	@ExceptionHandler
	ModelAndView objection(NotLikeThis objection) {
		ExtendedModelMap model = new ExtendedModelMap();
		String page = this.pages.show(objection.visit(), objection.draft(), List.of(objection.problem()), model);
		return new ModelAndView(page, model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

}
