package dev.goodword.web;

import java.nio.charset.StandardCharsets;

import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Reads the words of a page, whatever its encoding says. */
final class Pages {

	private Pages() {
	}

	static String text(MockMvcRequestBuilder request) {
		return new String(request.exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
