package dev.goodword.questions.visitors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.candidates.Candidates;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.EmailAddress;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts those who asked about a position and have not applied at its company, as long as
 * what they asked is kept. Tells numbers only. Goes through all that is kept: for work
 * that is done once a day.
 */
@Service
@Transactional(readOnly = true)
public class VisitorCensus {

	private static final List<VisitorState> CONFIRMED = List.of(VisitorState.ASKED, VisitorState.ANSWERED,
			VisitorState.LOST, VisitorState.UNSURE, VisitorState.REPLIED);

	private final VisitorQuestionRepository questions;

	private final VisitorBook book;

	private final Candidates candidates;

	private final Applications applications;

	private final Positions positions;

	VisitorCensus(VisitorQuestionRepository questions, VisitorBook book, Candidates candidates,
			Applications applications, Positions positions) {
		this.questions = questions;
		this.book = book;
		this.candidates = candidates;
		this.applications = applications;
		this.positions = positions;
	}

	/**
	 * How many people there are at each company; those without any are left out. Whoever
	 * asked twice is one person, and whoever applied from another spelling of their
	 * address has applied.
	 */
	public Map<CompanyId, Integer> notApplied() {
		Map<PositionId, PositionSummary> seen = new HashMap<>();
		Map<CompanyId, Set<String>> askers = new HashMap<>();
		Map<CompanyId, Integer> people = new HashMap<>();
		for (VisitorQuestion row : this.questions.findByStateIn(CONFIRMED)) {
			boolean first = !position(row.position(), seen).confidential()
					&& askers.computeIfAbsent(row.company(), (unused) -> new HashSet<>()).add(row.asker());
			if (first && !hasApplied(this.book.address(row), row.company(), seen)) {
				people.merge(row.company(), 1, Integer::sum);
			}
		}
		return people;
	}

	private boolean hasApplied(EmailAddress address, CompanyId company, Map<PositionId, PositionSummary> seen) {
		return this.candidates.withMailbox(address)
			.stream()
			.flatMap((candidate) -> this.applications.ofCandidate(candidate).stream())
			.map(ApplicationSummary::position)
			.anyMatch((position) -> position(position, seen).company().equals(company));
	}

	private PositionSummary position(PositionId id, Map<PositionId, PositionSummary> seen) {
		return seen.computeIfAbsent(id, this.positions::summary);
	}

}
