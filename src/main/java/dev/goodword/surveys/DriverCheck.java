package dev.goodword.surveys;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.goodword.surveys.DriverInputs.Season;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.publish.Combination;
import dev.goodword.surveys.scores.publish.Disclosure;

/**
 * Whether what is made of the long answers of a year may stand beside those of earlier
 * years, with which it shares quarters, and beside everything else that is published of
 * each quarter ({@code experience.md} 3.11). What is published of departments, groups of
 * positions and recruiters never tells long answers from others, so whoever adds and
 * subtracts gets all long answers of a quarter that hide among others, or all of those
 * others, and never a part of them. Pure.
 */
final class DriverCheck {

	private DriverCheck() {
	}

	/**
	 * Whether it may. No group below the number from which on all may answer the same may
	 * follow.
	 * @param published the years that are published
	 */
	static boolean mayStand(DriverInputs fresh, Collection<DriverInputs> published) {
		List<DriverInputs> years = new ArrayList<>(published);
		years.add(fresh);
		Map<String, Integer> cells = new TreeMap<>();
		List<Combination> rows = new ArrayList<>();
		for (DriverInputs year : years) {
			Set<Season> some = year.quarters().stream().filter((each) -> each.longs() > 0).collect(Collectors.toSet());
			for (Season season : some) {
				cells.merge(longs(season), season.longs(), Math::min);
				cells.merge(others(season), season.others(), Math::min);
				rows.add(Combination.of(Set.of(longs(season), others(season))));
			}
			rows.add(Combination.of(some.stream().map(DriverCheck::longs).collect(Collectors.toSet())));
		}
		return new Disclosure(cells, PublicationPolicy.ONE_CATEGORY_SHOWN_FROM).isSafe(rows);
	}

	private static String longs(Season season) {
		return season.quarter() + "|long";
	}

	private static String others(Season season) {
		return season.quarter() + "|others";
	}

}
