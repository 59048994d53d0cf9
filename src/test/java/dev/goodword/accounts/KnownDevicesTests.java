package dev.goodword.accounts;

import dev.goodword.GoodwordTest;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** A browser is known for the account that was opened in it and for no other. */
@GoodwordTest
class KnownDevicesTests {

	@Autowired
	private KnownDevices devices;

	@Test
	void knowsABrowserAgainForTheSameAccountOnly() {
		String cookie = remembered();
		assertThat(found(cookie, "ann@example.com")).isNotNull();
		assertThat(found(cookie, "bob@example.com")).isNull();
		assertThat(found(remembered(), "ann@example.com")).isNotEqualTo(found(cookie, "ann@example.com"));
	}

	@Test
	void believesNoCookieItDidNotMake() {
		String cookie = remembered();
		assertThat(found("x" + cookie, "ann@example.com")).isNull();
		assertThat(found(cookie.substring(0, cookie.indexOf('.') + 1), "ann@example.com")).isNull();
		assertThat(found("nonsense", "ann@example.com")).isNull();
		assertThat(this.devices.find(new MockHttpServletRequest(), "ann@example.com")).isNull();
	}

	private String remembered() {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.devices.remember(response, "ann@example.com");
		Cookie cookie = response.getCookie("known");
		assertThat(cookie.isHttpOnly()).isTrue();
		return cookie.getValue();
	}

	private String found(String value, String key) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setCookies(new Cookie("known", value));
		return this.devices.find(request, key);
	}

}
