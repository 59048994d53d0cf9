package dev.goodword.communication.invites;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.ParseWarning;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import dev.goodword.interviews.Appointment;
import dev.goodword.shared.CalendarPart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What we write, as a parser of other people reads it, and byte by byte. */
class CalendarFileTests {

	private static final String UID = "018f2b1c-0000-7000-8000-000000000001@jobs.example";

	private static final CalendarEntry.People PEOPLE = new CalendarEntry.People(
			new CalendarEntry.Person("Chen \"Yu\", Lumina; 上海", "r+abc@reply.example"),
			new CalendarEntry.Person("欧阳思远", "o'neill+jobs@mail.example"), true);

	@Test
	void invitesOneAndNamesNobodyElse() {
		CalendarPart part = CalendarFile.request(entry("Asia/Shanghai", "2026-12-03T14:00", 0, PEOPLE));
		assertThat(part.method()).isEqualTo("REQUEST");
		ICalendar read = read(part);
		assertThat(read.getMethod().getValue()).isEqualTo("REQUEST");
		assertThat(read.validate(ICalVersion.V2_0).isEmpty()).as("%s", read.validate(ICalVersion.V2_0)).isTrue();
		VEvent event = event(read);
		assertThat(event.getUid().getValue()).isEqualTo(UID);
		assertThat(event.getSequence().getValue()).isZero();
		assertThat(event.getDateTimeStamp().getValue()).isEqualTo("2026-11-23T09:00:00Z");
		assertThat(event.getStatus().isConfirmed()).isTrue();
		assertThat(event.getOrganizer().getEmail()).isEqualTo("r+abc@reply.example");
		assertThat(event.getOrganizer().getCommonName()).isEqualTo("Chen 'Yu', Lumina; 上海");
		assertThat(event.getAttendees()).singleElement().satisfies((guest) -> {
			assertThat(guest.getEmail()).isEqualTo("o'neill+jobs@mail.example");
			assertThat(guest.getCommonName()).isEqualTo("欧阳思远");
			assertThat(guest.getRsvp()).isTrue();
			assertThat(guest.getParticipationStatus()).isEqualTo(ParticipationStatus.NEEDS_ACTION);
		});
		assertThat(event.getUrl().getValue()).isEqualTo("https://jobs.example/a/xyz");
	}

	@Test
	void cancelsWithTheSameNameAndAHigherSequence() {
		CalendarPart part = CalendarFile.cancel(entry("Asia/Shanghai", "2026-12-03T14:00", 3, PEOPLE));
		ICalendar read = read(part);
		assertThat(read.getMethod().getValue()).isEqualTo(part.method()).isEqualTo("CANCEL");
		assertThat(event(read).getStatus().isCancelled()).isTrue();
		assertThat(event(read).getSequence().getValue()).isEqualTo(3);
		assertThat(event(read).getUid().getValue()).isEqualTo(UID);
		assertThat(event(read).getAttendees()).extracting(Attendee::getEmail)
			.containsExactly("o'neill+jobs@mail.example");
	}

	@Test
	void informsWithoutAskingForAnAnswer() {
		ICalendar read = read(CalendarFile.publish(entry("Asia/Shanghai", "2026-12-03T14:00", 1, null)));
		assertThat(read.getMethod().getValue()).isEqualTo("PUBLISH");
		assertThat(event(read).getOrganizer()).isNull();
		assertThat(event(read).getAttendees()).isEmpty();
	}

	/** A reader that knows no zones but those in the file finds the same instant. */
	@ParameterizedTest
	@CsvSource({ "Asia/Shanghai, 2026-12-03T14:00, 2026-12-03T06:00:00Z",
			"Europe/London, 2026-10-26T10:00, 2026-10-26T10:00:00Z",
			"Europe/London, 2026-10-23T10:00, 2026-10-23T09:00:00Z",
			"Europe/London, 2027-03-29T10:00, 2027-03-29T09:00:00Z",
			"America/New_York, 2026-11-02T09:30, 2026-11-02T14:30:00Z",
			"America/New_York, 2026-10-30T09:30, 2026-10-30T13:30:00Z",
			"Asia/Kathmandu, 2026-12-03T14:00, 2026-12-03T08:15:00Z",
			"Asia/Kolkata, 2026-12-03T14:00, 2026-12-03T08:30:00Z", "UTC, 2026-12-03T14:00, 2026-12-03T14:00:00Z" })
	void givesTheHourOfThePlaceWithItsClock(String zone, String local, Instant instant) {
		CalendarPart part = CalendarFile.request(entry(zone, local, 0, PEOPLE));
		ICalendar read = read(part);
		assertThat(read.getTimezoneInfo().getComponents()).as("the clock stands in the file").hasSize(1);
		assertThat(event(read).getDateStart().getValue().toInstant()).isEqualTo(instant);
		assertThat(event(read).getDateEnd().getValue().toInstant()).isEqualTo(instant.plusSeconds(3600));
		assertThat(part.text()).contains("DTSTART;TZID=" + zone + ":" + local.replaceAll("[-:]", "") + "00\r\n");
	}

	/** Half an hour of summer time, which few readers get right by themselves. */
	@Test
	void writesEachChangeOfTheClockByItsDay() {
		String text = CalendarFile.request(entry("Australia/Lord_Howe", "2026-12-03T14:00", 0, PEOPLE)).text();
		assertThat(text)
			.contains("BEGIN:DAYLIGHT\r\nDTSTART:20261004T020000\r\nTZOFFSETFROM:+1030\r\nTZOFFSETTO:+1100\r\n",
					"BEGIN:STANDARD\r\nDTSTART:20270404T020000\r\nTZOFFSETFROM:+1100\r\nTZOFFSETTO:+1030\r\n")
			.doesNotContain("RRULE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "面", "a面", "ab面", "😀", "a😀", "ab😀", "abc😀", "é" })
	void foldsAtSeventyFiveBytesAndNeverInsideACharacter(String sign) {
		String title = sign.repeat(60);
		String text = CalendarFile
			.request(new CalendarEntry(UID, 0, Instant.parse("2026-11-23T09:00:00Z"),
					when("Asia/Shanghai", "2026-12-03T14:00"),
					new CalendarEntry.Words(title, "上海市静安区南京西路1266号恒隆广场66层会议室".repeat(4), sign,
							URI.create("https://jobs.example/a/xyz")),
					PEOPLE))
			.text();
		assertThat(text).endsWith("END:VCALENDAR\r\n");
		assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
		for (String line : text.split("\r\n")) {
			byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
			assertThat(bytes.length).as(line).isLessThanOrEqualTo(75);
			assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(line).doesNotContain("\uFFFD");
		}
		assertThat(text.lines().mapToInt((line) -> line.getBytes(StandardCharsets.UTF_8).length).max().orElseThrow())
			.as("lines are full")
			.isGreaterThan(71);
		ICalendar read = Biweekly.parse(text).first();
		assertThat(event(read).getSummary().getValue()).isEqualTo(title);
		assertThat(event(read).getLocation().getValue()).isEqualTo("上海市静安区南京西路1266号恒隆广场66层会议室".repeat(4));
	}

	@Test
	void keepsEverySignThatMeansSomethingInAFile() {
		String place = "Room 4, floor; \\ \"blue\": door\nsecond line";
		VEvent event = event(
				read(CalendarFile
					.request(new CalendarEntry(UID, 0, Instant.parse("2026-11-23T09:00:00Z"),
							when("Asia/Shanghai", "2026-12-03T14:00"), new CalendarEntry.Words("Talk; with, signs\\",
									place, "One.\nTwo: END:VCALENDAR", URI.create("https://jobs.example/a/xyz")),
							PEOPLE))));
		assertThat(event.getSummary().getValue()).isEqualTo("Talk; with, signs\\");
		assertThat(event.getLocation().getValue()).isEqualToNormalizingNewlines(place);
		assertThat(event.getDescription().getValue()).isEqualToNormalizingNewlines("One.\nTwo: END:VCALENDAR");
	}

	@Test
	void letsNobodyWriteAHeaderByTheirName() {
		CalendarEntry.People people = new CalendarEntry.People(
				new CalendarEntry.Person("Chen\r\nATTENDEE:mailto:x@y.example", "a@b.example"),
				new CalendarEntry.Person("Mia\nMETHOD:CANCEL", "m@b.example"), true);
		ICalendar read = read(CalendarFile.request(entry("Asia/Shanghai", "2026-12-03T14:00", 0, people)));
		assertThat(read.getMethod().getValue()).isEqualTo("REQUEST");
		assertThat(event(read).getAttendees()).hasSize(1);
		assertThatIllegalArgumentException().isThrownBy(() -> new CalendarPart("REQUEST\r\nX: y", ""));
	}

	private static CalendarEntry entry(String zone, String local, int sequence, CalendarEntry.@Nullable People people) {
		return new CalendarEntry(UID, sequence, Instant.parse("2026-11-23T09:00:00Z"), when(zone, local),
				new CalendarEntry.Words("Lumina: talk about Backend developer", "Room 4", "In person, 60 minutes",
						URI.create("https://jobs.example/a/xyz")),
				people);
	}

	private static Appointment when(String zone, String local) {
		return new Appointment(LocalDateTime.parse(local), ZoneId.of(zone), 60);
	}

	private static ICalendar read(CalendarPart part) {
		List<List<ParseWarning>> warnings = new ArrayList<>();
		ICalendar read = Biweekly.parse(part.text()).warnings(warnings).first();
		assertThat(warnings).allSatisfy((list) -> assertThat(list).isEmpty());
		return read;
	}

	private static VEvent event(ICalendar calendar) {
		assertThat(calendar.getEvents()).hasSize(1);
		return calendar.getEvents().get(0);
	}

}
