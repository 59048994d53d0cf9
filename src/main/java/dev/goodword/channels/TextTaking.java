package dev.goodword.channels;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * Takes a text out of the queue when it may leave: they still want it, it still means
 * something, and it is their hour. Works in the transaction of whoever asks.
 */
@Component
class TextTaking {

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private final TextTable table;

	private final TextFigures figures;

	private final TextWays ways;

	private final TextMeaning meaning;

	private final TextWords words;

	TextTaking(TextTable table, TextFigures figures, TextWays ways, TextMeaning meaning, TextWords words) {
		this.table = table;
		this.figures = figures;
		this.ways = ways;
		this.meaning = meaning;
		this.words = words;
	}

	/** What is handed over now, and marked so; empty when it waits or is needless. */
	Optional<TextPost> take(TextNote note, Instant now) {
		return this.ways.open().flatMap((way) -> take(note, way, now));
	}

	private Optional<TextPost> take(TextNote note, TextWay way, Instant now) {
		if (!now.isBefore(note.expiresAt()) || !this.table.isWanted(note.candidate())) {
			this.table.drop(note.id());
			return Optional.empty();
		}
		TextMeaning.Sense sense = this.meaning.of(note);
		if (sense == TextMeaning.Sense.NOT_YET) {
			this.table.wait(note.id(), now.plus(MINUTE));
			return Optional.empty();
		}
		Optional<TextWords.Written> written = (sense == TextMeaning.Sense.NEWS) ? this.words.of(note, way)
				: Optional.empty();
		if (written.isEmpty()) {
			this.table.drop(note.id());
			return Optional.empty();
		}
		Instant next = hour(note, written.get().zone(), way.setup().limits().oneADay(), now);
		if (next.isAfter(now)) {
			this.table.wait(note.id(), next);
			return Optional.empty();
		}
		return this.table.hand(note.id(), now) ? Optional.of(written.get().post()) : Optional.empty();
	}

	private Instant hour(TextNote note, ZoneId theirs, int daily, Instant now) {
		boolean enough = this.figures.handedSince(note.candidate(), TextPolicy.today(now, theirs)) >= daily;
		return enough ? TextPolicy.tomorrow(now, theirs) : TextPolicy.next(now, theirs);
	}

}
