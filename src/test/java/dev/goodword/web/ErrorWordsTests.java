package dev.goodword.web;

import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What went wrong is said to staff and to applicants in words of their own. */
@SpringJUnitWebConfig({ FramePages.class, ErrorWordsTests.Failing.class })
class ErrorWordsTests {

	private MockMvcTester mvc;

	private MessageSource texts;

	@BeforeEach
	void open(WebApplicationContext context) {
		this.mvc = MockMvcTester.from(context);
		this.texts = context;
	}

	@ParameterizedTest
	@ValueSource(strings = { "403", "404", "409", "410", "413", "429", "4xx", "503", "5xx" })
	void leadsStaffOnAndSpeaksOfNoApplicationOfTheirs(String page) {
		assertThat(page("/today/" + page, "en"))
			.contains("<body class=\"ax-staff\">", say("error." + page + ".title", "en"),
					"href=\"/today\">To your start page", "href=\"/help\"")
			.doesNotContain("??", "Your application", "your application");
		assertThat(page("/today/" + page, "zh-CN"))
			.contains("lang=\"zh-Hans\"", say("error." + page + ".title", "zh-Hans"), "href=\"/today\">回到您的首页")
			.doesNotContain("??", "您的申请");
	}

	@ParameterizedTest
	@CsvSource({ "404, Your application itself is not affected, 您的申请",
			"503, the date in your last message from us stands, 您的申请没有问题" })
	void tellsApplicantsThatTheirApplicationIsSafe(String page, String english, String chinese) {
		assertThat(page("/jobs/" + page, "en")).contains("<body class=\"ax-guest\">", english,
				"href=\"/\">To the start page");
		assertThat(page("/jobs/" + page, "zh-CN")).contains(chinese).doesNotContain("??", "/today");
	}

	@ParameterizedTest
	@ValueSource(strings = { "404", "503", "5xx" })
	void saysSomethingElseToStaffWhereItMatters(String page) {
		assertThat(page("/today/" + page, "en")).contains(say("error.staff." + page + ".way", "en"));
		assertThat(page("/jobs/" + page, "en")).doesNotContain(say("error.staff." + page + ".way", "en"));
	}

	private String page(String address, String language) {
		return Pages.text(this.mvc.get().uri(address).header("Accept-Language", language));
	}

	private String say(String key, String language) {
		return this.texts.getMessage(key, null, Locale.forLanguageTag(language));
	}

	/** Shows a page of a failure at an address of staff and of applicants. */
	@Controller
	static class Failing {

		@GetMapping({ "/today/{page}", "/jobs/{page}" })
		String fail(@PathVariable String page) {
			return "error/" + page;
		}

	}

}
