package dev.goodword.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Before the embedded database is opened: deletes it when it holds a sample that is to be
 * removed, or one whose telling was cut short and begins anew. Touches no other database.
 */
class SampleSweeping implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final List<String> FILES = List.of("goodword.mv.db", "goodword.trace.db");

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Environment settings = context.getEnvironment();
		if (!isOurs(settings)) {
			return;
		}
		switch (SampleState.of(settings)) {
			case TELLING -> {
				sweep(settings);
				SampleState.UNKNOWN.keep(settings);
			}
			case LEAVING -> {
				sweep(settings);
				SampleState.GONE.keep(settings);
			}
			default -> {
			}
		}
	}

	private static boolean isOurs(Environment settings) {
		return settings.getProperty("spring.datasource.url", "")
			.startsWith("jdbc:h2:file:" + settings.getProperty("goodword.home", "./.goodword") + "/goodword;");
	}

	private static void sweep(Environment settings) {
		Path home = SampleState.home(settings);
		try {
			for (String file : FILES) {
				Files.deleteIfExists(home.resolve(file));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
