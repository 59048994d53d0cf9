package dev.goodword.drill;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A line to a server on this machine that can be cut, held in silence, and mended. */
final class CuttableLine implements AutoCloseable {

	private final ServerSocket entrance;

	private final int target;

	private final List<Socket> open = new ArrayList<>();

	private volatile boolean cut;

	private volatile CountDownLatch flow = new CountDownLatch(0);

	/**
	 * @param target the port of the server
	 */
	CuttableLine(int target) throws IOException {
		this.target = target;
		this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		begin("line", this::accept);
	}

	int port() {
		return this.entrance.getLocalPort();
	}

	/** Breaks all connections; new ones break at once. */
	void cut() {
		synchronized (this.open) {
			this.cut = true;
			this.open.forEach(CuttableLine::end);
			this.open.clear();
		}
	}

	/** Nothing comes through any more, and nothing breaks. */
	void silence() {
		this.flow = new CountDownLatch(1);
	}

	/** Everything comes through again. */
	void mend() {
		this.cut = false;
		this.flow.countDown();
	}

	@Override
	public void close() throws IOException {
		mend();
		this.entrance.close();
		cut();
	}

	private void accept() throws IOException {
		while (!this.entrance.isClosed()) {
			Socket near = this.entrance.accept();
			synchronized (this.open) {
				if (this.cut) {
					end(near);
					continue;
				}
				Socket far = new Socket(InetAddress.getLoopbackAddress(), this.target);
				this.open.addAll(List.of(near, far));
				begin("line-there", () -> carry(near, far));
				begin("line-back", () -> carry(far, near));
			}
		}
	}

	private void carry(Socket from, Socket to) throws IOException {
		byte[] buffer = new byte[8192];
		try (from; to) {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
				this.flow.await();
				out.write(buffer, 0, count);
				out.flush();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void begin(String name, Piece work) {
		Thread thread = new Thread(() -> {
			try {
				work.run();
			}
			catch (IOException ex) {
				// the line is cut
			}
		}, name);
		thread.setDaemon(true);
		thread.start();
	}

	private static void end(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			// it is ended either way
		}
	}

	/** A part of the work that ends when the line is cut. */
	private interface Piece {

		void run() throws IOException;

	}

}
