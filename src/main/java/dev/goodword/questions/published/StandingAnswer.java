package dev.goodword.questions.published;

import java.time.Instant;

import dev.goodword.positions.PositionId;

/**
 * A published answer as it stands.
 *
 * @param version the number of these words, from 1
 * @param at since when these words stand there
 * @param withdrawn whether nobody reads it any more
 */
public record StandingAnswer(PublishedAnswerId id, PositionId position, int version, PublicWords words, Instant at,
		boolean withdrawn) {

	/** These words and no others. */
	public PublishedRef ref() {
		return new PublishedRef(this.id, this.version);
	}

}
