package dev.goodword.communication;

import java.time.Instant;
import java.util.UUID;

/**
 * Says at the last moment before a survey mail leaves whether it is still wanted.
 * Declared here and answered by whoever asks.
 */
public interface SurveyWish {

	/**
	 * Whether the person is still to be asked: not yet answered, not too late, no
	 * objection.
	 * @param invitation what the mail invites to
	 */
	boolean isStillWanted(UUID invitation, Instant now);

}
