package dev.goodword.decisions;

import java.time.Instant;
import java.util.List;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.positions.Involvement;
import dev.goodword.shared.CompanyId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who decided when they were asked to, without about whom. */
@Service
@Transactional(readOnly = true)
public class DecisionsGiven {

	private final AnsweredRepository answered;

	DecisionsGiven(AnsweredRepository answered) {
		this.answered = answered;
	}

	/** Who answered requests in a span of time, and for which departments. */
	public List<Involvement> between(CompanyId company, Instant from, Instant until) {
		return this.answered.between(company, from, until)
			.stream()
			.map((row) -> new Involvement((AccountId) row[0], (DepartmentId) row[1], ((Number) row[2]).longValue()))
			.toList();
	}

	/**
	 * Whether somebody answered a request about an application of a company that is open
	 * or ended after a moment.
	 */
	public boolean decided(AccountId who, CompanyId company, Instant since) {
		return this.answered.answers(who, company, since) > 0;
	}

}
