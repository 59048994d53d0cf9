package dev.goodword.simulation.rows;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.UUID;

/** Values as they are compared by a database: bytes by content, ids by what they wrap. */
final class Keys {

	private static final ClassValue<Field> WRAPPED = new ClassValue<>() {
		@Override
		protected Field computeValue(Class<?> type) {
			return onlyField(type);
		}
	};

	/** What is not there comes first. */
	static final Comparator<Object> ORDER = Comparator.nullsFirst(Keys::compare);

	private Keys() {
	}

	static Object of(Object value) {
		return (value instanceof byte[] bytes) ? ByteBuffer.wrap(bytes.clone()) : value;
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private static int compare(Object one, Object other) {
		Object left = unwrapped(one);
		Object right = unwrapped(other);
		if (left instanceof UUID first && right instanceof UUID second) {
			int high = Long.compareUnsigned(first.getMostSignificantBits(), second.getMostSignificantBits());
			return (high != 0) ? high
					: Long.compareUnsigned(first.getLeastSignificantBits(), second.getLeastSignificantBits());
		}
		if (left instanceof Enum<?> first && right instanceof Enum<?> second) {
			return first.name().compareTo(second.name());
		}
		return ((Comparable) left).compareTo(right);
	}

	private static Object unwrapped(Object value) {
		return (value instanceof Comparable<?>) ? value : EntityShape.get(WRAPPED.get(value.getClass()), value);
	}

	private static Field onlyField(Class<?> type) {
		RecordComponent[] parts = type.getRecordComponents();
		if (parts == null || parts.length != 1) {
			throw new IllegalArgumentException("Not to be ordered: " + type);
		}
		try {
			Field field = type.getDeclaredField(parts[0].getName());
			field.setAccessible(true);
			return field;
		}
		catch (NoSuchFieldException ex) {
			throw new AssertionError(ex);
		}
	}

}
