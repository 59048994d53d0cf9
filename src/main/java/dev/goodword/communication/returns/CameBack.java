package dev.goodword.communication.returns;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.goodword.candidates.CandidateErased;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;

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

	/** What nobody has seen to, the newest first. */
	@Transactional(readOnly = true)
	public List<OpenReturn> open(int most) {
		return this.rows.findBySettledAtIsNullOrderByHappenedAtDesc(Limit.of(most))
			.stream()
			.map(MailReturn::view)
			.toList();
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
			CandidateProfile person = this.candidates.profile(row.candidate());
			if (person.email() != null) {
				this.ledger.startClean(person.email(), now);
			}
			settle(id, now);
		});
	}

	@EventListener
	void on(CandidateErased fact) {
		this.rows.findByCandidate(fact.candidate()).forEach(this.rows::delete);
	}

}
