package dev.goodword.outbound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A real server on this machine that keeps what it gets and answers as it is told. */
public final class LoopbackReceiver implements AutoCloseable {

	private final HttpServer server;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final List<Got> got = new CopyOnWriteArrayList<>();

	private final Deque<Integer> next = new ArrayDeque<>();

	private int usual = 204;

	private LoopbackReceiver(HttpServer server) {
		this.server = server;
		server.setExecutor(this.threads);
		server.createContext("/", this::take);
		server.start();
	}

	/** One that takes everything. */
	public static LoopbackReceiver start() {
		try {
			return new LoopbackReceiver(
					HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Its address with this path. */
	public String url(String path) {
		return "http://127.0.0.1:" + port() + path;
	}

	/** Where it listens. */
	public int port() {
		return this.server.getAddress().getPort();
	}

	/** Answers the next calls with these, then as before. */
	public synchronized void answersNext(Integer... statuses) {
		this.next.addAll(List.of(statuses));
	}

	/** Answers all others with this. */
	public synchronized void answers(int status) {
		this.usual = status;
	}

	/** What came, in order. */
	public List<Got> got() {
		return List.copyOf(this.got);
	}

	private synchronized int status() {
		return this.next.isEmpty() ? this.usual : this.next.removeFirst();
	}

	private void take(HttpExchange exchange) throws IOException {
		try (exchange) {
			byte[] body = exchange.getRequestBody().readAllBytes();
			this.got.add(new Got(exchange.getRequestURI().toString(), exchange.getRequestHeaders(), body));
			int status = status();
			if (status / 100 == 3) {
				exchange.getResponseHeaders().add("Location", url("/elsewhere"));
			}
			if (status == 429 || status == 503) {
				exchange.getResponseHeaders().add("Retry-After", "120");
			}
			byte[] answer = (status == 204) ? new byte[0] : "inside answer".getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(status, (answer.length > 0) ? answer.length : -1);
			if (answer.length > 0) {
				exchange.getResponseBody().write(answer);
			}
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.threads.shutdownNow();
	}

	/**
	 * What came.
	 *
	 * @param path with its query
	 * @param headers by name
	 * @param body in bytes
	 */
	public record Got(String path, com.sun.net.httpserver.Headers headers, byte[] body) {

		/** The first header of that name. */
		public String header(String name) {
			return this.headers.getFirst(name);
		}

		/** The body as text. */
		public String text() {
			return new String(this.body, StandardCharsets.UTF_8);
		}

	}

}
