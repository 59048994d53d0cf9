package dev.goodword.channels;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.shared.Columns;
import dev.goodword.shared.Delivered;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Consents and texts as rows. */
@Component
class TextTable {

	private static final String QUEUED = "QUEUED";

	private static final String HANDED = "HANDED";

	/** Too old, unwanted, or without a number, before it could leave. */
	private static final String NEEDLESS = "NEEDLESS";

	private final JdbcClient database;

	private final TextConsents consents;

	TextTable(JdbcClient database) {
		this.database = database;
		this.consents = new TextConsents(database);
	}

	TextConsents consents() {
		return this.consents;
	}

	boolean isWanted(CandidateId candidate) {
		return this.consents.isWanted(candidate);
	}

	/** Nothing of them stays. */
	void forget(CandidateId candidate) {
		for (String table : List.of("text_note", "text_consent")) {
			this.database.sql("delete from " + table + " where candidate_id = :id")
				.param("id", Columns.bytes(candidate.value()))
				.update();
		}
	}

	/** Puts one down, once for each occasion. */
	void add(TextNote note, Instant now) {
		this.database.sql("""
				insert into text_note (text_note_id, candidate_id, application_id, reason, occasion, state, tries,
				next_at, expires_at, created_at)
				values (:id, :candidate, :application, :reason, :occasion, 'QUEUED', 0, :now, :expires, :now)
				on duplicate key update occasion = occasion""")
			.param("id", Columns.bytes(note.id()))
			.param("candidate", Columns.bytes(note.candidate().value()))
			.param("application", Columns.bytes(note.application().value()))
			.param("reason", note.reason().name())
			.param("occasion", note.occasion())
			.param("expires", Columns.utc(note.expiresAt()))
			.param("now", Columns.utc(now))
			.update();
	}

	Optional<Instant> nextDue() {
		return Optional.ofNullable(this.database.sql("select min(next_at) as due from text_note where state = 'QUEUED'")
			.query((row, number) -> Columns.instantOrNull(row, "due"))
			.list()
			.get(0));
	}

	List<TextNote> due(Instant now, int most) {
		return this.database
			.sql("select * from text_note where state = 'QUEUED' and next_at <= :now order by next_at limit :most")
			.param("now", Columns.utc(now))
			.param("most", most)
			.query((row, number) -> note(row))
			.list();
	}

	/** Whether a text about one of these left, or may have. */
	boolean isTexted(JobApplicationId application, Set<UUID> occasions) {
		return countOf(application, occasions, Set.of("ACCEPTED", "UNCERTAIN")) > 0;
	}

	/** Whether one is being handed over, so that nobody knows yet. */
	boolean isLeaving(JobApplicationId application, Set<UUID> occasions) {
		return countOf(application, occasions, Set.of(HANDED)) > 0;
	}

	private int countOf(JobApplicationId application, Set<UUID> occasions, Set<String> states) {
		return occasions.isEmpty() ? 0
				: this.database.sql("""
						select count(*) from text_note where application_id = :application and occasion in (:occasions)
						and state in (:states)""")
					.param("application", Columns.bytes(application.value()))
					.param("occasions", occasions.stream().map(UUID::toString).toList())
					.param("states", states)
					.query(Integer.class)
					.single();
	}

	/** Marks it before it is handed over, unless another node was faster. */
	boolean hand(UUID id, Instant now) {
		return this.database.sql("""
				update text_note set state = 'HANDED', handed_at = :now
				where text_note_id = :id and state = 'QUEUED'""")
			.param("id", Columns.bytes(id))
			.param("now", Columns.utc(now))
			.update() == 1;
	}

	void wait(UUID id, Instant until) {
		this.database.sql("update text_note set next_at = :until where text_note_id = :id and state = 'QUEUED'")
			.param("id", Columns.bytes(id))
			.param("until", Columns.utc(until))
			.update();
	}

	void drop(UUID id) {
		move(id, QUEUED, NEEDLESS, 0);
	}

	/** It was certainly not taken. */
	void putBack(UUID id, Instant next) {
		this.database.sql("""
				update text_note set state = 'QUEUED', tries = tries + 1, next_at = :next, handed_at = null
				where text_note_id = :id and state = 'HANDED'""")
			.param("id", Columns.bytes(id))
			.param("next", Columns.utc(next))
			.update();
	}

	void settle(UUID id, Delivered outcome) {
		move(id, HANDED, outcome.kind().name(), outcome.code());
	}

	private void move(UUID id, String from, String to, int code) {
		this.database.sql("update text_note set state = :to, code = :code where text_note_id = :id and state = :from")
			.param("id", Columns.bytes(id))
			.param("from", from)
			.param("to", to)
			.param("code", code)
			.update();
	}

	/** Of what a worker that died had in its hands nobody can know. */
	void abandon(Instant before) {
		this.database.sql("update text_note set state = 'UNCERTAIN' where state = 'HANDED' and handed_at <= :before")
			.param("before", Columns.utc(before))
			.update();
	}

	private static TextNote note(ResultSet row) throws SQLException {
		return new TextNote(Columns.uuid(row, "text_note_id"), new CandidateId(Columns.uuid(row, "candidate_id")),
				new JobApplicationId(Columns.uuid(row, "application_id")), TextReason.valueOf(row.getString("reason")),
				row.getString("occasion"), row.getInt("tries"), Columns.instant(row, "expires_at"));
	}

}
