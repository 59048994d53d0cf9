package dev.goodword.portal;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.Cookie;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Reads pages the way a person does: as words in a language. */
@TestComponent
public class PageReader {

	private final MockMvcTester mvc;

	PageReader(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	/** The text of the page, whatever its status. */
	public String read(String address, String language, Cookie... cookies) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.get()
			.uri(java.net.URI.create(address))
			.header("Accept-Language", language);
		return text((cookies.length == 0) ? request.exchange() : request.cookie(cookies).exchange());
	}

	/** The text of an answer. */
	public static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
