package dev.goodword.web;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Two wanted to change the same at once, and the database let one of them: the other is
 * told, and gets back what was typed. Pages that can say more about it do so themselves.
 */
@ControllerAdvice
class ConflictPages {

	private static final Logger log = LoggerFactory.getLogger(ConflictPages.class);

	@ExceptionHandler
	ModelAndView overtaken(OptimisticLockingFailureException conflict, HttpServletRequest request) {
		log.info("Two at once: {}", conflict.getClass().getName());
		ModelAndView page = new ModelAndView("error/409", HttpStatus.CONFLICT);
		KeptForm.whole(request).ifPresent((form) -> page.addObject(KeptForm.SHOWN, form));
		return page;
	}

}
