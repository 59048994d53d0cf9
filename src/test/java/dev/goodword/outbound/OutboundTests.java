package dev.goodword.outbound;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import dev.goodword.outbound.OutboundFailed.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Calls to a real server on this machine, and those that are never made. */
class OutboundTests {

	private static final String PUBLIC = "8.8.8.8";

	private final LoopbackReceiver receiver = LoopbackReceiver.start();

	private final Outbound outbound = OutboundFixture.toLoopback();

	private final List<Outbound> others = new ArrayList<>();

	@AfterEach
	void end() {
		this.outbound.destroy();
		this.others.forEach(Outbound::destroy);
		this.receiver.close();
	}

	@Test
	void postsBytesAndHeadersAsTheyAre() {
		OutboundAnswer answer = this.outbound.send(call(this.receiver.url("/in?a=b")));
		assertThat(answer.isTaken()).isTrue();
		assertThat(this.receiver.got()).singleElement().satisfies((got) -> {
			assertThat(got.path()).isEqualTo("/in?a=b");
			assertThat(got.header("webhook-id")).isEqualTo("msg_1");
			assertThat(got.header("Content-type")).isEqualTo("application/json");
			assertThat(got.text()).isEqualTo("{\"a\":\"如约\"}");
		});
	}

	@ParameterizedTest
	@ValueSource(ints = { 301, 302, 303, 307, 308 })
	void followsNoRedirect(int status) {
		this.receiver.answers(status);
		OutboundAnswer answer = this.outbound.send(call(this.receiver.url("/in")));
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.isTaken()).isFalse();
		assertThat(this.receiver.got()).extracting(LoopbackReceiver.Got::path).containsExactly("/in");
	}

	@ParameterizedTest
	@ValueSource(ints = { 401, 407, 429, 503 })
	void triesOnceOnly(int status) {
		this.receiver.answers(status);
		OutboundAnswer answer = this.outbound.send(call(this.receiver.url("/in")));
		assertThat(answer.status()).isEqualTo(status);
		assertThat(this.receiver.got()).hasSize(1);
		assertThat(answer.retryAfter()).isEqualTo((status == 429 || status == 503) ? "120" : null);
		assertThat(answer.text()).isEqualTo("inside answer");
	}

	@Test
	void connectsToTheAddressThatWasChecked() {
		AtomicInteger asked = new AtomicInteger();
		Outbound named = reaching(true, (host) -> {
			assertThat(host).isEqualTo("hooks.example.org");
			asked.incrementAndGet();
			return addresses("127.0.0.1");
		});
		named.send(call("http://hooks.example.org:" + this.receiver.port() + "/in"));
		assertThat(asked).as("lookups of one call").hasValue(1);
		assertThat(this.receiver.got()).singleElement()
			.satisfies((got) -> assertThat(got.header("Host")).startsWith("hooks.example.org:"));
	}

	@Test
	void aNameThatTurnsInsideIsNotCalled() {
		AtomicInteger asked = new AtomicInteger();
		Outbound rebound = reaching(false, (host) -> addresses((asked.incrementAndGet() == 1) ? PUBLIC : "127.0.0.1"));
		String url = "https://hooks.example.org:" + this.receiver.port() + "/in";
		assertThat(rebound.check(url).host()).isEqualTo("hooks.example.org");
		assertRefused(rebound, url, UrlRefused.Reason.NOT_PUBLIC);
		assertThat(asked).hasValue(2);
		assertThat(this.receiver.got()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "fd00::1", "::ffff:127.0.0.1" })
	void oneAddressInsideSpoilsAll(String inside) {
		Outbound mixed = reaching(false, (host) -> addresses(PUBLIC, inside));
		assertRefused(mixed, "https://hooks.example.org/in", UrlRefused.Reason.NOT_PUBLIC);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://127.0.0.1/", "https://[::1]/", "https://[::ffff:127.0.0.1]/",
			"https://localhost/", "https://169.254.169.254/latest/meta-data/", "https://0.0.0.0/", "https://[::]/",
			"https://192.168.1.1/", "https://１２７。０。０。１/", "https://[64:ff9b::7f00:1]/" })
	void neverCallsInsideInProduction(String url) {
		Outbound production = reaching(false, InetAddress::getAllByName);
		assertRefused(production, url, UrlRefused.Reason.NOT_PUBLIC);
		assertThatExceptionOfType(UrlRefused.class).isThrownBy(() -> production.check(url));
	}

	@Test
	void speaksPlainToThisMachineInDevelopmentOnly() {
		assertRefused(reaching(false, InetAddress::getAllByName), this.receiver.url("/in"),
				UrlRefused.Reason.NOT_HTTPS);
		assertRefused(reaching(true, (host) -> addresses(PUBLIC)), "http://hooks.example.org/in",
				UrlRefused.Reason.NOT_HTTPS);
		assertRefused(reaching(true, (host) -> addresses("127.0.0.1", PUBLIC)), "http://hooks.example.org/in",
				UrlRefused.Reason.NOT_HTTPS);
		assertRefused(reaching(true, (host) -> addresses("10.0.0.1")), "https://hooks.example.org/in",
				UrlRefused.Reason.NOT_PUBLIC);
	}

	@Test
	void saysWhenNobodyKnowsTheHost() {
		assertRefused(reaching(false, (host) -> {
			throw new UnknownHostException(host);
		}), "https://hooks.example.org/in", UrlRefused.Reason.UNKNOWN_HOST);
		assertRefused(reaching(false, (host) -> new InetAddress[0]), "https://hooks.example.org/in",
				UrlRefused.Reason.UNKNOWN_HOST);
	}

	@Test
	void asksNoProxyOfTheMachine() {
		System.setProperty("http.proxyHost", "127.0.0.1");
		System.setProperty("http.proxyPort", "9");
		System.setProperty("http.nonProxyHosts", "");
		try {
			assertThat(this.outbound.send(call(this.receiver.url("/in"))).isTaken()).isTrue();
		}
		finally {
			List.of("http.proxyHost", "http.proxyPort", "http.nonProxyHosts").forEach(System::clearProperty);
		}
	}

	@Test
	void readsAnAnswerUpToItsLimit() throws IOException {
		try (Line line = new Line((socket) -> {
			byte[] much = new byte[1 << 20];
			String head = "HTTP/1.1 200 OK\r\nContent-Length: " + much.length + "\r\n\r\n";
			socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
			socket.getOutputStream().write(much);
		})) {
			OutboundAnswer answer = this.outbound.send(call(line.url()));
			assertThat(answer.cut()).isTrue();
			assertThat(answer.body()).hasSize(64 * 1024);
		}
	}

	@Test
	void givesUpWhenTheAnswerDrips() throws IOException {
		CountDownLatch over = new CountDownLatch(1);
		try (Line line = new Line((socket) -> {
			socket.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
			while (!await(over, 50)) {
				socket.getOutputStream().write('x');
				socket.getOutputStream().flush();
			}
		})) {
			Outbound hasty = other(OutboundFixture.toLoopback(Duration.ofMillis(400)));
			assertFailed(hasty, line.url(), Reason.TIMEOUT);
			over.countDown();
		}
	}

	@Test
	void givesUpWhenNobodyAnswers() throws IOException {
		CountDownLatch over = new CountDownLatch(1);
		try (Line line = new Line((socket) -> await(over, 5000))) {
			Outbound hasty = other(OutboundFixture.toLoopback(Duration.ofMillis(300)));
			assertFailed(hasty, line.url(), Reason.TIMEOUT);
			over.countDown();
		}
	}

	@Test
	void givesUpWhenTheNameServerIsSilent() {
		CountDownLatch over = new CountDownLatch(1);
		Outbound hasty = other(OutboundFixture.of(OutboundFixture.settings(false, Duration.ofMillis(200)), (host) -> {
			await(over, 5000);
			return addresses(PUBLIC);
		}));
		assertFailed(hasty, "https://hooks.example.org/in", Reason.TIMEOUT);
		assertThatExceptionOfType(OutboundFailed.class).isThrownBy(() -> hasty.check("https://hooks.example.org/in"));
		over.countDown();
	}

	@Test
	void takesNoMoreCallsThanItHasLines() {
		CountDownLatch over = new CountDownLatch(1);
		Outbound full = other(
				OutboundFixture.of(
						new OutboundSettings(false, Duration.ofSeconds(1), Duration.ofSeconds(1),
								Duration.ofMillis(100), org.springframework.util.unit.DataSize.ofKilobytes(1), 1),
						(host) -> {
							sitOut(over);
							return addresses(PUBLIC);
						}));
		assertFailed(full, "https://hooks.example.org/in", Reason.TIMEOUT);
		assertFailed(full, "https://hooks.example.org/in", Reason.BUSY);
		over.countDown();
	}

	@Test
	void saysWhenNobodyListens() {
		String gone = this.receiver.url("/in");
		this.receiver.close();
		assertFailed(this.outbound, gone, Reason.CONNECT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "SSH-2.0-inside\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort" })
	void saysWhenWhatComesIsNoAnswer(String words) throws IOException {
		try (Line line = new Line(
				(socket) -> socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII)))) {
			assertThatExceptionOfType(OutboundFailed.class).isThrownBy(() -> this.outbound.send(call(line.url())))
				.satisfies((failed) -> assertThat(failed.reason()).isEqualTo(Reason.BROKEN))
				.withMessageNotContaining("inside");
		}
	}

	@Test
	void refusesHeadersOfTwoLines() {
		OutboundUrl url = OutboundUrl.of("https://hooks.example.org/");
		assertThatIllegalArgumentException().isThrownBy(
				() -> new OutboundCall(url, Map.of("webhook-id", "a\r\nHost: inside"), "text/plain", new byte[0]));
	}

	@Test
	void showsNothingOfWhatItCarries() {
		OutboundCall call = new OutboundCall(OutboundUrl.of("https://hooks.example.org/robot?key=s3cret"),
				Map.of("Authorization", "Bearer s3cret"), "text/plain", "s3cret".getBytes(StandardCharsets.UTF_8));
		assertThat(call.toString()).doesNotContain("s3cret").contains("hooks.example.org");
		assertThat(new OutboundAnswer(200, call.body(), false, null).toString()).doesNotContain("s3cret");
	}

	private Outbound reaching(boolean loopback, Names names) {
		return other(OutboundFixture.of(OutboundFixture.settings(loopback, Duration.ofSeconds(5)), names));
	}

	private Outbound other(Outbound made) {
		this.others.add(made);
		return made;
	}

	private static InetAddress[] addresses(String... texts) throws UnknownHostException {
		InetAddress[] found = new InetAddress[texts.length];
		for (int i = 0; i < texts.length; i++) {
			found[i] = InetAddress.getByName(texts[i]);
		}
		return found;
	}

	private static OutboundCall call(String url) {
		return new OutboundCall(OutboundUrl.of(url), Map.of("webhook-id", "msg_1"), "application/json",
				"{\"a\":\"如约\"}".getBytes(StandardCharsets.UTF_8));
	}

	private static void assertRefused(Outbound outbound, String url, UrlRefused.Reason reason) {
		assertThat(catchThrowableOfType(UrlRefused.class, () -> outbound.send(call(url))).reason()).isEqualTo(reason);
	}

	private static void assertFailed(Outbound outbound, String url, Reason reason) {
		assertThat(catchThrowableOfType(OutboundFailed.class, () -> outbound.send(call(url))).reason())
			.isEqualTo(reason);
	}

	/** Deaf to being interrupted, as name lookups are. */
	private static void sitOut(CountDownLatch latch) {
		boolean over = false;
		while (!over) {
			try {
				over = latch.await(50, TimeUnit.MILLISECONDS);
			}
			catch (InterruptedException ex) {
				over = false;
			}
		}
	}

	private static boolean await(CountDownLatch latch, long millis) {
		try {
			return latch.await(millis, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return true;
		}
	}

	/** What a rude server does with a connection. */
	private interface Manners {

		void answer(Socket socket) throws IOException;

	}

	/** A server that keeps to no protocol. */
	private static final class Line implements AutoCloseable {

		private final ServerSocket server = new ServerSocket();

		Line(Manners manners) throws IOException {
			this.server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
			Thread thread = new Thread(() -> serve(manners));
			thread.setDaemon(true);
			thread.start();
		}

		private void serve(Manners manners) {
			try (Socket socket = this.server.accept()) {
				socket.getInputStream().read(new byte[4096]);
				manners.answer(socket);
				socket.shutdownOutput();
				socket.getInputStream().readAllBytes();
			}
			catch (IOException ex) {
				// the caller went away, as it may
			}
		}

		String url() {
			return "http://127.0.0.1:" + this.server.getLocalPort() + "/";
		}

		@Override
		public void close() throws IOException {
			this.server.close();
		}

	}

}
