package dev.goodword.surveys.comments;

import java.util.Collection;
import java.util.List;

/**
 * Whose names are taken out of words.
 *
 * @param near of those the words may be about: each part of their names counts
 * @param others of whoever else works here: only the whole name counts
 * @param house what the employer is called, which stays
 */
public record Names(List<String> near, List<String> others, List<String> house) {

	/** Nobody is known. */
	public static final Names NONE = new Names(List.of(), List.of(), List.of());

	public Names {
		near = List.copyOf(near);
		others = List.copyOf(others);
		house = List.copyOf(house);
	}

	/** Of some people near and some others. */
	public static Names of(Collection<String> near, Collection<String> others, Collection<String> house) {
		return new Names(List.copyOf(near), List.copyOf(others), List.copyOf(house));
	}

	/** Hidden in logs. */
	@Override
	public String toString() {
		return "names of " + (this.near.size() + this.others.size());
	}

}
