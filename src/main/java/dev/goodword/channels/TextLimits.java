package dev.goodword.channels;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How many texts may leave.
 *
 * @param oneADay to one person a day, where they are
 * @param aSecond altogether in a second
 * @param aMinute altogether in a minute
 * @param aDay altogether in 24 hours
 */
@Embeddable
public record TextLimits(@Column(name = "one_a_day") int oneADay, @Column(name = "a_second") int aSecond,
		@Column(name = "a_minute") int aMinute, @Column(name = "a_day") int aDay) {

	/** What is asked for where nobody says otherwise. */
	public static final TextLimits USUAL = new TextLimits(2, 5, 30, 1000);

	/** The most of each that can be asked for. */
	public static final TextLimits MOST = new TextLimits(10, 100, 1000, 100_000);

	/** How many more may leave now, given how many left in the time before. */
	int left(int inSecond, int inMinute, int inDay) {
		int left = Math.min(this.aSecond - inSecond, Math.min(this.aMinute - inMinute, this.aDay - inDay));
		return Math.max(left, 0);
	}

}
