package dev.goodword.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.springframework.core.env.Environment;

/**
 * How the sample company stands, remembered in a file beside the embedded database: it
 * must be known before that database is opened.
 */
enum SampleState {

	/**
	 * Nothing is known: an empty installation, or one made before this was remembered.
	 */
	UNKNOWN,
	/** Its past is being told; found at a start, the telling was cut short. */
	TELLING,
	/** It lives. */
	READY,
	/** It is to be removed at the next start. */
	LEAVING,
	/** It was removed, for good. */
	GONE;

	/** What the file of this installation says. */
	static SampleState of(Environment settings) {
		try {
			Path file = file(settings);
			String word = Files.exists(file) ? Files.readString(file).strip() : UNKNOWN.name();
			return Arrays.stream(values()).filter((state) -> state.name().equals(word)).findFirst().orElse(UNKNOWN);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Remembers this state. */
	void keep(Environment settings) {
		try {
			Files.createDirectories(home(settings));
			Files.writeString(file(settings), name());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The folder of the embedded database. */
	static Path home(Environment settings) {
		return Path.of(settings.getProperty("goodword.home", "./.goodword"));
	}

	private static Path file(Environment settings) {
		return home(settings).resolve("sample.state");
	}

}
