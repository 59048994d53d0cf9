package dev.goodword;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import dev.goodword.shared.LocaleTag;

/** The files of texts as they lie in the sources. */
final class MessageFiles {

	static final Path FOLDER = Path.of("src/main/resources/messages");

	private MessageFiles() {
	}

	/** The modules that have texts in some language. */
	static List<String> modules() {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.map((file) -> file.getFileName().toString())
				.map((name) -> name.replaceFirst("_(en|zh_Hans)\\.properties$", ""))
				.distinct()
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The texts of a module by key. */
	static Map<String, String> texts(String module, LocaleTag language) {
		Path file = FOLDER.resolve(module + "_" + language.value().replace('-', '_') + ".properties");
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return properties.stringPropertyNames()
			.stream()
			.collect(Collectors.toMap((key) -> key, properties::getProperty, (one, other) -> one, TreeMap::new));
	}

	/** All texts of a language by key. */
	static Map<String, String> all(LocaleTag language) {
		Map<String, String> all = new TreeMap<>();
		modules().forEach((module) -> all.putAll(texts(module, language)));
		return all;
	}

	/** The placeholders of a text. */
	static Set<String> placeholders(String text) {
		Set<String> names = new TreeSet<>();
		MessagePattern pattern = new MessagePattern(text);
		for (int i = 0; i < pattern.countParts(); i++) {
			Part part = pattern.getPart(i);
			if (part.getType() == Part.Type.ARG_NUMBER || part.getType() == Part.Type.ARG_NAME) {
				names.add(pattern.getSubstring(part));
			}
		}
		return names;
	}

}
