package dev.goodword.simulation.rows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A database in memory for one thread: rows are the entities themselves, and each
 * transaction remembers how those it touched were before.
 */
public final class MapStore {

	private static final Map<String, List<List<String>>> UNIQUE = Map.of("Message", List.of(List.of("dedupeKey")),
			"Promise", List.of(List.of("application", "chain", "active")), "JobApplication",
			List.of(List.of("reference")), "Chaser", List.of(List.of("promise", "step", "person")), "StaffDigest",
			List.of(List.of("person", "day", "about")), "Account", List.of(List.of("emailKey")));

	private final Map<Class<?>, MapTable<?>> tables = new LinkedHashMap<>();

	private Log running;

	/** What a transaction must put back when it fails. */
	static final class Log {

		final Map<MapTable<?>, Map<MapTable.Row<?>, State>> touched = new IdentityHashMap<>();

		final Deque<Runnable> undo = new ArrayDeque<>();

		final Set<MapTable<?>> written = new HashSet<>();

		/** Nothing that is read in it is changed, so nothing needs to be remembered. */
		final boolean readOnly;

		boolean over;

		boolean lost;

		Log(boolean readOnly) {
			this.readOnly = readOnly;
		}

	}

	/** How a row was at first, and when it was last written. */
	private static final class State {

		final Object[] first;

		Object[] written;

		State(Object[] first, Object[] written) {
			this.first = first;
			this.written = written;
		}

	}

	/** The rows of an entity. */
	public <E> Rows<E> rows(Class<E> type) {
		return table(type);
	}

	@SuppressWarnings("unchecked")
	<E> MapTable<E> table(Class<E> type) {
		MapTable<E> table = (MapTable<E>) this.tables.get(type);
		if (table == null) {
			table = new MapTable<>(this, type, UNIQUE.getOrDefault(type.getSimpleName(), List.of()));
			this.tables.put(type, table);
		}
		return table;
	}

	/** A small table of its own: changes through it are undone with the transaction. */
	public <K, V> Map<K, V> map() {
		Map<K, V> inner = new HashMap<>();
		return new java.util.AbstractMap<>() {
			@Override
			public V put(K key, V value) {
				boolean known = inner.containsKey(key);
				V before = inner.put(key, value);
				undo(() -> {
					if (known) {
						inner.put(key, before);
					}
					else {
						inner.remove(key);
					}
				});
				return before;
			}

			@Override
			public V get(Object key) {
				return inner.get(key);
			}

			@Override
			public boolean containsKey(Object key) {
				return inner.containsKey(key);
			}

			@Override
			@SuppressWarnings("unchecked")
			public V remove(Object key) {
				V before = inner.remove(key);
				if (before != null) {
					undo(() -> inner.put((K) key, before));
				}
				return before;
			}

			@Override
			public java.util.Set<Entry<K, V>> entrySet() {
				return inner.entrySet();
			}
		};
	}

	Log running() {
		return this.running;
	}

	void run(Log log) {
		this.running = log;
	}

	void touch(MapTable<?> table, MapTable.Row<?> row) {
		if (this.running == null || this.running.readOnly) {
			return;
		}
		Map<MapTable.Row<?>, State> rows = this.running.touched.computeIfAbsent(table,
				(any) -> new IdentityHashMap<>());
		if (!rows.containsKey(row)) {
			Object[] now = table.shape().capture(row.entity);
			rows.put(row, new State(now, now));
		}
	}

	/** A new row: from now on its changes count, and a rollback removes it. */
	void undoBy(MapTable<?> table, MapTable.Row<?> row, Runnable remove) {
		touch(table, row);
		undo(remove);
	}

	void undo(Runnable step) {
		if (this.running != null) {
			this.running.undo.push(step);
		}
	}

	void forget(MapTable<?> table, MapTable.Row<?> row) {
		if (this.running != null && this.running.touched.containsKey(table)) {
			this.running.touched.get(table).remove(row);
		}
	}

	/** Writes what changed in one table, so that questions to it see it. */
	void flush(MapTable<?> table) {
		if (this.running != null && this.running.written.remove(table)) {
			write(table, this.running);
		}
	}

	/** Something was saved: the next question to the table must see it. */
	void saved(MapTable<?> table) {
		if (this.running != null) {
			this.running.written.add(table);
		}
	}

	private static void write(MapTable<?> table, Log log) {
		Map<MapTable.Row<?>, State> rows = log.touched.get(table);
		if (rows == null) {
			return;
		}
		List<MapTable.Row<?>> changed = new ArrayList<>();
		rows.forEach((row, state) -> {
			EntityShape.Change change = table.shape().change(row.entity, state.written);
			if (change == EntityShape.Change.COUNTED) {
				table.shape().nextVersion(row.entity, false);
			}
			if (change != EntityShape.Change.NONE) {
				state.written = table.shape().capture(row.entity);
				changed.add(row);
			}
		});
		changed.forEach(table::release);
		changed.forEach(table::enter);
	}

	void commit(Log log) {
		log.touched.keySet().forEach((table) -> write(table, log));
		log.over = true;
	}

	void rollback(Log log) {
		if (log.over) {
			return;
		}
		log.over = true;
		log.undo.forEach(Runnable::run);
		log.touched.forEach((table, rows) -> {
			rows.forEach((row, state) -> table.shape().restore(row.entity, state.first));
			rows.keySet().stream().filter(table::holds).forEach(table::release);
			rows.keySet().stream().filter(table::holds).forEach(table::enter);
		});
	}

}
