package dev.goodword.insights;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.goodword.accounts.Company;
import dev.goodword.applications.Referrals;
import dev.goodword.insights.ExperienceView.Row;
import dev.goodword.surveys.FinalCounts;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Share;

import org.springframework.stereotype.Component;

/**
 * Counts how applicants of a quarter heard of us, word of mouth beside what a company may
 * pay for, and who has applied again of those whose application ended a year before. Of
 * fewer than ten no share is told.
 */
@Component
class SourceCounts implements FinalCounts {

	private static final String PEOPLE = "again.people";

	private static final String APPLIED = "again.applied";

	/** In the order they are shown. */
	private static final List<String> WAYS = List.of("applicant", "talk", "paid", "site", "other", "silent");

	private static final Set<String> TALK = Set.of("staff", "friend");

	private static final Set<String> PAID = Set.of("job-site", "search", "social");

	private static final String SITE = "career-site";

	private final SourceTable table;

	SourceCounts(SourceTable table) {
		this.table = table;
	}

	@Override
	public Map<String, Double> count(Company company, Quarter quarter, Instant now) {
		Instant from = start(quarter, company);
		Instant until = start(quarter.plus(1), company);
		Map<String, Double> counted = new HashMap<>();
		WAYS.forEach((way) -> counted.put("heard." + way, 0.0));
		this.table.heard(company.id(), from, until)
			.forEach((source, number) -> counted.merge("heard." + way(source), (double) number, Double::sum));
		Quarter before = quarter.yearBefore();
		Share again = this.table.again(company.id(), start(before, company), start(before.plus(1), company), until);
		counted.put(PEOPLE, (double) again.of());
		counted.put(APPLIED, (double) again.hits());
		return counted;
	}

	/** What they say comes to. */
	private static String way(String source) {
		return switch (source) {
			case SourceTable.SILENT -> "silent";
			case Referrals.SOURCE -> "applicant";
			case SITE -> "site";
			default -> TALK.contains(source) ? "talk" : PAID.contains(source) ? "paid" : "other";
		};
	}

	/** As lines of a table; none where it was not counted when the rest was kept. */
	static List<Row> rows(Map<String, Double> counted, FigureWords words) {
		List<Row> rows = new ArrayList<>();
		int all = WAYS.stream().mapToInt((way) -> number("heard." + way, counted)).sum();
		if (all >= PublicationPolicy.LEAST) {
			WAYS.forEach((way) -> rows.add(row("insights.heard." + way, number("heard." + way, counted), all, words)));
		}
		int people = number(PEOPLE, counted);
		if (people >= PublicationPolicy.LEAST) {
			rows.add(row("insights.heard.again", number(APPLIED, counted), people, words));
		}
		return rows;
	}

	private static int number(String code, Map<String, Double> counted) {
		return counted.getOrDefault(code, 0.0).intValue();
	}

	private static Row row(String name, int count, int of, FigureWords words) {
		return new Row(words.say(name, of), words.say("insights.promise.row", count, Math.round(100.0 * count / of)),
				"");
	}

	private static Instant start(Quarter quarter, Company company) {
		return quarter.firstDay().atStartOfDay(company.zone()).toInstant();
	}

}
