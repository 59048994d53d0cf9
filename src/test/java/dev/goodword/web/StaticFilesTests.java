package dev.goodword.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.goodword.GoodwordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@GoodwordTest
class StaticFilesTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/css/tokens-[0-9a-f]{32}\\.css", "/js/goodword-[0-9a-f]{32}\\.js",
			"/img/mark-[0-9a-f]{32}\\.svg", "/webjars/bootstrap/[0-9.]+/css/bootstrap\\.min\\.css" })
	void namesFilesByWhatIsInThemAndLetsThemBeKept(String address) {
		Matcher found = Pattern.compile(address).matcher(Pages.text(this.mvc.get().uri("/help")));
		assertThat(found.find()).as("the page has " + address).isTrue();

		MvcTestResult file = this.mvc.get().uri(found.group()).exchange();

		assertThat(file).hasStatusOk();
		assertThat(file).headers().hasValue("Cache-Control", "max-age=31536000, public");
		assertThat(file.getResponse().getContentLengthLong()).isPositive();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/css/tokens-00000000000000000000000000000000.css", "/css/messages.css",
			"/webjars/bootstrap/nothing.css", "/application.yml" })
	void servesNothingElse(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(404);
	}

	@Test
	void leavesOtherLinksAsTheyAre() {
		assertThat(Pages.text(this.mvc.get().uri("/help"))).contains("href=\"/privacy\"");
	}

}
