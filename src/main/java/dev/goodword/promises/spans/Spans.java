package dev.goodword.promises.spans;

import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What one company or one position says of its spans; where it says nothing, what stands
 * above it holds.
 *
 * @param own the spans it sets itself
 * @param above what holds where it sets none; null for the product's figures
 */
public record Spans(Map<Span, Integer> own, @Nullable Spans above) {

	/** The product's figures. */
	public static final Spans USUAL = new Spans(Map.of(), null);

	public Spans {
		own = Map.copyOf(own);
	}

	/** How many working days the team has: at least 1, never more than the cap. */
	public int of(Span span) {
		Integer set = this.own.get(span);
		if (set != null) {
			return Math.max(1, Math.min(set, span.cap()));
		}
		return aboveOf(span);
	}

	/** How many it would have if nothing were set here. */
	public int aboveOf(Span span) {
		return (this.above != null) ? this.above.of(span) : span.usual();
	}

	/** Within how many working days the candidate is told that they hear: T and one. */
	public int toldWithin(Span span) {
		return of(span) + 1;
	}

	/**
	 * The same with these set.
	 * @param wanted the days of each span; null for what stands above
	 */
	public Spans with(Map<Span, @Nullable Integer> wanted) {
		Map<Span, Integer> changed = new EnumMap<>(Span.class);
		changed.putAll(this.own);
		wanted.forEach((span, days) -> {
			if (days != null) {
				changed.put(span, days);
			}
			else {
				changed.remove(span);
			}
		});
		return new Spans(changed, this.above);
	}

}
