package dev.goodword.surveys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the versions of rules are kept, one for a company and a first day. */
@Repository
class RulesTable {

	private static final int MOST = 50;

	private final JdbcClient database;

	RulesTable(JdbcClient database) {
		this.database = database;
	}

	/** The version that holds on a day; empty before the first. */
	Optional<RulesVersion> on(CompanyId company, LocalDate day) {
		return this.database.sql("""
				select * from survey_rules where company_id = :company and from_day <= :day
				order by from_day desc limit 1""")
			.param("company", Columns.bytes(company.value()))
			.param("day", day)
			.query(RulesTable::version)
			.optional();
	}

	/** The versions of a company, the latest day first. */
	List<RulesVersion> of(CompanyId company) {
		return this.database.sql("""
				select * from survey_rules where company_id = :company order by from_day desc limit :most""")
			.param("company", Columns.bytes(company.value()))
			.param("most", MOST)
			.query(RulesTable::version)
			.list();
	}

	/** Adds a version, or puts it in the place of the one that was to begin that day. */
	void put(CompanyId company, RulesVersion version) {
		AskingRules rules = version.rules();
		this.database
			.sql("""
					insert into survey_rules (company_id, from_day, switched_off, rest_days, in_a_year, quiet_days,
					consumers, share, share_met, changed_by, changed_at) values (:company, :from, :off, :rest, :year, :quiet, :consumers, :share, :shareMet,
					:by, :at) on duplicate key update switched_off = values(switched_off), rest_days = values(rest_days),
					in_a_year = values(in_a_year), quiet_days = values(quiet_days), consumers = values(consumers), share = values(share), share_met = values(share_met),
					changed_by = values(changed_by), changed_at = values(changed_at)""")
			.param("company", Columns.bytes(company.value()))
			.param("from", version.from())
			.param("off", codes(rules))
			.param("rest", rules.rest())
			.param("year", rules.inAYear())
			.param("quiet", rules.quiet())
			.param("consumers", rules.consumers())
			.param("share", rules.share())
			.param("shareMet", rules.shareMet())
			.param("by", Columns.bytes(version.by().value()))
			.param("at", Columns.utc(version.at()))
			.update();
	}

	/** The moments that are off, as a table and the log hold them. */
	static String codes(AskingRules rules) {
		return rules.off().stream().sorted().map(Touchpoint::name).collect(Collectors.joining(" "));
	}

	private static RulesVersion version(ResultSet row, int number) throws SQLException {
		AskingRules rules = new AskingRules(
				Arrays.stream(row.getString("switched_off").split(" "))
					.filter((code) -> !code.isEmpty())
					.map(Touchpoint::valueOf)
					.filter((moment) -> !moment.isHeadline())
					.collect(Collectors.toSet()),
				row.getInt("rest_days"), row.getInt("in_a_year"), row.getInt("quiet_days"), row.getBoolean("consumers"),
				row.getInt("share"), row.getInt("share_met"));
		return new RulesVersion(row.getObject("from_day", LocalDate.class), rules,
				new AccountId(Columns.uuid(row, "changed_by")), Columns.instant(row, "changed_at"));
	}

}
