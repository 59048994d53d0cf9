package dev.goodword.communication;

import java.util.Locale;

import dev.goodword.communication.domain.DomainPolicy;
import dev.goodword.communication.domain.DomainReport;
import dev.goodword.communication.domain.SendingDomain;
import dev.goodword.shared.DnsTexts;
import dev.goodword.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Asks the network whether others can tell that our mail is ours. */
@Service
public class CheckingDomain {

	private final DomainPolicy policy;

	private final SendingDomain domain;

	/**
	 * For the domain our settings send from.
	 * @param selector the name under which the key that signs is published
	 */
	CheckingDomain(DnsTexts dns, MailSettings settings, @Value("${goodword.mail.dkim-selector:}") String selector) {
		this.policy = new DomainPolicy(dns);
		String from = settings.sender().domain();
		this.domain = new SendingDomain(small(from), small(envelope(settings.bounces(), from)),
				selector.isBlank() ? null : small(selector.strip()));
	}

	private static String envelope(@Nullable String bounces, String from) {
		return (bounces == null || bounces.isBlank()) ? from
				: new EmailAddress(bounces.replace(MailTokens.PLACE, "a")).domain();
	}

	private static String small(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	/** What the domain says about itself now; takes as long as the network needs. */
	public DomainReport look() {
		return this.policy.look(this.domain);
	}

}
