package dev.goodword.desk.application;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.communication.MessagePreview;
import dev.goodword.desk.DueLabel;
import dev.goodword.desk.Wording;
import dev.goodword.positions.Positions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Words for the dialogs: who it is about, what came between, what will be sent and when.
 */
@Component
class Dialogs {

	private final LatestChange changes;

	private final Candidates candidates;

	private final Positions positions;

	private final WishLines wishes;

	private final InstantSource clock;

	Dialogs(LatestChange changes, Candidates candidates, Positions positions, WishLines wishes, InstantSource clock) {
		this.changes = changes;
		this.candidates = candidates;
		this.positions = positions;
		this.wishes = wishes;
		this.clock = clock;
	}

	/** A dialog with these problems. */
	Dialog of(Reader reader, List<Problem> problems) {
		return dialog(reader, null, problems);
	}

	/**
	 * A dialog that could not do its work because somebody else was quicker; nothing was
	 * sent.
	 */
	Dialog overtaken(Reader reader, String attempt) {
		String what = this.changes.latest(reader);
		return dialog(reader, reader.say("desk.conflict", what, attempt), List.of());
	}

	private Dialog dialog(Reader reader, @Nullable String conflict, List<Problem> problems) {
		CandidateProfile person = person(reader);
		String stage = this.positions.stage(reader.application().stage()).name().in(reader.words().language());
		return new Dialog(person.name(), DueLabel.languageOf(person.name()),
				reader.say("desk.dialog.about", reader.position().title().in(reader.words().language()), stage),
				"/applications/" + reader.application().id(), reader.say("desk.language." + person.language()),
				this.wishes.of(reader), conflict, problems);
	}

	/** The message as they will read it. */
	SendBox sendBox(Reader reader, MessagePreview message, @Nullable LocalDate date) {
		CandidateProfile person = person(reader);
		ZoneId theirs = person.zoneOr(reader.position().zone());
		Instant now = this.clock.instant();
		Instant undo = message.undoUntil();
		return new SendBox(message.language().value(), person.name(), message.subject(), message.paragraphs(),
				message.leavesAt().isAfter(now)
						? reader.say("desk.sendbox.leaves", reader.words().when(message.leavesAt(), now, theirs))
						: reader.say("desk.sendbox.leaves.now"),
				message.late() ? reader.say("desk.sendbox.late") : null,
				(undo != null) ? undo(reader, undo, theirs) : reader.say("desk.sendbox.noundo"),
				(date != null) ? answer(reader, message, date) : null,
				(date != null) ? reader.dates().longDate(date).text() : null);
	}

	/**
	 * Until when, on the reader's clock; it says so when the candidate's shows another
	 * hour.
	 */
	private String undo(Reader reader, Instant until, ZoneId theirs) {
		ZoneId yours = reader.words().zone();
		boolean otherHour = reader.words().dates(theirs).differsFor(yours, until);
		return reader.say(otherHour ? "desk.sendbox.undo.yours" : "desk.sendbox.undo",
				reader.words().moment(until, this.clock.instant(), yours));
	}

	private static SendBox.Answer answer(Reader reader, MessagePreview message, LocalDate date) {
		Wording theirs = reader.words().in(message.language());
		String key = message.kind().isAboutInformation() ? "communication.mail.promise.answer"
				: message.kind().handsOverTheTurn() ? "communication.mail.promise.theirs"
						: "communication.mail.promise";
		return new SendBox.Answer(theirs.say(key), theirs.dates(theirs.zone()).longDate(date));
	}

	private CandidateProfile person(Reader reader) {
		return this.candidates.profile(reader.application().candidate());
	}

}
