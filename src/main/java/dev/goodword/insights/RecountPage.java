package dev.goodword.insights;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.insights.RecountView.Line;
import dev.goodword.insights.RecountView.Year;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.Recount;
import dev.goodword.surveys.Recount.Difference;
import dev.goodword.surveys.Recount.Result;

import org.springframework.stereotype.Component;

/** Says what came of counting years anew. */
@Component
class RecountPage {

	private static final int YEARS = 10;

	private static final int MANY = 1000;

	private final Accounts accounts;

	private final InstantSource clock;

	RecountPage(Accounts accounts, InstantSource clock) {
		this.accounts = accounts;
		this.clock = clock;
	}

	/** The years that can be counted anew, this one first. */
	List<Integer> years() {
		int year = this.clock.instant().atOffset(ZoneOffset.UTC).getYear();
		return IntStream.range(0, YEARS).mapToObj((back) -> year - back).toList();
	}

	RecountView view(List<Recount> recounts, FigureWords words) {
		Map<AccountId, String> names = this.accounts.names();
		Map<CompanyId, String> companies = this.accounts.companies()
			.stream()
			.collect(Collectors.toMap(Company::id, (company) -> company.name().in(words.language())));
		return new RecountView(words.say("insights.recount.headline." + state(recounts)),
				years().stream().map((year) -> new Year(Integer.toString(year), Integer.toString(year))).toList(),
				recounts.stream().map((recount) -> line(recount, names, companies, words)).toList());
	}

	private static String state(List<Recount> recounts) {
		Result latest = recounts.isEmpty() ? null : recounts.get(0).result();
		if (latest == null) {
			return recounts.isEmpty() ? "none" : "running";
		}
		return latest.differences().isEmpty() ? "right" : "wrong";
	}

	private static Line line(Recount recount, Map<AccountId, String> names, Map<CompanyId, String> companies,
			FigureWords words) {
		String asked = words.say("insights.recount.asked", words.dates().dateTime(recount.askedAt()).text(),
				names.getOrDefault(recount.by(), ""));
		Result result = recount.result();
		if (result == null) {
			return new Line(Integer.toString(recount.year()), asked, words.say("insights.recount.running"), List.of());
		}
		return new Line(Integer.toString(recount.year()), asked,
				words.say("insights.recount.result", answers(result.answers(), words), result.places(),
						result.editions(), words.dates().time(result.doneAt()).text()),
				result.differences()
					.stream()
					.map((each) -> difference(each, companies.getOrDefault(each.company(), ""), words))
					.toList());
	}

	/** Of a few answers the number changes with each of them, and tells who answered. */
	private static String answers(long answers, FigureWords words) {
		return (answers < MANY) ? words.say("insights.recount.few", MANY)
				: words.say("insights.recount.many", answers / MANY * MANY);
	}

	private static String difference(Difference difference, String company, FigureWords words) {
		return words.say(difference.published() ? "insights.recount.published" : "insights.recount.mended", company,
				words.say("insights.stage." + difference.touchpoint()),
				words.say("insights.quarter." + difference.quarter().number(),
						Integer.toString(difference.quarter().year())));
	}

}
