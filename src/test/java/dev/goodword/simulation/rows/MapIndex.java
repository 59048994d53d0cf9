package dev.goodword.simulation.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.dao.DataIntegrityViolationException;

/** Rows by the values of one or more of their fields. */
final class MapIndex<E> {

	final List<Path> paths;

	final boolean unique;

	final Map<Object, Map<Long, MapTable.Row<E>>> rows = new HashMap<>();

	MapIndex(List<Path> paths, boolean unique) {
		this.paths = paths;
		this.unique = unique;
	}

	Object key(E entity) {
		if (this.paths.size() == 1) {
			return this.paths.get(0).of(entity);
		}
		List<Object> key = new ArrayList<>(this.paths.size());
		for (Path path : this.paths) {
			Object part = path.of(entity);
			if (part == null) {
				return null;
			}
			key.add(part);
		}
		return key;
	}

	void put(Object key, MapTable.Row<E> row) {
		Map<Long, MapTable.Row<E>> same = this.rows.computeIfAbsent(key, (any) -> new TreeMap<>());
		if (this.unique && !same.isEmpty() && !same.containsKey(row.number)) {
			throw new DataIntegrityViolationException("Not unique in " + row.entity.getClass().getSimpleName());
		}
		same.put(row.number, row);
	}

	void take(Object key, MapTable.Row<E> row) {
		Map<Long, MapTable.Row<E>> same = this.rows.get(key);
		if (same != null) {
			same.remove(row.number);
			if (same.isEmpty()) {
				this.rows.remove(key);
			}
		}
	}

}
