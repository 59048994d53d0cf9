package dev.goodword.insights.alarms;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.applications.RecruiterClosings;
import dev.goodword.insights.alarms.Alarm.Signal;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.SurveyFigures;
import dev.goodword.surveys.SurveyQuality;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Share;
import dev.goodword.surveys.scores.compare.AnswerQuality;

import org.springframework.stereotype.Component;

/**
 * Looks whether people of one recruiter were asked less often than those of all others,
 * at every company, whether it publishes anything or not: rules that leave somebody in
 * peace hold for everybody's people ({@code experience.md} 3.9, A4).
 */
@Component
class AskingWatch {

	private final AlarmBell bell;

	private final RecruiterClosings closings;

	private final SurveyQuality surveys;

	private final Accounts accounts;

	private final InstantSource clock;

	AskingWatch(AlarmBell bell, RecruiterClosings closings, SurveyQuality surveys, Accounts accounts,
			InstantSource clock) {
		this.bell = bell;
		this.closings = closings;
		this.surveys = surveys;
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * The last quarter whose answers are all there: people of the quarter that runs may
	 * still be asked.
	 */
	static Quarter lastOver(Instant now, ZoneId zone) {
		Quarter running = Quarter.of(LocalDate.ofInstant(now, zone));
		return running.plus(now.isBefore(SurveyFigures.frozenAt(running.plus(-1))) ? -2 : -1);
	}

	/**
	 * What there is to ring for, by company; the companies of a zone in two queries.
	 */
	Map<CompanyId, List<Signal>> leftOut() {
		Map<CompanyId, List<Signal>> found = new HashMap<>();
		Map<ZoneId, List<CompanyId>> zones = this.accounts.companies()
			.stream()
			.collect(Collectors.groupingBy(Company::zone, Collectors.mapping(Company::id, Collectors.toList())));
		zones.forEach((zone, companies) -> found.putAll(leftOut(zone, companies)));
		return found;
	}

	private Map<CompanyId, List<Signal>> leftOut(ZoneId zone, List<CompanyId> companies) {
		Quarter quarter = lastOver(this.clock.instant(), zone);
		Map<CompanyId, Map<AccountId, Integer>> told = this.closings.told(companies,
				quarter.firstDay().atStartOfDay(zone).toInstant(), quarter.end().atStartOfDay(zone).toInstant());
		Map<CompanyId, Map<AccountId, Integer>> asked = this.surveys.asked(told.keySet(), quarter);
		Map<CompanyId, List<Signal>> found = new HashMap<>();
		told.forEach((company, people) -> {
			List<Signal> signals = leftOut(people, asked.getOrDefault(company, Map.of()), quarter);
			if (!signals.isEmpty()) {
				found.put(company, signals);
			}
		});
		return found;
	}

	void ring(CompanyId company, List<Signal> signals) {
		this.bell.ring(company, signals, this.bell.known(company));
	}

	private static List<Signal> leftOut(Map<AccountId, Integer> told, Map<AccountId, Integer> asked, Quarter quarter) {
		int askedOfAll = told.keySet().stream().mapToInt((one) -> askedOf(one, asked, told)).sum();
		return told.entrySet().stream().filter((one) -> one.getValue() >= PublicationPolicy.LEAST).filter((one) -> {
			int own = askedOf(one.getKey(), asked, told);
			return isLeftOut(new Share(own, one.getValue()), new Share(askedOfAll - own, sum(told) - one.getValue()));
		})
			.map((one) -> new Signal(AlarmKind.ASKING, one.getKey().toString(), quarter.toString(),
					asked.getOrDefault(one.getKey(), 0) + "/" + one.getValue()))
			.toList();
	}

	private static boolean isLeftOut(Share one, Share others) {
		return !AnswerQuality.asksEverybody(one) && AnswerQuality.isAskedLess(one, others);
	}

	/** How many people of a recruiter were asked, of those who were told. */
	private static int askedOf(AccountId recruiter, Map<AccountId, Integer> asked, Map<AccountId, Integer> told) {
		return Math.min(asked.getOrDefault(recruiter, 0), told.getOrDefault(recruiter, 0));
	}

	private static int sum(Map<AccountId, Integer> people) {
		return people.values().stream().mapToInt(Integer::intValue).sum();
	}

}
