package dev.goodword.communication.returns;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.goodword.candidates.CandidateErased;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.Candidates;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.questions.visitors.VisitorSummary;
import dev.goodword.shared.EmailAddress;

import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came back and waits for somebody to see to it. */
@Service
@Transactional
public class CameBack {

	private final MailReturnRepository rows;

	private final AddressLedger ledger;

	private final Candidates candidates;

	CameBack(MailReturnRepository rows, AddressLedger ledger, Candidates candidates) {
		this.rows = rows;
		this.ledger = ledger;
		this.candidates = candidates;
	}

	/** What candidates did not get and nobody has seen to, the newest first. */
	@Transactional(readOnly = true)
	public List<OpenReturn> open(int most) {
		return this.rows.findBySettledAtIsNullAndQuestionIsNullOrderByHappenedAtDesc(Limit.of(most))
			.stream()
			.map(MailReturn::view)
			.toList();
	}

	/** One of them, as long as nobody has seen to it. */
	@Transactional(readOnly = true)
	public Optional<OpenReturn> open(UUID id) {
		return this.rows.findById(id).filter(MailReturn::isOpenOfCandidate).map(MailReturn::view);
	}

	/**
	 * Of which of these questions our mail does not reach the writer, and why. Whoever
	 * asks has made sure that their reader may know of the questions.
	 */
	@Transactional(readOnly = true)
	public Map<VisitorQuestionId, VisitorReach> unreached(Collection<VisitorSummary> questions) {
		Set<EmailAddress> dead = this.ledger
			.stopped(questions.stream().map((one) -> one.visitor().email()).collect(Collectors.toSet()));
		Map<VisitorQuestionId, VisitorReach.Back> back = new HashMap<>();
		if (!questions.isEmpty()) {
			this.rows
				.findByQuestionInAndSettledAtIsNullOrderByHappenedAt(
						questions.stream().map(VisitorSummary::id).toList())
				.forEach((row) -> back.put(Objects.requireNonNull(row.question()), row.back()));
		}
		return questions.stream()
			.filter((one) -> back.containsKey(one.id()) || dead.contains(one.visitor().email()))
			.collect(Collectors.toMap(VisitorSummary::id,
					(one) -> new VisitorReach(back.get(one.id()), dead.contains(one.visitor().email()))));
	}

	/** Somebody has seen to it; the address stays as it is. */
	public void settle(UUID id, Instant now) {
		this.rows.findById(id).ifPresent((row) -> {
			row.settle(now);
			this.rows.save(row);
		});
	}

	/** The person has another address now: nobody has to see to what came back. */
	public void settle(CandidateId candidate, Instant now) {
		this.rows.findByCandidate(candidate).forEach((row) -> {
			row.settle(now);
			this.rows.save(row);
		});
	}

	/** Somebody knows that mail reaches the person's present address. */
	public void works(UUID id, Instant now) {
		this.rows.findById(id).ifPresent((row) -> {
			CandidateId whose = row.candidate();
			EmailAddress address = (whose != null) ? this.candidates.profile(whose).email() : null;
			if (address != null) {
				this.ledger.startClean(address, now);
			}
			settle(id, now);
		});
	}

	@EventListener
	void on(CandidateErased fact) {
		this.rows.findByCandidate(fact.candidate()).forEach(this.rows::delete);
	}

}
