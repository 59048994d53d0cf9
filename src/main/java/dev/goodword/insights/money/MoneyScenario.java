package dev.goodword.insights.money;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import dev.goodword.insights.money.Factor.Side;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.scores.value.Scenario;

/**
 * A scenario as it is kept: its inputs, where its draws started and what came out. It
 * never changes; another number makes another scenario.
 *
 * @param currency as people write it, such as {@code EUR}
 * @param outcomes what came out, by name
 * @param method the version of the formulas
 */
record MoneyScenario(ScenarioId id, CompanyId company, String name, Side side, String currency, List<Entry> entries,
		long seed, Map<Outcome, Scenario> outcomes, int method, Instant madeAt) {

	MoneyScenario {
		entries = List.copyOf(entries);
		outcomes = Map.copyOf(outcomes);
	}

	/** What is calculated. */
	enum Outcome {

		/** Gained by good talk, less what bad talk may have cost. */
		NET(Side.RECRUITING),
		/** What bad talk may have cost. */
		LOST(Side.RECRUITING),
		/** Margin of a year at risk. */
		RISK(Side.CUSTOMERS),
		/** Margin of a year that may be gained; never shown without the risk. */
		GAIN(Side.CUSTOMERS),
		/** Margin at risk over the years. */
		LIFETIME_RISK(Side.LIFETIME),
		/** Margin over the years that may be gained; never shown without the risk. */
		LIFETIME_GAIN(Side.LIFETIME),
		/** What the process costs for each application. */
		COST(Side.PROCESS),
		/** What hires bring for each application. */
		BROUGHT(Side.PROCESS),
		/** The one less the other. */
		LEFT(Side.PROCESS);

		private final Side side;

		Outcome(Side side) {
			this.side = side;
		}

		Side side() {
			return this.side;
		}

	}

}
