package dev.goodword;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The templates and style sheets as they lie in the sources. */
final class TemplateFiles {

	private static final Path FOLDER = Path.of("templates");

	private static final Path STYLES = Path.of("src/main/resources/static/css");

	private static final Pattern CLASS = Pattern.compile("\\.(ax-[\\w-]+)");

	private TemplateFiles() {
	}

	static List<Path> all() {
		return walk(FOLDER, ".html");
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Mails need inline style, because mail clients drop everything else; what is printed
	 * has the style sheet of the press.
	 */
	static boolean hasOwnLook(Path file) {
		return FOLDER.relativize(file).startsWith("mail") || file.endsWith("layout/mail.html")
				|| file.endsWith("insights/paper.html");
	}

	/** The classes our style sheets know. */
	static TreeSet<String> classes() {
		TreeSet<String> classes = new TreeSet<>();
		for (Path sheet : walk(STYLES, ".css")) {
			CLASS.matcher(text(sheet)).results().forEach((found) -> classes.add(found.group(1)));
		}
		return classes;
	}

	private static List<Path> walk(Path folder, String ending) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
