package dev.goodword.desk.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import dev.goodword.applications.ApplicationState;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Told;
import dev.goodword.candidates.CandidateId;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.StageId;
import dev.goodword.positions.StageKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.shared.Columns;
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
		return new DeskRow(new JobApplicationId(Columns.uuid(row, "application_id")),
				new CandidateId(Columns.uuid(row, "candidate_id")), new PositionId(Columns.uuid(row, "position_id")),
				step(row), ApplicationState.valueOf(row.getString("state")),
				(outcome != null) ? Outcome.valueOf(outcome) : null, Told.valueOf(row.getString("told")),
				Ball.valueOf(row.getString("ball")), owed(row), Columns.instant(row, "last_touch_at"),
				Columns.instant(row, "received_at"), Columns.instantOrNull(row, "read_at"),
				Columns.instantOrNull(row, "interview_held_at"), Columns.instantOrNull(row, "talk_at"),
				row.getString("source"), (language != null) ? new LocaleTag(language) : null, row.getString("name"),
				row.getBoolean("mail_failed"), row.getBoolean("draft_blocked"), row.getInt("version"));
	}

	private static DeskRow.Step step(ResultSet row) throws SQLException {
		return new DeskRow.Step(new StageId(Columns.uuid(row, "stage_id")),
				StageKind.valueOf(row.getString("stage_kind")), row.getInt("stage_place"),
				new LocalizedText(row.getString("stage_name_en"), row.getString("stage_name_zh_hans")));
	}

	private static DeskRow.@Nullable Owed owed(ResultSet row) throws SQLException {
		String state = row.getString("promise_state");
		return (state == null) ? null
				: new DeskRow.Owed(PromiseState.valueOf(state), Columns.instant(row, "team_due_at"),
						row.getObject("told_date", LocalDate.class), Columns.instant(row, "deadline_at"),
						Columns.instantOrNull(row, "hold_at"), row.getObject("rival_on", LocalDate.class));
	}

}
