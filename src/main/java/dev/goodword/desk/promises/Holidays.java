package dev.goodword.desk.promises;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.goodword.calendars.Closure;
import dev.goodword.calendars.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** The long closures of a calendar over which a setting can be tried out. */
final class Holidays {

	private Holidays() {
	}

	/**
	 * Those of last year to next year, in order; years without a list are left out, since
	 * their days would be invented.
	 */
	static List<Closure> around(WorkingCalendar calendar, LocalDate today) {
		List<Closure> found = new ArrayList<>();
		LocalDate last = LocalDate.of(today.getYear() + 1, 12, 31);
		LocalDate from = LocalDate.of(today.getYear() - 1, 1, 1);
		Optional<Closure> next = calendar.closureWithin(from, last);
		while (next.isPresent()) {
			Closure closure = next.get();
			if (calendar.covers(closure.first().getYear()) && calendar.covers(closure.last().getYear())) {
				found.add(closure);
			}
			next = calendar.closureWithin(closure.last().plusDays(1), last);
		}
		return found;
	}

	/**
	 * The one asked for; else the next that is not over; else the last one. Null when
	 * there is none.
	 */
	static @Nullable Closure chosen(List<Closure> all, String first, LocalDate today) {
		return all.stream()
			.filter((closure) -> closure.first().toString().equals(first))
			.findFirst()
			.or(() -> all.stream().filter((closure) -> !closure.last().isBefore(today)).findFirst())
			.orElse(all.isEmpty() ? null : all.get(all.size() - 1));
	}

}
