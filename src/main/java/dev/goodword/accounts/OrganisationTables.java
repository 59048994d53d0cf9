package dev.goodword.accounts;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import dev.goodword.calendars.CalendarId;
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
			.params(bytes(company.id().value()), company.name().en(), company.name().zhHans(), company.country(),
					company.zone().getId(), (company.calendar() != null) ? bytes(company.calendar().value()) : null,
					utc(now))
			.update();
	}

	void add(Department department, Instant now) {
		this.jdbc.sql("""
				insert into department (department_id, company_id, name_en, name_zh_hans, created_at)
				values (?, ?, ?, ?, ?)""")
			.params(bytes(department.id().value()), bytes(department.company().value()), department.name().en(),
					department.name().zhHans(), utc(now))
			.update();
	}

	void add(Site site, Instant now) {
		this.jdbc
			.sql("""
					insert into site (site_id, company_id, name_en, name_zh_hans, city, country, region, postal_code, zone, created_at)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(bytes(site.id().value()), bytes(site.company().value()), site.name().en(), site.name().zhHans(),
					site.city(), site.country(), site.region(), site.postalCode(), site.zone().getId(), utc(now))
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
		return new Company(new CompanyId(id(row, "company_id")), name(row), row.getString("country"),
				ZoneId.of(row.getString("zone")),
				(row.getBytes("calendar_id") != null) ? new CalendarId(id(row, "calendar_id")) : null);
	}

	private static Department department(ResultSet row, int number) throws SQLException {
		return new Department(new DepartmentId(id(row, "department_id")), new CompanyId(id(row, "company_id")),
				name(row));
	}

	private static Site site(ResultSet row, int number) throws SQLException {
		return new Site(new SiteId(id(row, "site_id")), new CompanyId(id(row, "company_id")), name(row),
				row.getString("city"), row.getString("country"), row.getString("region"), row.getString("postal_code"),
				ZoneId.of(row.getString("zone")));
	}

	private static LocalizedText name(ResultSet row) throws SQLException {
		return new LocalizedText(row.getString("name_en"), row.getString("name_zh_hans"));
	}

	private static UUID id(ResultSet row, String column) throws SQLException {
		ByteBuffer bytes = ByteBuffer.wrap(row.getBytes(column));
		return new UUID(bytes.getLong(), bytes.getLong());
	}

	static byte[] bytes(UUID id) {
		return ByteBuffer.allocate(16)
			.putLong(id.getMostSignificantBits())
			.putLong(id.getLeastSignificantBits())
			.array();
	}

	static LocalDateTime utc(Instant instant) {
		return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
	}

}
