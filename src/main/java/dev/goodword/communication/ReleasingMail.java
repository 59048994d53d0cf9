package dev.goodword.communication;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.goodword.audit.AuditLog;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets mail leave from an installation whose database was copied or restored, once a
 * person has seen what would go out.
 */
@Service
@Transactional
public class ReleasingMail {

	private static final Logger log = LoggerFactory.getLogger(ReleasingMail.class);

	private static final Set<MessageState> LEAVING = EnumSet.of(MessageState.QUEUED, MessageState.WAITING,
			MessageState.DEFERRED);

	private final MailAuthority authority;

	private final MessageRepository messages;

	private final StaffDigestRepository digests;

	private final AuditLog audit;

	private final InstantSource clock;

	ReleasingMail(MailAuthority authority, MessageRepository messages, StaffDigestRepository digests, AuditLog audit,
			InstantSource clock) {
		this.authority = authority;
		this.messages = messages;
		this.digests = digests;
		this.audit = audit;
		this.clock = clock;
	}

	/** What a person has to look at; empty when mail may leave from here. */
	public Optional<HeldMail> held() {
		if (this.authority.isHeld()) {
			return Optional.empty();
		}
		Instant now = this.clock.instant();
		long stale = this.messages.countStale(LEAVING, now);
		long toVisitors = this.digests.countDue(DigestState.QUEUED, now, VisitorTurn.ALL);
		return Optional.of(new HeldMail(this.authority.isRestored(), this.authority.holder(),
				this.messages.countDue(LEAVING, now) - stale + toVisitors, stale));
	}

	/**
	 * Mail leaves from here from now on, unless the database says something else than the
	 * person saw.
	 * @param from as {@link HeldMail#holder} gave it
	 * @param who the person's account; null for whoever starts the installation
	 * @return whether it does
	 */
	public boolean release(String from, @Nullable UUID who) {
		Optional<HeldMail> held = held();
		if (held.isEmpty() || !this.authority.takeOver(from)) {
			return false;
		}
		HeldMail seen = held.get();
		log.warn("Mail leaves from this installation from now on, no longer from {}: {} messages are due now, {} are"
				+ " stale and never leave", seen.holder(), seen.due(), seen.stale());
		this.audit.record(who, "mail.released", "mail", Integer.toString(MailAuthority.ONLY),
				Map.of("from", seen.holder(), "to", this.authority.holder(), "due", Long.toString(seen.due()), "stale",
						Long.toString(seen.stale())),
				null);
		return true;
	}

}
