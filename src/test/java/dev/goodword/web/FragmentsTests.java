package dev.goodword.web;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.stereotype.Controller;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Every fragment drawn once in every state, in both languages. */
@SpringJUnitWebConfig({ FramePages.class, FragmentsTests.PartsController.class })
class FragmentsTests {

	private MockMvcTester mvc;

	@BeforeEach
	void open(WebApplicationContext context) {
		this.mvc = MockMvcTester.from(context);
	}

	@Test
	void drawsEveryPartInEnglish() {
		String page = page("/parts?layout=portal", "en");
		assertThat(page).contains("lang=\"en\"", "Two".replace("Two", "2 things need another look"), "(optional)")
			.contains("Skip to content", "href=\"#name\"")
			.doesNotContain("??");
	}

	@Test
	void drawsEveryPartInChinese() {
		assertThat(page("/parts?layout=desk", "zh-CN,zh;q=0.9")).contains("lang=\"zh-Hans\"", "（选填）", "跳到正文")
			.doesNotContain("??");
	}

	private String page(String address, String languages) {
		return this.mvc.get()
			.uri(address)
			.header("Accept-Language", languages)
			.exchange()
			.getResponse()
			.getContentAsByteArray().length == 0
					? ""
					: new String(this.mvc.get()
						.uri(address)
						.header("Accept-Language", languages)
						.exchange()
						.getResponse()
						.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

	/** The sheet's page. */
	@Controller
	static class PartsController {

		@GetMapping("/parts")
		String parts(@ModelAttribute("form") PartsForm form, BindingResult errors, Model model, String layout) {
			errors.rejectValue("name", "x", "Write your full name");
			errors.rejectValue("email", "x", "Add the part after @");
			model.addAttribute("options",
					List.of(Map.of("value", "a", "text", "A"), Map.of("value", "b", "text", "B")));
			return "parts-" + layout;
		}

	}

	/** What the sheet's form holds. */
	record PartsForm(String name, String email, String why, String source, String pool) {
	}

}
