package dev.goodword.simulation.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One table in memory, with its indexes and unique keys. */
final class MapTable<E> implements Rows<E> {

	private final MapStore store;

	private final Class<E> type;

	private final EntityShape shape;

	private final Map<Object, Row<E>> rows = new LinkedHashMap<>();

	private final List<MapIndex<E>> indexes = new ArrayList<>();

	private final Map<String, MapIndex<E>> byPath = new HashMap<>();

	private final Map<String, Path> paths = new HashMap<>();

	private long stored;

	MapTable(MapStore store, Class<E> type, List<List<String>> uniqueKeys) {
		this.store = store;
		this.type = type;
		this.shape = EntityShape.of(type);
		uniqueKeys.forEach((key) -> addIndex(key, true));
	}

	EntityShape shape() {
		return this.shape;
	}

	/** An entity and what its indexes know of it. */
	static final class Row<E> {

		final E entity;

		final long number;

		Object[] keys = new Object[0];

		Row(E entity, long number) {
			this.entity = entity;
			this.number = number;
		}

	}

	private MapIndex<E> addIndex(List<String> names, boolean unique) {
		MapIndex<E> index = new MapIndex<>(names.stream().map(this::path).toList(), unique);
		this.indexes.add(index);
		this.byPath.put(String.join(",", names), index);
		this.rows.values().forEach((row) -> {
			row.keys = Arrays.copyOf(row.keys, this.indexes.size());
			Object key = index.key(row.entity);
			row.keys[this.indexes.size() - 1] = key;
			if (key != null) {
				index.put(key, row);
			}
		});
		return index;
	}

	private Path path(String dotted) {
		Path known = this.paths.get(dotted);
		if (known == null) {
			known = new Path(this.type, dotted);
			this.paths.put(dotted, known);
		}
		return known;
	}

	/** Takes a row out of the indexes under whose keys it stands no longer. */
	void release(Row<?> any) {
		Row<E> row = typed(any);
		for (int i = 0; i < this.indexes.size(); i++) {
			MapIndex<E> index = this.indexes.get(i);
			Object before = row.keys[i];
			if (before != null && !before.equals(index.key(row.entity))) {
				index.take(before, row);
				row.keys[i] = null;
			}
		}
	}

	/** Puts it in under its present keys. */
	void enter(Row<?> any) {
		Row<E> row = typed(any);
		for (int i = 0; i < this.indexes.size(); i++) {
			Object now = this.indexes.get(i).key(row.entity);
			if (now != null && row.keys[i] == null) {
				this.indexes.get(i).put(now, row);
				row.keys[i] = now;
			}
		}
	}

	@SuppressWarnings("unchecked")
	private Row<E> typed(Row<?> any) {
		return (Row<E>) any;
	}

	void insert(Row<E> row) {
		row.keys = new Object[this.indexes.size()];
		this.rows.put(this.shape.id(row.entity), row);
		enter(row);
	}

	void remove(Row<E> row) {
		this.rows.remove(this.shape.id(row.entity));
		for (int i = 0; i < this.indexes.size(); i++) {
			if (row.keys[i] != null) {
				this.indexes.get(i).take(row.keys[i], row);
				row.keys[i] = null;
			}
		}
	}

	private E seen(Row<E> row) {
		this.store.touch(this, row);
		return row.entity;
	}

	/** Writes what was saved and is not written yet. */
	void flush() {
		this.store.flush(this);
	}

	@Override
	public Stream<E> all() {
		flush();
		return new ArrayList<>(this.rows.values()).stream().map(this::seen);
	}

	@Override
	public Stream<E> with(String path, Object value) {
		return found(path, value).stream().map(this::seen);
	}

	@Override
	public Stream<E> seen(String path, Object value) {
		return found(path, value).stream().map((row) -> row.entity);
	}

	@Override
	public E take(E row) {
		return seen(this.rows.get(this.shape.id(row)));
	}

	@Override
	public Stream<E> seen() {
		flush();
		return new ArrayList<>(this.rows.values()).stream().map((row) -> row.entity);
	}

	@Override
	public Stream<E> having(String path) {
		List<Row<E>> found = new ArrayList<>();
		index(path).rows.values().forEach((same) -> found.addAll(same.values()));
		found.sort(Comparator.comparing((row) -> row.number));
		return found.stream().map(this::seen);
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T> Optional<T> least(String path, String where, Object value, String... absent) {
		if (where == null) {
			return index(path).rows.keySet().stream().min(Keys.ORDER).map((found) -> (T) found);
		}
		Object least = null;
		for (Row<E> row : same(where, value).values()) {
			boolean counts = true;
			for (String none : absent) {
				counts &= path(none).of(row.entity) == null;
			}
			Object found = counts ? path(path).of(row.entity) : null;
			least = (found != null && (least == null || Keys.ORDER.compare(found, least) < 0)) ? found : least;
		}
		return Optional.ofNullable((T) least);
	}

	@Override
	public <O> Rows<O> beside(Class<O> other) {
		return this.store.rows(other);
	}

	private MapIndex<E> index(String path) {
		this.store.flush(this);
		MapIndex<E> index = this.byPath.get(path);
		return (index != null) ? index : addIndex(List.of(path), false);
	}

	private Map<Long, Row<E>> same(String path, Object value) {
		return index(path).rows.getOrDefault(Keys.of(value), Map.of());
	}

	private List<Row<E>> found(String path, Object value) {
		return new ArrayList<>(same(path, value).values());
	}

	/** How many have a value. */
	int count(String path, Object value) {
		return same(path, value).size();
	}

	@Override
	public Optional<E> find(Object id) {
		return Optional.ofNullable(this.rows.get(Keys.of(id))).map(this::seen);
	}

	/** The way to a value, to be asked for once and kept. */
	Path way(String dotted) {
		return path(dotted);
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T> T value(E row, String path) {
		return (T) path(path).of(row);
	}

	@Override
	public void set(E row, String path, Object value) {
		path(path).set(row, value);
		this.store.saved(this);
	}

	@Override
	public Comparator<E> by(String... names) {
		List<Path> keys = Stream.of(names).map(this::path).toList();
		return (one, other) -> {
			for (Path key : keys) {
				int result = Keys.ORDER.compare(key.of(one), key.of(other));
				if (result != 0) {
					return result;
				}
			}
			return 0;
		};
	}

	@Override
	public E save(E entity) {
		this.store.saved(this);
		Row<E> known = this.rows.get(this.shape.id(entity));
		if (known == null) {
			this.shape.nextVersion(entity, true);
			Row<E> row = new Row<>(entity, this.stored++);
			insert(row);
			this.store.undoBy(this, row, () -> remove(row));
			return entity;
		}
		E live = seen(known);
		if (live != entity) {
			this.shape.copy(entity, live);
		}
		return live;
	}

	@Override
	public void delete(E entity) {
		Row<E> row = this.rows.get(this.shape.id(entity));
		if (row != null) {
			remove(row);
			this.store.forget(this, row);
			this.store.undo(() -> insert(row));
		}
	}

	/** Whether the row is stored. */
	boolean holds(Row<?> row) {
		return this.rows.get(this.shape.id(row.entity)) == row;
	}

}
