package dev.goodword.accounts;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Who works here and where: staff, companies, departments and sites. */
@Service
public class Accounts {

	/** The person, if they may still sign in. */
	public Optional<StaffMember> active(AccountId id) {
		throw new UnsupportedOperationException();
	}

	/**
	 * The person, whether or not they may still sign in: history keeps its names.
	 * @throws java.util.NoSuchElementException when there never was such an account
	 */
	public StaffMember member(AccountId id) {
		throw new UnsupportedOperationException();
	}

	/** Everybody who may sign in, by name. */
	public List<StaffMember> staff() {
		throw new UnsupportedOperationException();
	}

	/** All companies, by English name. */
	public List<Company> companies() {
		throw new UnsupportedOperationException();
	}

	/** The company. */
	public Company company(CompanyId id) {
		throw new UnsupportedOperationException();
	}

	/** All departments of all companies, by English name. */
	public List<Department> departments() {
		throw new UnsupportedOperationException();
	}

	/** The department. */
	public Department department(DepartmentId id) {
		throw new UnsupportedOperationException();
	}

	/** All sites of all companies, by English name. */
	public List<Site> sites() {
		throw new UnsupportedOperationException();
	}

	/** The site. */
	public Site site(SiteId id) {
		throw new UnsupportedOperationException();
	}

	/** Registers a company. */
	public CompanyId createCompany(LocalizedText name, String country, ZoneId zone, @Nullable UUID calendar) {
		throw new UnsupportedOperationException();
	}

	/** Registers a department. */
	public DepartmentId createDepartment(CompanyId company, LocalizedText name) {
		throw new UnsupportedOperationException();
	}

	/** Registers a site; {@code region} and {@code postalCode} may be empty. */
	public SiteId createSite(CompanyId company, LocalizedText name, String city, String country, String region,
			String postalCode, ZoneId zone) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Takes somebody on, with a password or, when it is null, without one: then only an
	 * invitation lets them in.
	 */
	public AccountId createAccount(NewAccount person, @Nullable String password) {
		throw new UnsupportedOperationException();
	}

}
