package dev.goodword.insights.money;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.AccountId;
import dev.goodword.insights.money.Factor.Side;
import dev.goodword.insights.money.MoneyScenario.Outcome;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.scores.value.Scenario;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where scenarios are kept, and for which companies the page is on. */
@Repository
class ScenarioTable {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int MOST = 100;

	private final JdbcClient database;

	ScenarioTable(JdbcClient database) {
		this.database = database;
	}

	boolean isOn(CompanyId company) {
		return this.database.sql("select count(*) from money_page where company_id = :company")
			.param("company", Columns.bytes(company.value()))
			.query(Integer.class)
			.single() > 0;
	}

	void turnOn(CompanyId company, AccountId who, Instant now) {
		this.database
			.sql("insert into money_page (company_id, opened_by, opened_at) values (:company, :who, :now)"
					+ " on duplicate key update opened_by = values(opened_by)")
			.param("company", Columns.bytes(company.value()))
			.param("who", Columns.bytes(who.value()))
			.param("now", Columns.utc(now))
			.update();
	}

	void turnOff(CompanyId company) {
		this.database.sql("delete from money_page where company_id = :company")
			.param("company", Columns.bytes(company.value()))
			.update();
	}

	void add(MoneyScenario scenario) {
		this.database.sql("""
				insert into money_scenario (scenario_id, company_id, name, side, currency, entries, seed, outcomes,
				method, made_at) values (:id, :company, :name, :side, :currency, :entries, :seed, :outcomes, :method,
				:madeAt)""")
			.param("id", Columns.bytes(scenario.id().value()))
			.param("company", Columns.bytes(scenario.company().value()))
			.param("name", scenario.name())
			.param("side", scenario.side().name())
			.param("currency", scenario.currency())
			.param("entries", JSON.writeValueAsString(scenario.entries()))
			.param("seed", scenario.seed())
			.param("outcomes", JSON.writeValueAsString(scenario.outcomes()))
			.param("method", scenario.method())
			.param("madeAt", Columns.utc(scenario.madeAt()))
			.update();
	}

	Optional<MoneyScenario> find(ScenarioId id) {
		return this.database.sql("select * from money_scenario where scenario_id = :id")
			.param("id", Columns.bytes(id.value()))
			.query(ScenarioTable::scenario)
			.optional();
	}

	/** Those of a company, the newest first. */
	List<MoneyScenario> of(CompanyId company) {
		return this.database.sql("""
				select * from money_scenario where company_id = :company
				order by made_at desc, scenario_id limit :most""")
			.param("company", Columns.bytes(company.value()))
			.param("most", MOST)
			.query(ScenarioTable::scenario)
			.list();
	}

	private static MoneyScenario scenario(ResultSet row, int number) throws SQLException {
		List<Entry> entries = JSON.readValue(row.getString("entries"), new TypeReference<List<Entry>>() {
		});
		Map<Outcome, Scenario> outcomes = JSON.readValue(row.getString("outcomes"),
				new TypeReference<Map<Outcome, Scenario>>() {
				});
		return new MoneyScenario(new ScenarioId(Columns.uuid(row, "scenario_id")),
				new CompanyId(Columns.uuid(row, "company_id")), row.getString("name"),
				Side.valueOf(row.getString("side")), row.getString("currency"), entries, row.getLong("seed"), outcomes,
				row.getInt("method"), Columns.instant(row, "made_at"));
	}

}
