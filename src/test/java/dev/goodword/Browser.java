package dev.goodword;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A small browser without script: keeps cookies, follows no redirect by itself, and sends
 * a form with the hidden fields of the page it stands in. It comes from the same site
 * unless told otherwise.
 */
public final class Browser {

	private static final Pattern HIDDEN_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"");

	private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

	private final String root;

	private final Map<String, String> cookies = new TreeMap<>();

	private final Map<String, String> headers = new TreeMap<>(
			Map.of("Accept", "text/html", "Accept-Language", "en", "Sec-Fetch-Site", "same-origin"));

	private String page = "";

	/** A browser with no cookies, in English. */
	public Browser(int port) {
		this.root = "http://localhost:" + port;
	}

	/** Sends the header with every request from now on; null leaves it out. */
	public Browser with(String header, String value) {
		if (value == null) {
			this.headers.remove(header);
		}
		else {
			this.headers.put(header, value);
		}
		return this;
	}

	public HttpResponse<String> get(String path) {
		return send(path, "GET", HttpRequest.BodyPublishers.noBody());
	}

	/** Any method, without a body. */
	public HttpResponse<String> request(String method, String path) {
		return send(path, method, HttpRequest.BodyPublishers.noBody());
	}

	/** Sends fields with the token of the page last seen. */
	public HttpResponse<String> post(String path, Map<String, String> fields) {
		Map<String, String> all = new LinkedHashMap<>(fields);
		token().ifPresent((token) -> all.putIfAbsent("_csrf", token));
		return send(path, "POST", HttpRequest.BodyPublishers.ofString(encode(all)));
	}

	/** Sends an empty form and stays on the page, so that its token serves again. */
	public HttpResponse<String> postKeepingPage(String path) {
		String stayed = this.page;
		HttpResponse<String> answer = post(path, Map.of());
		this.page = token().isPresent() ? this.page : stayed;
		return answer;
	}

	/** Looks at a page and stays, if it has no token, on the one before. */
	public HttpResponse<String> getKeepingPage(String path) {
		String stayed = this.page;
		HttpResponse<String> answer = get(path);
		this.page = token().isPresent() ? this.page : stayed;
		return answer;
	}

	/** Opens the page, then sends fields to its address. */
	public HttpResponse<String> fillIn(String path, Map<String, String> fields) {
		get(path);
		return post(path, fields);
	}

	/** Signs in as staff. */
	public HttpResponse<String> signIn(String email, String password) {
		return fillIn("/sign-in", Map.of("email", email, "password", password));
	}

	/** Follows a redirect within the product. */
	public HttpResponse<String> follow(HttpResponse<String> redirect) {
		String location = redirect.headers().firstValue("Location").orElseThrow();
		return get(location.startsWith(this.root) ? location.substring(this.root.length()) : location);
	}

	/** The token hidden in the page last seen, if it has a form. */
	public Optional<String> token() {
		Matcher hidden = HIDDEN_TOKEN.matcher(this.page);
		return hidden.find() ? Optional.of(hidden.group(1)) : Optional.empty();
	}

	public Map<String, String> cookies() {
		return this.cookies;
	}

	private HttpResponse<String> send(String path, String method, HttpRequest.BodyPublisher body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.root + path)).method(method, body);
		this.headers.forEach(request::header);
		if (method.equals("POST")) {
			request.header("Content-Type", "application/x-www-form-urlencoded");
		}
		if (!this.cookies.isEmpty()) {
			request.header("Cookie",
					this.cookies.entrySet()
						.stream()
						.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
						.collect(Collectors.joining("; ")));
		}
		try {
			HttpResponse<String> response = this.client.send(request.build(),
					BodyHandlers.ofString(StandardCharsets.UTF_8));
			response.headers().allValues("Set-Cookie").forEach(this::keep);
			this.page = response.body();
			return response;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private void keep(String cookie) {
		String pair = cookie.split(";", 2)[0];
		String name = pair.substring(0, pair.indexOf('='));
		String value = pair.substring(pair.indexOf('=') + 1);
		if (value.isEmpty() || cookie.contains("Max-Age=0")) {
			this.cookies.remove(name);
		}
		else {
			this.cookies.put(name, value);
		}
	}

	private static String encode(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.flatMap((field) -> List.of(field.getValue().split("\u0000"))
				.stream()
				.map((value) -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
						+ URLEncoder.encode(value, StandardCharsets.UTF_8)))
			.collect(Collectors.joining("&"));
	}

}
