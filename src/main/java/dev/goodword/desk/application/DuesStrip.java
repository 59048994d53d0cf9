package dev.goodword.desk.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.goodword.accounts.Permission;
import dev.goodword.communication.CandidateView;
import dev.goodword.communication.MessageRecord;
import dev.goodword.communication.Messages;
import dev.goodword.desk.Due;
import dev.goodword.desk.DueLabel;
import dev.goodword.desk.DutyPolicy;
import dev.goodword.desk.model.Ball;
import dev.goodword.desk.model.DeskRow;
import dev.goodword.desk.model.DeskRows;
import dev.goodword.promises.PromiseSummary;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The strip on top of an application: the team's date leads, the told date follows. */
@Component
class DuesStrip {

	private final DeskRows rows;

	private final Messages messages;

	DuesStrip(DeskRows rows, Messages messages) {
		this.rows = rows;
		this.messages = messages;
	}

	/**
	 * The four words; the told date is what the candidate sees now, not what a waiting
	 * message will say.
	 * @param promise the one that runs; null when none does
	 * @param talks the talks that are agreed, the earliest first
	 */
	List<ApplicationView.Due> of(Reader reader, @Nullable CandidateView seen, @Nullable PromiseSummary promise,
			List<AppointmentCards.Card> talks) {
		Optional<DeskRow> row = this.rows.row(reader.application().id());
		LocalDate told = (seen != null && seen.answer() != null) ? seen.answer().day() : null;
		LocalDate owed = row.map(DeskRow::promise).map(DeskRow.Owed::toldDate).orElse(null);
		return List.of(team(reader, row), told(reader, told, owed, promise != null && promise.provisional()),
				talks.isEmpty() ? waits(reader, row) : meets(reader, talks.get(0)), last(reader));
	}

	private static ApplicationView.Due team(Reader reader, Optional<DeskRow> row) {
		String title = reader.say("desk.dues.team");
		Instant at = row.map(DeskRow::teamDueAt).orElse(null);
		if (!reader.application().isOpen()) {
			return new ApplicationView.Due(title, reader.say("desk.dues.decided"),
					reader.say("Told." + reader.application().told()), null);
		}
		if (at == null || row.isEmpty()) {
			return new ApplicationView.Due(title, reader.say("desk.due.none"), reader.say("desk.due.none.label"), null);
		}
		DueLabel label = DueLabel.of(row.get(), reader.clock(), reader.words());
		Due due = reader.clock().due(at);
		String tag = switch (due.when()) {
			case LATE -> "late";
			case TODAY -> "warn";
			case NEAR, LATER -> null;
		};
		boolean withHour = due.when() == Due.When.NEAR || due.when() == Due.When.LATER;
		String hour = reader.words().dates(reader.clock().calendar().zone()).time(at, reader.words().zone()).text();
		return new ApplicationView.Due(title,
				withHour ? reader.say("desk.dues.team.at", label.date(), hour) : label.date(), label.label(), tag);
	}

	private static ApplicationView.Due told(Reader reader, @Nullable LocalDate told, @Nullable LocalDate owed,
			boolean provisional) {
		String title = reader.say("desk.dues.told");
		if (told == null) {
			return new ApplicationView.Due(title, reader.say("desk.due.none"), "", null);
		}
		String distance = distance(reader, told, owed);
		return new ApplicationView.Due(title, reader.dates().shortDate(told).text(),
				provisional ? reader.say("desk.dues.told.provisional", distance) : distance, null);
	}

	private static String distance(Reader reader, LocalDate told, @Nullable LocalDate owed) {
		if (owed != null && !owed.equals(told)) {
			return reader.say("desk.dues.told.next", reader.dates().shortDate(owed).text());
		}
		LocalDate today = reader.clock().today();
		if (told.equals(today)) {
			return reader.say("desk.due.today");
		}
		return told.isBefore(today) ? reader.say("desk.dues.told.passed")
				: reader.say("desk.due.in", reader.clock().calendar().workingDaysBetween(today, told));
	}

	private static ApplicationView.Due meets(Reader reader, AppointmentCards.Card talk) {
		return new ApplicationView.Due(reader.say("desk.dues.waits"),
				reader.say(talk.begun() ? "desk.dues.talk.over" : "desk.dues.talk"), talk.when().text(),
				talk.begun() ? "warn" : null);
	}

	private static ApplicationView.Due waits(Reader reader, Optional<DeskRow> row) {
		String title = reader.say("desk.dues.waits");
		if (row.isEmpty() || !reader.application().isOpen()) {
			return new ApplicationView.Due(title, reader.say("Ball.NOBODY"), "", null);
		}
		return new ApplicationView.Due(
				title, reader.say("Ball." + row.get().ball()), (row.get().ball() == Ball.CANDIDATE)
						? reader.say("desk.dues.theirs") : DueLabel.missing(row.get(), reader.clock(), reader.words()),
				null);
	}

	/** A mail with a code to sign in is no news about the application. */
	private ApplicationView.Due last(Reader reader) {
		String title = reader.say("desk.dues.last");
		if (!reader.may(Permission.SEE_MESSAGES)) {
			return new ApplicationView.Due(title, reader.say("desk.none"), reader.say("desk.dues.last.hidden"), null);
		}
		Optional<MessageRecord> latest = Correspondence.records(reader, this.messages)
			.stream()
			.filter((message) -> !message.kind().isSecret())
			.findFirst();
		if (latest.isEmpty()) {
			return new ApplicationView.Due(title, reader.say("desk.dues.last.none"), "", null);
		}
		return new ApplicationView.Due(title, reader.say(latest.get().kind().label()),
				Correspondence.chip(latest.get(), reader), null);
	}

}
