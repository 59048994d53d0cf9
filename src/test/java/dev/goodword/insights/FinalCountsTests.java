package dev.goodword.insights;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.goodword.insights.ExperienceView.Row;
import dev.goodword.insights.GivenCounts.Gave;
import dev.goodword.insights.NewHires.Started;
import dev.goodword.insights.QualityView.Again;
import dev.goodword.insights.QualityView.Fact;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseTally;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.Recomputing.Recomputed;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.StaticMessageSource;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

/** What is counted of everybody, as it is kept and read again. */
class FinalCountsTests {

	@Test
	void promisesComeBackByWhatTheyWereAbout() {
		Map<String, Double> counted = Map.of("kind.APPLICATION_RECEIVED.person", 3.0,
				"kind.APPLICATION_RECEIVED.automatic", 1.0, "kind.APPLICATION_RECEIVED.broken", 2.0,
				"kind.A_KIND_OF_THE_PAST.broken", 4.0, "told.met", 9.0);
		assertThat(KindCounts.tallies(counted))
			.containsExactly(Map.entry(PromiseKind.APPLICATION_RECEIVED, new PromiseTally(3, 1, 2, 0)));
		assertThat(KindCounts.tallies(Map.of())).isEmpty();
	}

	@Test
	void brokenOnesAreToldTheMostFirstAndNotWhereThereAreNone() {
		Map<PromiseKind, PromiseTally> tallies = new HashMap<>();
		tallies.put(PromiseKind.APPLICATION_RECEIVED, new PromiseTally(5, 0, 1, 0));
		tallies.put(PromiseKind.AFTER_UPDATE, new PromiseTally(5, 0, 7, 0));
		tallies.put(PromiseKind.PAUSE, new PromiseTally(5, 0, 0, 0));
		List<Row> rows = OperationRows.broken(tallies, keys());
		assertThat(rows).hasSize(2);
		assertThat(tallies.get(PromiseKind.AFTER_UPDATE).broken()).isEqualTo(7);
	}

	@Test
	void whatPeopleGaveComesBackInOnePiece() {
		Gave gave = GivenCounts.gave(Map.of("given.form-seconds", 7200.0, "given.talk-minutes", 90.0,
				"given.applications", 12.0, "given.days", 31.0, "given.late", 5.0, "given.waited", 0.2));
		assertThat(gave.hours().formHours()).isEqualTo(2);
		assertThat(gave.applications()).isEqualTo(12);
		assertThat(gave.days()).isEqualTo(31);
		assertThat(gave.late()).isEqualTo(5);
		assertThat(gave.waited()).isEqualTo(0.2);
		assertThat(GivenCounts.gave(Map.of()).applications()).isZero();
	}

	@Test
	void newHiresComeBackToo() {
		assertThat(HireCounts.started(Map.of("hires.missed", 3.0, "hires.unknown", 2.0, "hires.absent", 1.0,
				"hires.spared", 4.0, "hires.off", 5.0)))
			.isEqualTo(new Started(3, 2, 1, 4, 5));
		assertThat(HireCounts.started(Map.of()).isNobody()).isTrue();
	}

	@Test
	void alarmsWhenSomethingDoesNotComeOutAgain() {
		Again none = QualityPage.again(List.of(), keys());
		assertThat(none.say()).isEqualTo("insights.quality.again.none");
		assertThat(none.alarming()).isFalse();
		Again same = QualityPage.again(List.of(new Recomputed("FIGURES", true)), keys());
		assertThat(same.say()).isEqualTo("insights.quality.again.same");
		assertThat(same.facts())
			.containsExactly(new Fact("insights.quality.again.FIGURES", "insights.quality.again.yes"));
		Again other = QualityPage.again(List.of(new Recomputed("FIGURES", true), new Recomputed("TALK", false)),
				keys());
		assertThat(other.alarming()).isTrue();
		assertThat(other.say()).isEqualTo("insights.quality.again.differs");
		assertThat(other.facts()).extracting(Fact::value)
			.containsExactly("insights.quality.again.yes", "insights.quality.again.no");
	}

	private static FigureWords keys() {
		StaticMessageSource keys = new StaticMessageSource();
		keys.setUseCodeAsDefaultMessage(true);
		return new FigureWords(keys, LocaleTag.EN, UTC);
	}

}
