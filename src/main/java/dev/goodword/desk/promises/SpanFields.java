package dev.goodword.desk.promises;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.goodword.desk.Wording;
import dev.goodword.promises.spans.Span;
import dev.goodword.promises.spans.Spans;
import org.jspecify.annotations.Nullable;

/**
 * The spans as text from a form; an empty field means what stands above.
 *
 * @param typed what was sent, by the name of the span; a span may be missing
 */
record SpanFields(Map<String, String> typed) {

	private static final int LONGEST = 9;

	/** What is set there now. */
	static SpanFields of(Spans spans) {
		Map<String, String> typed = new HashMap<>();
		spans.own().forEach((span, days) -> typed.put(span.name(), days.toString()));
		return new SpanFields(typed);
	}

	/** What was sent for a span; empty when nothing was. */
	String of(Span span) {
		return this.typed.getOrDefault(span.name(), "").strip();
	}

	/** What may not be, each beside its field. */
	List<Problem> problems(Wording words) {
		List<Problem> problems = new ArrayList<>();
		for (Span span : Span.values()) {
			if (!of(span).isEmpty() && days(span) == null) {
				problems.add(new Problem(span.name(),
						words.say("promises.settings.problem", words.say("promises.span." + span), span.cap())));
			}
		}
		return problems;
	}

	/** The days of each span that was sent; null for what stands above. */
	Map<Span, @Nullable Integer> wanted() {
		Map<Span, @Nullable Integer> wanted = new EnumMap<>(Span.class);
		for (Span span : Span.values()) {
			if (this.typed.containsKey(span.name())) {
				wanted.put(span, days(span));
			}
		}
		return wanted;
	}

	private @Nullable Integer days(Span span) {
		String text = of(span);
		if (text.length() > LONGEST || !text.matches("[0-9]+")) {
			return null;
		}
		int days = Integer.parseInt(text);
		return span.allows(days) ? days : null;
	}

}
