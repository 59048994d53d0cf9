package dev.goodword.communication;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import dev.goodword.communication.bounces.MachineAnswer;
import dev.goodword.shared.EmailAddress;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What machines say of letters in private. It takes effect, and nothing of it is kept: it
 * repeats the address and the words, and whoever sorts mail may be of the hiring team.
 */
@Service
@Transactional
public class PersonalReturns {

	/** One mail names so many others at most. */
	private static final int MOST = 20;

	private final MailTokens tokens;

	private final VisitorThreads threads;

	private final StaffDigestRepository digests;

	PersonalReturns(MailTokens tokens, VisitorThreads threads, StaffDigestRepository digests) {
		this.tokens = tokens;
		this.threads = threads;
		this.digests = digests;
	}

	/**
	 * Whether a mail is about a letter in private, by where it was sent or what it names;
	 * also about one that was forgotten.
	 * @param named the Message-IDs it names, with their angle brackets
	 */
	@Transactional(readOnly = true)
	public boolean isAbout(Collection<EmailAddress> recipients, Collection<String> named) {
		return this.tokens.visitorMail(recipients).filter((id) -> this.digests.findById(id).isEmpty()).isPresent()
				|| letter(recipients, named).isPresent();
	}

	/** The same of a report, which is heard. Hearing it twice changes nothing. */
	public boolean heard(Collection<EmailAddress> recipients, Collection<String> named, MachineAnswer report,
			Instant now) {
		Optional<UUID> letter = letter(recipients, named);
		letter.flatMap(this.digests::lock)
			.filter((digest) -> isLost(report) && digest.cameBack(now))
			.ifPresent(this.digests::save);
		return letter.isPresent();
	}

	private static boolean isLost(MachineAnswer report) {
		return switch (report.kind()) {
			case HARD, SOFT, OUR_FAULT -> true;
			default -> false;
		};
	}

	private Optional<UUID> letter(Collection<EmailAddress> recipients, Collection<String> named) {
		return Stream
			.concat(this.tokens.visitorMail(recipients).stream(),
					named.stream().limit(MOST).flatMap((one) -> this.threads.mail(one).stream()))
			.filter((id) -> this.digests.findById(id).filter((digest) -> digest.about().personal() != null).isPresent())
			.findFirst();
	}

}
