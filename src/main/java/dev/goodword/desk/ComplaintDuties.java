package dev.goodword.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import dev.goodword.accounts.StaffMember;
import dev.goodword.complaints.ComplaintDates;
import dev.goodword.complaints.ComplaintLine;
import dev.goodword.complaints.ComplaintState;
import dev.goodword.complaints.Complaints;
import dev.goodword.positions.PositionSummary;
import dev.goodword.shared.DateWords;

import org.springframework.stereotype.Component;

/**
 * Complaints somebody answers for, and late ones of others for whoever answers for
 * recruiting, as tasks of today; nobody marks one done without doing it.
 */
@Component
class ComplaintDuties {

	private final Complaints complaints;

	ComplaintDuties(Complaints complaints) {
		this.complaints = complaints;
	}

	/**
	 * The tasks of that person, in one query; of very many the most urgent, and a line
	 * that says how many there are.
	 */
	List<TaskLine> of(Collection<PositionSummary> visible, StaffMember who, Instant now, Wording words) {
		List<TaskLine> lines = this.complaints.duties(visible, who)
			.stream()
			.map((line) -> line(line, visible, who, now, words))
			.toList();
		long all = (lines.size() < Complaints.MOST_DUTIES) ? lines.size() : this.complaints.countDuties(visible, who);
		return (all == lines.size()) ? lines
				: Stream.concat(lines.stream(), Stream.of(rest(all, lines.size(), words))).toList();
	}

	private static TaskLine rest(long all, int shown, Wording words) {
		DueLabel none = new DueLabel("", words.say("desk.due.none"), words.say("desk.complaint.duty.open"));
		return new TaskLine(none, words.say("desk.complaint.duty.rest", all - shown), null,
				words.say("desk.complaint.duty.all", all), words.say("desk.complaints"), "/complaints", null, false);
	}

	private static TaskLine line(ComplaintLine line, Collection<PositionSummary> visible, StaffMember who, Instant now,
			Wording words) {
		String about = visible.stream()
			.filter((position) -> position.id().equals(line.position()))
			.map((position) -> position.title().in(words.language()))
			.findFirst()
			.orElseGet(() -> words.say("complaints.subject.GENERAL"));
		String what = (line.state() == ComplaintState.RAISED) ? "answer"
				: (line.state() == ComplaintState.ANSWERED) ? "close" : "look";
		return new TaskLine(due(line, now, words), words.say("desk.complaint.duty"), null,
				words.say("desk.complaint.duty." + (line.owner().equals(who.id()) ? what : "late")), about,
				"/complaints/" + line.id(), null, false);
	}

	private static DueLabel due(ComplaintLine line, Instant now, Wording words) {
		ZoneId zone = words.zone();
		DateWords dates = words.dates(zone);
		ComplaintDates owed = line.dates();
		if (owed == null) {
			return new DueLabel("", words.say("desk.due.none"), words.say("desk.complaint.duty.open"));
		}
		boolean late = owed.isOverdue(now);
		boolean today = owed.dueAt().atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
		return new DueLabel(late ? "late" : today ? "today" : "", dates.shortDate(owed.dueAt()).text(),
				late ? words.say("desk.complaints.late") : dates.time(owed.dueAt(), zone).text());
	}

}
