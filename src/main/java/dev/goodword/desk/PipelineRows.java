package dev.goodword.desk;

import dev.goodword.applications.ApplicationState;
import dev.goodword.applications.Told;
import dev.goodword.desk.model.Ball;
import dev.goodword.desk.model.DeskRow;
import dev.goodword.positions.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows and cards of one pipeline for one reader.
 *
 * @param position which pipeline
 * @param query which part of it, carried along in the addresses
 * @param clock the team's clock
 * @param words the reader's words
 * @param mayMove whether the reader may move applications here
 * @param mayEnd whether the reader may decide about several of them at once
 */
record PipelineRows(PositionId position, PipelineQuery query, DueClock clock, Wording words, boolean mayMove,
		boolean mayEnd) {

	PipelineView.Row row(DeskRow row) {
		return row(row, null);
	}

	/**
	 * The same with what is known of their first day of work.
	 * @param start in words; null for those who did not accept
	 */
	PipelineView.Row row(DeskRow row, @Nullable String start) {
		String page = "/applications/" + row.application();
		boolean ended = row.state() == ApplicationState.ENDED;
		int silence = this.clock.workingDaysSince(row.lastTouchAt());
		return new PipelineView.Row((row.name() != null) ? row.name() : this.words.say("desk.erased"),
				DueLabel.languageOf(row.name()), page + this.query.query(),
				(this.mayMove && !ended) ? page + "/move" : null, DueLabel.of(row, this.clock, this.words),
				row.stage().name().in(this.words.language()), ball(row), source(row),
				this.words.say("desk.touch", silence),
				this.words.dates(this.clock.calendar().zone()).monthDay(row.receivedAt()).text(), outcome(row, start),
				tag(row), (this.mayEnd && !ended) ? row.application().toString() : null);
	}

	/** Who acts next and, when it is us, on what. */
	private String ball(DeskRow row) {
		String who = this.words.say("Ball." + row.ball());
		return (row.ball() != Ball.US || row.state() == ApplicationState.ENDED) ? who
				: this.words.say("desk.ball.us", who, DueLabel.missing(row, this.clock, this.words));
	}

	private String source(DeskRow row) {
		return (row.source() != null) ? this.words.source(row.source()) : this.words.say("desk.none");
	}

	/**
	 * What became of it, what they were told of it, and when whoever was hired starts.
	 */
	private @Nullable String outcome(DeskRow row, @Nullable String start) {
		if (row.outcome() == null) {
			return null;
		}
		String outcome = this.words.say("Outcome." + row.outcome());
		if (start != null && row.told() == Told.NOTHING_TO_TELL) {
			return this.words.say("desk.outcome", outcome, start);
		}
		String told = this.words.say("desk.outcome", outcome, this.words.say("Told." + row.told()));
		return (start != null) ? this.words.say("desk.outcome", told, start) : told;
	}

	private TodayView.@Nullable Tag tag(DeskRow row) {
		if (row.mailFailed()) {
			return new TodayView.Tag("late", this.words.say("desk.today.tag.failed"));
		}
		return row.draftBlocked() ? new TodayView.Tag("warn", this.words.say("desk.today.tag.blocked")) : null;
	}

}
