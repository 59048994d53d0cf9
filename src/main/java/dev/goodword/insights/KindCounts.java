package dev.goodword.insights;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import dev.goodword.accounts.Company;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseTally;
import dev.goodword.promises.PromiseWeeks;
import dev.goodword.surveys.FinalCounts;
import dev.goodword.surveys.scores.Quarter;

import org.springframework.stereotype.Component;

/** Counts what became of promises by what they were about. */
@Component
class KindCounts implements FinalCounts {

	private static final String PERSON = ".person";

	private static final String AUTOMATIC = ".automatic";

	private static final String BROKEN = ".broken";

	private final PromiseWeeks weeks;

	KindCounts(PromiseWeeks weeks) {
		this.weeks = weeks;
	}

	@Override
	public Map<String, Double> count(Company company, Quarter quarter, Instant now) {
		Map<String, Double> counted = new HashMap<>();
		this.weeks
			.parts(company.id(), quarter.firstDay().atStartOfDay(company.zone()).toInstant(),
					quarter.end().atStartOfDay(company.zone()).toInstant(), now)
			.forEach((part) -> {
				counted.merge(code(part.kind(), PERSON), (double) part.tally().byPerson(), Double::sum);
				counted.merge(code(part.kind(), AUTOMATIC), (double) part.tally().automatically(), Double::sum);
				counted.merge(code(part.kind(), BROKEN), (double) part.tally().broken(), Double::sum);
			});
		return counted;
	}

	/** The same as it was counted; kinds of which none was due are not in it. */
	static Map<PromiseKind, PromiseTally> tallies(Map<String, Double> counted) {
		Map<PromiseKind, PromiseTally> tallies = new EnumMap<>(PromiseKind.class);
		Arrays.stream(PromiseKind.values())
			.filter((kind) -> counted.containsKey(code(kind, BROKEN)))
			.forEach((kind) -> tallies.put(kind, new PromiseTally(number(counted, kind, PERSON),
					number(counted, kind, AUTOMATIC), number(counted, kind, BROKEN), 0)));
		return tallies;
	}

	private static int number(Map<String, Double> counted, PromiseKind kind, String what) {
		return counted.getOrDefault(code(kind, what), 0.0).intValue();
	}

	private static String code(PromiseKind kind, String what) {
		return "kind." + kind + what;
	}

}
