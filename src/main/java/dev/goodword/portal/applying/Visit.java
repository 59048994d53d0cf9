package dev.goodword.portal.applying;

import java.util.List;

import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.PublishedPosition;
import dev.goodword.positions.Question;
import dev.goodword.portal.Door;
import dev.goodword.shared.LocaleTag;

/**
 * Somebody at the form of a position.
 *
 * @param position the position
 * @param questions what its form asks
 * @param door whether one may apply
 * @param language what they read
 */
record Visit(PublishedPosition position, List<Question> questions, Door door, LocaleTag language) {

	PositionSummary summary() {
		return this.position.summary();
	}

	/** What keeps the draft from being sent. */
	List<Problem> problems(Draft draft) {
		return ApplyChecks.problems(draft.form(), draft.files().size(), this.questions);
	}

	String code() {
		return summary().code();
	}

}
