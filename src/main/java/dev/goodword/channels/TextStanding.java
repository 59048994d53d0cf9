package dev.goodword.channels;

import java.util.Map;

import dev.goodword.shared.Delivered;
import org.jspecify.annotations.Nullable;

/**
 * How texts are doing.
 *
 * @param host the provider's; null when nothing is configured
 * @param signature what texts begin with
 * @param daily how many one person gets a day
 * @param week what became of those of the last seven days
 */
public record TextStanding(@Nullable String host, String signature, int daily, Map<Delivered.Kind, Long> week) {

	public TextStanding {
		week = Map.copyOf(week);
	}

}
