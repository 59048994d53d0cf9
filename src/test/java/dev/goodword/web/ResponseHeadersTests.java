package dev.goodword.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class ResponseHeadersTests {

	@Test
	void standOnEveryAnswer() throws Exception {
		MockHttpServletResponse answer = answer("GET", false);
		assertThat(answer.getHeader("Content-Security-Policy"))
			.contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
			.doesNotContain("unsafe", "http:", "*");
		assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
		assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
		assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
		assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()", "geolocation=()", "microphone=()");
		assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void askForHttpsOnlyWhereItIsSpoken() throws Exception {
		assertThat(answer("GET", true).getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000");
		assertThat(answer("GET", false).getHeader("Strict-Transport-Security")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "TRACE", "CONNECT", "PROPFIND", "get", "BREW" })
	void areAllThatOtherMethodsGet(String method) throws Exception {
		MockFilterChain chain = new MockFilterChain();
		MockHttpServletResponse answer = new MockHttpServletResponse();
		new ResponseHeaders(false).doFilter(new MockHttpServletRequest(method, "/"), answer, chain);
		assertThat(answer.getStatus()).isEqualTo(405);
		assertThat(answer.getHeader("Allow")).isEqualTo("GET, HEAD, POST");
		assertThat(chain.getRequest()).isNull();
	}

	@Test
	void stayWhenAPageIsGivenUp() throws Exception {
		MockHttpServletResponse answer = new MockHttpServletResponse();
		new ResponseHeaders(true).doFilter(new MockHttpServletRequest("POST", "/"), answer, (request, response) -> {
			response.getWriter().write("half a page");
			response.reset();
		});
		assertThat(answer.getContentAsString()).isEmpty();
		assertThat(answer.getHeader("Content-Security-Policy")).isEqualTo(ResponseHeaders.CONTENT_SECURITY_POLICY);
		assertThat(answer.getHeader("Strict-Transport-Security")).isNotNull();
	}

	private static MockHttpServletResponse answer(String method, boolean secure) throws Exception {
		MockHttpServletResponse answer = new MockHttpServletResponse();
		new ResponseHeaders(secure).doFilter(new MockHttpServletRequest(method, "/"), answer, new MockFilterChain());
		return answer;
	}

}
