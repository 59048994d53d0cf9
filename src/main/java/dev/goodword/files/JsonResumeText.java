package dev.goodword.files;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a JSON Resume 1.0 as lines a person can read. */
final class JsonResumeText {

	private static final JsonFactory JSON = new JsonFactory();

	private static final Set<String> LABELLED = Set.of("name", "email", "phone");

	private JsonResumeText() {
	}

	/**
	 * The text values in their order, one a line; the author's name, mail and phone with
	 * a label, sections with a heading. What follows a damaged place is left out.
	 */
	static String of(byte[] content) {
		StringBuilder lines = new StringBuilder();
		Deque<String> path = new ArrayDeque<>();
		try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), content)) {
			JsonToken token;
			while ((token = parser.nextToken()) != null) {
				follow(token, parser, path, lines);
			}
		}
		catch (JacksonException ex) {
			return lines.toString();
		}
		return lines.toString();
	}

	private static void follow(JsonToken token, JsonParser parser, Deque<String> path, StringBuilder lines) {
		switch (token) {
			case START_OBJECT, START_ARRAY -> {
				String name = parser.currentName();
				path.push((name != null) ? name : "");
				if (path.size() == 2 && name != null && !name.equals("basics")) {
					lines.append('\n').append(name).append('\n');
				}
			}
			case END_OBJECT, END_ARRAY -> path.pop();
			case VALUE_STRING -> append(parser, path, lines);
			default -> {
			}
		}
	}

	private static void append(JsonParser parser, Deque<String> path, StringBuilder lines) {
		String name = parser.currentName();
		if (name != null && "basics".equals(path.peek()) && LABELLED.contains(name)) {
			lines.append(name).append(": ");
		}
		if (name == null || !name.startsWith("$")) {
			lines.append(parser.getString()).append('\n');
		}
	}

}
