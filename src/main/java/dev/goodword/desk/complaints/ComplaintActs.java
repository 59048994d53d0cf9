package dev.goodword.desk.complaints;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import dev.goodword.candidates.CandidateProfile;
import dev.goodword.complaints.ComplaintCause;
import dev.goodword.complaints.ComplaintCheck;
import dev.goodword.complaints.ComplaintState;
import dev.goodword.complaints.ComplaintSummary;
import dev.goodword.complaints.Complaints;
import dev.goodword.desk.Wording;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What can be done about a complaint now, and what can be chosen for it. */
@Component
class ComplaintActs {

	private final Complaints complaints;

	ComplaintActs(Complaints complaints) {
		this.complaints = complaints;
	}

	/**
	 * The forms below the complaint.
	 * @param person whose it is; null when they were erased
	 */
	ComplaintView.Acts of(ComplaintSummary complaint, @Nullable CandidateProfile person, Wording words) {
		boolean raised = complaint.state() == ComplaintState.RAISED;
		return new ComplaintView.Acts(raised, complaint.isOpen(), complaint.state() == ComplaintState.ANSWERED,
				complaint.state() == ComplaintState.CLOSED,
				(person != null) ? words.say("desk.language." + person.language()) : "", complaint.dates() != null,
				raised ? this.complaints.followUps(complaint).stream().map((day) -> day(day, words)).toList()
						: List.of(),
				complaint.isOpen() ? this.complaints.others(complaint)
					.stream()
					.map((one) -> new Choice(one.id().toString(), one.name()))
					.toList() : List.of(),
				Arrays.stream(ComplaintCause.values())
					.map((cause) -> new Choice(cause.name(), words.say(cause.label())))
					.toList(),
				Arrays.stream(ComplaintCheck.Outcome.values())
					.map((outcome) -> new Choice(outcome.name(), words.say(outcome.label())))
					.toList(),
				checked(complaint.check(), words));
	}

	private static @Nullable String checked(@Nullable ComplaintCheck check, Wording words) {
		if (check == null) {
			return null;
		}
		String day = words.dates(words.zone()).longDate(check.on()).text();
		return (check.outcome() == null) ? words.say("desk.complaint.check.on", day)
				: words.say("desk.complaint.checked", day, words.say(check.outcome().label()), check.note());
	}

	private static Choice day(LocalDate day, Wording words) {
		return new Choice(day.toString(), words.dates(words.zone()).longDate(day).text());
	}

}
