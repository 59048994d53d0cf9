package dev.goodword.surveys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.KeptResults.Kept;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.value.Weighing;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What companies hold for how important. A choice holds from a quarter on that has not
 * begun: nothing of it was published, and nobody can choose by what the answers say.
 */
@Service
@Transactional
public class Weighings {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int AHEAD = 4;

	private static final int MOST = 50;

	private final JdbcClient database;

	private final AuditLog audit;

	private final InstantSource clock;

	Weighings(JdbcClient database, AuditLog audit, InstantSource clock) {
		this.database = database;
		this.audit = audit;
		this.clock = clock;
	}

	/** All choices of a company, the latest quarter first, those to come included. */
	@Transactional(readOnly = true)
	public List<WeighingVersion> versions(CompanyId company) {
		return this.database.sql("""
				select * from survey_weighing where company_id = :company order by from_period desc limit :most""")
			.param("company", Columns.bytes(company.value()))
			.param("most", MOST)
			.query(Weighings::version)
			.list();
	}

	/** The quarters from which a choice may hold, the next one first. */
	public List<Quarter> quarters(Company company) {
		Quarter running = Quarter.of(LocalDate.ofInstant(this.clock.instant(), company.zone()));
		return IntStream.rangeClosed(1, AHEAD).mapToObj(running::plus).toList();
	}

	/**
	 * Another choice from a quarter on, in place of one that was to begin there.
	 * @throws IllegalArgumentException when the quarter has begun or lies too far ahead
	 */
	public void change(Company company, Quarter from, Weighing weighing, StaffMember who) {
		if (!quarters(company).contains(from)) {
			throw new IllegalArgumentException("Nothing can be weighed anew from " + from);
		}
		String weights = JSON.writeValueAsString(weighing);
		this.database.sql("""
				insert into survey_weighing (company_id, from_period, weights, changed_by, changed_at)
				values (:company, :from, :weights, :by, :at) on duplicate key update weights = values(weights),
				changed_by = values(changed_by), changed_at = values(changed_at)""")
			.param("company", Columns.bytes(company.id().value()))
			.param("from", from.toString())
			.param("weights", weights)
			.param("by", Columns.bytes(who.id().value()))
			.param("at", Columns.utc(this.clock.instant()))
			.update();
		this.audit.record(who.id().value(), "surveys.weighing", "company", company.id().toString(),
				Map.of("from", from.toString(), "weights", weights), null);
	}

	private static WeighingVersion version(ResultSet row, int number) throws SQLException {
		return new WeighingVersion(Quarter.parse(row.getString("from_period")),
				new Kept(row.getString("weights")).as(Weighing.class), new AccountId(Columns.uuid(row, "changed_by")),
				Columns.instant(row, "changed_at"));
	}

}
