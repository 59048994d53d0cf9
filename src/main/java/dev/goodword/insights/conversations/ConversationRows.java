package dev.goodword.insights.conversations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;

import dev.goodword.accounts.AccountId;
import dev.goodword.insights.conversations.Conversation.Agreement;
import dev.goodword.insights.conversations.Conversation.Figure;
import dev.goodword.insights.conversations.Conversation.Parties;
import dev.goodword.insights.conversations.Conversation.State;
import dev.goodword.insights.conversations.Conversation.Voice;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.scores.Quarter;
import org.jspecify.annotations.Nullable;

/** Reads conversations from their rows. */
final class ConversationRows {

	private ConversationRows() {
	}

	static Conversation read(ResultSet row, int number) throws SQLException {
		Parties parties = new Parties(new CompanyId(Columns.uuid(row, "company_id")),
				new AccountId(Columns.uuid(row, "person_id")), new AccountId(Columns.uuid(row, "leader_id")));
		@Nullable String agreed = row.getString("agreed");
		@Nullable String readTo = row.getString("read_to");
		@Nullable String later = row.getString("later_period");
		return new Conversation(Columns.uuid(row, "conversation_id"), parties, State.valueOf(row.getString("state")),
				new Figure(Quarter.parse(row.getString("period")), row.getLong("above"), row.getLong("low_end"),
						row.getLong("high_end")),
				day(row, "talk_on"),
				(agreed != null) ? new Agreement(agreed, day(row, "held_on"), day(row, "look_on")) : null,
				new Voice(row.getString("own_view"), (readTo != null) ? State.valueOf(readTo) : null),
				(later != null) ? new Figure(Quarter.parse(later), row.getLong("later_above"), row.getLong("later_low"),
						row.getLong("later_high")) : null,
				Columns.instant(row, "changed_at"), Columns.instant(row, "ends_at"));
	}

	private static LocalDate day(ResultSet row, String column) throws SQLException {
		return Objects.requireNonNull(row.getObject(column, LocalDate.class));
	}

}
