package dev.goodword.surveys.answering;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.goodword.shared.CompanyId;
import dev.goodword.shared.Vault;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.Spread;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OfStaffTests {

	private static final CompanyId COMPANY = new CompanyId(new UUID(0, 1));

	@Test
	void keepsDepartmentsOfFiveAndNothingElse() {
		List<Content> kept = OfStaff.generalised(batch(5, 6));
		assertThat(sizes(kept)).isEqualTo(Map.of("1", 5, "2", 6));
		assertThat(kept).allSatisfy((content) -> {
			assertThat(content.language()).isNull();
			assertThat(content.recruiter()).isNull();
			assertThat(content.group()).isNull();
			assertThat(content.items()).containsEntry("LEA", "4");
		});
	}

	@Test
	void putsSmallDepartmentsTogether() {
		assertThat(sizes(OfStaff.generalised(batch(8, 3, 2)))).isEqualTo(Map.of("1", 8, "none", 5));
	}

	@Test
	void leavesOutTheNextSmallestWhereAFewWouldBeLeft() {
		assertThat(sizes(OfStaff.generalised(batch(9, 6, 2)))).isEqualTo(Map.of("1", 9, "none", 8));
		assertThat(sizes(OfStaff.generalised(batch(6, 1)))).isEqualTo(Map.of("none", 7));
	}

	@Test
	@DisplayName("0263: words are kept where twenty people of the quarter answered, and nowhere else")
	void keepsWordsOfTwentyAndNotOfFewer() {
		assertThat(OfStaff.generalised(wordy(19))).hasSize(19).allSatisfy((content) -> {
			assertThat(content.items()).isEqualTo(Map.of("LEA", "4"));
			assertThat(content.wordsReceipt()).isNull();
		});
		assertThat(OfStaff.generalised(wordy(20))).hasSize(20).allSatisfy((content) -> {
			assertThat(content.items()).containsEntry("WHY", "Quick");
			assertThat(content.wordsReceipt()).isEqualTo("00");
		});
	}

	@Property(tries = 300)
	void nobodyStandsInAGroupOfFewerThanFive(
			@ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 9) Integer> sizes) {
		int all = sizes.stream().mapToInt(Integer::intValue).sum();
		if (all < OfStaff.ALIKE) {
			return;
		}
		List<Content> kept = OfStaff.generalised(batch(sizes.stream().mapToInt(Integer::intValue).toArray()));
		assertThat(kept).hasSize(all);
		assertThat(sizes(kept).values()).allMatch((size) -> size >= OfStaff.ALIKE);
	}

	@Test
	void opensAllAnswersOfAQuarterTogetherOnceTheLastLinkHasDied() {
		assertThat(ReleasePolicy.staffAnswered(YearMonth.of(2026, 12))).isEqualTo("2027-02-04T00:00:00Z")
			.isBefore(ReleasePolicy.carriedAt(YearMonth.of(2026, 12)));
		Opening opening = new Opening((company, month) -> false, new PlainVault());
		Cell cell = new Cell(COMPANY, Touchpoint.INT, null, YearMonth.of(2026, 12));
		Instant opened = ReleasePolicy.staffAnswered(cell.month());
		assertThat(opening.of(cell, Instant.EPOCH)).isEqualTo(opened);
		assertThat(opening.due(new StagingTable.Waiting(cell, 9), Instant.EPOCH)).isEqualTo(opened);
		assertThat(opening.due(new StagingTable.Waiting(cell, 4), Instant.EPOCH))
			.isEqualTo(ReleasePolicy.carriedAt(cell.month()));
	}

	@Test
	void letsTooFewApplicantsWaitForTheNextMonth() {
		assertThat(new Cell(COMPANY, Touchpoint.T1, null, YearMonth.of(2026, 12)).next().month())
			.isEqualTo(YearMonth.of(2027, 1));
		assertThat(ReleasePolicy.keepsWords(3)).isTrue();
		assertThat(ReleasePolicy.keepsWords(4)).isFalse();
	}

	@Test
	void countsWhatWasChosenAndNothingThatDoesNotApply() {
		Map<Item, int[]> counts = new EnumMap<>(Item.class);
		StaffAnswers.count(Map.of("LEA", "5", "OPT", "na", "WHY", "Quick", "SAT", "1"), counts);
		StaffAnswers.count(Map.of("LEA", "5", "ONC", "3"), counts);
		assertThat(new Spread(Arrays.stream(Objects.requireNonNull(counts.get(Item.LEA))).boxed().toList()))
			.isEqualTo(new Spread(List.of(0, 0, 0, 0, 2)));
		assertThat(counts).containsOnlyKeys(Item.LEA, Item.ONC, Item.SAT);
	}

	private static Map<String, Integer> sizes(List<Content> contents) {
		return contents.stream()
			.collect(Collectors.groupingBy(
					(content) -> (content.department() != null)
							? Long.toString(content.department().getLeastSignificantBits()) : "none",
					Collectors.summingInt((content) -> 1)));
	}

	/** So many answers of one department, each with words. */
	private static List<Content> wordy(int count) {
		return Collections.nCopies(count, new Content(new UUID(0, 1), null, null, null, "2026-11", false, false, false,
				false, List.of("LEA"), null, "00", Map.of("LEA", "4", "WHY", "Quick")));
	}

	/** So many answers of the first department, of the second, and so on. */
	private static List<Content> batch(int... sizes) {
		List<Content> batch = new ArrayList<>();
		for (int department = 0; department < sizes.length; department++) {
			for (int i = 0; i < sizes[department]; i++) {
				batch
					.add(new Content(new UUID(0, department + 1), new UUID(2, 1), null, (i % 2 == 0) ? "en" : "zh-Hans",
							"2026-11", false, false, false, false, List.of("LEA"), null, null, Map.of("LEA", "4")));
			}
		}
		return batch;
	}

	/** Seals nothing. */
	private static final class PlainVault implements Vault {

		@Override
		public byte[] seal(byte[] plain, String context) {
			return plain;
		}

		@Override
		public byte[] open(byte[] sealed, String context) {
			return sealed;
		}

		@Override
		public String sign(String purpose, String text) {
			return text;
		}

		@Override
		public boolean verifies(String purpose, String text, String signature) {
			return text.equals(signature);
		}

	}

}
