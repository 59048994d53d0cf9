package dev.goodword.communication;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.goodword.interviews.InterviewId;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.Vault;
import org.apache.commons.codec.binary.Base32;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The addresses that lead answers and reports back to one message: its id and a signature
 * of 128 bits, in small letters and figures, since mail servers fold case. Nothing is
 * stored; without the installation's key nobody can make one.
 */
@Component
public class MailTokens {

	/** What stands for the token in a configured address. */
	static final String PLACE = "{token}";

	/** How long a token is. */
	static final int LENGTH = 52;

	private static final int HALF = 26;

	private static final String REPLY = "reply-address";

	private static final String CALENDAR = "calendar-address";

	private static final String CANARY = "canary-address";

	private static final String VISITOR = "visitor-address";

	private static final String BOUNCE = "bounce-address";

	private static final String VISITOR_BOUNCE = "visitor-bounce-address";

	private static final Pattern TOKEN = Pattern.compile("(?<![a-z0-9])[a-z2-7]{" + LENGTH + "}(?![a-z0-9])");

	private final MailSettings settings;

	private final Vault vault;

	MailTokens(MailSettings settings, Vault vault) {
		this.settings = settings;
		this.vault = vault;
	}

	/** Where answers to this message come; empty when no such address is configured. */
	Optional<EmailAddress> repliesTo(MessageId message) {
		return address(this.settings.replies(), REPLY, message);
	}

	/** Where reports on this message come; empty when no such address is configured. */
	Optional<EmailAddress> bouncesTo(MessageId message) {
		return address(this.settings.bounces(), BOUNCE, message);
	}

	/**
	 * Where calendar programs answer about an appointment: the same through all its
	 * changes. Empty when no such address is configured.
	 */
	Optional<EmailAddress> answersAbout(InterviewId talk) {
		return address(this.settings.replies(), CALENDAR, new MessageId(talk.value()));
	}

	/**
	 * Where answers about a question of somebody who has not applied come; empty when no
	 * such address is configured.
	 */
	Optional<EmailAddress> answersAbout(VisitorQuestionId question) {
		return address(this.settings.replies(), VISITOR, new MessageId(question.value()));
	}

	/** The question that a mail to these addresses is about; empty when it is none. */
	Optional<VisitorQuestionId> visitor(Collection<EmailAddress> recipients) {
		return found(VISITOR, recipients).map((found) -> new VisitorQuestionId(found.value()));
	}

	/**
	 * Where reports on one mail to somebody who has not applied come; empty when no such
	 * address is configured.
	 */
	Optional<EmailAddress> bouncesToVisitor(UUID mail) {
		return address(this.settings.bounces(), VISITOR_BOUNCE, new MessageId(mail));
	}

	/** The mail to a visitor that these addresses report on; empty when it is none. */
	Optional<UUID> visitorMail(Collection<EmailAddress> recipients) {
		return found(VISITOR_BOUNCE, recipients).map(MessageId::value);
	}

	/** Where this mail to ourselves comes; empty when no such address is configured. */
	Optional<EmailAddress> canaryTo(UUID canary) {
		return address(this.settings.replies(), CANARY, new MessageId(canary));
	}

	/** The mail to ourselves that came to these addresses; empty when it is none. */
	public Optional<UUID> canary(Collection<EmailAddress> recipients) {
		return found(CANARY, recipients).map(MessageId::value);
	}

	/** The message that a mail to these addresses answers; empty when none is genuine. */
	public Optional<MessageId> answered(Collection<EmailAddress> recipients) {
		return found(REPLY, recipients);
	}

	/**
	 * The message that a mail to these addresses reports on; empty when none is genuine.
	 */
	public Optional<MessageId> reported(Collection<EmailAddress> recipients) {
		return found(BOUNCE, recipients);
	}

	private Optional<EmailAddress> address(@Nullable String pattern, String purpose, MessageId message) {
		return (pattern == null || pattern.isBlank()) ? Optional.empty()
				: Optional.of(new EmailAddress(pattern.strip().replace(PLACE, token(purpose, message))));
	}

	private Optional<MessageId> found(String purpose, Collection<EmailAddress> recipients) {
		return recipients.stream()
			.map((address) -> TOKEN.matcher(address.value().toLowerCase(Locale.ROOT)))
			.filter(Matcher::find)
			.flatMap((match) -> genuine(purpose, match.group()).stream())
			.findFirst();
	}

	private Optional<MessageId> genuine(String purpose, String token) {
		byte[] id = bytes(token.substring(0, HALF));
		ByteBuffer buffer = ByteBuffer.wrap(id);
		MessageId message = new MessageId(new UUID(buffer.getLong(), buffer.getLong()));
		return MessageDigest.isEqual(signature(purpose, message), bytes(token.substring(HALF))) ? Optional.of(message)
				: Optional.empty();
	}

	private String token(String purpose, MessageId message) {
		byte[] id = ByteBuffer.allocate(16)
			.putLong(message.value().getMostSignificantBits())
			.putLong(message.value().getLeastSignificantBits())
			.array();
		return text(id) + text(signature(purpose, message));
	}

	private byte[] signature(String purpose, MessageId message) {
		return Arrays.copyOf(Base64.getUrlDecoder().decode(this.vault.sign(purpose, message.toString())), 16);
	}

	/** 128 bits as 26 signs of five bits each (RFC 4648, not filled up). */
	private static String text(byte[] bytes) {
		return new Base32().encodeToString(bytes).substring(0, HALF).toLowerCase(Locale.ROOT);
	}

	private static byte[] bytes(String text) {
		return Arrays.copyOf(new Base32().decode(text.toUpperCase(Locale.ROOT)), 16);
	}

}
