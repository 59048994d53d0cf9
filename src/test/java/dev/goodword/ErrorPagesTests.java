package dev.goodword;

import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorPagesTests {

	private final ErrorPages pages = new ErrorPages();

	@ParameterizedTest
	@CsvSource({ "400,4xx", "403,403", "404,404", "405,4xx", "409,409", "410,410", "413,413", "429,429", "500,5xx",
			"502,5xx", "503,503" })
	void hasAPageForEveryStatus(int status, String page) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
		MockHttpServletResponse response = new MockHttpServletResponse();
		assertThat(this.pages.tell(request, response)).isEqualTo("error/" + page);
		assertThat(response.getStatus()).isEqualTo(status);
		assertThat(Files.exists(Path.of("templates/error/" + page + ".html"))).isTrue();
	}

	@Test
	void isNotAPageOfItsOwn() {
		MockHttpServletResponse response = new MockHttpServletResponse();
		assertThat(this.pages.tell(new MockHttpServletRequest(), response)).isEqualTo("error/404");
		assertThat(response.getStatus()).isEqualTo(404);
	}

}
