package dev.goodword.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
		assertThat(page("portal", "en"))
			.contains("lang=\"en\"", "2 things need another look", " (optional)", "Skip to content",
					"Wednesday,</span> <span class=\"ax-nowrap\">30 September 2026", "1 to 50 of 1,312")
			.doesNotContain("??");
	}

	@Test
	void drawsEveryPartInChinese() {
		assertThat(page("desk", "zh-CN,zh;q=0.9")).contains("lang=\"zh-Hans\"", "（选填）", "跳到正文", "第1至50条，共1,312条")
			.doesNotContain("??");
	}

	@Test
	void tiesHintAndErrorToTheirField() {
		assertThat(page("portal", "en"))
			.containsPattern("<input class=\"ax-input\" id=\"name\" name=\"name\" type=\"text\"[^>]*"
					+ "aria-invalid=\"true\"\\s+aria-describedby=\"name-hint name-error\"")
			.contains("<p class=\"ax-error\" id=\"name-error\">", "<a href=\"#name\">Write your full name</a>")
			.containsPattern("<textarea [^>]*id=\"why\" name=\"why\" rows=\"4\"></textarea>")
			.contains("<option value=\"b\" selected=\"selected\">");
	}

	@Test
	void namesTheMailboxToWriteToWhereThereIsOne() {
		assertThat(Pages.text(this.mvc.get().uri("/accessible?mailbox=jobs@lumina.example")))
			.contains("on which page: <a href=\"mailto:jobs@lumina.example\">jobs@lumina.example</a></p>")
			.doesNotContain("Reply to any message");
		assertThat(Pages
			.text(this.mvc.get().uri("/accessible?mailbox=jobs@lumina.example").header("Accept-Language", "zh-CN")))
			.contains("哪个页面：<a href=\"mailto:jobs@lumina.example\">");
		assertThat(Pages.text(this.mvc.get().uri("/accessible"))).contains("Reply to any message")
			.doesNotContain("mailto:");
	}

	@Test
	void drawsABannerWithItsForm() {
		assertThat(page("desk", "en")).contains("ax-banner--warn", "action=\"/sample/clock\"",
				"<button class=\"ax-btn\" type=\"submit\" name=\"by\" value=\"PT1H\">");
	}

	@Test
	void showsNoWayOutToStrangers() {
		assertThat(page("desk", "en")).contains("/sign-out", "Chen Yu", "aria-current=\"page\"");
		assertThat(page("portal", "en")).doesNotContain("/sign-out");
	}

	@Test
	void callsNoOtherHostAndRunsNoInlineScript() {
		assertThat(page("portal", "en")).doesNotContain("//cdn", "https://", "<style", " style=")
			.doesNotContainPattern("<script(?![^>]*src=)");
	}

	@ParameterizedTest
	@CsvSource({ "portal,en", "portal,zh-Hans", "desk,en", "desk,zh-Hans" })
	void leavesTheSheetForPictures(String layout, String language) throws IOException {
		Path sheet = Path.of("target/parts", layout + "-" + language + ".html");
		Files.createDirectories(sheet.getParent());
		assertThat(Files.writeString(sheet, page(layout, language))).isNotEmptyFile();
	}

	private String page(String layout, String languages) {
		return Pages.text(this.mvc.get().uri("/parts?layout=" + layout).header("Accept-Language", languages));
	}

	/** The sheet's page. */
	@Controller
	static class PartsController {

		@GetMapping("/accessible")
		String accessible(@Nullable String mailbox, Model model) {
			model.addAttribute("mailbox", mailbox);
			return "portal/accessibility";
		}

		@GetMapping("/parts")
		String parts(@ModelAttribute("form") PartsForm form, BindingResult errors, Model model, String layout,
				Locale locale) {
			errors.rejectValue("name", "x", "Write your full name");
			errors.rejectValue("email", "x", "Add the part after @");
			model.addAttribute("options",
					List.of(Map.of("value", "a", "text", "A"), Map.of("value", "b", "text", "B")));
			model.addAttribute("date",
					DateWords.in(LocaleTag.of(locale), ZoneId.of("Asia/Shanghai")).longDate(LocalDate.of(2026, 9, 30)));
			model.addAttribute("steps",
					List.of(new Step("Received", true, false), new Step("Read", false, true),
							new Step("Interview", false, false), new Step("Decision", false, false),
							new Step("Done", false, false)));
			model.addAttribute("letter",
					new Letter("zh-Hans", null, List.of("周怡宁，您好：", "最晚10月14日（周三），您会收到我的消息。"), "郭琳，Lumina"));
			model.addAttribute("tabs",
					List.of(new Tab("/a", "CV", null, "list", true), new Tab("/b", "Messages", 7, "board", false)));
			model.addAttribute("banners", List.of(Banner.of(Banner.Kind.WARNING, "frame.banner")
				.with(new Banner.Form("/sample/clock", "by", List.of(new Banner.Choice("PT1H", "frame.pages.next"))))));
			model.addAttribute("staffName", "Chen Yu");
			model.addAttribute("companyName", "Lumina");
			return "parts-" + layout;
		}

	}

	/** What the sheet's form holds. */
	record PartsForm(String name, String email, String why, String source, String pool) {
	}

	/** A step of the track. */
	record Step(String text, boolean done, boolean now) {
	}

	/** A tab. */
	record Tab(String href, String text, @Nullable Integer count, String icon, boolean current) {
	}

	/** A message as it was sent. */
	record Letter(String language, @Nullable String subject, List<String> paragraphs, String sign) {
	}

}
