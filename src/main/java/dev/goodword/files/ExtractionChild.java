package dev.goodword.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.springframework.util.FileSystemUtils;

/**
 * The program of the reading process: takes files from standard input and writes their
 * text to standard output until the pipe closes. Starts no Spring, opens no connection,
 * and ends itself when the parent is gone or a file takes longer than the parent would
 * wait.
 */
final class ExtractionChild {

	private static final long GRACE_MILLIS = 5000;

	private final DataInputStream requests;

	private final DataOutputStream answers;

	private final DocumentText documents;

	private final long limitMillis;

	private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "files-child-watch");
		thread.setDaemon(true);
		return thread;
	});

	private ExtractionChild(DataInputStream requests, DataOutputStream answers, DocumentText documents,
			long limitMillis) {
		this.requests = requests;
		this.answers = answers;
		this.documents = documents;
		this.limitMillis = limitMillis;
	}

	/**
	 * Reads files.
	 * @param arguments the limit for one file in milliseconds, the limit for a text in
	 * characters
	 */
	public static void main(String[] arguments) throws IOException {
		DataInputStream requests = new DataInputStream(new BufferedInputStream(System.in));
		DataOutputStream answers = new DataOutputStream(new BufferedOutputStream(System.out));
		System.setOut(new PrintStream(OutputStream.nullOutputStream()));
		NoNetwork.install();
		DocumentText documents = new DocumentText(Integer.parseInt(arguments[1]));
		WarmUp.run(documents);
		new ExtractionChild(requests, answers, documents, Long.parseLong(arguments[0])).serve();
	}

	private void serve() throws IOException {
		ExtractionProtocol.greet(this.answers);
		try {
			while (true) {
				FileKind kind = ExtractionProtocol.readKind(this.requests);
				byte[] content = ExtractionProtocol.readContent(this.requests);
				ExtractionProtocol.writeResult(this.answers, read(kind, content));
			}
		}
		catch (EOFException ex) {
			removeFolder();
		}
	}

	/** A parent that was killed cannot do it. */
	private static void removeFolder() throws IOException {
		Path folder = Path.of(System.getProperty("java.io.tmpdir"));
		if (folder.getFileName().toString().startsWith(ExtractionProcess.FOLDER)) {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	private Extracted read(FileKind kind, byte[] content) {
		Future<?> end = this.watch.schedule(() -> Runtime.getRuntime().halt(1), this.limitMillis + GRACE_MILLIS,
				TimeUnit.MILLISECONDS);
		try {
			return this.documents.read(kind, content);
		}
		finally {
			end.cancel(false);
		}
	}

}
