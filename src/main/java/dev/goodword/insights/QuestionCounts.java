package dev.goodword.insights;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

import dev.goodword.accounts.AccountId;
import dev.goodword.positions.ResponsibleThen;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts what became of candidates' questions at a recruiter's positions. */
@Repository
@Transactional(readOnly = true)
class QuestionCounts {

	private static final String ASKED = """
			select q.delays, q.settled_at, q.told_date, q.told_zone from job_position j
			join job_application a on a.position_id = j.position_id
			join candidate_question q on q.application_id = a.application_id
			where j.company_id = :company and j.confidential = false
			and q.asked_at >= :from and q.asked_at < :until and q.state in ('ASKED', 'ANSWERED')"""
			+ ResponsibleThen.at("coalesce(q.settled_at, q.told_date)");

	private final JdbcClient database;

	QuestionCounts(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Those asked in a span of time that a person had to answer: without those which the
	 * candidates took back, or which a published answer settled. It counts for whoever
	 * was responsible when it was answered, or on the day they were told.
	 */
	List<Asked> of(CompanyId company, AccountId recruiter, Instant from, Instant until) {
		return this.database.sql(ASKED)
			.param("company", Columns.bytes(company.value()))
			.param("recruiter", Columns.bytes(recruiter.value()))
			.param("from", Columns.utc(from))
			.param("until", Columns.utc(until))
			.query((row, number) -> new Asked(row.getInt("delays") > 0, Columns.instantOrNull(row, "settled_at"),
					Objects.requireNonNull(row.getObject("told_date", LocalDate.class)),
					ZoneId.of(row.getString("told_zone"))))
			.list();
	}

	/**
	 * A question.
	 *
	 * @param delayed whether the day they were told first has passed without an answer
	 * @param settledAt when they had an answer; null while they have none
	 * @param told the last day on which it was in time, where they are
	 */
	record Asked(boolean delayed, @Nullable Instant settledAt, LocalDate told, ZoneId zone) {

		/** Whether it can be judged: it is answered, or its first day is over. */
		boolean isDue(Instant now) {
			return this.delayed || this.settledAt != null || LocalDate.ofInstant(now, this.zone).isAfter(this.told);
		}

		/** Whether the answer came by the day they were told first. */
		boolean isInTime() {
			return !this.delayed && this.settledAt != null
					&& !LocalDate.ofInstant(this.settledAt, this.zone).isAfter(this.told);
		}

	}

}
