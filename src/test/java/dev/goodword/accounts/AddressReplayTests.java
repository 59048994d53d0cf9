package dev.goodword.accounts;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import dev.goodword.Browser;
import dev.goodword.GoodwordTest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every address of the product, found by walking the mappings and sent as a stranger and
 * as each role that lacks its permission: nobody gets past the door. Who may open which
 * thing behind the door is replayed by the modules, see {@link AddressReplay}.
 */
@GoodwordTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AddressReplayTests {

	private static final Set<Integer> NOT_LET_IN = Set.of(302, 303, 401, 403, 404, 410);

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts accounts;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	/** One method and path of one handler. */
	private record Route(String method, String path, Access rule) {

	}

	@BeforeEach
	void somebodyIsThere() {
		StaffFixture.somebody(this.accounts, Grant.everywhere(Role.ADMIN));
	}

	@Test
	void aStrangerIsSentToSignInFromEveryAddressOfStaff() {
		Browser stranger = strangerWithToken();
		List<Route> routes = routes(Audience.STAFF);
		assertThat(routes).isNotEmpty();
		SoftAssertions all = new SoftAssertions();
		for (Route route : routes) {
			HttpResponse<String> answer = send(route, stranger);
			all.assertThat(answer.statusCode()).as("%s", route).isIn(302, 401);
			if (answer.statusCode() == 302) {
				all.assertThat(answer.headers().firstValue("Location").orElse(""))
					.as("%s", route)
					.startsWith("/sign-in");
			}
			all.assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
				.as("%s", route)
				.contains("no-store");
		}
		all.assertAll();
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void aRoleIsRefusedAtEveryAddressItsPermissionsDoNotOpen(Role role) {
		StaffMember member = StaffFixture.somebody(this.accounts, Grant.everywhere(role));
		Browser browser = StaffFixture.signedIn(this.port, member);
		browser.get("/account");
		SoftAssertions all = new SoftAssertions();
		routes(Audience.STAFF).stream()
			.filter((route) -> Arrays.stream(route.rule().permission())
				.anyMatch((permission) -> !AccessPolicy.may(member, permission)))
			.forEach((route) -> all.assertThat(send(route, browser).statusCode()).as("%s", route).isEqualTo(403));
		all.assertAll();
	}

	@Test
	void neitherStrangersNorStaffGetWhatIsForCandidates() {
		Browser staff = StaffFixture.signedIn(this.port,
				StaffFixture.somebody(this.accounts, Grant.everywhere(Role.HR_HEAD), Grant.everywhere(Role.ADMIN)));
		staff.get("/account");
		SoftAssertions all = new SoftAssertions();
		for (Audience audience : List.of(Audience.CANDIDATE, Audience.STATUS_LINK, Audience.SURVEY_LINK,
				Audience.SETUP)) {
			for (Route route : routes(audience)) {
				for (Browser browser : List.of(strangerWithToken(), staff)) {
					all.assertThat(send(route, browser).statusCode()).as("%s", route).isIn(NOT_LET_IN);
				}
			}
		}
		all.assertAll();
	}

	private Browser strangerWithToken() {
		Browser stranger = new Browser(this.port);
		stranger.get("/sign-in");
		return stranger;
	}

	private List<Route> routes(Audience audience) {
		return this.requestMappingHandlerMapping.getHandlerMethods()
			.entrySet()
			.stream()
			.flatMap((entry) -> routes(entry.getKey(), entry.getValue()))
			.filter((route) -> route.rule().value() == audience)
			.toList();
	}

	private static Stream<Route> routes(RequestMappingInfo mapping, HandlerMethod handler) {
		Access rule = handler.getMethodAnnotation(Access.class);
		List<String> methods = mapping.getMethodsCondition().getMethods().isEmpty() ? List.of("GET", "POST")
				: mapping.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
		return mapping.getPatternValues()
			.stream()
			.flatMap((pattern) -> methods.stream().map((method) -> new Route(method, filledIn(pattern), rule)));
	}

	/** Of several words the first, else any id. */
	private static String filledIn(String pattern) {
		return pattern.replaceAll("\\{\\w+:(\\w+)(\\|\\w+)*}", "$1")
			.replaceAll("\\{\\*?[^}]+}", UUID.randomUUID().toString());
	}

	private static HttpResponse<String> send(Route route, Browser browser) {
		return route.method().equals("POST") ? browser.postKeepingPage(route.path())
				: browser.getKeepingPage(route.path());
	}

}
