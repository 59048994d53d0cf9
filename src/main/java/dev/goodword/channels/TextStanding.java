package dev.goodword.channels;

import java.util.Map;

import dev.goodword.shared.Delivered;
import org.jspecify.annotations.Nullable;

/**
 * How texts are doing.
 *
 * @param state where they stand altogether
 * @param setup what is in force, or would be; null when nothing is
 * @param week what became of those of the last seven days
 */
public record TextStanding(TextState state, @Nullable TextSetup setup, Map<Delivered.Kind, Long> week) {

	public TextStanding {
		week = Map.copyOf(week);
	}

}
