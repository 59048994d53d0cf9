package dev.goodword.accounts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import dev.goodword.simulation.rows.MapStore;

/** Companies, departments and sites without a database. */
class OrganisationInMemory extends OrganisationTables {

	private final Map<Object, Company> companies;

	private final Map<Object, Department> departments;

	private final Map<Object, Site> sites;

	OrganisationInMemory(MapStore store) {
		super(null);
		this.companies = store.map();
		this.departments = store.map();
		this.sites = store.map();
	}

	@Override
	void add(Company company, Instant now) {
		this.companies.put(company.id(), company);
	}

	@Override
	void add(Department department, Instant now) {
		this.departments.put(department.id(), department);
	}

	@Override
	void add(Site site, Instant now) {
		this.sites.put(site.id(), site);
	}

	@Override
	List<Company> companies() {
		return this.companies.values()
			.stream()
			.sorted(Comparator.comparing((Company company) -> company.name().en())
				.thenComparing((company) -> company.id().toString()))
			.toList();
	}

	@Override
	List<Department> departments() {
		return this.departments.values()
			.stream()
			.sorted(Comparator.comparing((Department department) -> department.name().en())
				.thenComparing((department) -> department.id().toString()))
			.toList();
	}

	@Override
	List<Site> sites() {
		return this.sites.values()
			.stream()
			.sorted(Comparator.comparing((Site site) -> site.name().en()).thenComparing((site) -> site.id().toString()))
			.toList();
	}

}
