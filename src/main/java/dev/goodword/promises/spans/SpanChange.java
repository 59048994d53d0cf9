package dev.goodword.promises.spans;

import java.time.Instant;
import java.util.List;

import dev.goodword.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One change of spans, as it stands in their history.
 *
 * @param by who made it
 * @param at since when it holds
 * @param lines what it changed
 */
public record SpanChange(AccountId by, Instant at, List<Line> lines) {

	public SpanChange {
		lines = List.copyOf(lines);
	}

	/**
	 * One span.
	 *
	 * @param span which
	 * @param before the days set until then; null when none were
	 * @param after the days set from then on; null for what stands above
	 */
	public record Line(Span span, @Nullable Integer before, @Nullable Integer after) {
	}

}
