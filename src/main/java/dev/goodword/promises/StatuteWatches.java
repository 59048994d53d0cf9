package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.promises.statutes.StatutoryDay;
import dev.goodword.shared.Columns;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom a law gives a date, and how often we were warned of it. */
@Repository
class StatuteWatches {

	private final JdbcClient database;

	StatuteWatches(JdbcClient database) {
		this.database = database;
	}

	/** Watches from the first warning on; what was watched before is forgotten. */
	void watch(JobApplicationId application, StatutoryDay day, int warned, @Nullable Instant nextStepAt) {
		forget(application);
		this.database
			.sql("insert into statute_watch (application_id, code, held_on, due_on, warned, next_step_at)"
					+ " values (:application, :code, :held, :due, :warned, :next)")
			.param("application", Columns.bytes(application.value()))
			.param("code", day.statute().code())
			.param("held", day.heldOn())
			.param("due", day.dueOn())
			.param("warned", warned)
			.param("next", (nextStepAt != null) ? Columns.utc(nextStepAt) : null)
			.update();
	}

	void forget(JobApplicationId application) {
		this.database.sql("delete from statute_watch where application_id = ?")
			.param(Columns.bytes(application.value()))
			.update();
	}

	/** Those to warn of now, the most urgent first. */
	List<JobApplicationId> due(Instant now, int limit) {
		return this.database
			.sql("select application_id from statute_watch where next_step_at <= ? order by next_step_at limit ?")
			.params(Columns.utc(now), limit)
			.query((row, number) -> new JobApplicationId(Columns.uuid(row, "application_id")))
			.list();
	}

	/** Locks one that is still due; others wait and then see that it is not. */
	Optional<Watched> lock(JobApplicationId application, Instant now) {
		return this.database
			.sql("select due_on, warned from statute_watch where application_id = ? and next_step_at <= ? for update")
			.params(Columns.bytes(application.value()), Columns.utc(now))
			.query((row, number) -> new Watched(row.getObject("due_on", LocalDate.class), row.getInt("warned")))
			.optional();
	}

	Optional<Instant> next() {
		return this.database.sql("select min(next_step_at) as next_at from statute_watch")
			.query((row, number) -> Optional.ofNullable(Columns.instantOrNull(row, "next_at")))
			.single();
	}

	/**
	 * One that is watched.
	 *
	 * @param dueOn the law's last day
	 * @param warned how many warnings went out
	 */
	record Watched(LocalDate dueOn, int warned) {
	}

}
