package dev.goodword.files;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a ClamAV daemon by its command {@code INSTREAM}: the bytes in chunks with their
 * length as four bytes, an empty chunk, and the answer up to a zero byte. One connection
 * a file, at most as long as the settings say in all.
 */
class ClamdScanner implements VirusScanner {

	private static final Logger log = LoggerFactory.getLogger(ClamdScanner.class);

	private static final int CHUNK = 64 * 1024;

	private static final int LONGEST_ANSWER = 1024;

	private final InetSocketAddress address;

	private final Duration limit;

	ClamdScanner(FileSettings.Scanner settings) {
		this.address = settings.clamd();
		this.limit = settings.limit();
	}

	@Override
	public boolean isPresent() {
		return true;
	}

	@Override
	public boolean findsVirus(byte[] content) {
		try (Socket socket = new Socket()) {
			CompletableFuture<Void> end = closeAtTheEnd(socket);
			try {
				return verdict(ask(socket, content));
			}
			finally {
				end.cancel(false);
			}
		}
		catch (IOException ex) {
			throw new ScannerAway(ex);
		}
	}

	/** Writing to somebody who does not read has no time limit of its own. */
	private CompletableFuture<Void> closeAtTheEnd(Socket socket) {
		CompletableFuture<Void> end = new CompletableFuture<>();
		end.completeOnTimeout(null, this.limit.toMillis(), TimeUnit.MILLISECONDS).thenRun(() -> close(socket));
		return end;
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			log.debug("The connection to the scanner was gone already");
		}
	}

	private String ask(Socket socket, byte[] content) throws IOException {
		socket.connect(new InetSocketAddress(this.address.getHostString(), this.address.getPort()),
				Math.toIntExact(this.limit.toMillis()));
		DataOutputStream out = new DataOutputStream(socket.getOutputStream());
		out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
		for (int from = 0; from < content.length; from += CHUNK) {
			int length = Math.min(CHUNK, content.length - from);
			out.writeInt(length);
			out.write(content, from, length);
		}
		out.writeInt(0);
		out.flush();
		byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
		return new String(answer, StandardCharsets.US_ASCII).replace("\0", "").strip();
	}

	/** Everything but the two known endings is no verdict. */
	private static boolean verdict(String answer) {
		if (answer.endsWith(" FOUND")) {
			return true;
		}
		if (answer.equals("stream: OK")) {
			return false;
		}
		throw new ScannerAway(answer.isEmpty() ? "no answer" : "an answer without verdict");
	}

}
