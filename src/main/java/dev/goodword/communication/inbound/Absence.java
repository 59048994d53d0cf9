package dev.goodword.communication.inbound;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import dev.goodword.communication.mime.ReceivedMail;
import dev.goodword.communication.replies.AbsenceNote;
import dev.goodword.communication.replies.QuotedText;

/** Until when whoever sent an absence note is away. Nothing follows from it by itself. */
final class Absence {

	private static final String APPLE = "x-apple-criteria";

	private Absence() {
	}

	static Optional<LocalDate> of(ReceivedMail mail, Instant now) {
		LocalDate on = LocalDate.ofInstant(now, ZoneOffset.UTC);
		return AbsenceNote.ofHeader(mail.header(APPLE), on, ZoneOffset.UTC)
			.or(() -> AbsenceNote.lastDay(mail.subject(), QuotedText.newWords(mail.text()), on));
	}

}
