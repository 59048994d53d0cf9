package dev.goodword.insights.money;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.applications.Wording;
import dev.goodword.audit.AuditLog;
import dev.goodword.insights.PrintedFigures;
import dev.goodword.shared.Chance;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.publish.Seed;
import dev.goodword.surveys.scores.value.Counted;
import dev.goodword.surveys.scores.value.Provenance;
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

	private final CountedInputs counting;

	private final AuditLog audit;

	private final Chance chance;

	private final InstantSource clock;

	Money(ScenarioTable scenarios, PrintedFigures figures, CountedInputs counting, AuditLog audit, Chance chance,
			InstantSource clock) {
		this.scenarios = scenarios;
		this.figures = figures;
		this.counting = counting;
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
	 * @throws Refused when the page is off, a name, a source or a number is missing, or a
	 * number is called counted that is not
	 */
	ScenarioId make(Company company, Proposal typed, @Nullable MoneyScenario model, StaffMember who) {
		Instant now = this.clock.instant();
		Map<Factor, Counted> counted = numbers(counted(company));
		Proposal proposal = typed.filled(counted);
		List<Entry> written = proposal.entries(who.id(), LocalDate.ofInstant(now, who.zone()));
		Refused.ifObjected(objection(company, proposal, written));
		List<Entry> entries = written.stream()
			.map((entry) -> settled(entry, counted.get(entry.factor()), proposal, model))
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

	/** What the product counts itself, and why it does not count the rest. */
	@Transactional(readOnly = true)
	CountedInputs.Found counted(Company company) {
		return this.counting.of(company);
	}

	/** The numbers alone. */
	static Map<Factor, Counted> numbers(CountedInputs.Found found) {
		Map<Factor, Counted> numbers = new EnumMap<>(Factor.class);
		found.offers().forEach((factor, offer) -> numbers.put(factor, offer.number()));
		return numbers;
	}

	/**
	 * A number as it is kept: counted where the product counts the same now, or did when
	 * it was taken over from another scenario.
	 * @throws Refused when it is called counted and is not
	 */
	private static Entry settled(Entry entry, @Nullable Counted counted, Proposal proposal,
			@Nullable MoneyScenario model) {
		boolean claimed = proposal.claims(entry.factor());
		if (counted != null && entry.isOf(counted)) {
			Entry measured = entry.measured(counted);
			return earlier(measured, model).map(measured::by).orElse(measured);
		}
		Optional<Entry> old = claimed ? earlier(entry, model, Entry::isAlike) : earlier(entry, model);
		boolean wasCounted = old.filter((one) -> one.provenance() == Provenance.MEASURED).isPresent();
		Refused.ifObjected((claimed && !wasCounted) ? because("counted") : Optional.empty());
		return claimed ? old.orElseThrow() : old.map(entry::by).orElse(entry);
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
		return earlier(entry, model, Entry::saysTheSame);
	}

	private static Optional<Entry> earlier(Entry entry, @Nullable MoneyScenario model, BiPredicate<Entry, Entry> same) {
		return (model == null) ? Optional.empty()
				: model.entries()
					.stream()
					.filter((old) -> old.factor() == entry.factor() && same.test(old, entry))
					.findFirst();
	}

	private static boolean says(String text) {
		return Wording.says(text) && Wording.fits(text, LONGEST);
	}

	private static Optional<Refusal> because(String why) {
		return Optional.of(new Refusal("money.refused." + why, null));
	}

}
