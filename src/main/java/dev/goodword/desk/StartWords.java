package dev.goodword.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import dev.goodword.offers.starting.FirstDay;
import dev.goodword.offers.starting.FirstDayState;
import org.jspecify.annotations.Nullable;

/** Words on the first day of work of somebody who accepted. */
public final class StartWords {

	private StartWords() {
	}

	/**
	 * What we know of it.
	 * @param known what was recorded; null when nothing was
	 */
	public static String of(@Nullable FirstDay known, Instant now, Wording words) {
		if (known == null || known.state() == FirstDayState.TAKEN_BACK) {
			return words.say("desk.start.unknown");
		}
		if (known.state() == FirstDayState.NEVER_CAME) {
			return words.say("desk.start.never");
		}
		LocalDate day = Objects.requireNonNull(known.day());
		return words.say(known.hasBegun(now) ? "desk.start.began" : "desk.start.agreed",
				words.dates(known.zone()).yearDate(day).text());
	}

}
