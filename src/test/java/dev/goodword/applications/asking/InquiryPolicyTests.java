package dev.goodword.applications.asking;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.files.FileId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class InquiryPolicyTests {

	/** A Monday. */
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

	@Test
	void asksForOneToFiveThings() {
		assertThat(toAsk(request("A", "B"), FRIDAY)).isEmpty();
		assertThat(toAsk(request(), FRIDAY)).isEqualTo(because("inquiryItems"));
		assertThat(toAsk(request("1", "2", "3", "4", "5"), FRIDAY)).isEmpty();
		assertThat(toAsk(request("1", "2", "3", "4", "5", "6"), FRIDAY)).isEqualTo(because("inquiryItems"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "\u3000", "lone \ud800", "bell \u0007" })
	void wantsWordsForEverything(String words) {
		assertThat(toAsk(request("Your certificate", words), FRIDAY)).isEqualTo(because("inquiryItems"));
		assertThat(toAsk(new Request(request("A").items(), words, 10), FRIDAY)).isEqualTo(because("inquiryReason"));
	}

	@Test
	void takesAThousandCharacters() {
		assertThat(toAsk(request("字".repeat(750)), FRIDAY)).isEmpty();
		assertThat(toAsk(request("字".repeat(1001)), FRIDAY)).isEqualTo(because("inquiryItems"));
		assertThat(toAsk(new Request(request("A").items(), "x".repeat(1001), 10), FRIDAY))
			.isEqualTo(because("inquiryReason"));
	}

	@ParameterizedTest
	@CsvSource({ "1,", "240,", "0,inquiryMinutes", "-5,inquiryMinutes", "241,inquiryMinutes" })
	void saysHowLongItTakes(int minutes, String why) {
		assertThat(toAsk(new Request(request("A").items(), "Why", minutes), FRIDAY)).isEqualTo(because(why));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23,inquiryEarly", "2026-11-24,inquiryEarly", "2026-11-25,", "2026-11-28,", "2026-12-21,",
			"2026-12-22,inquiryLate", "2029-01-01,inquiryLate" })
	void leavesTimeForAReminderAndKeepsTheEndInSight(LocalDate day, String why) {
		assertThat(toAsk(request("A"), day)).isEqualTo(because(why));
	}

	@Test
	void movesADayLaterOnly() {
		InquirySummary open = inquiry(InquiryState.OPEN, false);
		assertThat(prolong(open, FRIDAY)).isEqualTo(because("inquirySooner"));
		assertThat(prolong(open, FRIDAY.minusDays(1))).isEqualTo(because("inquirySooner"));
		assertThat(prolong(open, FRIDAY.plusDays(3))).isEmpty();
		assertThat(prolong(open, FRIDAY.plusDays(60))).isEqualTo(because("inquiryLate"));
		assertThat(prolong(inquiry(InquiryState.LEFT_OPEN, false), FRIDAY.plusDays(3))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "ANSWERED", "TAKEN_BACK", "OVERTAKEN" })
	void changesNothingThatIsOver(InquiryState state) {
		assertThat(prolong(inquiry(state, false), FRIDAY.plusDays(3))).isEqualTo(because("inquiryOver"));
		assertThat(InquiryPolicy.toTakeBack(inquiry(state, false), "Why")).isEqualTo(because("inquiryOver"));
	}

	@Test
	void takesBackWithAReason() {
		assertThat(InquiryPolicy.toTakeBack(inquiry(InquiryState.OPEN, false), "We found it.")).isEmpty();
		assertThat(InquiryPolicy.toTakeBack(inquiry(InquiryState.LEFT_OPEN, false), " "))
			.isEqualTo(because("inquiryReason"));
		assertThat(InquiryPolicy.toTakeBack(inquiry(InquiryState.OPEN, false), null))
			.isEqualTo(because("inquiryReason"));
	}

	@Test
	void wantsAnAnswerToEverythingOrAFileWhereOneIsAsked() {
		List<InquiryItem> items = List.of(item(1, false), item(2, true));
		assertThat(answer(items, 0, "Yes.", "Here it is.")).isEmpty();
		assertThat(answer(items, 1, "Yes.", "")).isEmpty();
		assertThat(answer(items, 0, "Yes.", " ")).isEqualTo(because("inquiryFile", "2"));
		assertThat(answer(items, 5, "", "")).isEqualTo(because("inquiryAnswer", "1"));
		assertThat(answer(items, 1)).isEqualTo(because("inquiryAnswer", "1"));
		assertThat(answer(items, 1, "x".repeat(4001), "")).isEqualTo(because("inquiryLong", "1"));
		assertThat(answer(items, 1, "bell \u0007", "")).isEqualTo(because("inquiryLong", "1"));
		assertThat(answer(items, 1, "字".repeat(4000), "")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "OPEN,", "LEFT_OPEN,", "ANSWERED,", "TAKEN_BACK,inquiryGone", "OVERTAKEN,inquiryGone" })
	void isAnsweredAsLongAsSomebodyReadsIt(InquiryState state, String why) {
		assertThat(InquiryPolicy.whileAnswerable(state)).isEqualTo(because(why));
	}

	@Test
	void givesFiveWorkingDaysMoreThanTheLaterOfTheTwoDays() {
		assertThat(InquiryPolicy.moreTime(FRIDAY, TODAY, calendar())).isEqualTo("2026-12-04");
		assertThat(InquiryPolicy.moreTime(TODAY.minusDays(4), TODAY, calendar())).isEqualTo("2026-11-30");
		assertThat(InquiryPolicy.moreTime(TODAY, TODAY, calendar())).isEqualTo("2026-11-30");
	}

	@Test
	void knowsWhatWasSentBefore() {
		InquirySummary sent = inquiry(InquiryState.ANSWERED, true);
		assertThat(InquiryPolicy.isSame(sent, with(sent, "Yes. "))).isTrue();
		assertThat(InquiryPolicy.isSame(sent, with(sent, "No."))).isFalse();
		InquirySummary more = inquiry(InquiryState.ANSWERED, false);
		assertThat(InquiryPolicy.isSame(more, with(more, "Yes."))).as("a file lies ready").isFalse();
	}

	@Test
	void keepsOnlyWhatCanBeStored() {
		assertThat(InquiryPolicy.kept("Half a sent")).isEqualTo("Half a sent");
		assertThat(InquiryPolicy.kept("  ")).isNull();
		assertThat(InquiryPolicy.kept(null)).isNull();
		assertThat(InquiryPolicy.kept("x".repeat(4001))).isNull();
		assertThat(InquiryPolicy.toRecord("By telephone: yes.")).isEmpty();
		assertThat(InquiryPolicy.toRecord(" ")).isEqualTo(because("inquiryRecord"));
	}

	@Test
	void staysWhereItIsWhenMoreTimeIsWanted() {
		assertThat(InquiryAct.TIME_WANTED.leadsTo(InquiryState.LEFT_OPEN)).isEqualTo(InquiryState.LEFT_OPEN);
		assertThat(InquiryAct.PROLONGED.leadsTo(InquiryState.LEFT_OPEN)).isEqualTo(InquiryState.OPEN);
		assertThat(InquiryAct.RECORDED.isAnswer()).isTrue();
		assertThat(InquiryAct.EXPIRED.isAnswer()).isFalse();
	}

	private static Optional<Refusal> answer(List<InquiryItem> items, int files, String... texts) {
		return InquiryPolicy.toAnswer(items, List.of(texts), files);
	}

	private static InquiryItem item(int number, boolean file) {
		return new InquiryItem(number, "Thing " + number, file, null, null);
	}

	private static InquirySummary with(InquirySummary sent, String draft) {
		return new InquirySummary(sent.id(), sent.application(), sent.state(),
				List.of(new InquiryItem(1, "Thing", true, draft, "Yes.")), sent.reason(), sent.minutes(),
				sent.answerBy(), sent.answerZone(), sent.prolonged(), sent.files(), sent.occasion());
	}

	private static InquirySummary inquiry(InquiryState state, boolean fileSent) {
		return new InquirySummary(new InquiryId(new UUID(1, 1)), new JobApplicationId(new UUID(1, 2)), state,
				List.of(item(1, true)), "Why", 10, FRIDAY, ZoneId.of("Asia/Shanghai"), false,
				List.of(new InquiryFile(new FileId(new UUID(1, 3)), 1, fileSent)), new UUID(1, 4));
	}

	private static Optional<Refusal> prolong(InquirySummary inquiry, LocalDate day) {
		return InquiryPolicy.toProlong(inquiry, day, TODAY, calendar());
	}

	private static Optional<Refusal> toAsk(Request request, LocalDate day) {
		return InquiryPolicy.toAsk(request, day, TODAY, calendar());
	}

	private static Request request(String... items) {
		List<Request.Item> wanted = new ArrayList<>();
		for (String item : items) {
			wanted.add(new Request.Item(item, false));
		}
		return new Request(wanted, "The team plans the start.", 10);
	}

	private static Optional<Refusal> because(String why) {
		return because(why, null);
	}

	private static Optional<Refusal> because(String why, String detail) {
		return (why == null) ? Optional.empty() : Optional.of(new Refusal("applications.refused." + why, detail));
	}

	private static WorkingCalendar calendar() {
		return WorkingCalendar.mondayToFriday(ZoneId.of("Asia/Shanghai"));
	}

}
