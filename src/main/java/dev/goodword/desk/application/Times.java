package dev.goodword.desk.application;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.applications.Refusal;
import dev.goodword.communication.FairWords;
import dev.goodword.communication.inbound.Inbox;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.ArrangingInterviews;
import dev.goodword.interviews.InterviewPlan;
import dev.goodword.interviews.Interviews;
import dev.goodword.interviews.proposing.ProposedTimes;
import dev.goodword.interviews.proposing.ProposingTimes;
import dev.goodword.interviews.proposing.UsualHours;
import dev.goodword.shared.DateWords;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Reads what was typed about times to choose from, and says what speaks against them. */
@Component
class Times {

	private final Appointments appointments;

	private final ArrangingInterviews arranging;

	private final ProposingTimes proposing;

	private final Interviews interviews;

	private final Inbox inbox;

	Times(Appointments appointments, ArrangingInterviews arranging, ProposingTimes proposing, Interviews interviews,
			Inbox inbox) {
		this.appointments = appointments;
		this.arranging = arranging;
		this.proposing = proposing;
		this.interviews = interviews;
		this.inbox = inbox;
	}

	/**
	 * What a form means.
	 *
	 * @param answerBy the last day of the answer
	 */
	record Read(ProposedTimes times, LocalDate answerBy) {
	}

	/** What the form means; empty when something needs another look, which is named. */
	Optional<Read> read(Reader reader, TimesForm form, List<Problem> problems) {
		List<InterviewPlan> plans = new ArrayList<>();
		for (TimesForm.Row row : rows(form)) {
			List<Problem> found = new ArrayList<>();
			this.appointments.plan(reader, form.talk(row), found).ifPresent((plan) -> {
				plans.add(plan);
				this.arranging.objection(reader.application(), plan)
					.ifPresent((refusal) -> found.add(Appointments.problem(reader, refusal)));
			});
			found.stream()
				.map((problem) -> inRow(problem, row))
				.filter((problem) -> !problems.contains(problem))
				.forEach(problems::add);
		}
		LocalDate answerBy = day(form.answerBy());
		if (answerBy == null) {
			problems.add(new Problem("answerBy", reader.say("desk.times.problem.answerBy")));
		}
		FairWords.stop(Objects.requireNonNullElse(form.topics(), ""))
			.ifPresent((word) -> problems.add(new Problem("topics", reader.say("desk.fair.stop", word))));
		if (answerBy == null || !problems.isEmpty()) {
			return Optional.empty();
		}
		Read read = new Read(times(plans), answerBy);
		this.proposing.objection(reader.application(), read.times(), answerBy)
			.ifPresent((refusal) -> problems.add(problem(reader, refusal)));
		return problems.isEmpty() ? Optional.of(read) : Optional.empty();
	}

	/** The rows that were filled; the first when none was, so that it is asked for. */
	private static List<TimesForm.Row> rows(TimesForm form) {
		List<TimesForm.Row> filled = form.rows().stream().filter((row) -> !row.isEmpty()).toList();
		return filled.isEmpty() ? form.rows().subList(0, 1) : filled;
	}

	private static ProposedTimes times(List<InterviewPlan> plans) {
		InterviewPlan first = plans.get(0);
		List<LocalDateTime> starts = plans.stream().map((plan) -> plan.appointment().localStart()).toList();
		return new ProposedTimes(starts, first.appointment().zone(), first.appointment().minutes(), first.mode(),
				first.place(), first.panel(), first.topics(), first.finalRound());
	}

	private static Problem inRow(Problem problem, TimesForm.Row row) {
		boolean ofRow = problem.field().equals("date") || problem.field().equals("time");
		return ofRow ? new Problem(problem.field() + "-" + row.number(), problem.text()) : problem;
	}

	/** Where a refusal of the rules belongs. */
	static Problem problem(Reader reader, Refusal refusal) {
		String word = refusal.messageKey().substring(refusal.messageKey().lastIndexOf('.') + 1);
		return new Problem(word.startsWith("answer") ? "answerBy" : "date-1", reader.say(refusal.messageKey()));
	}

	private static @Nullable LocalDate day(@Nullable String text) {
		try {
			return LocalDate.parse(Objects.requireNonNullElse(text, "").strip());
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/**
	 * What one should know before sending: hours at which people do not work, here or
	 * there, and colleagues who are taken.
	 */
	List<String> warnings(Reader reader, ProposedTimes times) {
		ZoneId ours = reader.position().zone();
		ZoneId theirs = this.proposing.zone(reader.application());
		LocalDate away = this.inbox.awayUntil(reader.application().id(), reader.clock().today()).orElse(LocalDate.MIN);
		List<String> warnings = new ArrayList<>();
		for (Appointment slot : times.slots()) {
			if (!slot.localStart().toLocalDate().isAfter(away)) {
				warnings.add(reader.say("desk.times.warn.away", said(reader, slot, ours),
						reader.dates().shortDate(away).text()));
			}
			if (!UsualHours.hold(slot, ours, reader.clock().calendar())) {
				warnings.add(reader.say("desk.times.warn.ours", said(reader, slot, ours)));
			}
			if (!theirs.equals(ours) && !UsualHours.hold(slot, theirs, null)) {
				warnings.add(reader.say("desk.times.warn.theirs", said(reader, slot, theirs)));
			}
			if (this.interviews.isTaken(times.panel(), slot)) {
				warnings.add(reader.say("desk.times.warn.taken", said(reader, slot, ours)));
			}
		}
		return warnings;
	}

	private static String said(Reader reader, Appointment slot, ZoneId zone) {
		DateWords there = reader.words().dates(zone);
		return there.shortDateTime(slot.startsAt(), reader.words().zone()).text();
	}

}
