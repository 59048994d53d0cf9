package dev.goodword.shared;

import java.time.Duration;

/**
 * The port by which a sample installation moves the product's clock. Nothing else may ask
 * for it.
 */
public interface ShiftedTime {

	/**
	 * How far ahead of the real time the clock shows; zero unless it was moved, negative
	 * while the sample's past is being told.
	 */
	Duration shift();

	/**
	 * Moves the clock.
	 * @param ahead how far ahead of the real time it shows from now on; negative to go
	 * back, which only an empty installation may
	 */
	void shiftTo(Duration ahead);

}
