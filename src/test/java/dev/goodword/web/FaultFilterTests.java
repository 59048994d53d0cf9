package dev.goodword.web;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.UUID;

import dev.goodword.shared.Chance;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.MDC;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Failures nobody handled, answered without session, sign-in or database. */
@SpringJUnitWebConfig(FramePages.class)
@ExtendWith(OutputCaptureExtension.class)
class FaultFilterTests {

	private static final Exception AWAY = new DataAccessResourceFailureException("no connection for mia@example.com",
			new SQLTransientConnectionException("pool", "08001"));

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private ThymeleafViewResolver views;

	private String site = "https://jobs.example";

	@Test
	void saysInWordsThatTheDatabaseIsAway() throws Exception {
		MockHttpServletResponse response = answer(failing(AWAY), "en");
		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(response.getHeader("Retry-After")).isEqualTo("30");
		assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(response.getContentAsString()).contains("Our records are out of reach at the moment",
				"the date in your last message from us stands", "Reference 0000-0000");
		assertThat(answer(failing(AWAY), "zh").getContentAsString()).contains("我们的记录目前无法读取", "参考编号0000-0000");
	}

	@Test
	void saysInWordsThatARequestWasTooLarge() throws Exception {
		MockHttpServletResponse response = answer(failing(new InvalidParameterException("mia@example.com", 413)), "en");
		assertThat(response.getStatus()).isEqualTo(413);
		assertThat(response.getContentAsString()).contains("This was too large for us").doesNotContain("mia@");
		assertThat(answer(failing(new InvalidParameterException("x", 400)), "en").getContentAsString())
			.contains("We could not read this request");
	}

	@Test
	void givesBackWhatWasTypedWhenTwoWantedTheSameAtOnce() throws Exception {
		MockHttpServletResponse response = answerToForm(failing(new OptimisticLockingFailureException("version")));
		assertThat(response.getStatus()).isEqualTo(409);
		assertThat(response.getContentAsString()).contains("Somebody was here before you",
				"What you wrote is still here", "We talked for an hour", "action=\"/applications/7/notes\"");
	}

	@Test
	void asksToTryAgainWhenTheDatabaseGivesNoLocks() throws Exception {
		MockHttpServletResponse response = answerToForm(failing(new CannotAcquireLockException("deadlock")));
		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(response.getHeader("Retry-After")).isNotNull();
		assertThat(response.getContentAsString()).contains("We talked for an hour");
	}

	@Test
	void givesBackWhatWasTypedWhileTheDatabaseIsAwayToOurPagesOnly() throws Exception {
		assertThat(answerToForm(failing(AWAY)).getContentAsString()).contains("We talked for an hour");
		this.site = "https://evil.example";
		assertThat(answerToForm(failing(AWAY)).getContentAsString()).doesNotContain("We talked for an hour");
	}

	@Test
	void showsAndLogsTheReferenceButNoMessage(CapturedOutput log) throws Exception {
		MockHttpServletResponse response = answer(failing(new ServletException("mia@example.com")), "en");
		assertThat(response.getStatus()).isEqualTo(500);
		assertThat(response.getContentAsString()).contains("A mistake on our side", "0000-0000")
			.doesNotContain("mia@", "ServletException", "Retry-After");
		assertThat(log.getAll())
			.contains("Answered 500, reference 0000-0000: jakarta.servlet.ServletException", "FaultFilterTests")
			.doesNotContain("mia@");
	}

	@Test
	void givesEveryLogLineOfARequestItsReference() throws Exception {
		StringBuilder seen = new StringBuilder();
		answer((request, response) -> seen.append(MDC.get(Reference.LOGGED_AS)), "en");
		assertThat(seen).hasToString("0000-0000");
		assertThat(MDC.get(Reference.LOGGED_AS)).isNull();
	}

	@Test
	void throwsAwayWhatWasAlreadyWritten() throws Exception {
		MockHttpServletResponse response = answer((request, answer) -> {
			answer.getWriter().write("half a page");
			throw new IllegalStateException();
		}, "en");
		assertThat(response.getContentAsString()).doesNotContain("half a page").contains("A mistake on our side");
	}

	@Test
	void tellsAnAbsentDatabaseFromABrokenStatement() {
		assertThat(Faults.statusOf(AWAY)).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
		assertThat(Faults.statusOf(new SQLException("x", "90098"))).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
		assertThat(Faults.statusOf(new SQLException("x", "23505"))).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
		assertThat(Faults.statusOf(new SQLException("x"))).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
	}

	@Test
	void tracesCausesWithTheirStates() {
		assertThat(Faults.trace(AWAY))
			.contains("DataAccessResourceFailureException",
					"caused by java.sql.SQLTransientConnectionException (state 08001)")
			.doesNotContain("pool");
	}

	private MockHttpServletResponse answerToForm(FilterChain chain) throws ServletException, IOException {
		MockHttpServletRequest request = new MockHttpServletRequest(this.context.getServletContext(), "POST",
				"/applications/7/notes");
		request.addHeader("Accept-Language", "en");
		request.addHeader("Host", "jobs.example");
		request.addHeader("Origin", this.site);
		request.addParameter("text", "We talked for an hour");
		MockHttpServletResponse response = new MockHttpServletResponse();
		new FaultFilter(new Zeros(), this.views).doFilter(request, response, chain);
		return response;
	}

	private static FilterChain failing(Exception failure) {
		return (request, response) -> {
			if (failure instanceof ServletException checked) {
				throw checked;
			}
			throw (RuntimeException) failure;
		};
	}

	private MockHttpServletResponse answer(FilterChain chain, String language) throws ServletException, IOException {
		MockHttpServletRequest request = new MockHttpServletRequest(this.context.getServletContext(), "GET", "/x");
		request.addHeader("Accept-Language", language);
		MockHttpServletResponse response = new MockHttpServletResponse();
		new FaultFilter(new Zeros(), this.views).doFilter(request, response, chain);
		return response;
	}

	/** Chance without any. */
	private static final class Zeros implements Chance {

		@Override
		public UUID newId() {
			return new UUID(0, 0);
		}

		@Override
		public byte[] secret(int count) {
			return new byte[count];
		}

		@Override
		public int below(int bound) {
			return 0;
		}

	}

}
