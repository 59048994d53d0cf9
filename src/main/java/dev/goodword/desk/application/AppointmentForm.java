package dev.goodword.desk.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.Change;
import dev.goodword.interviews.InterviewPlan;
import dev.goodword.interviews.InterviewSummary;
import dev.goodword.interviews.Side;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed with a candidate, as text from a form.
 *
 * @param version the version of the application, or of the appointment, when the person
 * looked
 * @param date the day, ISO
 * @param time the hour, ISO
 * @param zone the clock it was agreed on
 * @param minutes how long it takes
 * @param mode how they meet
 * @param place where, as the candidate reads it
 * @param panel whom they meet: ids
 * @param topics what it is about
 * @param finalRound whether no further talk follows
 * @param reason why it changes, as the candidate reads it
 * @param theirs whether the candidate asked for the change
 */
record AppointmentForm(int version, @Nullable String date, @Nullable String time, @Nullable String zone,
		@Nullable String minutes, @Nullable String mode, @Nullable String place, @Nullable List<String> panel,
		@Nullable String topics, @Nullable Boolean finalRound, @Nullable String reason, @Nullable Boolean theirs) {

	/** An hour is the usual length of a first talk. */
	static AppointmentForm empty(int version, String zone, List<String> panel) {
		return new AppointmentForm(version, null, null, zone, "60", "VIDEO", null, panel, null, null, null, null);
	}

	static AppointmentForm of(InterviewSummary interview) {
		InterviewPlan plan = interview.plan();
		Appointment when = plan.appointment();
		return new AppointmentForm(interview.version(), when.localStart().toLocalDate().toString(),
				when.localStart().toLocalTime().toString(), when.zone().getId(), Integer.toString(when.minutes()),
				plan.mode().name(), plan.place(), plan.panel().stream().map(Object::toString).toList(), plan.topics(),
				plan.finalRound(), null, null);
	}

	AppointmentForm at(int seen) {
		return new AppointmentForm(seen, this.date, this.time, this.zone, this.minutes, this.mode, this.place,
				this.panel, this.topics, this.finalRound, this.reason, this.theirs);
	}

	boolean isFinalRound() {
		return Boolean.TRUE.equals(this.finalRound);
	}

	/** Whether somebody is among those the candidate meets. */
	public boolean meets(String account) {
		return Objects.requireNonNullElse(this.panel, List.<String>of()).contains(account);
	}

	Change change() {
		return new Change(Boolean.TRUE.equals(this.theirs) ? Side.CANDIDATE : Side.COMPANY,
				MoveForm.typed(this.reason));
	}

	/**
	 * Everything that was typed, to be carried through the page that shows the letter.
	 */
	List<Choice> carried() {
		Map<String, @Nullable String> fields = new LinkedHashMap<>();
		fields.put("version", Integer.toString(this.version));
		fields.put("date", this.date);
		fields.put("time", this.time);
		fields.put("zone", this.zone);
		fields.put("minutes", this.minutes);
		fields.put("mode", this.mode);
		fields.put("place", this.place);
		fields.put("topics", this.topics);
		fields.put("finalRound", isFinalRound() ? "true" : null);
		fields.put("reason", this.reason);
		fields.put("theirs", Boolean.TRUE.equals(this.theirs) ? "true" : null);
		List<Choice> carried = new ArrayList<>();
		fields.forEach((name, value) -> {
			if (value != null) {
				carried.add(new Choice(name, value));
			}
		});
		Objects.requireNonNullElse(this.panel, List.<String>of())
			.forEach((member) -> carried.add(new Choice("panel", member)));
		return carried;
	}

}
