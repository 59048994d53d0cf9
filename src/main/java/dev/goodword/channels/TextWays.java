package dev.goodword.channels;

import java.util.Optional;

/** What is in force for texts; changes while we run. */
interface TextWays {

	/** Where texts stood some seconds ago at most: for pages and for what is put down. */
	TextNow known();

	/** Where they stand at this moment. */
	TextNow now();

	/** The way one leaves at this moment; empty when none may. */
	Optional<TextWay> open();

	/** Whether we text anybody. */
	default boolean isOn() {
		return known().isOn();
	}

}
