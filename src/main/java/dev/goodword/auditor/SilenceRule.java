package dev.goodword.auditor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import dev.goodword.shared.Columns;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** I2: nothing could be seen for more working days than any promise allows. */
@Component
class SilenceRule {

	/** L of {@code communication.md} 3.13 while it is our turn, in working days. */
	static final int LONGEST = 10;

	/** The same while hiring for the position rests. */
	static final int LONGEST_PAUSE = 16;

	/** The same while it is held for the law. */
	static final int LONGEST_LEGAL_HOLD = 11;

	/** Promises whose silence is the candidate's turn, or their own wish. */
	private static final String WISHED = "('LAPSE_CHOICE', 'OFFER_OUT', 'INVITATION_OUT', 'INFORMATION_ASKED', 'AWAY')";

	/**
	 * Whoever has an appointment hears from us there: silence counts from its end, as the
	 * latest entry about it says.
	 */
	private static final Asked SEEN = new Asked(Rule.SILENT, "o.calendar_id, p.kind, o.arrived_at as since_at,"
			+ " (select max(t.visible_at) from touch t where t.application_id = o.application_id) as touched_at,"
			+ " (select max(e.ends_at) from interview_event e where e.application_id = o.application_id"
			+ " and e.act in ('BOOKED', 'MOVED', 'HELD') and not exists (select 1 from interview_event n"
			+ " where n.interview_id = e.interview_id and n.happened_at > e.happened_at)) as met_at"
			+ " from auditor_open_application o left join promise p"
			+ " on p.application_id = o.application_id and p.chain = 'STAGE' and p.active is not null"
			+ " where (p.kind is null or p.kind not in " + WISHED + ")", Map.of());

	private final Question question;

	private final CalendarRows calendars;

	SilenceRule(Question question, CalendarRows calendars) {
		this.question = question;
		this.calendars = calendars;
	}

	/** Whoever has seen something since then is not left in silence, in any calendar. */
	Instant seenBefore(Instant now) {
		return this.calendars.ofPositions()
			.values()
			.stream()
			.map((days) -> days.limit(LONGEST, now))
			.max(Instant::compareTo)
			.orElse(now);
	}

	/** Who of these has waited too long. */
	List<Finding> among(Collection<UUID> applications, Instant now) {
		Map<UUID, WorkingDays> known = this.calendars.ofPositions();
		return this.question.ask(SEEN, applications,
				(row, number) -> Optional.of(finding(row)).filter((finding) -> isTooLong(finding, row, known, now)));
	}

	private static Finding finding(ResultSet row) throws SQLException {
		Finding arrived = Question.finding(Rule.SILENT, row);
		return Stream.of(Columns.instantOrNull(row, "touched_at"), Columns.instantOrNull(row, "met_at"))
			.flatMap(Stream::ofNullable)
			.max(Instant::compareTo)
			.map((seen) -> new Finding(Rule.SILENT, arrived.application(), arrived.reference(), seen))
			.orElse(arrived);
	}

	private static boolean isTooLong(Finding finding, ResultSet row, Map<UUID, WorkingDays> known, Instant now) {
		try {
			WorkingDays days = Objects.requireNonNull(known.get(Columns.uuid(row, "calendar_id")));
			return finding.since().isBefore(days.limit(longest(row.getString("kind")), now));
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static int longest(@Nullable String kind) {
		return switch (Objects.requireNonNullElse(kind, "")) {
			case "PAUSE" -> LONGEST_PAUSE;
			case "LEGAL_HOLD" -> LONGEST_LEGAL_HOLD;
			default -> LONGEST;
		};
	}

}
