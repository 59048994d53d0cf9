package dev.goodword.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import dev.goodword.calendars.CalendarId;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocalizedText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Companies, departments and sites in plain SQL: they are read often and have no life of
 * their own.
 */
@Repository
class OrganisationTables {

	private final JdbcClient jdbc;

	OrganisationTables(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(Company company, Instant now) {
		this.jdbc.sql("""
				insert into company (company_id, name_en, name_zh_hans, country, zone, calendar_id, created_at)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(Columns.bytes(company.id().value()), company.name().en(), company.name().zhHans(),
					company.country(), company.zone().getId(),
					(company.calendar() != null) ? Columns.bytes(company.calendar().value()) : null, Columns.utc(now))
			.update();
	}

	void add(Department department, Instant now) {
		this.jdbc.sql("""
				insert into department (department_id, company_id, name_en, name_zh_hans, created_at)
				values (?, ?, ?, ?, ?)""")
			.params(Columns.bytes(department.id().value()), Columns.bytes(department.company().value()),
					department.name().en(), department.name().zhHans(), Columns.utc(now))
			.update();
	}

	void add(Site site, Instant now) {
		this.jdbc
			.sql("""
					insert into site (site_id, company_id, name_en, name_zh_hans, city, country, region, postal_code, zone, created_at)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(Columns.bytes(site.id().value()), Columns.bytes(site.company().value()), site.name().en(),
					site.name().zhHans(), site.city(), site.country(), site.region(), site.postalCode(),
					site.zone().getId(), Columns.utc(now))
			.update();
	}

	List<Company> companies() {
		return this.jdbc.sql("select * from company order by name_en, company_id")
			.query(OrganisationTables::company)
			.list();
	}

	List<Department> departments() {
		return this.jdbc.sql("select * from department order by name_en, department_id")
			.query(OrganisationTables::department)
			.list();
	}

	List<Site> sites() {
		return this.jdbc.sql("select * from site order by name_en, site_id").query(OrganisationTables::site).list();
	}

	private static Company company(ResultSet row, int number) throws SQLException {
		return new Company(new CompanyId(Columns.uuid(row, "company_id")), name(row), row.getString("country"),
				ZoneId.of(row.getString("zone")),
				(row.getBytes("calendar_id") != null) ? new CalendarId(Columns.uuid(row, "calendar_id")) : null);
	}

	private static Department department(ResultSet row, int number) throws SQLException {
		return new Department(new DepartmentId(Columns.uuid(row, "department_id")),
				new CompanyId(Columns.uuid(row, "company_id")), name(row));
	}

	private static Site site(ResultSet row, int number) throws SQLException {
		return new Site(new SiteId(Columns.uuid(row, "site_id")), new CompanyId(Columns.uuid(row, "company_id")),
				name(row), row.getString("city"), row.getString("country"), row.getString("region"),
				row.getString("postal_code"), ZoneId.of(row.getString("zone")));
	}

	private static LocalizedText name(ResultSet row) throws SQLException {
		return new LocalizedText(row.getString("name_en"), row.getString("name_zh_hans"));
	}

}
