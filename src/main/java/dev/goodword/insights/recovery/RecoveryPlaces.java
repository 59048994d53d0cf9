package dev.goodword.insights.recovery;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import dev.goodword.insights.PrintedFigures;
import dev.goodword.shared.CompanyId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looks after ethics where, and at which companies somebody may look at cases. */
@Service
@Transactional
class RecoveryPlaces {

	private final RecoveryPeople people;

	private final PrintedFigures figures;

	private final Accounts accounts;

	private final AuditLog audit;

	private final InstantSource clock;

	RecoveryPlaces(RecoveryPeople people, PrintedFigures figures, Accounts accounts, AuditLog audit,
			InstantSource clock) {
		this.people = people;
		this.figures = figures;
		this.accounts = accounts;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * The company asked for, or one to begin with: of a head of recruiting, or of
	 * somebody who was named there.
	 * @throws UnknownCase when there is none
	 */
	@Transactional(readOnly = true)
	Company company(StaffMember who, String asked) {
		return this.figures.company(who, asked)
			.or(() -> named(who).stream()
				.filter((company) -> asked.isEmpty() || company.id().toString().equals(asked))
				.findFirst())
			.orElseThrow(UnknownCase::new);
	}

	/** Those who were named and are with us, by name. */
	@Transactional(readOnly = true)
	List<StaffMember> named(Company company) {
		Set<AccountId> named = this.people.of(company.id());
		return this.accounts.staff().stream().filter((person) -> named.contains(person.id())).toList();
	}

	/** Those who may be: everybody of the company who was not. */
	@Transactional(readOnly = true)
	List<StaffMember> others(Company company) {
		Set<AccountId> named = this.people.of(company.id());
		return this.accounts.staff()
			.stream()
			.filter((person) -> !named.contains(person.id()) && isOf(company, person))
			.toList();
	}

	/**
	 * Names somebody; nothing changes when they were named before.
	 * @throws UnknownCase when they are not of the company
	 */
	void name(Company company, String person, StaffMember who) {
		if (isNamed(company, person)) {
			return;
		}
		AccountId found = others(company).stream()
			.map(StaffMember::id)
			.filter((other) -> other.toString().equals(person))
			.findFirst()
			.orElseThrow(UnknownCase::new);
		this.people.name(company.id(), found, who.id(), this.clock.instant());
		record("recovery.person-named", company, found, who);
	}

	private boolean isNamed(Company company, String person) {
		return this.people.of(company.id()).stream().anyMatch((named) -> named.toString().equals(person));
	}

	/** Somebody looks after it no more; nothing changes when they did not. */
	void unname(Company company, String person, StaffMember who) {
		Optional<AccountId> found = this.people.of(company.id())
			.stream()
			.filter((named) -> named.toString().equals(person))
			.findFirst();
		found.ifPresent((named) -> {
			this.people.unname(company.id(), named);
			record("recovery.person-unnamed", company, named, who);
		});
	}

	private List<Company> named(StaffMember who) {
		Set<CompanyId> companies = this.people.companies(who.id());
		return companies.isEmpty() ? List.of()
				: this.accounts.companies().stream().filter((company) -> companies.contains(company.id())).toList();
	}

	private static boolean isOf(Company company, StaffMember person) {
		return person.grants()
			.stream()
			.anyMatch((grant) -> grant.company() == null || grant.company().equals(company.id()));
	}

	private void record(String action, Company company, AccountId person, StaffMember who) {
		this.audit.record(who.id().value(), action, "company", company.id().toString(),
				Map.of("person", person.toString()), null);
	}

}
