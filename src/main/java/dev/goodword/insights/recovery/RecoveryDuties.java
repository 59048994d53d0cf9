package dev.goodword.insights.recovery;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.accounts.StandingDuties;
import dev.goodword.insights.recovery.RecoveryCase.State;
import dev.goodword.insights.recovery.RecoveryCases.Case;
import dev.goodword.insights.recovery.RecoveryCases.Seen;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * People who asked to be contacted among the duties of the day, without names: for those
 * who may read their cases; and for heads of recruiting that nobody may.
 */
@Component
class RecoveryDuties implements StandingDuties {

	private final RecoveryCases cases;

	private final RecoveryPeople people;

	private final Accounts accounts;

	private final MessageSource texts;

	private final InstantSource clock;

	RecoveryDuties(RecoveryCases cases, RecoveryPeople people, Accounts accounts, MessageSource texts,
			InstantSource clock) {
		this.cases = cases;
		this.people = people;
		this.accounts = accounts;
		this.texts = texts;
		this.clock = clock;
	}

	@Override
	public List<StandingDuty> of(StaffMember who, LocaleTag language) {
		Set<CompanyId> waiting = waiting(who);
		return waiting.isEmpty() ? List.of()
				: this.accounts.companies()
					.stream()
					.filter((company) -> waiting.contains(company.id()))
					.flatMap((company) -> of(company, this.cases.of(company, who), language))
					.toList();
	}

	/** One query for everybody: most have nobody waiting. */
	private Set<CompanyId> waiting(StaffMember who) {
		Set<Grant> heading = AccessPolicy.may(who, Permission.SEE_FIGURES) ? who.grants() : Set.of();
		return this.people.waiting(who.id(),
				heading.stream().map(Grant::company).filter(Objects::nonNull).collect(Collectors.toSet()),
				heading.stream().anyMatch((grant) -> grant.company() == null));
	}

	private Stream<StandingDuty> of(Company company, Seen seen, LocaleTag language) {
		DateWords dates = DateWords.in(language, company.zone());
		String page = "/insights/recovery?company=" + company.id();
		Stream<StandingDuty> theirs = Stream
			.of(duty("ethics", company, seen, (one) -> one.now().isEthics() && !isAnswered(one), page, dates),
					duty("answer", company, seen, (one) -> !one.now().isEthics() && !isAnswered(one), page, dates),
					duty("close", company, seen, RecoveryDuties::isAnswered, page, dates))
			.flatMap(List::stream);
		return (seen.unheard() == 0 || !seen.head()) ? theirs : Stream.concat(theirs,
				Stream.of(new StandingDuty(say(dates, "recovery.duty.now"), say(dates, "recovery.duty.until.unheard"),
						say(dates, "recovery.duty.name", seen.unheard()), say(dates, "recovery.duty.unheard"),
						company.name().in(language), "/insights/recovery/people?company=" + company.id())));
	}

	private List<StandingDuty> duty(String what, Company company, Seen seen, Predicate<Case> which, String page,
			DateWords dates) {
		List<Case> some = seen.cases().stream().filter(which).toList();
		if (some.isEmpty()) {
			return List.of();
		}
		LocalDate first = some.stream().map((one) -> one.now().due()).min(Comparator.naturalOrder()).orElseThrow();
		boolean late = !what.equals("close")
				&& LocalDate.ofInstant(this.clock.instant(), company.zone()).isAfter(first);
		String since = what.equals("close") ? say(dates, "recovery.duty.now")
				: say(dates, late ? "recovery.late" : "recovery.due", dates.shortDate(first).text());
		return List.of(new StandingDuty(since, say(dates, "recovery.duty.until." + what),
				say(dates, "recovery.duty.name", some.size()), say(dates, "recovery.duty." + what),
				company.name().in(dates.language()), page));
	}

	private static boolean isAnswered(Case one) {
		return one.now().state() == State.ANSWERED;
	}

	private String say(DateWords dates, String key, Object... arguments) {
		return this.texts.getMessage(key, arguments, dates.language().locale());
	}

}
