package dev.goodword.applications.inviting;

import java.time.LocalDate;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.positions.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was asked besides the end of their application.
 *
 * @param target the position to carry it over to; null unless that is asked
 * @param reason what we remember of them; null unless we ask to stay in touch
 * @param area where something may open
 * @param months for how long they may be written to
 * @param keptUntil the day until which the application is kept; null unless that is asked
 * @param until the last day of an answer, where they are
 * @param answer what they said; null for nothing yet
 * @param carriedTo the application it became; null for none
 */
public record EndQuestion(UUID id, JobApplicationId application, EndQuestionKind kind, @Nullable PositionId target,
		@Nullable String reason, @Nullable String area, @Nullable Integer months, @Nullable LocalDate keptUntil,
		LocalDate until, @Nullable EndAnswer answer, @Nullable UUID carriedTo) {

	/** Whether they said yes, and did not take it back. */
	public boolean isAccepted() {
		return this.answer == EndAnswer.YES;
	}

}
