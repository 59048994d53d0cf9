package dev.goodword.insights;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.goodword.accounts.Company;
import dev.goodword.insights.ExperienceView.Below;
import dev.goodword.insights.ExperienceView.Drivers;
import dev.goodword.insights.ExperienceView.Fact;
import dev.goodword.insights.ExperienceView.Row;
import dev.goodword.surveys.ItemFigures;
import dev.goodword.surveys.QuarterCounts;
import dev.goodword.surveys.SurveyFigures;
import dev.goodword.surveys.scores.Figure;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.value.LifeStage;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What stands below the four figures: the moments of the journey, what people found
 * lacking, who waits for a word, and how many stand where with the company.
 */
@Component
class BelowFigures {

	private static final Duration FRESH = Duration.ofDays(1);

	private static final int LOWEST = 3;

	/** At which moment those at a stage of their life with the company are asked. */
	private static final Map<LifeStage, Touchpoint> ASKED = Map.of(LifeStage.APPLICANT, Touchpoint.T3,
			LifeStage.ENGAGED, Touchpoint.T4, LifeStage.RELATION, Touchpoint.T9, LifeStage.DORMANT, Touchpoint.T8);

	private final StandingTable standing;

	private final InstantSource clock;

	BelowFigures(StandingTable standing, InstantSource clock) {
		this.standing = standing;
		this.clock = clock;
	}

	Below of(Company company, Quarter quarter, QuarterCounts counts, FigureWords words) {
		Instant now = this.clock.instant();
		Standing so = this.standing.of(company.id(), now);
		return new Below(YearCards.state(Finality.say(counts, now, words), counts, words),
				Finality.ahead(counts, words), stale(quarter, counts, now, words), StageRows.of(counts, words),
				drivers(counts, now, words), facts(company, quarter, so, words), people(so, counts, words),
				counted(so, words));
	}

	/** That the answers were counted long ago, or never; null when neither. */
	private static @Nullable String stale(Quarter quarter, QuarterCounts counts, Instant now, FigureWords words) {
		if (!now.isBefore(SurveyFigures.frozenAt(quarter))) {
			return null;
		}
		Optional<Instant> counted = counts.countedAt();
		if (counted.isEmpty()) {
			return words.say("insights.stale.never");
		}
		return counted.get().isBefore(now.minus(FRESH))
				? words.say("insights.stale", words.dates().longDateTime(counted.get()).text()) : null;
	}

	private static Drivers drivers(QuarterCounts counts, Instant now, FigureWords words) {
		List<ItemMean> found = ItemFigures.DRIVERS.stream()
			.map((item) -> new ItemMean(item, ItemFigures.mean(counts, item)))
			.filter((each) -> each.mean().isShown())
			.sorted(Comparator.comparingDouble((ItemMean each) -> Objects.requireNonNull(each.mean().point())))
			.toList();
		String matter = DriverWords.say(counts, now, words);
		if (found.isEmpty()) {
			return new Drivers(words.say("insights.drivers.none"), matter, List.of());
		}
		String lowest = found.stream()
			.limit(LOWEST)
			.map((each) -> words.say("insights.item." + each.item()))
			.collect(Collectors.joining(words.say("insights.line.and")));
		return new Drivers(words.say("insights.drivers.lowest", lowest), matter,
				found.stream()
					.map((each) -> new Row(words.say("insights.item." + each.item()),
							words.points(Objects.requireNonNull(each.mean().point())),
							words.points(Objects.requireNonNull(each.mean().range()))))
					.toList());
	}

	private static List<Fact> facts(Company company, Quarter quarter, Standing so, FigureWords words) {
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact(words.say("insights.facts.complaints"),
				words.say("insights.facts.complaints.open", so.complaints(), so.lateComplaints()), "/complaints"));
		facts.add(new Fact(words.say("insights.reasons"),
				so.reasonsTold()
					.map((day) -> words.say("insights.facts.reasons", words.dates().shortDate(day).text()))
					.orElseGet(() -> words.say("insights.facts.reasons.none")),
				"/insights/details?company=" + company.id() + "&period=" + quarter + "#reasons"));
		String oldest = so.oldestWish().map((day) -> words.dates().shortDate(day).text()).orElse("");
		facts.add(new Fact(words.say("insights.facts.wishes"),
				words.say("insights.facts.wishes.open", so.wishes(), oldest),
				"/insights/recovery?company=" + company.id()));
		facts.add(new Fact(words.say("insights.facts.undated"), so.countedUndated()
			.map((at) -> words.say("insights.facts.undated.day", so.undated(), words.dates().longDateTime(at).text()))
			.orElseGet(() -> words.say("insights.number", so.undated())), null));
		return facts;
	}

	private static List<Row> people(Standing so, QuarterCounts counts, FigureWords words) {
		return so.countedPeople().isEmpty() ? List.of()
				: Arrays.stream(LifeStage.values())
					.map((stage) -> new Row(words.say("insights.life." + stage),
							words.say("insights.number", so.people(stage)), means(stage, counts, words)))
					.toList();
	}

	/** Who that is, and what those say who are asked there, as far as it may be shown. */
	private static String means(LifeStage stage, QuarterCounts counts, FigureWords words) {
		String means = words.say("insights.life.means." + stage);
		return Optional.ofNullable(ASKED.get(stage))
			.map((touchpoint) -> SurveyFigures.recommendation(counts, touchpoint))
			.filter(Figure::isShown)
			.map((figure) -> words.say("insights.life.scored", means,
					words.score(Objects.requireNonNull(figure.point())),
					words.scores(Objects.requireNonNull(figure.range()))))
			.orElse(means);
	}

	/** When people were counted; that is done once a day. */
	private static String counted(Standing so, FigureWords words) {
		return so.countedPeople()
			.map((at) -> words.say("insights.life.counted", words.dates().longDateTime(at).text()))
			.orElseGet(() -> words.say("insights.life.counted.never"));
	}

}
