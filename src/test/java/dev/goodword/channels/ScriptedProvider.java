package dev.goodword.channels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.goodword.outbound.OutboundFixture;

/**
 * A provider on this machine that answers by a script: a real server, reached by the real
 * way out. What is meant for a maker's host is led here.
 */
final class ScriptedProvider implements WebPost, AutoCloseable {

	private final HttpServer server;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final CountDownLatch closed = new CountDownLatch(1);

	private final Deque<Answer> script = new ArrayDeque<>();

	private final List<Got> got = new CopyOnWriteArrayList<>();

	private final OutboundPost way;

	private Answer usual;

	ScriptedProvider(String usual) {
		this(usual, Duration.ofSeconds(30));
	}

	/**
	 * One that is waited for no longer than this.
	 */
	ScriptedProvider(String usual, Duration patience) {
		this.way = new OutboundPost(OutboundFixture.toLoopback(patience));
		this.usual = Answer.of(200, usual);
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(this.threads);
		this.server.createContext("/", this::take);
		this.server.start();
	}

	/** What is said to one request: status 0 breaks off, -1 says nothing at all. */
	record Answer(int status, String body, String retryAfter) {

		static final Answer DROP = new Answer(0, "", null);

		static final Answer MUTE = new Answer(-1, "", null);

		static Answer of(int status, String body) {
			return new Answer(status, body, null);
		}

	}

	/** What came. */
	record Got(String path, Headers headers, String body) {
	}

	synchronized void next(Answer... answers) {
		this.script.addAll(List.of(answers));
	}

	synchronized void always(Answer answer) {
		this.usual = answer;
	}

	List<Got> got() {
		return List.copyOf(this.got);
	}

	@Override
	public WebAnswer post(WebRequest request) {
		String query = request.address().getRawQuery();
		return this.way.post(new WebRequest(here(request.address().getRawPath() + ((query != null) ? "?" + query : "")),
				request.headers(), request.body()));
	}

	URI here(String path) {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort() + path);
	}

	private synchronized Answer answer() {
		return this.script.isEmpty() ? this.usual : this.script.removeFirst();
	}

	private void take(HttpExchange exchange) throws IOException {
		try (exchange) {
			String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
			this.got.add(new Got(exchange.getRequestURI().toString(), exchange.getRequestHeaders(), body));
			Answer answer = answer();
			if (answer.status() == -1) {
				this.closed.await();
			}
			if (answer.status() > 0) {
				byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
				if (answer.retryAfter() != null) {
					exchange.getResponseHeaders().add("Retry-After", answer.retryAfter());
				}
				exchange.sendResponseHeaders(answer.status(), (bytes.length > 0) ? bytes.length : -1);
				exchange.getResponseBody().write(bytes);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		this.closed.countDown();
		this.server.stop(0);
		this.threads.shutdownNow();
	}

}
