package dev.goodword.portal;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMultipartMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/**
 * One person at one browser: keeps cookies, reads pages, fills in forms, follows
 * redirects by hand.
 */
public class Visitor {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"");

	private static final Pattern FORM_PAGE = Pattern.compile("^(/jobs/[^/]+/apply|/a/[^/]+|/survey/[^/]+|/my)");

	private final MockMvcTester mvc;

	private final String language;

	private final Map<String, Cookie> cookies = new LinkedHashMap<>();

	private String network = "198.51.100." + (Math.floorMod(System.identityHashCode(this), 200) + 1);

	private MockHttpServletResponse last = new MockHttpServletResponse();

	private String token = "";

	public Visitor(MockMvcTester mvc, String language) {
		this.mvc = mvc;
		this.language = language;
	}

	/** Comes from this network address from now on. */
	public Visitor from(String address) {
		this.network = address;
		return this;
	}

	/** Opens an address and reads the page. */
	public String open(String address) {
		MockMvcRequestBuilder request = this.mvc.get().uri(URI.create(address));
		return send(request);
	}

	/** Asks for the headers of an address, as scanners do. */
	public void head(String address) {
		send(this.mvc.head().uri(URI.create(address)));
	}

	/** Sends a form; fields are given as name, value, name, value. */
	public String post(String address, String... fields) {
		findToken(address);
		MockMvcRequestBuilder request = this.mvc.post().uri(URI.create(address));
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return send(request.param("_csrf", this.token));
	}

	/** Sends a form with one file. */
	public String upload(String address, String fileName, byte[] content, String... fields) {
		findToken(address);
		MockMultipartMvcRequestBuilder request = this.mvc.post()
			.uri(URI.create(address))
			.multipart()
			.file(new MockMultipartFile("files", fileName, null, content));
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return send(request.param("_csrf", this.token));
	}

	/** Follows the redirect of the answer before. */
	public String follow() {
		return open(target());
	}

	/** Where the answer before leads. */
	public String target() {
		return Objects.requireNonNull(this.last.getRedirectedUrl(), () -> "no redirect but " + this.last.getStatus())
			.replaceFirst("#.*", "");
	}

	public int status() {
		return this.last.getStatus();
	}

	public MockHttpServletResponse response() {
		return this.last;
	}

	/** The value of a hidden field of the page before. */
	public String hidden(String page, String name) {
		Matcher matcher = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
		return matcher.find() ? matcher.group(1) : "";
	}

	public boolean has(String cookie) {
		return this.cookies.containsKey(cookie);
	}

	/** A cookie the browser holds. */
	public Cookie cookie(String name) {
		return Objects.requireNonNull(this.cookies.get(name));
	}

	/** The browser already holds this cookie. */
	public void accept(Cookie cookie) {
		this.cookies.put(cookie.getName(), cookie);
	}

	/** The browser forgets everything. */
	public void forget() {
		this.token = "";
		this.cookies.clear();
	}

	/** Every form carries the token of the page it stands in. */
	private void findToken(String address) {
		if (this.token.isEmpty()) {
			Matcher page = FORM_PAGE.matcher(address);
			open(page.find() ? page.group() : address);
		}
	}

	private String send(AbstractMockHttpServletRequestBuilder<?> request) {
		request.header("Accept-Language", this.language);
		request.with((sent) -> {
			sent.setRemoteAddr(this.network);
			return sent;
		});
		if (!this.cookies.isEmpty()) {
			request.cookie(this.cookies.values().toArray(Cookie[]::new));
		}
		this.last = ((request instanceof MockMvcRequestBuilder plain) ? plain.exchange()
				: ((MockMultipartMvcRequestBuilder) request).exchange())
			.getResponse();
		for (Cookie cookie : this.last.getCookies()) {
			if (cookie.getMaxAge() == 0) {
				this.cookies.remove(cookie.getName());
			}
			else {
				this.cookies.put(cookie.getName(), cookie);
			}
		}
		String page = new String(this.last.getContentAsByteArray(), StandardCharsets.UTF_8);
		Matcher hidden = TOKEN.matcher(page);
		if (hidden.find()) {
			this.token = hidden.group(1);
		}
		return page;
	}

}
