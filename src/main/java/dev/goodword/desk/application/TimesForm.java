package dev.goodword.desk.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.goodword.interviews.proposing.ProposalSummary;
import dev.goodword.interviews.proposing.ProposedTimes;
import org.jspecify.annotations.Nullable;

/**
 * Times to choose from, as text from a form: rows of a day and an hour, and what is the
 * same for all of them.
 *
 * @param seen the times that were out when the person looked: an id; null for none
 * @param date the days, ISO, one a row
 * @param time the hours, ISO, one a row
 * @param answerBy the last day of the answer, ISO
 */
record TimesForm(@Nullable String seen, @Nullable List<String> date, @Nullable List<String> time, @Nullable String zone,
		@Nullable String minutes, @Nullable String mode, @Nullable String place, @Nullable List<String> panel,
		@Nullable String topics, @Nullable Boolean finalRound, @Nullable String answerBy) {

	/** More times than these are no help. */
	static final int ROWS = 6;

	static TimesForm empty(String zone, List<String> panel, String answerBy) {
		return new TimesForm(null, null, null, zone, "60", "VIDEO", null, panel, null, null, answerBy);
	}

	/** What was proposed before, with new times to be filled in. */
	static TimesForm after(ProposalSummary before, @Nullable String seen, String answerBy) {
		ProposedTimes times = before.times();
		return new TimesForm(seen, null, null, times.zone().getId(), Integer.toString(times.minutes()),
				times.mode().name(), times.place(), times.panel().stream().map(Object::toString).toList(),
				times.topics(), times.finalRound(), answerBy);
	}

	TimesForm at(@Nullable String now) {
		return new TimesForm(now, this.date, this.time, this.zone, this.minutes, this.mode, this.place, this.panel,
				this.topics, this.finalRound, this.answerBy);
	}

	/** Every row, as far as anything was typed in it. */
	public List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		for (int at = 0; at < ROWS; at++) {
			rows.add(new Row(at + 1, typed(this.date, at), typed(this.time, at)));
		}
		return rows;
	}

	private static String typed(@Nullable List<String> column, int at) {
		return (column != null && at < column.size()) ? Objects.requireNonNullElse(column.get(at), "").strip() : "";
	}

	/** Whether somebody is among those the candidate meets. */
	public boolean meets(String account) {
		return Objects.requireNonNullElse(this.panel, List.<String>of()).contains(account);
	}

	/** One row as if a single talk were agreed. */
	AppointmentForm talk(Row row) {
		return new AppointmentForm(0, row.date(), row.time(), this.zone, this.minutes, this.mode, this.place,
				this.panel, this.topics, this.finalRound, null, null);
	}

	/**
	 * Everything that was typed, to be carried through the page that shows the letter.
	 */
	List<Choice> carried() {
		Map<String, @Nullable String> fields = new LinkedHashMap<>();
		fields.put("seen", this.seen);
		fields.put("zone", this.zone);
		fields.put("minutes", this.minutes);
		fields.put("mode", this.mode);
		fields.put("place", this.place);
		fields.put("topics", this.topics);
		fields.put("finalRound", Boolean.TRUE.equals(this.finalRound) ? "true" : null);
		fields.put("answerBy", this.answerBy);
		List<Choice> carried = new ArrayList<>();
		fields.forEach((name, value) -> {
			if (value != null) {
				carried.add(new Choice(name, value));
			}
		});
		rows().forEach((row) -> {
			carried.add(new Choice("date", row.date()));
			carried.add(new Choice("time", row.time()));
		});
		Objects.requireNonNullElse(this.panel, List.<String>of())
			.forEach((member) -> carried.add(new Choice("panel", member)));
		return carried;
	}

	/**
	 * A row.
	 *
	 * @param number from 1
	 */
	record Row(int number, String date, String time) {

		public boolean isEmpty() {
			return this.date.isEmpty() && this.time.isEmpty();
		}

	}

}
