package dev.goodword.decisions;

import java.time.Instant;
import java.util.List;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.CompanyId;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads answers to requests beside the positions they were for. */
interface AnsweredRepository extends Repository<DecisionRequest, DecisionRequestId> {

	@Query("""
			select r.answeredBy, p.department, count(r) from DecisionRequest r
			join JobApplication a on a.id.value = r.application.value
			join Position p on p.id.value = a.position.value
			where p.company = :company and r.answeredBy is not null and r.settledAt >= :from
			and r.settledAt < :until group by r.answeredBy, p.department""")
	List<Object[]> between(CompanyId company, Instant from, Instant until);

	/** Answers of a person about applications that are open or ended after a moment. */
	@Query("""
			select count(r) from DecisionRequest r join JobApplication a on a.id.value = r.application.value
			join Position p on p.id.value = a.position.value
			where p.company = :company and r.answeredBy = :who
			and (a.endedAt is null or a.endedAt >= :since)""")
	long answers(AccountId who, CompanyId company, Instant since);

}
