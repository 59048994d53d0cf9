package dev.goodword.accounts;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dev.goodword.Browser;
import dev.goodword.GoodwordTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends every address of a module as everybody: each case names who is let in, and all
 * other visitors must get nothing of it. A module's test extends this, makes its people
 * and things, and lists its addresses.
 */
@GoodwordTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class AddressReplay {

	/** What somebody is answered who is not let in; never a page with the thing. */
	private static final Set<Integer> REFUSALS = Set.of(302, 303, 401, 403, 404, 410);

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts accounts;

	/**
	 * Somebody at a browser.
	 *
	 * @param name in plain words, such as "recruiter of another company"
	 * @param browser the browser, signed in or not
	 */
	public record Visitor(String name, Browser browser) {

		@Override
		public String toString() {
			return this.name;
		}

	}

	/**
	 * An address and who may use it.
	 *
	 * @param method GET or POST
	 * @param path the full path of one existing thing
	 * @param fields what the form sends
	 * @param admitted the names of the visitors who are let in
	 * @param secrets words of the thing that nobody else may read
	 */
	public record Address(String method, String path, Map<String, String> fields, Set<String> admitted,
			List<String> secrets) {

		/** A page. */
		public static Address get(String path, Set<String> admitted, String... secrets) {
			return new Address("GET", path, Map.of(), admitted, List.of(secrets));
		}

		/** A form. */
		public static Address post(String path, Map<String, String> fields, Set<String> admitted) {
			return new Address("POST", path, fields, admitted, List.of());
		}

	}

	/** Everybody who comes by; made once per test. */
	protected abstract List<Visitor> visitors();

	/** The addresses; called after {@link #visitors()}. */
	protected abstract List<Address> addresses();

	@TestFactory
	Stream<DynamicTest> everyAddressAsEverybody() {
		List<Visitor> visitors = visitors();
		return addresses().stream()
			.flatMap((address) -> visitors.stream()
				.map((visitor) -> DynamicTest.dynamicTest(address.method() + " " + address.path() + " as " + visitor,
						() -> replay(address, visitor))));
	}

	/** A browser in which nobody is signed in. */
	protected Visitor stranger() {
		Browser browser = new Browser(this.port);
		browser.get("/sign-in");
		return new Visitor("stranger", browser);
	}

	/** Somebody signed in as staff with these grants. */
	protected Visitor staff(String name, Grant... grants) {
		return staff(name, StaffFixture.somebody(this.accounts, grants));
	}

	/** A member of staff, signed in. */
	protected Visitor staff(String name, StaffMember member) {
		return new Visitor(name, StaffFixture.signedIn(this.port, member));
	}

	protected int port() {
		return this.port;
	}

	protected Accounts accounts() {
		return this.accounts;
	}

	private static void replay(Address address, Visitor visitor) {
		HttpResponse<String> answer = send(address, visitor.browser());
		if (address.admitted().contains(visitor.name())) {
			assertThat(answer.statusCode()).as("%s is let in", visitor).isIn(200, 302, 303, 422);
			assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("/sign-in");
			address.secrets().forEach((secret) -> assertThat(answer.body()).contains(secret));
		}
		else {
			assertThat(answer.statusCode()).as("%s is not let in", visitor).isIn(REFUSALS);
			assertThat(answer.headers().firstValue("Location").orElse("/sign-in")).contains("/sign-in");
			address.secrets().forEach((secret) -> assertThat(answer.body()).doesNotContain(secret));
		}
	}

	private static HttpResponse<String> send(Address address, Browser browser) {
		if (address.method().equals("GET")) {
			return browser.get(address.path());
		}
		browser.get("/sign-in");
		if (browser.token().isEmpty()) {
			browser.get("/account");
		}
		return browser.post(address.path(), address.fields());
	}

}
