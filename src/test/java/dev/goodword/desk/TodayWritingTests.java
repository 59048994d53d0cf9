package dev.goodword.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.SiteId;
import dev.goodword.accounts.StaffMember;
import dev.goodword.calendars.CalendarId;
import dev.goodword.desk.DutyPolicy.Section;
import dev.goodword.desk.TodayWriting.Duty;
import dev.goodword.desk.TodayWriting.Place;
import dev.goodword.positions.StageKind;
import dev.goodword.desk.model.DeskRow;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionStatus;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.StageKind;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import dev.goodword.web.ShippedTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** It is Wednesday, 25 November 2026, 10:00 in Shanghai. */
class TodayWritingTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private static final UUID ID = new UUID(6, 6);

	private static final PositionSummary BAKER = new PositionSummary(new PositionId(ID), "baker",
			new LocalizedText("Baker", "面包师"), PositionStatus.OPEN, new CompanyId(ID), new DepartmentId(ID),
			new SiteId(ID), new AccountId(ID), new CalendarId(ID), SHANGHAI, false, null, null);

	private static final Place PLACE = new Place(BAKER, DueClockTests.at("2026-11-25T10:00"));

	private final Instant now = DueClockTests.instant("2026-11-25T10:00");

	@Test
	void saysPlainlyThatNobodyWaits() {
		TodayView view = view(LocaleTag.EN, Map.of(), List.of());
		assertThat(view.headline()).isEqualTo("Nobody is waiting for you.");
		assertThat(view.isClear()).isTrue();
		assertThat(view.quiet()).containsExactly("Nothing overdue", "Nothing due today", "Nothing at risk",
				"No failed or blocked messages");
		assertThat(view.greeting()).isEqualTo("Good morning, Chen Yu. It is Wednesday, 25 November 2026.");
	}

	@Test
	void speaksChinese() {
		TodayView view = view(LocaleTag.ZH_HANS, duties(Section.TODAY, readToday()), List.of());
		assertThat(view.greeting()).contains("Chen Yu", "2026年11月25日（周三）");
		assertThat(view.sections()).singleElement()
			.satisfies((today) -> assertThat(today.lines().get(0).about()).contains("面包师", "步骤"));
		assertThat(List.of(view.headline(), view.itself().text(), view.theirs().text()))
			.allSatisfy((text) -> assertThat(text).containsPattern("\\p{IsHan}").doesNotContain("{"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "0|2|Nobody is overdue. Two people are due today.",
					"1|0|One person is overdue. Nobody else is due today.",
					"9|12|Nine people are overdue. 12 people are due today." })
	void countsPeopleInTheHeadline(int late, int today, String headline) {
		Map<Section, List<Duty>> duties = new EnumMap<>(Section.class);
		duties.put(Section.OVERDUE, Collections.nCopies(late, readToday()));
		duties.put(Section.TODAY, Collections.nCopies(today, readToday()));
		assertThat(view(LocaleTag.EN, duties, List.of()).headline()).isEqualTo(headline);
	}

	@Test
	void countsTasksWhereNoPersonIsDue() {
		assertThat(view(LocaleTag.EN, Map.of(), List.of(task(""))).headline())
			.isEqualTo("Nobody is due today, and one task is open.");
		TodayView late = view(LocaleTag.EN, Map.of(), List.of(task("late"), task("")));
		assertThat(late.headline()).isEqualTo("One task is overdue, and nobody is due today.");
		assertThat(late.quiet()).doesNotContain("Nothing overdue");
		assertThat(late.isClear()).isFalse();
	}

	@Test
	void putsTheCallsOfTodayBeforeThoseOfLaterDays() {
		TodayView view = view(LocaleTag.EN, Map.of(), List.of(task(""), task("today"), task("late")));
		assertThat(view.urgent()).containsExactly(task("today"), task("late"));
		assertThat(view.tasks()).containsExactly(task(""));
		assertThat(view(LocaleTag.EN, Map.of(), List.of(task("today"))).isClear()).isFalse();
	}

	@Test
	void namesTheTalksThatComeAndThoseNobodyHasSettled() {
		List<Duty> talks = List.of(
				new Duty(DeskRowFixture.aRow().at(StageKind.INTERVIEW).talk("2026-11-25T09:00").row(), PLACE),
				new Duty(DeskRowFixture.aRow().at(StageKind.INTERVIEW).talk("2026-11-26T14:30").row(), PLACE));
		TodayView view = new TodayWriting(reader(Role.RECRUITER), words(LocaleTag.EN), Map.of(), List.of())
			.view(this.now, talks, List.of(), List.of());

		assertThat(view.talks().count()).isEqualTo("2");
		assertThat(view.talks().lines()).extracting(TodayView.SideLine::when)
			.containsExactly("Wed 25 Nov, 09:00", "Thu 26 Nov, 14:30");
		assertThat(view.talks().lines()).extracting(TodayView.SideLine::about)
			.containsExactly("Baker · say what became of it", "Baker");
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-25T11:59, morning", "2026-11-25T12:00, afternoon", "2026-11-25T17:59, afternoon",
			"2026-11-25T18:00, evening", "2026-11-26T00:00, morning" })
	void greetsByTheReadersOwnClock(String local, String part) {
		TodayWriting writing = new TodayWriting(reader(Role.RECRUITER), words(LocaleTag.EN), Map.of(), List.of());
		assertThat(writing.view(DueClockTests.instant(local), List.of(), List.of(), List.of()).greeting())
			.startsWith("Good " + part + ", ");
	}

	@Test
	void offersTheLikeliestActAndTheOtherOne() {
		assertThat(line(Section.TODAY, DeskRowFixture.aRow().due("2026-11-25T18:00").row(), Role.RECRUITER))
			.satisfies((unread) -> {
				assertThat(unread.act().text()).isEqualTo("Read");
				assertThat(unread.others()).as("nobody ends what nobody has read").isEmpty();
				assertThat(unread.about()).isEqualTo("Baker · Step · nobody has read it yet");
				assertThat(unread.main()).isTrue();
			});
		TodayView.Line chosen = line(Section.TODAY, readToday().row(), Role.RECRUITER);
		assertThat(chosen.act().href()).endsWith("/move");
		assertThat(chosen.others()).singleElement().satisfies((other) -> assertThat(other.href()).endsWith("/decline"));
		assertThat(line(Section.TODAY, DeskRowFixture.aRow().at(StageKind.INTERVIEW).read().row(), Role.RECRUITER).act()
			.text()).isEqualTo("Record the talk");
		assertThat(line(Section.TODAY, DeskRowFixture.aRow().at(StageKind.DECISION).read().row(), Role.RECRUITER).act()
			.text()).isEqualTo("Decide");
	}

	@Test
	void offersNoEndToWhoeverMayNotEnd() {
		assertThat(line(Section.TODAY, readToday().row(), Role.HIRING_MANAGER).others()).isEmpty();
	}

	@Test
	void leadsToTheMessagesWhereOneIsStuck() {
		TodayView.Line stuck = line(Section.STUCK, DeskRowFixture.aRow().read().mailFailed().row(), Role.RECRUITER);
		assertThat(stuck.tag()).isEqualTo(new TodayView.Tag("late", "message failed"));
		assertThat(stuck.act().href()).endsWith("?tab=messages");
		assertThat(stuck.about()).endsWith("a message could not be handed over");
		assertThat(stuck.others()).isEmpty();
		assertThat(stuck.main()).isFalse();
		assertThat(line(Section.TODAY, readToday().row(), Role.RECRUITER).tag()).isNull();
	}

	@Test
	void showsFiftyAndCountsTheRest() {
		TodayView view = view(LocaleTag.EN, duties(Section.OVERDUE, Collections.nCopies(61, readToday())), List.of());
		assertThat(view.sections()).singleElement().satisfies((late) -> {
			assertThat(late.id()).isEqualTo("overdue");
			assertThat(late.lines()).hasSize(50);
			assertThat(late.count()).isEqualTo("61");
			assertThat(late.more()).isEqualTo("11 more, on the pages of the positions");
		});
		assertThat(
				view(LocaleTag.EN, duties(Section.OVERDUE, Collections.nCopies(50, readToday())), List.of()).sections()
					.get(0)
					.more())
			.isNull();
	}

	@Test
	void saysHowManyAreNotListedBesideTheDuties() {
		Duty tomorrow = new Duty(DeskRowFixture.aRow().read().due("2026-11-26T18:00").row(), PLACE);
		assertThat(view(LocaleTag.EN, duties(Section.TOMORROW, Collections.nCopies(7, tomorrow)), List.of()).tomorrow())
			.satisfies((side) -> {
				assertThat(side.lines()).hasSize(5);
				assertThat(side.more()).isEqualTo("2 more, on the pages of the positions");
			});
		assertThat(view(LocaleTag.EN, duties(Section.TOMORROW, Collections.nCopies(5, tomorrow)), List.of()).tomorrow()
			.more()).isNull();
	}

	@Test
	void countsThoseAtRiskAmongTomorrows() {
		Duty tomorrow = new Duty(DeskRowFixture.aRow().read().due("2026-11-26T18:00").row(), PLACE);
		Duty later = new Duty(DeskRowFixture.aRow().read().due("2026-11-27T18:00").row(), PLACE);
		Map<Section, List<Duty>> duties = new EnumMap<>(Section.class);
		duties.put(Section.TOMORROW, Collections.nCopies(6, tomorrow));
		assertThat(view(LocaleTag.EN, duties, List.of()).tomorrow()).satisfies((side) -> {
			assertThat(side.lines()).hasSize(5);
			assertThat(side.count()).isEqualTo("6");
			assertThat(side.text()).isEqualTo("6 promises fall due on the next working day.");
			assertThat(side.lines().get(0).when()).isEqualTo("26 Nov");
		});
		duties.put(Section.AT_RISK, List.of(tomorrow, later));
		assertThat(view(LocaleTag.EN, duties, List.of()).tomorrow().text())
			.isEqualTo("6 more promises fall due then, beside 1 at risk.");
	}

	private TodayView.Line line(Section section, DeskRow row, Role role) {
		return new TodayWriting(reader(role), words(LocaleTag.EN), duties(section, new Duty(row, PLACE)), List.of())
			.view(this.now, List.of(), List.of(), List.of())
			.sections()
			.get(0)
			.lines()
			.get(0);
	}

	private TodayView view(LocaleTag language, Map<Section, List<Duty>> duties, List<TaskLine> tasks) {
		return new TodayWriting(reader(Role.RECRUITER), words(language), duties, tasks).view(this.now, List.of(),
				List.of(), List.of());
	}

	private static Map<Section, List<Duty>> duties(Section section, Duty duty) {
		return duties(section, List.of(duty));
	}

	private static Map<Section, List<Duty>> duties(Section section, List<Duty> duties) {
		return new EnumMap<>(Map.of(section, duties));
	}

	private static Duty readToday() {
		return new Duty(DeskRowFixture.aRow().read().due("2026-11-25T18:00").row(), PLACE);
	}

	private static TaskLine task(String kind) {
		return new TaskLine(new DueLabel(kind, "Wed 25 Nov", "due today"), "Mia", null, "Call", "Baker", "/x", null,
				false);
	}

	private static Wording words(LocaleTag language) {
		return new Wording(ShippedTexts.all(), language, SHANGHAI);
	}

	private static StaffMember reader(Role role) {
		return new StaffMember(new AccountId(ID), "Chen Yu", new EmailAddress("chen.yu@example.com"), LocaleTag.EN,
				SHANGHAI, Set.of(Grant.everywhere(role)));
	}

}
