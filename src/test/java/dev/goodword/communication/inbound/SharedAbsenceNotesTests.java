package dev.goodword.communication.inbound;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.goodword.communication.bounces.AnswerKind;
import dev.goodword.communication.bounces.ReportReading;
import dev.goodword.communication.mime.MailOpening;
import dev.goodword.communication.mime.ReceivedMail;
import dev.goodword.communication.mime.SharedMails;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything among the real mails that nobody wrote, each read as a person read it. */
class SharedAbsenceNotesTests {

	private static final List<String> FOLDERS = List.of("bounces", "replies/odd-mime");

	@Test
	void readsTheLastDayOfEveryRealNoteAsAPersonWould() throws Exception {
		List<String> read = new ArrayList<>();
		for (String folder : FOLDERS) {
			for (Path file : SharedMails.in(folder)) {
				if (file.toString().endsWith(".eml")) {
					ReceivedMail mail = MailOpening.of(SharedMails.bytes(file));
					if (ReportReading.of(mail).kind() == AnswerKind.AUTOMATIC) {
						read.add(file.getFileName() + " "
								+ Absence.of(mail, sent(mail)).map(Object::toString).orElse("-"));
					}
				}
			}
		}
		assertThat(read)
			.containsExactlyInAnyOrderElementsOf(SharedMails.table(SharedAbsenceNotesTests.class, "absences.csv")
				.stream()
				.map((row) -> String.join(" ", row))
				.toList());
	}

	private static Instant sent(ReceivedMail mail) {
		String date = mail.header("date").replaceFirst("^[A-Za-z]{3},\\s*", "").replaceFirst("\\s*\\(.*", "");
		return OffsetDateTime.parse(date, DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss xx", Locale.ENGLISH))
			.toInstant();
	}

}
