package dev.goodword.surveys.scores.publish;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The ways in which figures may be split: along these lines and no others, since free
 * crossings would subtract to single people.
 */
public enum Level {

	/** Everybody. */
	COMPANY(null),
	/** One department. */
	DEPARTMENT(COMPANY),
	/** Positions alike, of one department. */
	POSITION_GROUP(DEPARTMENT),
	/** One recruiter. */
	RECRUITER(COMPANY),
	/** One moment of asking. */
	TOUCHPOINT(COMPANY);

	private final @Nullable Level above;

	Level(@Nullable Level above) {
		this.above = above;
	}

	/** What it is a part of; null for the whole. */
	public @Nullable Level above() {
		return this.above;
	}

	/** Whether figures may be chosen by all of these at once: only by one line. */
	public static boolean mayFilterBy(Set<Level> chosen) {
		return chosen.stream()
			.allMatch((one) -> chosen.stream().allMatch((other) -> one.isWithin(other) || other.isWithin(one)));
	}

	private boolean isWithin(Level other) {
		return this == other || (this.above != null && this.above.isWithin(other));
	}

}
