package dev.goodword.communication;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How far this installation has seen its database go: a number that rises in the database
 * while mail leaves, and is kept beside it. A database that was restored knows an older
 * one.
 */
@Component
class MailTide {

	private static final Logger log = LoggerFactory.getLogger(MailTide.class);

	private static final String FILE = "mail-tide";

	private final Path file;

	private long height;

	MailTide(@Value("${goodword.home}") Path home) {
		this.file = home.resolve(FILE);
		this.height = read();
	}

	/** The highest that was seen; 0 when nothing was. */
	synchronized long height() {
		return this.height;
	}

	/** So high stands the database, as committed. */
	synchronized void sawAt(long seen) {
		if (seen <= this.height) {
			return;
		}
		this.height = seen;
		try {
			write(seen);
		}
		catch (IOException ex) {
			log.warn("How far the database went cannot be kept beside it: {}", ex.getClass().getName());
		}
	}

	private long read() {
		try {
			return Files.exists(this.file) ? Long.parseLong(Files.readString(this.file).strip()) : 0;
		}
		catch (IOException | NumberFormatException ex) {
			log.error("How far the database went cannot be read from {}: {}", FILE, ex.getClass().getName());
			return 0;
		}
	}

	/** Whole or not at all. */
	void write(long seen) throws IOException {
		Files.createDirectories(this.file.toAbsolutePath().getParent());
		Path next = Files.createTempFile(this.file.toAbsolutePath().getParent(), FILE, ".next");
		try (FileChannel out = FileChannel.open(next, StandardOpenOption.WRITE)) {
			out.write(ByteBuffer.wrap(Long.toString(seen).getBytes(StandardCharsets.US_ASCII)));
			out.force(true);
		}
		Files.move(next, this.file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
	}

}
