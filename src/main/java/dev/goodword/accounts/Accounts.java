package dev.goodword.accounts;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.calendars.CalendarId;
import dev.goodword.shared.Chance;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works here and where: staff, companies, departments and sites. */
@Service
@Transactional(readOnly = true)
public class Accounts {

	private final AccountRepository accounts;

	private final OrganisationTables organisation;

	private final HouseSign sign;

	private final PasswordHashing hashing;

	private final InstantSource clock;

	private final Chance chance;

	Accounts(AccountRepository accounts, OrganisationTables organisation, HouseSign sign, PasswordHashing hashing,
			InstantSource clock, Chance chance) {
		this.accounts = accounts;
		this.organisation = organisation;
		this.sign = sign;
		this.hashing = hashing;
		this.clock = clock;
		this.chance = chance;
	}

	/** The person, if they may still sign in. */
	public Optional<StaffMember> active(AccountId id) {
		return this.accounts.findById(id).filter(Account::isActive).map(Account::toStaffMember);
	}

	/**
	 * The person, whether or not they may still sign in: history keeps its names.
	 * @throws NoSuchElementException when there never was such an account
	 */
	public StaffMember member(AccountId id) {
		return this.accounts.findById(id).map(Account::toStaffMember).orElseThrow();
	}

	/** Whether the person holds the role of a recruiter, or held it after the moment. */
	public boolean recruitedAfter(AccountId id, Instant moment) {
		return this.accounts.findById(id).filter((account) -> account.recruitedAfter(moment)).isPresent();
	}

	/** Everybody who may sign in, by name. */
	public List<StaffMember> staff() {
		return this.accounts.everybody().stream().filter(Account::isActive).map(Account::toStaffMember).toList();
	}

	/** The names of everybody who ever had an account: history keeps them. */
	public Map<AccountId, String> names() {
		return this.accounts.names()
			.stream()
			.collect(Collectors.toMap((row) -> (AccountId) row[0], (row) -> (String) row[1]));
	}

	/** The zones in which people who may sign in have their days. */
	public Set<ZoneId> zones() {
		return this.accounts.zones().stream().map(ZoneId::of).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** All companies, by English name. */
	public List<Company> companies() {
		return this.organisation.companies();
	}

	/**
	 * The company.
	 * @throws NoSuchElementException when there is none
	 */
	public Company company(CompanyId id) {
		return companies().stream().filter((company) -> company.id().equals(id)).findFirst().orElseThrow();
	}

	/** All departments of all companies, by English name. */
	public List<Department> departments() {
		return this.organisation.departments();
	}

	/**
	 * The department.
	 * @throws NoSuchElementException when there is none
	 */
	public Department department(DepartmentId id) {
		return departments().stream().filter((department) -> department.id().equals(id)).findFirst().orElseThrow();
	}

	/** All sites of all companies, by English name. */
	public List<Site> sites() {
		return this.organisation.sites();
	}

	/**
	 * The site.
	 * @throws NoSuchElementException when there is none
	 */
	public Site site(SiteId id) {
		return sites().stream().filter((site) -> site.id().equals(id)).findFirst().orElseThrow();
	}

	/**
	 * Registers a company.
	 * @param calendar the working calendar, or null until one is chosen
	 */
	@Transactional
	public CompanyId createCompany(LocalizedText name, String country, ZoneId zone, @Nullable CalendarId calendar) {
		CompanyId id = new CompanyId(this.chance.newId());
		this.organisation.add(new Company(id, name, country, zone, calendar), now());
		this.sign.forget();
		return id;
	}

	/** Registers a department. */
	@Transactional
	public DepartmentId createDepartment(CompanyId company, LocalizedText name) {
		DepartmentId id = new DepartmentId(this.chance.newId());
		this.organisation.add(new Department(id, company, name), now());
		return id;
	}

	/** Registers a site; {@code region} and {@code postalCode} may be empty. */
	@Transactional
	public SiteId createSite(CompanyId company, LocalizedText name, String city, String country, String region,
			String postalCode, ZoneId zone) {
		SiteId id = new SiteId(this.chance.newId());
		this.organisation.add(new Site(id, company, name, city, country, region, postalCode, zone), now());
		return id;
	}

	/**
	 * Takes somebody on, with a password or, when it is null, without one: then only an
	 * invitation lets them in. The password must fit {@link PasswordRules}; callers that
	 * read it from a person check first.
	 * @throws AddressTaken when somebody else signs in with that address
	 */
	@Transactional
	public AccountId createAccount(NewAccount person, @Nullable String password) {
		if (this.accounts.existsByEmailKey(person.email().normalised())) {
			throw new AddressTaken();
		}
		AccountId id = new AccountId(this.chance.newId());
		String hash = (password != null) ? this.hashing.hash(password) : null;
		try {
			this.accounts.save(new Account(id, person, hash, now()));
			this.accounts.flush();
		}
		catch (DataIntegrityViolationException ex) {
			throw new AddressTaken();
		}
		return id;
	}

	private Instant now() {
		return this.clock.instant();
	}

}
