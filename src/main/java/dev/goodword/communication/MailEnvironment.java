package dev.goodword.communication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import dev.goodword.shared.Chance;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which installation this is. The name is kept beside the database and never in it: a
 * database that is copied or restored elsewhere finds another one there.
 */
@Component
class MailEnvironment {

	private static final String FILE = "mail-environment";

	private static final int LONGEST = 60;

	private final String name;

	private final long epoch;

	MailEnvironment(@Value("${goodword.home}") Path home, MailSettings settings, Chance chance) {
		String given = settings.environment();
		this.name = (given == null || given.isBlank()) ? kept(home, chance) : given.strip();
		this.epoch = settings.epoch();
		if (this.name.length() > LONGEST || !this.name.matches("[\\w.-]+")) {
			throw new IllegalStateException("The name of the mail environment is no name");
		}
	}

	private static String kept(Path home, Chance chance) {
		try {
			Path file = home.resolve(FILE);
			Files.createDirectories(home.toAbsolutePath());
			if (!Files.exists(file)) {
				Files.writeString(file, chance.newId().toString(), StandardOpenOption.CREATE_NEW);
			}
			return Files.readString(file).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The name of the mail environment cannot be read or made", ex);
		}
	}

	String name() {
		return this.name;
	}

	long epoch() {
		return this.epoch;
	}

}
