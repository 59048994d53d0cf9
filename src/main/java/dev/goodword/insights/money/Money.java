package dev.goodword.insights.money;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.applications.Wording;
import dev.goodword.audit.AuditLog;
import dev.goodword.insights.PrintedFigures;
import dev.goodword.promises.OutcomeTallies;
import dev.goodword.promises.OutcomeTally;
import dev.goodword.shared.Chance;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.publish.Seed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Scenarios of money: made of the company's own inputs, kept with them, never changed.
 */
@Service
@Transactional
class Money {

	/** The longest name and source, in characters. */
	static final int LONGEST = 200;

	private final ScenarioTable scenarios;

	private final PrintedFigures figures;

	private final OutcomeTallies tallies;

	private final AuditLog audit;

	private final Chance chance;

	private final InstantSource clock;

	Money(ScenarioTable scenarios, PrintedFigures figures, OutcomeTallies tallies, AuditLog audit, Chance chance,
			InstantSource clock) {
		this.scenarios = scenarios;
		this.figures = figures;
		this.tallies = tallies;
		this.audit = audit;
		this.chance = chance;
		this.clock = clock;
	}

	/** Whether the company looks at money at all. */
	@Transactional(readOnly = true)
	boolean isOn(Company company) {
		return this.scenarios.isOn(company.id());
	}

	/** From now on, or no longer; scenarios stay. */
	void turn(Company company, boolean on, StaffMember who) {
		if (on) {
			this.scenarios.turnOn(company.id(), who.id(), this.clock.instant());
		}
		else {
			this.scenarios.turnOff(company.id());
		}
		this.audit.record(who.id().value(), on ? "money.opened" : "money.closed", "company", company.id().toString(),
				Map.of(), null);
	}

	/** Those of a company, the newest first; none while it is off. */
	@Transactional(readOnly = true)
	List<MoneyScenario> of(Company company) {
		return isOn(company) ? this.scenarios.of(company.id()) : List.of();
	}

	/**
	 * One the person may read.
	 * @throws UnknownScenario when there is none, or its company does not look at money
	 */
	@Transactional(readOnly = true)
	MoneyScenario scenario(ScenarioId id, StaffMember who) {
		return this.scenarios.find(id)
			.filter((one) -> this.figures.companies(who).stream().anyMatch((own) -> own.id().equals(one.company())))
			.filter((one) -> this.scenarios.isOn(one.company()))
			.orElseThrow(UnknownScenario::new);
	}

	/**
	 * Calculates and keeps one. A number that is as it was in another scenario stays that
	 * author's.
	 * @throws Refused when the page is off, or a name, a source or a number is missing
	 */
	ScenarioId make(Company company, Proposal proposal, @Nullable MoneyScenario model, StaffMember who) {
		Instant now = this.clock.instant();
		List<Entry> typed = proposal.entries(who.id(), LocalDate.ofInstant(now, who.zone()));
		Refused.ifObjected(objection(company, proposal, typed));
		int counted = counted(company);
		List<Entry> entries = typed.stream()
			.map((entry) -> entry.isOf(counted) ? entry.measured() : entry)
			.map((entry) -> earlier(entry, model).map(entry::by).orElse(entry))
			.toList();
		ScenarioId id = new ScenarioId(this.chance.newId());
		Seed seed = Seed.of(new Subject("money." + proposal.side(), company.id().toString(), "year"),
				PublicationPolicy.METHOD);
		this.scenarios.add(new MoneyScenario(id, company.id(), proposal.name().strip(), proposal.side(),
				proposal.currency().strip(), entries, seed.value(), Calculation.of(proposal.side(), entries, seed),
				PublicationPolicy.METHOD, now));
		this.audit.record(who.id().value(), "money.scenario", "scenario", id.toString(), Map.of(), null);
		return id;
	}

	/**
	 * How many applications ended, or were left waiting, in the year that is over since
	 * yesterday.
	 */
	@Transactional(readOnly = true)
	int counted(Company company) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), company.zone());
		OutcomeTally tally = this.tallies.of(company.id(), start(today.minusYears(1), company), start(today, company),
				this.clock.instant());
		return tally.declinedUnmet() + tally.declinedMet() + tally.withdrawn() + tally.offered() + tally.left();
	}

	private static Instant start(LocalDate day, Company company) {
		return day.atStartOfDay(company.zone()).toInstant();
	}

	private Optional<Refusal> objection(Company company, Proposal proposal, List<Entry> entries) {
		if (!isOn(company)) {
			return because("off");
		}
		if (!says(proposal.name()) || !Wording.says(proposal.currency()) || !Wording.fits(proposal.currency(), 10)) {
			return because("name");
		}
		return Calculation.objection(proposal.side(), entries)
			.flatMap(Money::because)
			.or(() -> entries.stream().allMatch((entry) -> says(entry.source())) ? Optional.empty()
					: because("source"));
	}

	private static Optional<Entry> earlier(Entry entry, @Nullable MoneyScenario model) {
		return (model == null) ? Optional.empty()
				: model.entries()
					.stream()
					.filter((old) -> old.factor() == entry.factor() && old.saysTheSame(entry))
					.findFirst();
	}

	private static boolean says(String text) {
		return Wording.says(text) && Wording.fits(text, LONGEST);
	}

	private static Optional<Refusal> because(String why) {
		return Optional.of(new Refusal("money.refused." + why, null));
	}

}
