package dev.goodword.drill;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who applies over HTTP and does not give up: fills in the form, looks at it
 * once more, sends it, and after an interruption goes on with what the browser kept.
 */
final class DrillApplicant {

	private static final long READING_NANOS = Duration.ofMillis(3500).toNanos();

	private static final String BOUNDARY = "drill-boundary";

	private final String site;

	private final String form;

	private final int number;

	private final HttpClient browser = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(5))
		.build();

	private long begunAt;

	private boolean kept;

	private String statusPage = "";

	/**
	 * @param site scheme, host and port
	 * @param code the position's code
	 * @param number who it is
	 */
	DrillApplicant(String site, String code, int number) {
		this.site = site;
		this.form = "/jobs/" + code + "/apply";
		this.number = number;
	}

	/** The address nobody else has. */
	String email() {
		return "drill-" + this.number + "@mail.example";
	}

	/** Whether the server said that the application is in. */
	boolean isAcknowledged() {
		return !this.statusPage.isEmpty();
	}

	/** Whether there is something to do now; a form is not sent the moment it opens. */
	boolean isReady() {
		return !isAcknowledged() && (!this.kept || System.nanoTime() - this.begunAt > READING_NANOS);
	}

	/** The next step; what fails is tried again. */
	void act() throws IOException, InterruptedException {
		if (!this.kept) {
			fillIn();
		}
		else {
			send();
		}
	}

	/** Whether the page that was named at the acknowledgement is there. */
	boolean findsStatusPage() throws IOException, InterruptedException {
		return get(this.statusPage).statusCode() == 200;
	}

	private void fillIn() throws IOException, InterruptedException {
		HttpResponse<String> page = get(this.form);
		this.begunAt = System.nanoTime();
		HttpResponse<String> answer = send(
				request(this.form).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
					.POST(HttpRequest.BodyPublishers.ofString(parts(page.body())))
					.build());
		this.kept = leadsTo(answer, this.form + "/review");
	}

	private void send() throws IOException, InterruptedException {
		HttpResponse<String> look = get(this.form + "/review");
		if (!acknowledged(look) && look.statusCode() == 200) {
			String fields = "_csrf=" + encoded(hidden(look.body(), "_csrf")) + "&shown="
					+ encoded(hidden(look.body(), "shown"));
			acknowledged(send(request(this.form + "/review").header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers.ofString(fields))
				.build()));
		}
	}

	private boolean acknowledged(HttpResponse<String> answer) {
		if (leadsTo(answer, "/a/")) {
			this.statusPage = answer.headers().firstValue("Location").orElseThrow();
			return true;
		}
		return false;
	}

	private static boolean leadsTo(HttpResponse<String> answer, String address) {
		return answer.statusCode() == 302 && answer.headers()
			.firstValue("Location")
			.filter((location) -> location.startsWith(address))
			.isPresent();
	}

	private String parts(String page) {
		String text = part("_csrf", hidden(page, "_csrf")) + part("started", hidden(page, "started"))
				+ part("name", "Drill Person") + part("email", email());
		if (this.number % 4 != 0) {
			return text + part("about", "I am number " + this.number) + "--" + BOUNDARY + "--\r\n";
		}
		return text + "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"cv.txt\"\r\n"
				+ "Content-Type: text/plain\r\n\r\nDrill Person, number " + this.number + "\r\n--" + BOUNDARY
				+ "--\r\n";
	}

	private static String part(String name, String value) {
		return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
	}

	private static String hidden(String page, String name) {
		Matcher field = Pattern.compile("name=\"" + name + "\"[^>]*? value=\"([^\"]*)\"").matcher(page);
		return field.find() ? field.group(1) : "";
	}

	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

	private HttpResponse<String> get(String address) throws IOException, InterruptedException {
		return send(request(address).GET().build());
	}

	private HttpRequest.Builder request(String address) {
		return HttpRequest.newBuilder(URI.create(this.site).resolve(address)).timeout(Duration.ofSeconds(30));
	}

	private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		return this.browser.send(request, BodyHandlers.ofString());
	}

}
