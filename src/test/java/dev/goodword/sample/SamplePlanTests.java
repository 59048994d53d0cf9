package dev.goodword.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.SiteId;
import dev.goodword.calendars.CalendarId;
import dev.goodword.sample.SamplePositions.Team;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the sample company is set up from: its teams, its texts and its first days. */
class SamplePlanTests {

	private static final List<LocaleTag> BOTH = List.of(LocaleTag.EN, LocaleTag.ZH_HANS);

	private final SampleTexts questions = SampleTexts.of("questions.properties");

	@Test
	void newColleaguesStartOnTheMondayOfTheWeekAfterNext() {
		for (int day = 0; day < 14; day++) {
			LocalDate accepted = LocalDate.of(2026, 7, 6).plusDays(day);

			LocalDate first = SampleOffers.firstDay(accepted);

			assertThat(first.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
			assertThat(first).isBetween(accepted.plusDays(8), accepted.plusDays(14));
		}
	}

	@Test
	void whoMeetsSomebodyFirstIsAlwaysTheSameAndEverybodyDoes() {
		List<AccountId> colleagues = IntStream.range(0, 5).mapToObj((each) -> account()).toList();
		Team team = team().meeting(colleagues);

		assertThat(IntStream.range(0, 20).mapToObj(team::first)).containsOnlyElementsOf(colleagues);
		assertThat(team.first(7)).isEqualTo(team.first(7));
		assertThat(team().first(3)).isNotIn(colleagues);
	}

	@Test
	void everybodyOfATeamIsOnItForOneThing() {
		AccountId colleague = account();
		Team team = team().meeting(List.of(colleague));

		assertThat(team.roles()).hasSize(3)
			.containsEntry(colleague, Set.of(Role.INTERVIEWER))
			.containsEntry(team.recruiter(), Set.of(Role.RECRUITER))
			.containsEntry(team.manager(), Set.of(Role.HIRING_MANAGER));
		assertThat(team().first(0)).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "visitor.asks", "visitor.answers", "visitor.names", "own.longest.options" })
	void listsHaveWordsInBothLanguages(String key) {
		assertThat(BOTH).allSatisfy((language) -> assertThat(this.questions.list(key, language)).hasSizeGreaterThan(2)
			.doesNotHaveDuplicates()
			.allMatch((text) -> !text.isBlank() && text.equals(text.strip())));
	}

	@Test
	void everyQuestionOfAVisitorHasItsAnswer() {
		assertThat(BOTH).allSatisfy((language) -> assertThat(this.questions.list("visitor.asks", language))
			.hasSameSizeAs(this.questions.list("visitor.answers", language)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "own.longest", "own.advert", "change.complains", "change.answered", "change.done",
			"change.told", "change.checked", "change.plan", "change.next", "change.said", "change.changed" })
	void textsAreThereInBothLanguages(String key) {
		assertThat(this.questions.both(key).en()).isNotBlank().isNotEqualTo(this.questions.both(key).zhHans());
		assertThat(this.questions.both(key).zhHans().codePoints()).anyMatch(Character::isIdeographic);
	}

	@Test
	void everyPositionLiesInAGroup() {
		SampleTexts positions = SampleTexts.of("positions.properties");

		assertThat(positions.list("codes")).isNotEmpty().allSatisfy((code) -> {
			assertThat(positions.both(code + ".group").en()).isNotBlank();
			assertThat(positions.both(code + ".group").zhHans()).isNotBlank();
		});
	}

	private static Team team() {
		ZoneId zone = ZoneId.of("Asia/Shanghai");
		return new Team(
				new SampleCompany.Place(new CompanyId(UUID.randomUUID()), "CN", new SiteId(UUID.randomUUID()),
						new CalendarId(UUID.randomUUID()), zone),
				new DepartmentId(UUID.randomUUID()), account(), account(), account(), List.of());
	}

	private static AccountId account() {
		return new AccountId(UUID.randomUUID());
	}

}
