package dev.goodword.desk.promises;

import java.util.List;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Site;
import dev.goodword.desk.Wording;
import dev.goodword.promises.statutes.Statute;
import dev.goodword.promises.statutes.Statutes;
import dev.goodword.shared.DateWords;

import org.springframework.stereotype.Component;

/** Lists the laws that set a date of their own, and whether they count here. */
@Component
class Laws {

	private final Statutes statutes;

	private final Accounts accounts;

	Laws(Statutes statutes, Accounts accounts) {
		this.statutes = statutes;
		this.accounts = accounts;
	}

	List<Line> at(Place place, Wording words) {
		List<Site> sites = this.accounts.sites().stream().filter((site) -> isOf(site, place)).toList();
		return this.statutes.all().stream().map((statute) -> line(statute, sites, words)).toList();
	}

	private static boolean isOf(Site site, Place place) {
		return (place.position() != null) ? site.id().equals(place.position().site())
				: site.company().equals(place.company().id());
	}

	private static Line line(Statute statute, List<Site> sites, Wording words) {
		DateWords dates = words.dates(words.zone());
		List<String> counts = sites.stream()
			.filter((site) -> statute.countsIn(site.country(), site.region()))
			.map((site) -> site.name().in(words.language()))
			.toList();
		return new Line(statute.name().in(words.language()), statute.rule().in(words.language()),
				words.say("promises.laws.facts", dates.yearDate(statute.inForceFrom()).text(), statute.employeesFrom(),
						String.join(words.say("promises.laws.and"),
								statute.warnAfter().stream().map(String::valueOf).toList())),
				words.say("promises.laws.source", statute.source()), statute.address(), !counts.isEmpty(),
				counts.isEmpty() ? words.say("promises.laws.nowhere")
						: words.say("promises.laws.here", String.join(words.say("promises.laws.and"), counts)));
	}

	/**
	 * One law.
	 *
	 * @param name what it is called
	 * @param rule what it says
	 * @param facts since when, for whom, and when our own people are warned
	 * @param source where it stands
	 * @param address where it can be read
	 * @param counts whether it counts for the place that is looked at
	 * @param where at which sites
	 */
	record Line(String name, String rule, String facts, String source, String address, boolean counts, String where) {
	}

}
