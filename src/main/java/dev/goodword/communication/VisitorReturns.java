package dev.goodword.communication;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.goodword.communication.bounces.MachineAnswer;
import dev.goodword.communication.bounces.Recipient;
import dev.goodword.communication.bounces.ReturnPolicy;
import dev.goodword.communication.bounces.ReturnPolicy.Deed;
import dev.goodword.communication.returns.AddressLedger;
import dev.goodword.communication.returns.Returned;
import dev.goodword.questions.visitors.AskingVisitors;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.questions.visitors.VisitorSummary;
import dev.goodword.questions.visitors.VisitorToBeTold.Word;
import dev.goodword.shared.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is heard of mails to people who asked without having applied, after the mail
 * server had taken them: judged as candidates' mail is, and kept in the same ledger.
 */
@Service
@Transactional
public class VisitorReturns {

	private static final Logger log = LoggerFactory.getLogger(VisitorReturns.class);

	private final MailTokens tokens;

	private final VisitorThreads threads;

	private final StaffDigestRepository digests;

	private final AskingVisitors questions;

	private final AddressLedger ledger;

	VisitorReturns(MailTokens tokens, VisitorThreads threads, StaffDigestRepository digests, AskingVisitors questions,
			AddressLedger ledger) {
		this.tokens = tokens;
		this.threads = threads;
		this.digests = digests;
		this.questions = questions;
		this.ledger = ledger;
	}

	/**
	 * A mail to a visitor.
	 *
	 * @param question what it was about; null once that was forgotten
	 */
	public record Sent(UUID mail, @Nullable VisitorQuestionId question) {
	}

	/**
	 * The mail a report can prove that it is about; empty for none.
	 * @param recipients where the report was sent to
	 * @param returnedId the Message-ID of the mail it returns; null for none
	 */
	@Transactional(readOnly = true)
	public Optional<Sent> about(Collection<EmailAddress> recipients, @Nullable String returnedId) {
		return this.tokens.visitorMail(recipients)
			.map((mail) -> new Sent(mail, question(mail).orElse(null)))
			.or(() -> Optional.ofNullable(returnedId)
				.flatMap(this.threads::mail)
				.flatMap((mail) -> question(mail).map((question) -> new Sent(mail, question))));
	}

	private Optional<VisitorQuestionId> question(UUID mail) {
		return this.digests.findById(mail).map(StaffDigest::about).map(StaffMatter::visitor).map(VisitorTurn::question);
	}

	/**
	 * A mail server reports on a mail. Hearing it twice changes nothing. What follows for
	 * the question is done with the next mails: nothing that is changed at this moment
	 * keeps the report from being filed.
	 * @return whether a person has to read the report
	 */
	public boolean reported(UUID mail, MachineAnswer report, Instant now) {
		StaffDigest digest = this.digests.lock(mail).orElse(null);
		VisitorTurn turn = (digest != null) ? digest.about().visitor() : null;
		VisitorSummary question = (turn != null) ? this.questions.find(turn.question()).orElse(null) : null;
		if (digest == null || turn == null || question == null) {
			return false;
		}
		return reported(digest, turn, question.visitor().email(), report, now);
	}

	private boolean reported(StaffDigest digest, VisitorTurn turn, EmailAddress address, MachineAnswer report,
			Instant now) {
		Recipient said = report.about(address);
		Set<Deed> deeds = ReturnPolicy.after(said.kind(), new ReturnPolicy.Mail(digest.mayHaveLeft(),
				turn.word() == Word.ANSWERED, Objects.requireNonNullElse(digest.handedAt(), now)), now);
		if (deeds.contains(Deed.OPERATIONS)) {
			log.error("Mail {} to a visitor is reported as {}: our mail needs attention", digest.id(), said.kind());
		}
		if (deeds.contains(Deed.NOTE)) {
			this.ledger.cameBack(address, Returned.ofVisitor(digest.id(), turn.question()), said.kind(), said.status(),
					now);
		}
		if (deeds.contains(Deed.LOST) && digest.cameBack(now)) {
			this.digests.save(digest);
			log.info("Mail {} {} to a visitor came back", digest.id(), turn.word());
		}
		return deeds.contains(Deed.TO_PEOPLE);
	}

	/** They answered a mail of ours from the address that was confirmed: it works. */
	public void reached(VisitorQuestionId question, Instant now) {
		this.questions.find(question)
			.map((one) -> one.visitor().email())
			.ifPresent((address) -> this.ledger.startClean(address, now));
	}

}
