package dev.goodword.desk.model;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;

import dev.goodword.applications.ApplicationState;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Told;
import dev.goodword.candidates.CandidateId;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.StageId;
import dev.goodword.positions.StageKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Turns columns into rows. Ids are 16 bytes, moments are UTC. */
final class RowMapping {

	private RowMapping() {
	}

	static DeskRow row(ResultSet row, int number) throws SQLException {
		String outcome = row.getString("outcome");
		String language = row.getString("candidate_language");
		return new DeskRow(new JobApplicationId(uuid(row, "application_id")),
				new CandidateId(uuid(row, "candidate_id")), new PositionId(uuid(row, "position_id")), step(row),
				ApplicationState.valueOf(row.getString("state")), (outcome != null) ? Outcome.valueOf(outcome) : null,
				Told.valueOf(row.getString("told")), Ball.valueOf(row.getString("ball")), owed(row),
				known(row, "last_touch_at"), known(row, "received_at"), instant(row, "read_at"),
				instant(row, "interview_held_at"), row.getString("source"),
				(language != null) ? new LocaleTag(language) : null, row.getString("name"),
				row.getBoolean("mail_failed"), row.getBoolean("draft_blocked"), row.getInt("version"));
	}

	private static DeskRow.Step step(ResultSet row) throws SQLException {
		return new DeskRow.Step(new StageId(uuid(row, "stage_id")), StageKind.valueOf(row.getString("stage_kind")),
				row.getInt("stage_place"),
				new LocalizedText(row.getString("stage_name_en"), row.getString("stage_name_zh_hans")));
	}

	private static DeskRow.@Nullable Owed owed(ResultSet row) throws SQLException {
		String state = row.getString("promise_state");
		return (state == null) ? null : new DeskRow.Owed(PromiseState.valueOf(state), known(row, "team_due_at"),
				row.getObject("told_date", LocalDate.class), known(row, "deadline_at"), instant(row, "hold_at"));
	}

	private static Instant known(ResultSet row, String column) throws SQLException {
		return Objects.requireNonNull(instant(row, column));
	}

	static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		LocalDateTime at = row.getObject(column, LocalDateTime.class);
		return (at != null) ? at.toInstant(ZoneOffset.UTC) : null;
	}

	static UUID uuid(ResultSet row, String column) throws SQLException {
		ByteBuffer bytes = ByteBuffer.wrap(row.getBytes(column));
		return new UUID(bytes.getLong(), bytes.getLong());
	}

	static byte[] bytes(UUID id) {
		return ByteBuffer.allocate(16)
			.putLong(id.getMostSignificantBits())
			.putLong(id.getLeastSignificantBits())
			.array();
	}

}
