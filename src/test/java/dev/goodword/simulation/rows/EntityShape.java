package dev.goodword.simulation.rows;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import org.hibernate.annotations.OptimisticLock;

/** The fields of an entity: what must be kept to put it back as it was. */
final class EntityShape {

	private static final Map<Class<?>, EntityShape> KNOWN = new ConcurrentHashMap<>();

	private final Field[] fields;

	/** Whether the value of a field may change in place. */
	private final boolean[] deep;

	/** Whether a change of a field counts. */
	private final boolean[] counts;

	private final Field id;

	private final Field version;

	private EntityShape(Class<?> type) {
		List<Field> all = new ArrayList<>();
		for (Class<?> part = type; part != Object.class; part = part.getSuperclass()) {
			Arrays.stream(part.getDeclaredFields())
				.filter((field) -> !Modifier.isStatic(field.getModifiers()))
				.forEach(all::add);
		}
		this.fields = all.toArray(Field[]::new);
		this.id = marked(Id.class, EmbeddedId.class);
		this.version = marked(Version.class, Version.class);
		this.deep = new boolean[this.fields.length];
		this.counts = new boolean[this.fields.length];
		for (int i = 0; i < this.fields.length; i++) {
			Field field = this.fields[i];
			field.setAccessible(true);
			Class<?> kind = field.getType();
			this.deep[i] = Collection.class.isAssignableFrom(kind) || Map.class.isAssignableFrom(kind)
					|| (!kind.isRecord() && kind.isAnnotationPresent(Embeddable.class));
			this.counts[i] = field != this.version && !field.isAnnotationPresent(Transient.class)
					&& !field.isAnnotationPresent(OptimisticLock.class);
		}
	}

	static EntityShape of(Class<?> type) {
		return KNOWN.computeIfAbsent(type, EntityShape::new);
	}

	private Field marked(Class<? extends java.lang.annotation.Annotation> one,
			Class<? extends java.lang.annotation.Annotation> other) {
		return Arrays.stream(this.fields)
			.filter((field) -> field.isAnnotationPresent(one) || field.isAnnotationPresent(other))
			.findFirst()
			.orElse(null);
	}

	Object id(Object entity) {
		return Keys.of(get(this.id, entity));
	}

	/** Counts the version up; the first one is nought. */
	void nextVersion(Object entity, boolean first) {
		if (this.version == null) {
			return;
		}
		Number now = (Number) get(this.version, entity);
		long next = first ? 0 : now.longValue() + 1;
		boolean isLong = this.version.getType() == long.class || this.version.getType() == Long.class;
		set(this.version, entity, isLong ? (Object) next : (Object) (int) next);
	}

	/** Everything an entity holds, deep enough to restore it. */
	Object[] capture(Object entity) {
		Object[] values = new Object[this.fields.length];
		for (int i = 0; i < values.length; i++) {
			Object value = get(this.fields[i], entity);
			values[i] = this.deep[i] ? kept(value) : value;
		}
		return values;
	}

	void restore(Object entity, Object[] values) {
		for (int i = 0; i < values.length; i++) {
			set(this.fields[i], entity, this.deep[i] ? restored(values[i]) : values[i]);
		}
	}

	/** What became of an entity. */
	enum Change {

		/** Nothing. */
		NONE,

		/** Something that is not counted by the version. */
		SILENT,

		/** Something that is. */
		COUNTED

	}

	/** What differs from an earlier {@link #capture}. */
	Change change(Object entity, Object[] before) {
		Change change = Change.NONE;
		for (int i = 0; i < before.length; i++) {
			Object value = get(this.fields[i], entity);
			if (value != before[i]
					&& (this.deep[i] ? !isKept(before[i], value) : !Objects.deepEquals(before[i], value))) {
				if (this.counts[i]) {
					return Change.COUNTED;
				}
				change = Change.SILENT;
			}
		}
		return change;
	}

	/** Takes over what another instance of the same entity says. */
	void copy(Object from, Object to) {
		Arrays.stream(this.fields)
			.filter((field) -> field != this.version)
			.forEach((field) -> set(field, to, get(field, from)));
	}

	private static Object kept(Object value) {
		if (value instanceof Collection<?> many) {
			return new Nested(value, many.toArray());
		}
		if (value instanceof Map<?, ?> map) {
			return new Nested(value, new Object[] { new HashMap<>(map) });
		}
		return (value != null) ? new Nested(value, of(value.getClass()).capture(value)) : null;
	}

	@SuppressWarnings("unchecked")
	private static Object restored(Object value) {
		if (!(value instanceof Nested nested)) {
			return value;
		}
		if (nested.instance() instanceof Collection<?> many) {
			many.clear();
			((Collection<Object>) many).addAll(Arrays.asList(nested.values()));
		}
		else if (nested.instance() instanceof Map<?, ?> map) {
			map.clear();
			((Map<Object, Object>) map).putAll((Map<Object, Object>) nested.values()[0]);
		}
		else {
			of(nested.instance().getClass()).restore(nested.instance(), nested.values());
		}
		return nested.instance();
	}

	/** Whether a part holds what it held; another instance with the same is no change. */
	private static boolean isKept(Object before, Object value) {
		if (!(before instanceof Nested nested) || value == null) {
			return before == value;
		}
		if (value instanceof Collection<?> many) {
			return many.size() == nested.values().length && Arrays.equals(many.toArray(), nested.values());
		}
		if (value instanceof Map<?, ?>) {
			return value.equals(nested.values()[0]);
		}
		return of(value.getClass()).change(value, nested.values()) == Change.NONE;
	}

	static Object get(Field field, Object entity) {
		try {
			return field.get(entity);
		}
		catch (IllegalAccessException ex) {
			throw new AssertionError(ex);
		}
	}

	static void set(Field field, Object entity, Object value) {
		try {
			field.set(entity, value);
		}
		catch (IllegalAccessException ex) {
			throw new AssertionError(ex);
		}
	}

	/** A part that changes in place, and what it held. */
	private record Nested(Object instance, Object[] values) {
	}

}
