package dev.goodword.communication;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.shared.EmailAddress;

import org.springframework.stereotype.Component;

/**
 * Which question of somebody who has not applied a mail answers: by the address it was
 * sent to, else by the mails of ours it names.
 */
@Component
public class VisitorThreads {

	/** So many of the mails it names are looked at. */
	private static final int MOST = 20;

	private static final Pattern HEADER_ID = Pattern.compile("<([0-9a-f]{32})\\..+@.+>");

	private final MailTokens tokens;

	private final StaffDigestRepository digests;

	private final Writing writing;

	VisitorThreads(MailTokens tokens, StaffDigestRepository digests, Writing writing) {
		this.tokens = tokens;
		this.digests = digests;
		this.writing = writing;
	}

	/**
	 * The question; empty when nothing genuine leads to one.
	 * @param named the Message-IDs it names, with their angle brackets
	 */
	public Optional<VisitorQuestionId> answered(Collection<EmailAddress> recipients, Collection<String> named) {
		return this.tokens.visitor(recipients)
			.or(() -> named.stream().limit(MOST).flatMap((one) -> sentAs(one).stream()).findFirst());
	}

	private Optional<VisitorQuestionId> sentAs(String headerId) {
		return mail(headerId).flatMap(this.digests::findById)
			.map(StaffDigest::about)
			.map(StaffMatter::visitor)
			.map(VisitorTurn::question);
	}

	/** The mail of ours that left under this Message-ID, if we wrote that. */
	Optional<UUID> mail(String headerId) {
		Matcher parts = HEADER_ID.matcher(headerId);
		return parts.matches()
				? Optional.of(id(parts.group(1))).filter((id) -> headerId.equals(this.writing.headerId(id)))
				: Optional.empty();
	}

	private static UUID id(String digits) {
		return new UUID(Long.parseUnsignedLong(digits.substring(0, 16), 16),
				Long.parseUnsignedLong(digits.substring(16), 16));
	}

}
