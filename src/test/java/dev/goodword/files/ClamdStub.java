package dev.goodword.files;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A ClamAV daemon as far as {@code INSTREAM} goes, on this machine: knows one virus, and
 * the troubles of real ones. It ends when it is closed.
 */
final class ClamdStub implements AutoCloseable {

	/**
	 * The harmless text that every scanner takes for a virus, never whole in a source.
	 */
	static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

	/** What it does with a file. */
	enum Mood {

		WORKS, REFUSES_LARGE, SAYS_NOTHING, HANGS_UP, READS_NOTHING, TALKS_NONSENSE

	}

	private final ServerSocket door;

	private final Thread thread;

	private final List<Socket> guests = Collections.synchronizedList(new ArrayList<>());

	private final List<byte[]> seen = Collections.synchronizedList(new ArrayList<>());

	private volatile Mood mood = Mood.WORKS;

	private volatile int largestChunk;

	ClamdStub() throws IOException {
		this.door = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
		this.thread = new Thread(this::serve, "clamd-stub");
		this.thread.setDaemon(true);
		this.thread.start();
	}

	String address() {
		return "127.0.0.1:" + this.door.getLocalPort();
	}

	void be(Mood mood) {
		this.mood = mood;
	}

	/** The files it was sent, whole. */
	List<byte[]> seen() {
		return this.seen;
	}

	int largestChunk() {
		return this.largestChunk;
	}

	private void serve() {
		while (!this.door.isClosed()) {
			try {
				Socket guest = this.door.accept();
				this.guests.add(guest);
				answer(guest);
			}
			catch (IOException ex) {
				// the guest hung up, or the door was closed
			}
		}
	}

	private void answer(Socket guest) throws IOException {
		DataInputStream in = new DataInputStream(guest.getInputStream());
		if (this.mood == Mood.HANGS_UP) {
			guest.close();
		}
		if (this.mood == Mood.HANGS_UP || this.mood == Mood.READS_NOTHING) {
			return;
		}
		byte[] command = in.readNBytes(10);
		if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
			say(guest, "UNKNOWN COMMAND");
			return;
		}
		byte[] content = chunks(in);
		this.seen.add(content);
		if (this.mood != Mood.SAYS_NOTHING) {
			say(guest, verdict(content));
		}
	}

	private String verdict(byte[] content) {
		return switch (this.mood) {
			case REFUSES_LARGE -> "INSTREAM size limit exceeded. ERROR";
			case TALKS_NONSENSE -> "220 mail.example ESMTP";
			default -> new String(content, StandardCharsets.ISO_8859_1).contains(EICAR)
					? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
		};
	}

	private byte[] chunks(DataInputStream in) throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		for (int length = in.readInt(); length > 0; length = in.readInt()) {
			this.largestChunk = Math.max(this.largestChunk, length);
			content.write(in.readNBytes(length));
		}
		return content.toByteArray();
	}

	private static void say(Socket guest, String words) throws IOException {
		guest.getOutputStream().write((words + "\0").getBytes(StandardCharsets.US_ASCII));
		guest.close();
	}

	@Override
	public void close() throws IOException {
		this.door.close();
		for (Socket guest : this.guests) {
			guest.close();
		}
	}

}
