package dev.goodword.surveys.comments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import dev.goodword.surveys.comments.Reasons.Counted;
import dev.goodword.surveys.comments.Reasons.Heard;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.compare.ComplaintRegister.Rated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What may be told of the reasons people gave. */
class ReasonsTests {

	private static final Heard CONTENT = new Heard(Set.of(), 4);

	private static final Heard WAITED = new Heard(Set.of(WhyTag.SYSTEM), 2);

	@Test
	void tellsHowMuchLessSatisfiedTheyAre() {
		assertThat(told(all(12, CONTENT, 13, WAITED)))
			.containsExactly(new Reason(WhyTag.SYSTEM, new NumberBand(10, 19), 50));
	}

	@Test
	void tellsNothingOfFewerThanTenOnEitherSide() {
		assertThat(told(all(30, CONTENT, 9, WAITED))).isEmpty();
		assertThat(told(all(9, CONTENT, 30, WAITED))).isEmpty();
	}

	@Test
	void doesNotChangeByOnePerson() {
		List<Heard> before = all(10, CONTENT, 10, WAITED);
		List<Heard> after = new ArrayList<>(before);
		after.add(new Heard(Set.of(WhyTag.SYSTEM), 5));
		after.add(new Heard(Set.of(), 1));
		assertThat(told(after)).isEqualTo(told(before));
	}

	@Test
	void comparesEachReasonWithAllWhoDidNotGiveIt() {
		List<Heard> all = all(15, new Heard(Set.of(WhyTag.VALUE), 5), 15, WAITED);
		assertThat(told(all)).extracting(Reason::tag).contains(WhyTag.SYSTEM);
	}

	@Test
	@DisplayName("0249: what is kept are sums; whose satisfaction went with which reason is in none of them")
	void keepsSumsOfWholeTensAlone() {
		List<Heard> all = all(23, CONTENT, 12, WAITED);
		all.add(3, new Heard(Set.of(WhyTag.PEOPLE), 1));
		List<Counted> counted = Reasons.counted(all);
		assertThat(counted).containsExactly(new Counted(WhyTag.SYSTEM, new Rated(10, 250), new Rated(20, 1425)));
		Collections.swap(all, 0, 3);
		assertThat(Reasons.counted(all)).as("nothing tells which of them it was").isEqualTo(counted);
	}

	@Test
	@DisplayName("3.13: they come out again of the sums as they came out of the answers")
	void comesOutOfTheSums() {
		List<Heard> all = new ArrayList<>();
		for (int i = 0; i < 75; i++) {
			all.add(new Heard((i % 3 == 0) ? Set.of(WhyTag.SYSTEM) : (i % 3 == 1) ? Set.of(WhyTag.PEOPLE) : Set.of(),
					1 + i % 5));
		}
		List<Counted> kept = Reasons.counted(all);
		JsonMapper json = JsonMapper.builder().build();
		List<Counted> read = json.readValue(json.writeValueAsString(kept), new TypeReference<>() {
		});
		assertThat(read).isEqualTo(kept);
		assertThat(Reasons.of(read)).isEqualTo(told(all)).hasSize(2);
	}

	@Test
	@DisplayName("what weighs the same as far as may be told stands in no order of what may not")
	void ordersNothingByWhatIsNotTold() {
		List<Counted> counted = List.of(new Counted(WhyTag.VALUE, new Rated(10, 500), new Rated(30, 2250)),
				new Counted(WhyTag.SYSTEM, new Rated(10, 490), new Rated(30, 2250)));
		assertThat(Reasons.of(counted)).extracting(Reason::tag).containsExactly(WhyTag.VALUE, WhyTag.SYSTEM);
		assertThat(Reasons.of(List.of(counted.get(1), counted.get(0)))).extracting(Reason::shortfall).containsOnly(25);
	}

	private static List<Reason> told(List<Heard> heard) {
		return Reasons.of(Reasons.counted(heard));
	}

	private static List<Heard> all(int some, Heard one, int others, Heard other) {
		List<Heard> all = new ArrayList<>(Collections.nCopies(some, one));
		all.addAll(Collections.nCopies(others, other));
		return all;
	}

}
