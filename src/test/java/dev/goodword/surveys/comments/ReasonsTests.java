package dev.goodword.surveys.comments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import dev.goodword.surveys.comments.Reasons.Heard;
import dev.goodword.surveys.scores.NumberBand;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What may be told of the reasons people gave. */
class ReasonsTests {

	private static final Heard CONTENT = new Heard(Set.of(), 4);

	private static final Heard WAITED = new Heard(Set.of(WhyTag.SYSTEM), 2);

	@Test
	void tellsHowMuchLessSatisfiedTheyAre() {
		assertThat(Reasons.of(all(12, CONTENT, 13, WAITED)))
			.containsExactly(new Reason(WhyTag.SYSTEM, new NumberBand(10, 19), 50));
	}

	@Test
	void tellsNothingOfFewerThanTenOnEitherSide() {
		assertThat(Reasons.of(all(30, CONTENT, 9, WAITED))).isEmpty();
		assertThat(Reasons.of(all(9, CONTENT, 30, WAITED))).isEmpty();
	}

	@Test
	void doesNotChangeByOnePerson() {
		List<Heard> before = all(10, CONTENT, 10, WAITED);
		List<Heard> after = new ArrayList<>(before);
		after.add(new Heard(Set.of(WhyTag.SYSTEM), 5));
		after.add(new Heard(Set.of(), 1));
		assertThat(Reasons.of(after)).isEqualTo(Reasons.of(before));
	}

	@Test
	void comparesEachReasonWithAllWhoDidNotGiveIt() {
		List<Heard> all = all(15, new Heard(Set.of(WhyTag.VALUE), 5), 15, WAITED);
		assertThat(Reasons.of(all)).extracting(Reason::tag).contains(WhyTag.SYSTEM);
	}

	private static List<Heard> all(int some, Heard one, int others, Heard other) {
		List<Heard> all = new ArrayList<>(Collections.nCopies(some, one));
		all.addAll(Collections.nCopies(others, other));
		return all;
	}

}
