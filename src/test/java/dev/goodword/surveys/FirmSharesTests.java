package dev.goodword.surveys;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Spread;
import dev.goodword.surveys.scores.publish.Result;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who would apply again and who advised others: shares that tell nothing of a few,
 * whatever was published.
 */
class FirmSharesTests {

	private static final int ALIKE_SHOWN_FROM = 20;

	@Property(tries = 600)
	void tellNothingOfAFew(@ForAll @Size(5) List<@IntRange(max = 12) Integer> unmet,
			@ForAll @Size(5) List<@IntRange(max = 12) Integer> met) {
		Spread one = new Spread(unmet);
		Spread other = new Spread(met);
		Result again = ItemFigures.favourable(
				counts(Map.of(Touchpoint.T3, Map.of(Item.REA, one), Touchpoint.T4, Map.of(Item.REA, other))), Item.REA);
		if (again.point() != null) {
			assertThat(one.n() + other.n()).isGreaterThanOrEqualTo(10);
			assertThat(Stream.of(one, other).filter((each) -> each.n() > 0)).allSatisfy(
					(each) -> assertThat(each.n() >= ALIKE_SHOWN_FROM || each.favourable().hits() % each.n() != 0)
						.as("all of %s", each)
						.isTrue());
		}
		else {
			assertThat(again.range()).isNull();
		}
	}

	@Property(tries = 600)
	void tellNothingOfAFewWhoAdvised(@ForAll @Size(5) List<@IntRange(max = 12) Integer> chose) {
		Spread answers = new Spread(chose);
		Result advised = PulseFigures.advised(counts(Map.of(Touchpoint.T8, Map.of(Item.WAC, answers))));
		if (advised.point() != null) {
			assertThat(answers.n()).isGreaterThanOrEqualTo(10);
			assertThat(answers.n() >= ALIKE_SHOWN_FROM || answers.first().hits() % answers.n() != 0).isTrue();
		}
		else {
			assertThat(advised.range()).isNull();
		}
	}

	private static QuarterCounts counts(Map<Touchpoint, Map<Item, Spread>> items) {
		OutcomeMix mix = new OutcomeMix(Map.of(OutcomeClass.REJ_PRE, 300, OutcomeClass.REJ_POST, 100));
		Map<Touchpoint, Map<Item, Spread>> published = new EnumMap<>(Touchpoint.class);
		items.forEach((touchpoint, answers) -> {
			if (answers.values().stream().allMatch((each) -> each.n() > 0)) {
				published.put(touchpoint, answers);
			}
		});
		return new QuarterCounts(new CompanyId(new UUID(1, 1)), new Quarter(2026, 3), new QuarterCounts.Read(List.of(),
				published, Map.of(), new OutcomeMixes.Mixes(mix, mix, true, null), null), false);
	}

}
