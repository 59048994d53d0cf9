package dev.goodword.shared;

import java.time.Duration;

/**
 * The port by which a sample installation moves the product's clock ahead. Nothing else
 * may ask for it.
 */
public interface ShiftedTime {

	/** How far ahead of the real time the clock shows; zero unless it was moved. */
	Duration shift();

	/**
	 * Moves the clock.
	 * @param ahead how far ahead of the real time it shows from now on; never negative
	 */
	void shiftTo(Duration ahead);

}
