package dev.goodword.desk.promises;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.goodword.desk.model.Ball;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What part of the ledger is asked for: the state its addresses carry. Anything unknown
 * is read as if it were not there.
 *
 * @param turn whose turn it is
 * @param position only this position; empty for all
 * @param silent at least so many working days without a word
 * @param lateOnly only what is past the team's time
 * @param page the page, from 1
 */
record LedgerQuery(Turn turn, String position, int silent, boolean lateOnly, int page) {

	/** From this many on the auditor reports it: the longest silence that may be. */
	static final int LIMIT = 10;

	/** The spans of silence one may ask for. */
	static final List<Integer> STEPS = List.of(0, 1, 3, 5, LIMIT);

	/** How many one page shows. */
	static final int ROWS = 50;

	/** Nobody reads further; a filter finds more. */
	static final int LAST_PAGE = 40;

	/** Whose turn is looked at. */
	enum Turn {

		/** Ours. */
		OURS(EnumSet.of(Ball.US)),
		/** The candidate's. */
		THEIRS(EnumSet.of(Ball.CANDIDATE)),
		/** Everybody who is open. */
		ALL(EnumSet.of(Ball.US, Ball.CANDIDATE));

		private final Set<Ball> balls;

		Turn(Set<Ball> balls) {
			this.balls = balls;
		}

		Set<Ball> balls() {
			return this.balls;
		}

	}

	/** Reads the parameters of an address. */
	static LedgerQuery of(Map<String, String> asked) {
		Turn turn = Turn.OURS;
		for (Turn each : Turn.values()) {
			turn = each.name().equals(asked.get("turn")) ? each : turn;
		}
		int silent = number(asked.get("silent"), 0);
		return new LedgerQuery(turn, asked.getOrDefault("position", ""), STEPS.contains(silent) ? silent : 0,
				"true".equals(asked.get("late")), Math.max(1, Math.min(number(asked.get("page"), 1), LAST_PAGE)));
	}

	private static int number(@Nullable String text, int otherwise) {
		return (text != null && text.matches("\\d{1,4}")) ? Integer.parseInt(text) : otherwise;
	}

	LedgerQuery show(Turn other) {
		return new LedgerQuery(other, this.position, this.silent, this.lateOnly, 1);
	}

	LedgerQuery turnedTo(int other) {
		return new LedgerQuery(this.turn, this.position, this.silent, this.lateOnly, other);
	}

	/** Whether only a part of those is shown whose turn it is. */
	boolean isNarrow() {
		return !this.position.isEmpty() || this.silent > 0 || this.lateOnly;
	}

	/** Its address. */
	String href() {
		UriComponentsBuilder href = UriComponentsBuilder.fromPath("/ledger").queryParam("turn", this.turn.name());
		if (!this.position.isEmpty()) {
			href.queryParam("position", this.position);
		}
		if (this.silent > 0) {
			href.queryParam("silent", this.silent);
		}
		if (this.lateOnly) {
			href.queryParam("late", "true");
		}
		if (this.page > 1) {
			href.queryParam("page", this.page);
		}
		return href.encode().build().toUriString();
	}

}
