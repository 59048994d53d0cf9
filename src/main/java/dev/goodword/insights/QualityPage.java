package dev.goodword.insights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.applications.RecruiterClosings;
import dev.goodword.insights.QualityView.Again;
import dev.goodword.insights.QualityView.Fact;
import dev.goodword.insights.QualityView.Recruiter;
import dev.goodword.surveys.Likeness;
import dev.goodword.surveys.Making;
import dev.goodword.surveys.Recomputing;
import dev.goodword.surveys.Recomputing.Recomputed;
import dev.goodword.surveys.SurveyQuality;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.Quarter;

import org.springframework.stereotype.Component;

/** Puts together how far the answers of a quarter can be trusted. */
@Component
class QualityPage {

	private final SurveyQuality surveys;

	private final RecruiterClosings closings;

	private final Accounts accounts;

	private final Recomputing recomputing;

	QualityPage(SurveyQuality surveys, RecruiterClosings closings, Accounts accounts, Recomputing recomputing) {
		this.surveys = surveys;
		this.closings = closings;
		this.accounts = accounts;
		this.recomputing = recomputing;
	}

	QualityView view(Company company, Quarter quarter, FigureWords words) {
		Optional<Making> made = this.surveys.making(company.id(), quarter);
		List<Recruiter> recruiters = recruiters(company, quarter);
		String period = words.say("insights.quarter." + quarter.number(), Integer.toString(quarter.year()));
		return new QualityView(words.say("insights.over", period, company.name().in(words.language())),
				words.say(
						"insights.quality.headline."
								+ (made.isEmpty() ? "few" : made.get().quarantined() > 0 ? "some" : "none"),
						made.map(Making::quarantined).orElse(0)),
				company.id().toString(), quarter.toString(), quarter.plus(-1).toString(),
				made.filter(Making::isTooLong).map((making) -> words.say("insights.quality.long")).orElse(null),
				made.map((making) -> facts(making, asked(recruiters), words)).orElse(List.of()), recruiters,
				alike(company, quarter, words), again(this.recomputing.of(company.id(), quarter), words));
	}

	private static List<Fact> facts(Making made, int asked, FigureWords words) {
		NumberBand number = NumberBand.of(made.answers());
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact(words.say("insights.quality.asked"), Integer.toString(asked)));
		facts.add(
				new Fact(words.say("insights.quality.answered"),
						(asked > 0)
								? words.number(number) + words.say("insights.quality.joint")
										+ words.response(number, Math.max(asked, made.answers()))
								: words.number(number)));
		Stream
			.of(Map.entry("quarantined", made.quarantined()), Map.entry("hurried", made.hurried()),
					Map.entry("uniform", made.uniform()), Map.entry("slow", made.slow()),
					Map.entry("unfinished", made.unfinished()))
			.forEach((each) -> facts
				.add(new Fact(words.say("insights.quality." + each.getKey()), Integer.toString(each.getValue()))));
		return facts;
	}

	private List<Fact> alike(Company company, Quarter quarter, FigureWords words) {
		return this.surveys.alike(company.id(), quarter)
			.map((found) -> List.of(fact("reminded", found.reminded(), words),
					fact("unfinished", found.unfinished(), words)))
			.orElse(List.of());
	}

	private static Fact fact(String which, Likeness found, FigureWords words) {
		return new Fact(words.say("insights.quality.alike." + which), words.say("insights.quality.alike." + found));
	}

	/** What was kept, and whether it comes out again. */
	static Again again(List<Recomputed> all, FigureWords words) {
		boolean same = all.stream().allMatch(Recomputed::same);
		return new Again(words.say("insights.quality.again." + (all.isEmpty() ? "none" : same ? "same" : "differs")),
				!same,
				all.stream()
					.map((each) -> new Fact(words.say("insights.quality.again." + each.what()),
							words.say("insights.quality.again." + (each.same() ? "yes" : "no"))))
					.toList());
	}

	private static int asked(List<Recruiter> recruiters) {
		return recruiters.stream().mapToInt(Recruiter::asked).sum();
	}

	/** By name: nobody is ranked. */
	private List<Recruiter> recruiters(Company company, Quarter quarter) {
		Map<AccountId, Integer> asked = this.surveys.asked(company.id(), quarter);
		Map<AccountId, String> names = this.accounts.names();
		Map<AccountId, Integer> closed = this.closings.told(company.id(), start(quarter.firstDay(), company),
				start(quarter.end(), company));
		return Stream.concat(asked.keySet().stream(), closed.keySet().stream())
			.collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(AccountId::value))))
			.stream()
			.map((id) -> new Recruiter(id.toString(), names.getOrDefault(id, ""), closed.getOrDefault(id, 0),
					asked.getOrDefault(id, 0)))
			.sorted(Comparator.comparing(Recruiter::name))
			.toList();
	}

	private static Instant start(LocalDate day, Company company) {
		return day.atStartOfDay(company.zone()).toInstant();
	}

}
