package dev.bareapp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures what applying costs a running server, step by step: open the form, send it,
 * look it through, send it off. Every applicant is a new one and comes from an own
 * loopback address, so that the throttles see different people. Prints the addresses of
 * some status pages at the end. Usage:
 * {@code ApplyCosts <pid> <port> <position code> <first number> <applicants> <file or ->}
 */
public final class ApplyCosts {

	private static final Pattern ANSWER = Pattern.compile("name=\"(answer-[0-9a-f-]+)\"");

	private final String pid;

	private final int port;

	private final String form;

	private final byte[] file;

	private ApplyCosts(String pid, int port, String code, byte[] file) {
		this.pid = pid;
		this.port = port;
		this.form = "/jobs/" + code + "/apply";
		this.file = file;
	}

	public static void main(String[] args) throws IOException {
		byte[] file = args[5].equals("-") ? new byte[0] : Files.readAllBytes(Path.of(args[5]));
		ApplyCosts costs = new ApplyCosts(args[0], Integer.parseInt(args[1]), args[2], file);
		List<Applicant> applicants = new ArrayList<>();
		for (int i = 0; i < Integer.parseInt(args[4]); i++) {
			applicants.add(new Applicant(Integer.parseInt(args[3]) + i));
		}
		costs.measure("open the form", applicants, costs::open);
		costs.measure("send the form", applicants, costs::fill);
		costs.measure("look it through", applicants, costs::review);
		costs.measure("send it off", applicants, costs::send);
		applicants.stream().limit(3).forEach((applicant) -> System.out.println(applicant.status));
	}

	private void measure(String name, List<Applicant> applicants, Step step) throws IOException {
		ProcessTicks before = ProcessTicks.of(this.pid);
		for (Applicant applicant : applicants) {
			step.take(applicant);
		}
		ProcessTicks after = ProcessTicks.of(this.pid);
		System.out.printf("%-16s CPU %6.2f ms a request, children %6.2f ms%n", name,
				after.ownSince(before, applicants.size()), after.childrenSince(before, applicants.size()));
	}

	private void open(Applicant applicant) throws IOException {
		applicant.page = get(applicant, this.form, "200");
	}

	private void fill(Applicant applicant) throws IOException {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("_csrf", hidden(applicant.page, "_csrf"));
		fields.put("started", hidden(applicant.page, "started"));
		fields.put("zone", "Europe/London");
		fields.put("name", "Applicant Number " + applicant.number);
		fields.put("email", "applicant" + applicant.number + "@example.org");
		fields.put("about", "Ten years of work.");
		Matcher answers = ANSWER.matcher(applicant.page);
		while (answers.find()) {
			fields.putIfAbsent(answers.group(1), "yes");
		}
		applicant.page = post(applicant, this.form, fields, this.file);
	}

	private void review(Applicant applicant) throws IOException {
		applicant.page = get(applicant, this.form + "/review", "200");
	}

	private void send(Applicant applicant) throws IOException {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("_csrf", hidden(applicant.page, "_csrf"));
		fields.put("shown", hidden(applicant.page, "shown"));
		Matcher location = Pattern.compile("(?i)\r\nlocation: (\\S+)")
			.matcher(post(applicant, this.form + "/review", fields, new byte[0]));
		if (!location.find() || !location.group(1).contains("/a/")) {
			throw new IOException("not sent: " + applicant.number);
		}
		applicant.status = location.group(1);
	}

	private static String hidden(String page, String name) throws IOException {
		int form = Math.max(page.indexOf("enctype=\"multipart/form-data\""), page.indexOf("/apply/review\""));
		Matcher found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
		if (!found.find(Math.max(form, 0))) {
			throw new IOException("the page has no " + name);
		}
		return found.group(1);
	}

	private String get(Applicant applicant, String path, String wanted) throws IOException {
		return talk(applicant, "GET " + path, "", new byte[0], wanted);
	}

	private String post(Applicant applicant, String path, Map<String, String> fields, byte[] file) throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (Map.Entry<String, String> field : fields.entrySet()) {
			write(body, "--xxx\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
					+ field.getValue() + "\r\n");
		}
		if (file.length > 0) {
			write(body, "--xxx\r\nContent-Disposition: form-data; name=\"files\"; filename=\"cv.pdf\"\r\n"
					+ "Content-Type: application/pdf\r\n\r\n");
			body.write(file);
			write(body, "\r\n");
		}
		write(body, "--xxx--\r\n");
		String headers = "Content-Type: multipart/form-data; boundary=xxx\r\nContent-Length: " + body.size() + "\r\n";
		return talk(applicant, "POST " + path, headers, body.toByteArray(), "30");
	}

	/**
	 * One request by the first version of the protocol: the answer ends with the
	 * connection.
	 */
	private String talk(Applicant applicant, String line, String headers, byte[] body, String wanted)
			throws IOException {
		try (Socket socket = new Socket()) {
			socket.bind(new InetSocketAddress(applicant.address(), 0));
			socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port));
			String cookies = String.join("; ", applicant.cookies.values());
			write(socket.getOutputStream(), line + " HTTP/1.0\r\nHost: localhost:" + this.port + "\r\n"
					+ (cookies.isEmpty() ? "" : "Cookie: " + cookies + "\r\n") + headers + "\r\n");
			socket.getOutputStream().write(body);
			socket.getOutputStream().flush();
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			if (!answer.startsWith(wanted, "HTTP/1.1 ".length())) {
				throw new IOException(line + " answered " + answer.lines().findFirst().orElse("nothing"));
			}
			Matcher set = Pattern.compile("(?i)\r\nset-cookie: (([^=;]+)=[^;]*)").matcher(answer);
			while (set.find()) {
				applicant.cookies.put(set.group(2), set.group(1));
			}
			return answer;
		}
	}

	private static void write(OutputStream out, String text) throws IOException {
		out.write(text.getBytes(StandardCharsets.UTF_8));
	}

	/** One step of one applicant. */
	private interface Step {

		void take(Applicant applicant) throws IOException;

	}

	/** Somebody who applies: their browser's memory. */
	private static final class Applicant {

		private final int number;

		private final Map<String, String> cookies = new LinkedHashMap<>();

		private String page = "";

		private String status = "";

		private Applicant(int number) {
			this.number = number;
		}

		private InetAddress address() throws IOException {
			return InetAddress
				.getByAddress(new byte[] { 127, 1, (byte) (this.number / 250), (byte) (1 + this.number % 250) });
		}

	}

}
