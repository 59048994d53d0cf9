package dev.goodword.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever came second is told, and keeps what was typed. */
class ConflictPagesTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/staff/7");

	@Test
	void givesBackWhatWasTyped() {
		this.request.addHeader("Sec-Fetch-Site", "same-origin");
		this.request.addParameter("name", "Chen Yu");
		ModelAndView page = overtaken(new OptimisticLockingFailureException("version"));
		assertThat(page.getStatus()).isEqualTo(HttpStatus.CONFLICT);
		assertThat(page.getViewName()).isEqualTo("error/409");
		assertThat(page.getModel().get(KeptForm.SHOWN)).isEqualTo(KeptForm.of(this.request).orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "HEAD" })
	void hasNothingToGiveBackToAReader(String method) {
		this.request.setMethod(method);
		assertThat(overtaken(new OptimisticLockingFailureException("version")).getModel()).isEmpty();
	}

	private ModelAndView overtaken(OptimisticLockingFailureException conflict) {
		return new ConflictPages().overtaken(conflict, this.request);
	}

}
