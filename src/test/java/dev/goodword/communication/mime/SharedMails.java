package dev.goodword.communication.mime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/**
 * Real mails of the shared test data; tests that need them are skipped loudly without.
 */
public final class SharedMails {

	private SharedMails() {
	}

	/** The files of a folder, in the order of their names. */
	public static List<Path> in(String folder) {
		String data = System.getenv("GOODWORD_TEST_DATA");
		if (data == null) {
			Assumptions.abort("SKIPPED: set GOODWORD_TEST_DATA to the shared test data to read real mails");
		}
		try (Stream<Path> files = Files.list(Path.of(data, folder))) {
			return files.sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The bytes of a file. */
	public static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Lines of a table beside the test, without comments. */
	public static List<String[]> table(Class<?> test, String name) {
		try (var in = test.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> line.split(",\\s*", -1))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
