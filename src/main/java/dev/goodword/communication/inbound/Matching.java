package dev.goodword.communication.inbound;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateGone;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.Candidates;
import dev.goodword.communication.MailTokens;
import dev.goodword.communication.MessageId;
import dev.goodword.communication.SentMail;
import dev.goodword.communication.SentMail.Sent;
import dev.goodword.communication.TalkInvites;
import dev.goodword.communication.mime.ReceivedMail;
import dev.goodword.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds what a mail answers: by the token it was sent to, by the mails it names, by its
 * sender when they have exactly one application going. Never by its subject.
 */
@Component
class Matching {

	private final MailTokens tokens;

	private final SentMail sent;

	private final Candidates candidates;

	private final Applications applications;

	private final TalkInvites invites;

	private final InboundSettings settings;

	Matching(MailTokens tokens, SentMail sent, Candidates candidates, Applications applications, TalkInvites invites,
			InboundSettings settings) {
		this.tokens = tokens;
		this.sent = sent;
		this.candidates = candidates;
		this.applications = applications;
		this.invites = invites;
		this.settings = settings;
	}

	/**
	 * Where a mail belongs.
	 *
	 * @param candidate whose correspondence it is
	 * @param message what it answers; null when only the sender tells
	 * @param elsewhere whether it came from another address than the candidate's own
	 */
	record Match(JobApplicationId application, CandidateId candidate, @Nullable MessageId message, boolean elsewhere) {

		/** Whether it shows that our mail reaches the candidate where we send it. */
		boolean provesAddress() {
			return this.message != null && !this.elsewhere;
		}

	}

	/** Where the mail belongs; empty when nobody can tell. */
	Optional<Match> of(ReceivedMail mail) {
		return bySent(this.tokens.answered(mail.recipients()).flatMap(this.sent::sent), mail)
			.or(() -> bySent(named(mail), mail))
			.or(() -> byTalk(mail))
			.or(() -> bySender(mail));
	}

	private Optional<Sent> named(ReceivedMail mail) {
		return mail.answered().stream().limit(20).flatMap((id) -> this.sent.sentAs(id).stream()).findFirst();
	}

	private Optional<Match> bySent(Optional<Sent> found, ReceivedMail mail) {
		return found.flatMap((known) -> {
			Optional<EmailAddress> own = address(known.candidate());
			JobApplicationId application = (known.application() != null) ? known.application()
					: onlyOpen(Stream.of(known.candidate())).map(ApplicationSummary::id).orElse(null);
			return (own.isEmpty() || application == null) ? Optional.empty()
					: Optional.of(new Match(application, known.candidate(), known.id(), !isFrom(mail, own.get())));
		});
	}

	/** Calendar programs name the appointment, and seldom the mail it came by. */
	private Optional<Match> byTalk(ReceivedMail mail) {
		return Sorting.calendarAnswer(mail).flatMap((answer) -> this.invites.named(answer.uid())).flatMap((talk) -> {
			CandidateId candidate = this.applications.summary(talk.application()).candidate();
			return address(candidate).map((own) -> new Match(talk.application(), candidate, null, !isFrom(mail, own)));
		});
	}

	/** An address is typed by anybody: where senders are checked, it has to be theirs. */
	private Optional<Match> bySender(ReceivedMail mail) {
		SenderProof proof = proof(mail);
		return mail.from()
			.filter((from) -> proof == SenderProof.PASSED || proof == SenderProof.UNCHECKED)
			.flatMap((from) -> onlyOpen(this.candidates.withAddress(from).stream()))
			.map((application) -> new Match(application.id(), application.candidate(), null, false));
	}

	/** Whether anybody with this address has an application going. */
	boolean hasOpen(EmailAddress address) {
		return this.candidates.withAddress(address)
			.stream()
			.flatMap((person) -> this.applications.ofCandidate(person).stream())
			.anyMatch(ApplicationSummary::isOpen);
	}

	/** The one application these people have going; empty for none and for several. */
	private Optional<ApplicationSummary> onlyOpen(Stream<CandidateId> people) {
		List<ApplicationSummary> open = people.flatMap((person) -> this.applications.ofCandidate(person).stream())
			.filter(ApplicationSummary::isOpen)
			.limit(2)
			.toList();
		return (open.size() == 1) ? Optional.of(open.get(0)) : Optional.empty();
	}

	/** The message a report is about, if it can prove that it is about one. */
	Optional<MessageId> reported(ReceivedMail mail, @Nullable String returnedId) {
		return this.tokens.reported(reportedTo(mail))
			.or(() -> Optional.ofNullable(returnedId).flatMap(this.sent::sentAs).map(Sent::id));
	}

	/** Where a report was sent, and where the mail it returns wanted it. */
	static List<EmailAddress> reportedTo(ReceivedMail mail) {
		ReceivedMail returned = mail.returned();
		List<EmailAddress> back = (returned != null) ? ReceivedMail.addresses(returned.header("return-path"))
				: List.of();
		return Stream.concat(mail.recipients().stream(), back.stream()).toList();
	}

	/** Whether the mail came from the candidate's own address. */
	boolean isFromElsewhere(String from, CandidateId candidate) {
		return address(candidate).filter((own) -> own.normalised().equals(from.toLowerCase(Locale.ROOT))).isEmpty();
	}

	private Optional<EmailAddress> address(CandidateId candidate) {
		try {
			return Optional.ofNullable(this.candidates.profile(candidate).email());
		}
		catch (CandidateGone ex) {
			return Optional.empty();
		}
	}

	/** What is known of whoever says to have written it. */
	SenderProof proof(ReceivedMail mail) {
		return SenderCheck.of(mail, this.settings.verifier());
	}

	/** Whether it is this address, and nothing says that somebody else typed it. */
	boolean isFrom(ReceivedMail mail, EmailAddress own) {
		return proof(mail) != SenderProof.FAILED
				&& mail.from().filter((from) -> from.normalised().equals(own.normalised())).isPresent();
	}

}
