package dev.goodword.simulation.rows;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows of one entity, as the running transaction sees them. What is handed out may be
 * changed in place; a rollback puts it back.
 *
 * @param <E> the entity
 */
public interface Rows<E> {

	Stream<E> all();

	/** All of them, only to be looked at. */
	Stream<E> seen();

	/** Those with a value, found by an index; in the order they were stored. */
	Stream<E> with(String path, Object value);

	/**
	 * Those with a value, only to be looked at: nobody may change them, and they are not
	 * kept for a rollback.
	 */
	Stream<E> seen(String path, Object value);

	/** Takes one in hand that was only looked at: from now on it may be changed. */
	E take(E row);

	/** Those that have any value there, found by an index. */
	Stream<E> having(String path);

	/**
	 * The least value of those with another value, or of all when that is null; read
	 * without taking any row in hand.
	 * @param absent values a row must not have to count
	 */
	<T> Optional<T> least(String path, String where, Object value, String... absent);

	/** The rows of another entity in the same store. */
	<O> Rows<O> beside(Class<O> other);

	Optional<E> find(Object id);

	/** The value of a row. */
	<T> T value(E row, String path);

	/** Writes past the methods of the entity, as a bulk statement does. */
	void set(E row, String path, Object value);

	/** By values of rows, in the database's order. */
	Comparator<E> by(String... paths);

	E save(E row);

	void delete(E row);

}
