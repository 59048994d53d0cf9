package dev.goodword.surveys.asking;

import java.time.Duration;
import java.time.Instant;

import dev.goodword.shared.Chance;
import org.springframework.stereotype.Component;

/** Draws the times of asking, so that no hour and no weekday stands out. */
@Component
class AskingTimes {

	private final Chance chance;

	AskingTimes(Chance chance) {
		this.chance = chance;
	}

	/** From a day before to a day after. */
	Instant about(Instant middle) {
		int day = Math.toIntExact(InvitationPolicy.SPREAD.toSeconds());
		return middle.plus(Duration.ofSeconds(this.chance.below(2 * day + 1) - day));
	}

	/** Up to a day later, and not before. */
	Instant after(Instant earliest) {
		return earliest.plusSeconds(this.chance.below(Math.toIntExact(InvitationPolicy.SPREAD.toSeconds())));
	}

}
