package dev.goodword.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts long lists so that no question to the database grows with them. */
public final class Pieces {

	/** As many as are asked about at once. */
	public static final int SIZE = 100;

	private Pieces() {
	}

	/** The same in the same order, in pieces of {@value #SIZE} at most. */
	public static <T> List<List<T>> of(Collection<T> all) {
		List<T> list = List.copyOf(all);
		List<List<T>> pieces = new ArrayList<>();
		for (int from = 0; from < list.size(); from += SIZE) {
			pieces.add(list.subList(from, Math.min(list.size(), from + SIZE)));
		}
		return pieces;
	}

}
