package dev.goodword.simulation.rows;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/** The way to a value of an entity, such as {@code moments.notBefore}. */
final class Path {

	private final List<Field> steps = new ArrayList<>();

	Path(Class<?> type, String dotted) {
		Class<?> at = type;
		for (String name : dotted.split("\\.")) {
			Field field = field(at, name);
			this.steps.add(field);
			at = field.getType();
		}
	}

	Object of(Object entity) {
		Object value = entity;
		for (Field step : this.steps) {
			if (value == null) {
				return null;
			}
			value = EntityShape.get(step, value);
		}
		return Keys.of(value);
	}

	void set(Object entity, Object value) {
		Object owner = entity;
		for (Field step : this.steps.subList(0, this.steps.size() - 1)) {
			owner = EntityShape.get(step, owner);
		}
		EntityShape.set(this.steps.get(this.steps.size() - 1), owner, value);
	}

	private static Field field(Class<?> type, String name) {
		for (Class<?> part = type; part != null; part = part.getSuperclass()) {
			for (Field field : part.getDeclaredFields()) {
				if (field.getName().equals(name)) {
					field.setAccessible(true);
					return field;
				}
			}
		}
		throw new IllegalArgumentException("No " + name + " in " + type);
	}

}
