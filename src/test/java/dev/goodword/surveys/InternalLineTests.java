package dev.goodword.surveys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.goodword.surveys.answering.StaffAnswers;
import dev.goodword.surveys.scores.Figure.Status;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Spread;
import dev.goodword.surveys.scores.publish.Publication;
import dev.goodword.surveys.scores.publish.Result;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What may be shown of the answers of our own people. */
class InternalLineTests {

	private static final Subject SUBJECT = new Subject(InternalLine.MEASURE, "firm", "2026-Q4");

	@Test
	void showsAMeanFromFiveAnswersOn() {
		Result five = company(spread(0, 1, 1, 1, 2));
		assertThat(five.status()).isEqualTo(Status.LOW_N);
		assertThat(five.point()).as("to the nearest five").isEqualTo(70);
		assertThat(five.number()).isEqualTo(new NumberBand(5, 9));
		assertThat(five.effective()).isNull();
		assertThat(five.responseRate()).as("would tell the number").isNull();
		Result four = company(spread(0, 1, 1, 1, 1));
		assertThat(four.status()).isEqualTo(Status.SUPPRESSED);
		assertThat(four.number()).isNull();
		assertThat(company(spread(0, 0, 0, 0, 0)).status()).isEqualTo(Status.NO_DATA);
	}

	@Test
	@DisplayName("0263: more answers than people were asked are those of the same people")
	void knowsWhatRestsOnFewerThanFivePeople() {
		assertThat(of(5, spread(0, 1, 1, 1, 2)).areOfPeople()).isTrue();
		assertThat(of(4, spread(0, 1, 1, 1, 1)).areOfPeople()).isFalse();
		assertThat(of(5, spread(0, 1, 1, 2, 2)).areOfPeople()).as("six answers").isFalse();
		assertThat(InternalInputs.of(9, Map.of()).areOfPeople()).isTrue();
	}

	private static InternalInputs of(int asked, Spread answers) {
		return InternalInputs.of(asked, Map.of("a", Map.of(Item.LEA, answers)));
	}

	@Test
	void tellsNumbersExactlyFromThirtyOn() {
		assertThat(company(spread(1, 2, 3, 4, 5)).number()).isEqualTo(new NumberBand(10, 19));
		Result thirty = company(spread(2, 4, 6, 8, 10));
		assertThat(thirty.status()).isEqualTo(Status.OK);
		assertThat(thirty.number()).isEqualTo(new NumberBand(30, 30));
		assertThat(thirty.point()).isEqualTo(67);
		assertThat(thirty.responseRate()).isEqualTo(0.75);
	}

	@Test
	void showsNothingThatWouldTellWhatAllOfAFewSaid() {
		Result alike = company(spread(0, 0, 0, 0, 7));
		assertThat(alike.isShown()).isFalse();
		assertThat(alike.notes()).containsExactly(Publication.ONE_ANSWER);
		assertThat(company(spread(0, 0, 0, 0, 20)).point()).isEqualTo(100);
	}

	@Test
	void showsDepartmentsBesideTheCompany() {
		InternalLine line = InternalLine.of(SUBJECT, InternalInputs.of(40,
				Map.of("a", Map.of(Item.LEA, spread(0, 1, 2, 3, 4)), "b", Map.of(Item.LEA, spread(5, 2, 0, 0, 0)))));
		InternalLine.Row row = line.of(Item.LEA).orElseThrow();
		assertThat(row.departments()).containsOnlyKeys("a", "b");
		assertThat(row.departments().get("b").point()).isEqualTo(5);
		assertThat(row.company().number()).isEqualTo(new NumberBand(10, 19));
		assertThat(line.of(Item.SAT).orElseThrow().company().status()).isEqualTo(Status.NO_DATA);
		assertThat(line.rows()).extracting(InternalLine.Row::item)
			.containsExactly(Item.LEA, Item.OPT, Item.ONC, Item.SAT);
	}

	@Test
	@DisplayName("3.12: who all say the same are not known without error, a department no more than the company")
	void drawsARangeWhereEverybodyAgrees() {
		InternalLine line = InternalLine.of(SUBJECT, InternalInputs.of(60,
				Map.of("a", Map.of(Item.LEA, spread(0, 0, 0, 0, 25)), "b", Map.of(Item.LEA, spread(0, 0, 0, 0, 30)))));
		InternalLine.Row row = line.of(Item.LEA).orElseThrow();
		assertThat(row.company().range().low()).isLessThan(100);
		assertThat(row.departments().values()).hasSize(2).allSatisfy((department) -> {
			assertThat(department.point()).isEqualTo(100);
			assertThat(department.range().low()).isLessThan(100);
		});
	}

	@Test
	void hidesTheNextSmallestWhereAFewWouldBeLeft() {
		assertThat(shown("a", spread(1, 1, 1, 1, 2), "b", spread(3, 3, 3, 0, 0), "c", spread(0, 0, 1, 1, 0)))
			.containsExactly("b");
		assertThat(shown("a", spread(3, 3, 3, 0, 0), "", spread(0, 0, 1, 1, 0))).isEmpty();
		assertThat(shown("a", spread(3, 3, 3, 0, 0), "", spread(0, 0, 3, 3, 0))).containsExactly("a");
	}

	@Test
	void hidesADepartmentThatAgreesAndAnotherWithIt() {
		assertThat(shown("a", spread(0, 0, 0, 0, 6), "b", spread(2, 2, 2, 1, 0), "c", spread(4, 4, 4, 4, 4)))
			.containsExactly("c");
	}

	@Property(tries = 500)
	void nothingFollowsBySubtraction(
			@ForAll @Size(min = 1, max = 6) List<@Size(5) List<@IntRange(min = 0, max = 4) Integer>> counts) {
		SortedMap<String, Spread> parts = new TreeMap<>();
		for (int i = 0; i < counts.size(); i++) {
			parts.put((i == 0) ? StaffAnswers.LEFT_OUT : "d" + i, new Spread(counts.get(i)));
		}
		Set<String> shown = InternalInputs.shown(parts);
		assertThat(shown).doesNotContain(StaffAnswers.LEFT_OUT);
		Spread left = spread(0, 0, 0, 0, 0);
		for (Map.Entry<String, Spread> part : parts.entrySet()) {
			if (shown.contains(part.getKey())) {
				assertThat(part.getValue().n()).isGreaterThanOrEqualTo(5);
				assertThat(PublicationPolicy.tellsEveryAnswer(part.getValue())).isFalse();
			}
			else {
				left = left.and(part.getValue());
			}
		}
		if (!shown.isEmpty() && left.n() > 0) {
			assertThat(left.n()).isGreaterThanOrEqualTo(5);
			assertThat(PublicationPolicy.tellsEveryAnswer(left)).isFalse();
		}
	}

	private static Result company(Spread answers) {
		return InternalLine.of(SUBJECT, InternalInputs.of(40, Map.of("", Map.of(Item.LEA, answers))))
			.of(Item.LEA)
			.orElseThrow()
			.company();
	}

	private static Set<String> shown(Object... parts) {
		Map<String, Spread> all = new TreeMap<>();
		for (int i = 0; i < parts.length; i += 2) {
			all.put((String) parts[i], (Spread) parts[i + 1]);
		}
		return InternalInputs.shown(all);
	}

	private static Spread spread(int... counts) {
		List<Integer> all = new ArrayList<>();
		for (int count : counts) {
			all.add(count);
		}
		return new Spread(all);
	}

}
