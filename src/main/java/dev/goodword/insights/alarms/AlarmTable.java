package dev.goodword.insights.alarms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.insights.alarms.Alarm.Signal;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.scores.compare.AlarmState;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where alarms are kept. */
@Repository
class AlarmTable {

	private final JdbcClient database;

	AlarmTable(JdbcClient database) {
		this.database = database;
	}

	void add(UUID id, CompanyId company, Signal signal, Instant now) {
		this.database.sql("""
				insert into insight_alarm (alarm_id, company_id, kind, place, period, detail, state, is_open,
				raised_at, changed_at) values (:id, :company, :kind, :place, :period, :detail, 'RAISED', 1, :now,
				:now)""")
			.param("id", Columns.bytes(id))
			.param("company", Columns.bytes(company.value()))
			.param("kind", signal.kind().name())
			.param("place", signal.place())
			.param("period", signal.period())
			.param("detail", signal.detail())
			.param("now", Columns.utc(now))
			.update();
	}

	/** Those of a company that are open, or were closed since a moment; oldest first. */
	List<Alarm> of(CompanyId company, Instant closedSince) {
		return this.database.sql("""
				select * from insight_alarm where company_id = :company and (is_open = 1 or changed_at >= :since)
				order by raised_at, alarm_id""")
			.param("company", Columns.bytes(company.value()))
			.param("since", Columns.utc(closedSince))
			.query(AlarmTable::read)
			.list();
	}

	/** Those of all companies that are open; oldest first. */
	List<Alarm> open() {
		return this.database.sql("select * from insight_alarm where is_open = 1 order by raised_at, alarm_id")
			.query(AlarmTable::read)
			.list();
	}

	Optional<Alarm> find(UUID id) {
		return this.database.sql("select * from insight_alarm where alarm_id = :id")
			.param("id", Columns.bytes(id))
			.query(AlarmTable::read)
			.optional();
	}

	/** Goes a step on; whether nobody was faster. */
	boolean change(Alarm before, Alarm after) {
		AccountId owner = after.handling().owner();
		return this.database.sql("""
				update insight_alarm set state = :state, is_open = :open, owner_id = :owner, cause = :cause,
				action = :action, helped = :helped, chance = :chance, changed_at = :now where alarm_id = :id
				and state = :before and changed_at = :changed""")
			.param("state", after.state().name())
			.param("open", after.isOpen() ? 1 : null)
			.param("owner", (owner != null) ? Columns.bytes(owner.value()) : null)
			.param("cause", after.handling().cause())
			.param("action", after.handling().action())
			.param("helped", after.handling().helped())
			.param("chance", after.handling().chance())
			.param("now", Columns.utc(after.changedAt()))
			.param("id", Columns.bytes(before.id()))
			.param("before", before.state().name())
			.param("changed", Columns.utc(before.changedAt()))
			.update() == 1;
	}

	private static Alarm read(ResultSet row, int number) throws SQLException {
		byte[] owner = row.getBytes("owner_id");
		boolean helped = row.getBoolean("helped");
		@Nullable Boolean known = row.wasNull() ? null : helped;
		return new Alarm(Columns.uuid(row, "alarm_id"), new CompanyId(Columns.uuid(row, "company_id")),
				new Signal(AlarmKind.valueOf(row.getString("kind")), row.getString("place"), row.getString("period"),
						row.getString("detail")),
				Columns.instant(row, "raised_at"), AlarmState.valueOf(row.getString("state")),
				new Handling((owner != null) ? new AccountId(Columns.uuid(owner)) : null, row.getString("cause"),
						row.getString("action"), known, row.getString("chance")),
				Columns.instant(row, "changed_at"));
	}

}
