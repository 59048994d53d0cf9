package dev.goodword.promises;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what became of applications, those nobody answered included: who decides about
 * nobody would look excellent otherwise ({@code experience.md} 3.2). Those at
 * confidential positions are left out everywhere.
 */
@Service
@Transactional(readOnly = true)
public class OutcomeTallies {

	private static final List<String> WAITED_FOR = LeftWaiting
		.names(Arrays.stream(PromiseKind.values()).filter(LeftWaiting::isWaitedFor).toList());

	private static final List<String> EXCUSING_NOBODY = LeftWaiting.names(LeftWaiting.EXCUSING_NOBODY);

	/**
	 * A date passed two weeks ago, and neither a decision nor a word of a person came in
	 * between, on an application that was open all that time.
	 */
	private static final String LEFT = """
			select distinct p.application_id, a.outcome as what, a.ended_at, 0 as applications
			from (select application_id, made_at, timestampadd(day, 14, deadline_at) as left_at from promise where chain = 'STAGE' and state <> 'VOID'
			and kind in (:waitedFor) and deadline_at >= :lateFrom and deadline_at < :lateUntil) p
			join job_application a using (application_id) join job_position j on j.position_id = a.position_id
			where j.company_id = :company and not j.confidential and (a.ended_at is null or a.ended_at >= left_at)
			and not exists (select 1 from promise f where f.application_id = a.application_id
			and f.kind not in (:excusing) and f.made_at > p.made_at and f.made_at < left_at
			and (f.state <> 'VOID' or f.settled_at >= left_at))""";

	private static final Set<String> NOBODYS = Set.of("MOVED", "DUPLICATE", "SPAM");

	/** With the last thing they were told: that we had failed to decide, or not. */
	private static final String ENDED = """
			select null as application_id, what, null as ended_at, count(*) as applications
			from (select case when a.outcome = 'HIRED' then 'OFFERED'
			when a.outcome = 'LAPSED_BY_COMPANY' then 'LEFT' when a.outcome = 'WITHDRAWN' then case
			when exists (select 1 from offer o where o.application_id = a.application_id and o.state = 'DECLINED')
			then 'OFFERED' when exists (select 1 from promise r where r.application_id = a.application_id
			and r.kind in (:late) and not exists (select 1 from promise l where l.application_id = r.application_id
			and l.kind not in (:excusing) and l.made_at > r.made_at)) then 'LEFT' else 'GONE' end
			when a.interview_held_at is null then 'UNMET' else 'MET' end as what from job_application a
			join job_position j on j.position_id = a.position_id where j.company_id = :company
			and j.confidential = false and a.ended_at >= :from and a.ended_at < :until
			and a.outcome not in ('MOVED', 'DUPLICATE', 'SPAM')""";

	private static final String BY_CLASS = ") each_one group by what";

	private static final int AT_ONCE = 1000;

	private final JdbcClient database;

	OutcomeTallies(JdbcClient database) {
		this.database = database;
	}

	/**
	 * How the applications of a company ended in a span of time, told or not, and how
	 * many of it were left waiting in that span.
	 * @param from the first moment
	 * @param until the moment after the last
	 */
	public OutcomeTally of(CompanyId company, Instant from, Instant until, Instant now) {
		List<byte[]> left = new ArrayList<>();
		List<byte[]> leftAndEnded = new ArrayList<>();
		Map<String, Integer> ended = new TreeMap<>();
		statement(LEFT + " union all " + ENDED + BY_CLASS, company, from, until)
			.param("lateFrom", Columns.utc(from.minus(LeftWaiting.AFTER)))
			.param("lateUntil", Columns.utc((until.isBefore(now) ? until : now).minus(LeftWaiting.AFTER)))
			.param("waitedFor", WAITED_FOR)
			.query((row) -> {
				byte[] application = row.getBytes("application_id");
				if (application == null) {
					ended.merge(row.getString("what"), row.getInt("applications"), Integer::sum);
				}
				else if (!NOBODYS.contains(Objects.toString(row.getString("what")))) {
					left.add(application);
					if (isWithin(Columns.instantOrNull(row, "ended_at"), from, until)) {
						leftAndEnded.add(application);
					}
				}
			});
		for (int i = 0; i < leftAndEnded.size(); i += AT_ONCE) {
			subtract(ended, statement(ENDED + " and a.application_id in (:left)" + BY_CLASS, company, from, until)
				.param("left", leftAndEnded.subList(i, Math.min(leftAndEnded.size(), i + AT_ONCE))));
		}
		return new OutcomeTally(ended.getOrDefault("UNMET", 0), ended.getOrDefault("MET", 0),
				ended.getOrDefault("GONE", 0), ended.getOrDefault("OFFERED", 0),
				ended.getOrDefault("LEFT", 0) + left.size());
	}

	private StatementSpec statement(String sql, CompanyId company, Instant from, Instant until) {
		return this.database.sql(sql)
			.param("company", Columns.bytes(company.value()))
			.param("late", LeftWaiting.names(LeftWaiting.SAID_TO_BE_LATE))
			.param("excusing", EXCUSING_NOBODY)
			.param("from", Columns.utc(from))
			.param("until", Columns.utc(until));
	}

	private static boolean isWithin(@Nullable Instant moment, Instant from, Instant until) {
		return moment != null && !moment.isBefore(from) && moment.isBefore(until);
	}

	private static void subtract(Map<String, Integer> counts, StatementSpec statement) {
		statement.query((row) -> {
			counts.merge(row.getString("what"), -row.getInt("applications"), Integer::sum);
		});
	}

}
