package dev.goodword.web;

import java.net.URI;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Languages and colours, seen from outside. */
@SpringJUnitWebConfig({ FramePages.class, LanguageTests.PlainController.class })
class LanguageTests {

	private MockMvcTester mvc;

	@BeforeEach
	void open(WebApplicationContext context) {
		this.mvc = MockMvcTester.from(context);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "en|en", "zh-CN,zh;q=0.9|zh-Hans", "zh-TW|zh-Hans", "zh-Hant-HK|zh-Hans",
			"de,zh;q=0.5|zh-Hans", "de, fr|en", "*|en", "zh;q=0.2,en;q=0.9|en", "x|en" })
	void takesTheBrowsersFirstLanguageThatWeSpeak(String header, String language) {
		assertThat(Pages.text(this.mvc.get().uri("/plain").header("Accept-Language", header)))
			.contains("<html lang=\"" + language + "\"");
	}

	@Test
	void speaksEnglishToBrowsersThatSayNothing() {
		assertThat(Pages.text(this.mvc.get().uri("/plain"))).contains("<html lang=\"en\"");
	}

	@Test
	void prefersTheLanguageThatWasChosen() {
		assertThat(Pages
			.text(this.mvc.get().uri("/plain").cookie(new Cookie("lang", "zh-Hans")).header("Accept-Language", "en")))
			.contains("<html lang=\"zh-Hans\"");
		assertThat(Pages
			.text(this.mvc.get().uri("/plain").cookie(new Cookie("lang", "<x>")).header("Accept-Language", "en")))
			.contains("<html lang=\"en\"");
	}

	@Test
	void keepsALanguageAsked() {
		assertThat(cookieOf("/plain?lang=zh-Hans")).startsWith("lang=zh-Hans;")
			.contains("Path=/", "HttpOnly", "SameSite=Lax", "Max-Age=31536000");
		assertThat(cookieOf("/plain?lang=tlh")).isNull();
	}

	private @Nullable String cookieOf(String address) {
		return this.mvc.get().uri(address).exchange().getResponse().getHeader("Set-Cookie");
	}

	@Test
	void leadsToTheSamePageInTheOtherLanguage() {
		assertThat(Pages.text(this.mvc.get().uri(URI.create("/plain?q=a%26b&lang=en&page=2")))).contains(
				"href=\"/plain?q=a%26b&amp;page=2&amp;lang=zh-Hans\" lang=\"zh-Hans\" hreflang=\"zh-Hans\">中文</a>");
	}

	@Test
	void makesTheSwitchAButtonOfAFormThatMustKeepItsWords() {
		assertThat(Pages.text(this.mvc.get().uri("/keeps")))
			.contains("name=\"lang\" formnovalidate form=\"contact\" value=\"zh-Hans\"");
	}

	@ParameterizedTest
	@CsvSource({ "dark,data-bs-theme=\"dark\"", "light,data-bs-theme=\"light\"" })
	void rendersTheColoursThatWereChosen(String theme, String attribute) {
		assertThat(Pages.text(this.mvc.get().uri("/plain").cookie(new Cookie("theme", theme)))).contains(attribute);
		assertThat(Pages.text(this.mvc.get().uri("/plain?theme=" + theme))).contains(attribute)
			.contains("value=\"" + theme + "\" aria-pressed=\"true\"");
	}

	@ParameterizedTest
	@CsvSource({ "system", "'\"><script>'", "''" })
	void leavesTheColoursToTheSystemOtherwise(String theme) {
		assertThat(Pages.text(this.mvc.get().uri("/plain").cookie(new Cookie("theme", theme))))
			.doesNotContain("data-bs-theme", "<script>");
	}

	@Test
	void keepsTheRestOfTheAddressWhenTheColoursChange() {
		assertThat(Pages.text(this.mvc.get().uri(URI.create("/plain?q=a%22b&theme=dark")))).contains("method=\"get\"",
				"<input type=\"hidden\" name=\"q\" value=\"a&quot;b\">");
	}

	@Test
	void neverLeadsToAnotherHost() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "//elsewhere.example/x");
		FrameInterceptor.prepare(request, new MockHttpServletResponse());
		Frame frame = (Frame) request.getAttribute(Frame.ATTRIBUTE);
		assertThat(frame).isNotNull();
		assertThat(frame.path()).isEqualTo("/elsewhere.example/x");
		assertThat(frame.languages()).allSatisfy((other) -> assertThat(other.href()).startsWith("/elsewhere"));
	}

	/** Two pages with nothing on them. */
	@Controller
	static class PlainController {

		@RequestMapping("/plain")
		String plain() {
			return "plain";
		}

		@RequestMapping("/keeps")
		String keeps() {
			return "keeps";
		}

	}

}
