package dev.goodword;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A mail server that misbehaves on command. Each new connection takes the next fault from
 * the script, or the standing one; without any it behaves.
 */
public class SmtpSink implements AutoCloseable {

	private final ServerSocket server;

	private final Queue<Fault> script = new ConcurrentLinkedQueue<>();

	private final List<String> taken = new CopyOnWriteArrayList<>();

	private final Queue<String> commands = new ConcurrentLinkedQueue<>();

	private final List<Socket> open = new CopyOnWriteArrayList<>();

	private final CountDownLatch closed = new CountDownLatch(1);

	private volatile Fault standing;

	private volatile UnaryOperator<String> kept = UnaryOperator.identity();

	private volatile Consumer<Point> watcher = (point) -> {
	};

	public SmtpSink() {
		try {
			this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread thread = new Thread(this::accept, "smtp-sink");
		thread.setDaemon(true);
		thread.start();
	}

	/** One way to misbehave. */
	public record Fault(Point at, String answer) {

		/** Answers this line at the given point, once. */
		public static Fault answer(Point at, String line) {
			return new Fault(at, line);
		}

		/** Never answers at the given point. */
		public static Fault mute(Point at) {
			return new Fault(at, "");
		}

		/** Breaks the connection at the given point instead of answering. */
		public static Fault drop(Point at) {
			return new Fault(at, "drop");
		}

	}

	/** Where in the conversation. */
	public enum Point {

		CONNECT, EHLO, AUTH, MAIL, RCPT, DATA, DOT

	}

	public int port() {
		return this.server.getLocalPort();
	}

	/** The next connection shows this fault. */
	public SmtpSink next(Fault fault) {
		this.script.add(fault);
		return this;
	}

	/** Every connection shows this fault at every mail, until {@link #heal}. */
	public SmtpSink always(Fault fault) {
		this.standing = fault;
		return this;
	}

	/** It behaves again on connections to come. */
	public void heal() {
		this.standing = null;
		this.script.clear();
	}

	/** Is told of every point reached, before the answer is given. */
	public void watch(Consumer<Point> watcher) {
		this.watcher = watcher;
	}

	/** Keeps of every mail it takes from now on only what this makes of it. */
	public void keep(UnaryOperator<String> part) {
		this.kept = part;
	}

	/** The mails the sink took, as raw text with CRLF. */
	public List<String> taken() {
		return this.taken;
	}

	/** How many of the commands begin with the word. */
	public long count(Predicate<String> command) {
		return this.commands.stream().filter(command).count();
	}

	/** How many connections were made to it. */
	public long connections() {
		return this.open.size();
	}

	private void accept() {
		try {
			while (!this.server.isClosed()) {
				Socket socket = this.server.accept();
				this.open.add(socket);
				Thread thread = new Thread(() -> serve(socket), "smtp-sink-connection");
				thread.setDaemon(true);
				thread.start();
			}
		}
		catch (IOException ex) {
			// closed
		}
	}

	private void serve(Socket socket) {
		Fault scripted = this.script.poll();
		Fault lasting = this.standing;
		Fault fault = (scripted != null) ? scripted : lasting;
		try (socket) {
			new Conversation(socket, (fault != null) ? fault : new Fault(Point.CONNECT, "220 sink"), scripted == null)
				.hold();
		}
		catch (IOException | InterruptedException ex) {
			// the other side is gone
		}
	}

	@Override
	public void close() throws IOException {
		this.closed.countDown();
		this.server.close();
		for (Socket socket : this.open) {
			socket.close();
		}
	}

	private final class Conversation {

		private final BufferedReader in;

		private final OutputStream out;

		private final boolean lasting;

		private Fault fault;

		private Conversation(Socket socket, Fault fault, boolean lasting) throws IOException {
			this.lasting = lasting;
			this.in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
			this.out = socket.getOutputStream();
			this.fault = fault;
		}

		private void hold() throws IOException, InterruptedException {
			boolean on = say(Point.CONNECT, "220 sink");
			while (on) {
				String line = this.in.readLine();
				if (line == null) {
					return;
				}
				SmtpSink.this.commands.add(line);
				on = answer(line);
			}
		}

		private boolean answer(String line) throws IOException, InterruptedException {
			String command = line.split(" ")[0].toUpperCase();
			return switch (command) {
				case "EHLO" -> say(Point.EHLO, "250-sink\r\n250 AUTH PLAIN LOGIN");
				case "AUTH" -> say(Point.AUTH, "235 welcome");
				case "MAIL" -> say(Point.MAIL, "250 ok");
				case "RCPT" -> say(Point.RCPT, "250 ok");
				case "DATA" -> takeMail();
				case "QUIT" -> {
					write("221 bye");
					yield false;
				}
				default -> {
					write("250 ok");
					yield true;
				}
			};
		}

		private boolean takeMail() throws IOException, InterruptedException {
			boolean refused = this.fault.at() == Point.DATA;
			boolean on = say(Point.DATA, "354 go on");
			return refused ? on : takeData();
		}

		private boolean takeData() throws IOException, InterruptedException {
			StringBuilder mail = new StringBuilder();
			for (String line = this.in.readLine(); !".".equals(line); line = this.in.readLine()) {
				if (line == null) {
					return false;
				}
				mail.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
			}
			if (this.fault.at() != Point.DOT || this.fault.answer().equals("drop") || this.fault.answer().isEmpty()) {
				SmtpSink.this.taken.add(SmtpSink.this.kept.apply(mail.toString()));
			}
			return say(Point.DOT, "250 queued as 7F3K");
		}

		private boolean say(Point point, String usual) throws IOException, InterruptedException {
			SmtpSink.this.watcher.accept(point);
			if (this.fault.at() != point) {
				write(usual);
				return true;
			}
			String answer = this.fault.answer();
			if (!this.lasting) {
				this.fault = new Fault(Point.CONNECT, "");
			}
			if (answer.equals("drop")) {
				return false;
			}
			if (answer.isEmpty()) {
				SmtpSink.this.closed.await();
				return false;
			}
			write(answer);
			return !answer.startsWith("421");
		}

		private void write(String line) throws IOException {
			this.out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
			this.out.flush();
		}

	}

}
