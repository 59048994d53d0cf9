package dev.goodword.web;

import java.util.List;

import dev.goodword.shared.LocaleTag;
import jakarta.servlet.RequestDispatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

import static org.assertj.core.api.Assertions.assertThat;

/** What the layouts know of a request, whatever the request holds. */
class FrameTests {

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void leadsToTheSamePageInTheOtherLanguage() {
		MockHttpServletRequest request = get("/jobs/baker", "via=x&lang=en&q=a%20b");
		assertThat(frame(request).languages())
			.containsExactly(new Frame.Language("zh-Hans", "/jobs/baker?via=x&q=a%20b&lang=zh-Hans"));
		assertThat(frame(get("/", null)).languages()).containsExactly(new Frame.Language("zh-Hans", "/?lang=zh-Hans"));
	}

	@Test
	void movesNoFieldOfAFormIntoAnAddress() {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/jobs/baker/apply");
		request.setParameter("name", "Ada");
		request.setQueryString("secret=1");
		assertThat(frame(request).query()).isEmpty();
		assertThat(frame(request).languages())
			.containsExactly(new Frame.Language("zh-Hans", "/jobs/baker/apply?lang=zh-Hans"));
	}

	@Test
	void movesNoFieldIntoTheAddressOfAFailureEither() {
		MockHttpServletRequest request = get("/error", null);
		request.setParameter("name", "Ada");
		request.setAttribute(RequestDispatcher.ERROR_METHOD, "POST");
		request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/jobs/baker/apply");
		assertThat(frame(request).query()).isEmpty();
		assertThat(frame(request).path()).isEqualTo("/jobs/baker/apply");
	}

	@Test
	void keepsTheParametersOfAPageButTheColours() {
		MockHttpServletRequest request = get("/positions", null);
		request.setParameter("view", "late", "risky");
		request.setParameter("theme", "dark");
		assertThat(frame(request).query()).containsExactlyInAnyOrder(new Frame.Parameter("view", "late"),
				new Frame.Parameter("view", "risky"));
	}

	@ParameterizedTest
	@CsvSource({ "//evil.example/x, /evil.example/x", "///x, /x", "'', /", "/today, /today" })
	void namesNoOtherHost(String uri, String path) {
		assertThat(frame(get(uri, null)).path()).isEqualTo(path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/today", "/positions/1", "/applications/x", "/insights", "/staff", "/silence",
			"/desk/rebuild", "/account" })
	void speaksToStaffAtTheirAddresses(String path) {
		assertThat(frame(get(path, null)).isForStaff()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/", "/jobs/baker", "/a/token", "/my", "/survey/x", "/help", "/privacy", "/accessibility" })
	void speaksToApplicantsAtTheirsWhoeverIsSignedIn(String path) {
		MockHttpServletRequest request = get(path, null);
		request.setUserPrincipal(() -> "somebody");
		assertThat(frame(request).isForStaff()).isFalse();
	}

	@Test
	void asksWhoIsSignedInWhereTheAddressSaysNothing() {
		MockHttpServletRequest request = get("/nowhere", null);
		assertThat(frame(request).isForStaff()).isFalse();
		request.setUserPrincipal(() -> "somebody");
		assertThat(frame(request).isForStaff()).isTrue();
	}

	@Test
	void takesSomebodyForAGuestWhileTheDatabaseIsAway() {
		assertThat(framed(() -> {
			throw new DataAccessResourceFailureException("away");
		}).isForStaff()).isFalse();
		assertThat(framed(() -> {
			throw new CannotCreateTransactionException("away");
		}).isForStaff()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "200, false", "422, true", "409, false", "404, false", "500, false" })
	void knowsThatAFormWasRefusedWhenThePageIsDrawn(int status, boolean refused) {
		Frame frame = frame(get("/staff", null));
		this.response.setStatus(status);
		assertThat(frame.isRefused()).isEqualTo(refused);
	}

	@ParameterizedTest
	@CsvSource({ "light, light", "dark, dark", "system, ", "pink, ", ", " })
	void drawsInTheChosenColours(@Nullable String chosen, @Nullable String attribute) {
		assertThat(Themes.attribute(chosen)).isEqualTo(attribute);
		assertThat(Themes.choices(attribute)).filteredOn(Frame.Theme::chosen)
			.extracting(Frame.Theme::name)
			.isEqualTo(List.of((attribute != null) ? attribute : "system"));
	}

	private Frame frame(MockHttpServletRequest request) {
		return Frame.of(request, this.response, LocaleTag.EN, null);
	}

	private static Frame framed(java.util.function.BooleanSupplier signedIn) {
		return new Frame("/nowhere", List.of(), List.of(), null, List.of(), signedIn, () -> 200);
	}

	private static MockHttpServletRequest get(String uri, @Nullable String query) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", uri);
		request.setQueryString(query);
		return request;
	}

}
