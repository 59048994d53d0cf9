package dev.goodword.web;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.convert.support.GenericConversionService;

/**
 * Keeps what stands in a session as JSON: a text, a number or a truth, and nothing else.
 * Whoever puts an object into a session learns it at once, and nothing read from the
 * database can make one.
 */
final class SessionJson extends GenericConversionService {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	SessionJson() {
		addConverter(Object.class, byte[].class, SessionJson::write);
		addConverter(byte[].class, Object.class, SessionJson::read);
	}

	private static byte[] write(Object value) {
		return JSON.writeValueAsBytes(plain(value));
	}

	private static Object read(byte[] stored) {
		return plain(JSON.readValue(stored, Object.class));
	}

	private static Object plain(@Nullable Object value) {
		if (value instanceof String || value instanceof Number || value instanceof Boolean) {
			return value;
		}
		throw new IllegalArgumentException("A session holds texts, numbers and truths, not "
				+ ((value != null) ? value.getClass().getName() : "nothing"));
	}

}
