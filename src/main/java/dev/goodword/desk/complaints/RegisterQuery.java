package dev.goodword.desk.complaints;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import dev.goodword.complaints.ComplaintLine;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see of the register, as the address says it; what it does not
 * know it leaves out.
 *
 * @param state open, late, check, done or everything
 * @param cause the name of a cause; none for those nobody has named, empty for all
 * @param position the id of a position; empty for all
 * @param month a month like 2026-11; empty for all
 */
record RegisterQuery(String state, String cause, String position, String month) {

	/** The cause of those nobody has named. */
	static final String NO_CAUSE = "none";

	/** What can be chosen of states. */
	enum Part {

		OPEN, LATE, CHECK, DONE, ALL;

		String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	static RegisterQuery of(Map<String, String> asked) {
		return new RegisterQuery(asked.getOrDefault("state", Part.OPEN.word()), asked.getOrDefault("cause", ""),
				asked.getOrDefault("position", ""), asked.getOrDefault("month", ""));
	}

	boolean shows(ComplaintLine line, Instant now, ZoneId zone) {
		return isIn(line, now, zone) && matches(this.cause, cause(line)) && matches(this.position, line.position())
				&& matches(this.month, YearMonth.from(line.raisedAt().atZone(zone)));
	}

	private boolean isIn(ComplaintLine line, Instant now, ZoneId zone) {
		return switch (this.state) {
			case "late" -> line.isOverdue(now);
			case "check" -> line.isToBeChecked(now.atZone(zone).toLocalDate());
			case "done" -> !line.state().isOpen();
			case "all" -> true;
			default -> line.state().isOpen();
		};
	}

	private static String cause(ComplaintLine line) {
		return (line.cause() != null) ? line.cause().name() : NO_CAUSE;
	}

	private static boolean matches(String wanted, @Nullable Object value) {
		return wanted.isEmpty() || wanted.equals(Objects.toString(value, ""));
	}

}
