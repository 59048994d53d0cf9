package dev.goodword.communication.returns;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.candidates.AddressConfirmed;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.communication.bounces.AnswerKind;
import dev.goodword.questions.visitors.VisitorForgotten;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.shared.Chance;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.Vault;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Addresses that mail servers have called dead or that came back too often. Kept by
 * address and not by person, and only as a keyed hash: a new address starts clean.
 */
@Component
@Transactional
public class AddressLedger {

	/** So many failures that may pass within {@link #MEMORY} stop an address. */
	static final int MOST = 4;

	/** How long such a failure counts. */
	static final Duration MEMORY = Duration.ofDays(30);

	private static final int REPORTED = 550;

	private final StoppedAddressRepository rows;

	private final MailReturnRepository returns;

	private final Candidates candidates;

	private final Vault vault;

	private final Chance chance;

	AddressLedger(StoppedAddressRepository rows, MailReturnRepository returns, Candidates candidates, Vault vault,
			Chance chance) {
		this.rows = rows;
		this.returns = returns;
		this.candidates = candidates;
		this.vault = vault;
		this.chance = chance;
	}

	/** Whether no mail goes to the address any more. */
	@Transactional(readOnly = true)
	public boolean isStopped(EmailAddress address) {
		return this.rows.existsById(key(address));
	}

	/** Those of these addresses to which no mail goes any more. */
	@Transactional(readOnly = true)
	public Set<EmailAddress> stopped(Collection<EmailAddress> addresses) {
		if (addresses.size() == 1) {
			return addresses.stream().filter(this::isStopped).collect(Collectors.toSet());
		}
		Map<EmailAddress, byte[]> keys = addresses.stream().collect(Collectors.toMap((each) -> each, this::key));
		List<byte[]> stopped = keys.isEmpty() ? List.of() : this.rows.stopped(keys.values());
		return addresses.stream()
			.filter((address) -> stopped.stream().anyMatch((key) -> Arrays.equals(key, keys.get(address))))
			.collect(Collectors.toSet());
	}

	/** Whether the address has called a mail of ours unwanted: that is for ever. */
	@Transactional(readOnly = true)
	public boolean hasComplained(EmailAddress address) {
		return this.returns.existsByAddressKeyAndKind(key(address), AnswerKind.COMPLAINT);
	}

	/** A mail server called the address dead while it was handed a mail. */
	public void stop(EmailAddress address, Returned what, MailOutcome answer, Instant now) {
		note(address, what, AnswerKind.HARD, answer.enhanced(), now);
		stop(address, answer.code(), answer.enhanced(), null, now);
	}

	/**
	 * The same about a mail to somebody who asked without having applied. Anybody can
	 * type anybody's address: it is kept as long as the question, and stays only where a
	 * contact of ours has it.
	 */
	public void stop(EmailAddress address, VisitorQuestionId question, MailOutcome answer, Instant now) {
		note(address, Returned.ofVisitor(null, question), AnswerKind.HARD, answer.enhanced(), now);
		stop(address, answer.code(), answer.enhanced(), keptWith(address, question), now);
	}

	private @Nullable VisitorQuestionId keptWith(EmailAddress address, @Nullable VisitorQuestionId question) {
		return (question == null || !this.candidates.withAddress(address).isEmpty()) ? null : question;
	}

	@EventListener
	void on(VisitorForgotten fact) {
		this.rows.findByQuestion(fact.question()).forEach(this.rows::delete);
		this.returns.findByQuestion(fact.question()).forEach(this.returns::delete);
	}

	/**
	 * A mail to the address came back. A dead address is stopped at once, another one by
	 * the fourth failure in thirty days. What is known by mails to a visitor goes with
	 * the question, as above.
	 * @return false when that was known
	 */
	public boolean cameBack(EmailAddress address, Returned what, AnswerKind kind, @Nullable String status,
			Instant now) {
		if (!note(address, what, kind, status, now)) {
			return false;
		}
		boolean tooOften = kind == AnswerKind.SOFT && this.returns
			.countByAddressKeyAndKindAndHappenedAtAfter(key(address), AnswerKind.SOFT, now.minus(MEMORY)) >= MOST;
		if (kind == AnswerKind.HARD || tooOften) {
			stop(address, REPORTED, status, keptWith(address, what.question()), now);
		}
		return true;
	}

	/** Mail reaches the address after all: it starts clean. A complaint stays. */
	public void startClean(EmailAddress address, Instant now) {
		byte[] key = key(address);
		this.rows.deleteById(key);
		List<MailReturn> open = this.returns.findByAddressKeyAndSettledAtIsNull(key);
		open.stream().filter((row) -> row.kind() != AnswerKind.COMPLAINT).forEach((row) -> {
			row.settle(now);
			this.returns.save(row);
		});
	}

	@EventListener
	void on(AddressConfirmed fact) {
		CandidateProfile person = this.candidates.profile(fact.candidate());
		if (person.email() != null) {
			startClean(person.email(), fact.at());
		}
	}

	private boolean note(EmailAddress address, Returned what, AnswerKind kind, @Nullable String status, Instant now) {
		if (what.mail() != null && this.returns.existsByMessageIdAndKind(what.mail(), kind)) {
			return false;
		}
		this.returns.save(new MailReturn(this.chance.newId(), key(address), what, kind, status, now));
		return true;
	}

	private void stop(EmailAddress address, int code, @Nullable String status, @Nullable VisitorQuestionId question,
			Instant now) {
		byte[] key = key(address);
		StoppedAddress row = this.rows.findById(key)
			.orElseGet(() -> new StoppedAddress(key, code, status, question, now));
		if (question == null) {
			row.stay();
		}
		this.rows.save(row);
	}

	private byte[] key(EmailAddress address) {
		return this.vault.sign("address_ledger", address.normalised()).getBytes(StandardCharsets.US_ASCII);
	}

}
