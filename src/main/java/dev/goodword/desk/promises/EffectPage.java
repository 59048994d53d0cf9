package dev.goodword.desk.promises;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.goodword.calendars.Closure;
import dev.goodword.desk.Wording;
import dev.goodword.promises.PromiseTallies;
import dev.goodword.promises.spans.PromiseSpans;
import dev.goodword.promises.spans.Span;
import dev.goodword.promises.spans.Spans;

import org.springframework.stereotype.Component;

/** Shows what a change of the settings would do, over a real holiday. */
@Component
class EffectPage {

	private static final int COUNTED = 1001;

	private final PromiseSpans spans;

	private final PromiseTallies tallies;

	private final InstantSource clock;

	EffectPage(PromiseSpans spans, PromiseTallies tallies, InstantSource clock) {
		this.spans = spans;
		this.tallies = tallies;
		this.clock = clock;
	}

	/** The page; it has no lines when nothing would change. */
	EffectView view(Place place, SpanFields fields, int seen, String holiday, Wording words) {
		Spans now = this.spans.of(place.scope());
		Spans then = now.with(fields.wanted());
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), place.calendar().zone());
		Closure closure = Holidays.chosen(Holidays.around(place.calendar(), today), holiday, today);
		Set<Span> changed = EnumSet.noneOf(Span.class);
		List<String> lines = new ArrayList<>();
		List<Preview> previews = new ArrayList<>();
		List<SettingsView.Hidden> sent = new ArrayList<>();
		for (Span span : Span.values()) {
			if (fields.typed().containsKey(span.name())) {
				sent.add(new SettingsView.Hidden(span.name(), fields.of(span)));
			}
			Integer before = now.own().get(span);
			Integer after = then.own().get(span);
			if (before == null ? after != null : !before.equals(after)) {
				lines.add(words.say("promises.settings.changed", words.say("promises.span." + span),
						SettingsPage.days(before, words), SettingsPage.days(after, words)));
			}
			if (now.of(span) != then.of(span)) {
				changed.add(span);
				previews.add(Preview.of(title(span, now, then, words), place.calendar(), closure, today, now.of(span),
						then.of(span), words));
			}
		}
		return new EffectView(words.say("promises.effect.of", place.name(words.language())), place.href(),
				new SettingsView.Hidden(place.field(), place.value()), seen, lines, running(place, changed, words),
				(closure != null) ? words.say("promises.effect.over", SettingsPage.said(closure, words))
						: words.say("promises.effect.days"),
				previews, sent);
	}

	private static String title(Span span, Spans now, Spans then, Wording words) {
		return words.say("promises.effect.span", words.say("promises.span." + span), now.of(span), then.of(span));
	}

	private String running(Place place, Set<Span> changed, Wording words) {
		int running = this.tallies.running(place.scope(), changed, COUNTED);
		return changed.isEmpty() ? words.say("promises.effect.none")
				: words.say("promises.effect.running", words.count(running), running);
	}

}
