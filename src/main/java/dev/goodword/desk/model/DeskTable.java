package dev.goodword.desk.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.shared.Columns;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** Writes the read model, in the running transaction. */
@Repository
class DeskTable {

	private final NamedParameterJdbcOperations database;

	DeskTable(NamedParameterJdbcOperations database) {
		this.database = database;
	}

	/** Writes the rows, new or not. */
	void put(List<Kept> rows) {
		if (rows.isEmpty()) {
			return;
		}
		List<Map<String, @Nullable Object>> values = rows.stream().map(DeskTable::columns).toList();
		List<String> names = List.copyOf(values.get(0).keySet());
		String sql = "insert into desk_application (" + String.join(", ", names) + ") values (:"
				+ String.join(", :", names) + ") on duplicate key update "
				+ names.stream().map((name) -> name + " = values(" + name + ")").collect(Collectors.joining(", "));
		this.database.batchUpdate(sql,
				values.stream().map(MapSqlParameterSource::new).toArray(SqlParameterSource[]::new));
	}

	/**
	 * Waits for others who are working out the same rows and keeps them waiting, so that
	 * what is read afterwards is newer than what they wrote. Always in the order of ids:
	 * two never wait for each other.
	 */
	void lock(Collection<JobApplicationId> applications) {
		if (!applications.isEmpty()) {
			List<byte[]> ids = applications.stream().map((id) -> Columns.bytes(id.value())).toList();
			this.database.queryForList("select version from desk_application where application_id in (:ids)"
					+ " order by application_id for update", Map.of("ids", ids), Integer.class);
		}
	}

	/**
	 * The applications there are rows of, in the order of their ids, piece by piece.
	 * @param last the last one of the piece before; null for the first piece
	 */
	List<JobApplicationId> after(@Nullable JobApplicationId last, int limit) {
		return this.database.query(
				"select application_id from desk_application where application_id > :last order by application_id"
						+ " limit " + limit,
				Map.of("last", Columns.bytes((last != null) ? last.value() : new UUID(0, 0))),
				(row, number) -> new JobApplicationId(Columns.uuid(row, "application_id")));
	}

	/** Removes these rows. */
	void remove(List<JobApplicationId> applications) {
		if (!applications.isEmpty()) {
			this.database.update("delete from desk_application where application_id in (:ids)",
					Map.of("ids", applications.stream().map((id) -> Columns.bytes(id.value())).toList()));
		}
	}

	/** Removes what could name the person. */
	void forget(CandidateId candidate) {
		this.database.update(
				"update desk_application set name = null, candidate_language = null, sort_en = :none, sort_zh = :none"
						+ " where candidate_id = :candidate",
				Map.of("none", new byte[0], "candidate", Columns.bytes(candidate.value())));
	}

	private static Map<String, @Nullable Object> columns(Kept kept) {
		DeskRow row = kept.row();
		Map<String, @Nullable Object> columns = new LinkedHashMap<>();
		columns.put("application_id", Columns.bytes(row.application().value()));
		columns.put("candidate_id", Columns.bytes(row.candidate().value()));
		columns.put("position_id", Columns.bytes(row.position().value()));
		columns.put("company_id", Columns.bytes(kept.position().company().value()));
		columns.put("department_id", Columns.bytes(kept.position().department().value()));
		columns.put("confidential", kept.position().confidential());
		columns.put("stage_id", Columns.bytes(row.stage().id().value()));
		columns.put("stage_kind", row.stage().kind().name());
		columns.put("stage_place", row.stage().place());
		columns.put("stage_name_en", row.stage().name().en());
		columns.put("stage_name_zh_hans", row.stage().name().zhHans());
		addState(columns, row);
		columns.put("source", row.source());
		columns.put("candidate_language", (row.language() != null) ? row.language().value() : null);
		columns.put("name", row.name());
		columns.put("sort_en", kept.sortEn());
		columns.put("sort_zh", kept.sortZh());
		columns.put("mail_failed", row.mailFailed());
		columns.put("draft_blocked", row.draftBlocked());
		columns.put("version", row.version());
		return columns;
	}

	private static void addState(Map<String, @Nullable Object> columns, DeskRow row) {
		DeskRow.Owed owed = row.promise();
		columns.put("state", row.state().name());
		columns.put("outcome", (row.outcome() != null) ? row.outcome().name() : null);
		columns.put("told", row.told().name());
		columns.put("ball", row.ball().name());
		columns.put("team_due_at", utc((owed != null) ? owed.teamDueAt() : null));
		columns.put("told_date", (owed != null) ? owed.toldDate() : null);
		columns.put("deadline_at", utc((owed != null) ? owed.deadlineAt() : null));
		columns.put("hold_at", utc((owed != null) ? owed.holdAt() : null));
		columns.put("rival_on", (owed != null) ? owed.rivalOn() : null);
		columns.put("promise_state", (owed != null) ? owed.state().name() : null);
		columns.put("last_touch_at", utc(row.lastTouchAt()));
		columns.put("received_at", utc(row.receivedAt()));
		columns.put("read_at", utc(row.readAt()));
		columns.put("interview_held_at", utc(row.interviewHeldAt()));
		columns.put("talk_at", utc(row.talkAt()));
	}

	private static @Nullable LocalDateTime utc(@Nullable Instant at) {
		return (at != null) ? Columns.utc(at) : null;
	}

	/**
	 * A row with what only the table needs.
	 *
	 * @param row the row
	 * @param position where it lies
	 * @param sortEn byte order of the name for English readers; empty after erasure
	 * @param sortZh the same for Chinese readers
	 */
	record Kept(DeskRow row, PositionSummary position, byte[] sortEn, byte[] sortZh) {
	}

}
