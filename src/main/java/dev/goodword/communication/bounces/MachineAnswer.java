package dev.goodword.communication.bounces;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.goodword.communication.mime.ReceivedMail;
import dev.goodword.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says as an answer of a machine.
 *
 * @param kind the gravest of what it says of anybody
 * @param recipients what it says of whom; never empty for a report
 * @param returnedId the id of the mail it reports on, in angle brackets; null when it
 * does not carry it
 */
public record MachineAnswer(AnswerKind kind, List<Recipient> recipients, @Nullable String returnedId) {

	public MachineAnswer {
		recipients = List.copyOf(recipients);
	}

	static MachineAnswer of(ReceivedMail mail, List<Recipient> recipients) {
		AnswerKind kind = recipients.stream()
			.map(Recipient::kind)
			.min(Comparator.naturalOrder())
			.orElse(AnswerKind.UNKNOWN);
		ReceivedMail returned = mail.returned();
		return new MachineAnswer(kind, recipients, (returned != null) ? returned.id().orElse(null) : null);
	}

	static MachineAnswer plain(AnswerKind kind) {
		return new MachineAnswer(kind, List.of(), null);
	}

	/** What it says of this address, or of the only one it speaks of. */
	public Recipient about(EmailAddress address) {
		Optional<Recipient> named = this.recipients.stream()
			.filter((one) -> one.address() != null && one.address().normalised().equals(address.normalised()))
			.findFirst();
		return named.orElseGet(() -> (this.recipients.size() == 1) ? this.recipients.get(0)
				: Recipient.nobody(this.recipients.isEmpty() ? this.kind : AnswerKind.UNKNOWN));
	}

}
