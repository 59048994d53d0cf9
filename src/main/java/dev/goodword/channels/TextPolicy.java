package dev.goodword.channels;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import dev.goodword.shared.Delivered;
import org.jspecify.annotations.Nullable;

/** When a text may leave: {@code communication.md} 8. */
final class TextPolicy {

	private static final LocalTime FIRST = LocalTime.of(8, 0);

	private static final LocalTime LAST = LocalTime.of(21, 0);

	private static final Duration PAUSE = Duration.ofMinutes(2);

	private static final int DOUBLINGS = 6;

	/** A talk is close for so long before it begins. */
	private static final Duration CLOSE = Duration.ofHours(24);

	private TextPolicy() {
	}

	/** The next moment within their hours; now when it is. */
	static Instant next(Instant now, ZoneId theirs) {
		ZonedDateTime there = now.atZone(theirs);
		if (there.toLocalTime().isBefore(FIRST)) {
			return there.with(FIRST).toInstant();
		}
		return there.toLocalTime().isBefore(LAST) ? now : tomorrow(now, theirs);
	}

	/** The beginning of their hours tomorrow. */
	static Instant tomorrow(Instant now, ZoneId theirs) {
		return LocalDate.ofInstant(now, theirs).plusDays(1).atTime(FIRST).atZone(theirs).toInstant();
	}

	/** When their day began. */
	static Instant today(Instant now, ZoneId theirs) {
		return LocalDate.ofInstant(now, theirs).atStartOfDay(theirs).toInstant();
	}

	/** When one that was certainly not taken is tried again. */
	static Instant again(Delivered outcome, int tries, Instant now) {
		Duration own = PAUSE.multipliedBy(1L << Math.min(tries, DOUBLINGS));
		@Nullable Duration asked = outcome.pause();
		return now.plus((asked != null && asked.compareTo(own) > 0) ? asked : own);
	}

	static Instant earlier(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

	/** Whether a talk at that time is so close that a mail may come too late. */
	static boolean isClose(Instant talk, Instant now) {
		return talk.isAfter(now) && !talk.isAfter(now.plus(CLOSE));
	}

}
