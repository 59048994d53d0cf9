package dev.goodword.communication.invites;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers of calendar programs, as they come. */
class CalendarAnswerTests {

	@ParameterizedTest
	@CsvSource({ "ACCEPTED, false", "DECLINED, true", "TENTATIVE, true", "declined, true", "NEEDS-ACTION, false" })
	void hearsNoAndPerhaps(String word, boolean refusal) {
		String text = "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:one@jobs.example\r\n"
				+ "ATTENDEE;CN=Mia;PARTSTAT=" + word + ":mailto:m@b.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
		assertThat(CalendarAnswer.of(text)).contains(new CalendarAnswer("one@jobs.example", refusal));
	}

	@Test
	void readsAcrossFoldsAndWithoutOrganizer() {
		String text = "BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:one@jobs\n .example\n"
				+ "ATTENDEE;CN=\"Somebody with a very long name\";PARTS\n\tTAT=DECLINED:mailto:m@b.example\nEND:VEVENT";
		assertThat(CalendarAnswer.of(text)).contains(new CalendarAnswer("one@jobs.example", true));
	}

	@Test
	void takesAnotherTimeForANo() {
		assertThat(CalendarAnswer.of("BEGIN:VCALENDAR\nmethod:counter\nUID:one@jobs.example\n"))
			.contains(new CalendarAnswer("one@jobs.example", true));
	}

	@Test
	void isNoneForAnythingElse() {
		assertThat(CalendarAnswer.of("BEGIN:VCALENDAR\nMETHOD:REQUEST\nUID:x@y\nEND:VCALENDAR")).isEmpty();
		assertThat(CalendarAnswer.of("DESCRIPTION:METHOD:REPLY")).isEmpty();
		assertThat(CalendarAnswer.of("")).isEmpty();
		assertThat(CalendarAnswer.of("METHOD:REPLY")).contains(new CalendarAnswer("", false));
	}

	@Test
	void staysQuickWhateverComes() {
		String text = "METHOD:REPLY\n" + "ATTENDEE;".repeat(20_000) + "\n" + "UID;".repeat(20_000);
		assertThat(CalendarAnswer.of(text)).isPresent();
	}

}
