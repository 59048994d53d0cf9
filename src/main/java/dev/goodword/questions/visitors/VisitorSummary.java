package dev.goodword.questions.visitors;

import java.time.Instant;
import java.util.List;

import dev.goodword.accounts.AccountId;
import dev.goodword.questions.QuestionDates;
import dev.goodword.questions.published.PublishedRef;
import org.jspecify.annotations.Nullable;

/**
 * A question of somebody who has not applied, as it stands.
 *
 * @param place what it is about, and whose it is
 * @param visitor who asks
 * @param text what was asked
 * @param dates by when it is answered; nobody was told them before the address was
 * confirmed
 * @param delays how often they were told a later day
 * @param untold whether the day did not reach them, or may not have
 * @param goesAt when the row is deleted, as things stand
 * @param unread whether they know that nobody has dealt with what they wrote back
 * @param reply what a person answered; null without an answer
 */
public record VisitorSummary(VisitorQuestionId id, VisitorPlace place, VisitorState state, Visitor visitor, String text,
		QuestionDates dates, int delays, boolean untold, Instant goesAt, boolean unread, @Nullable Reply reply) {

	/** Whether an answer is awaited. */
	public boolean isOpen() {
		return this.state == VisitorState.ASKED;
	}

	/** Whether its writer was told a day that is over. */
	public boolean isLate(Instant now) {
		return isOpen() && this.dates.isPassed(now);
	}

	/** Whether the last day its writer was told is over. */
	public boolean isLeft(Instant now) {
		return isLate(now) && this.delays >= VisitorPolicy.MOST_DELAYS;
	}

	/** For which reasons it may be closed without a letter; none once a day passed. */
	public List<VisitorClosing> closings(Instant now) {
		return VisitorPolicy.closings(this.state, this.delays > 0 || isLate(now));
	}

	/** Whether it was closed without an answer, and the day they were told is ahead. */
	public boolean mayReopen(Instant now) {
		return this.state == VisitorState.CLOSED && this.reply == null && !this.dates.isPassed(now);
	}

	/** Whether the team's own time for it is over. */
	public boolean isOverdue(Instant now) {
		return isOpen() && now.isAfter(this.dates.teamDueAt());
	}

	/**
	 * What a person answered.
	 *
	 * @param text the answer
	 * @param by who answered
	 * @param published the published answer it became or repeats; null for none
	 */
	public record Reply(String text, AccountId by, @Nullable PublishedRef published) {
	}

}
