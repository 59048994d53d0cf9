package dev.goodword.communication;

import java.util.List;
import java.util.Locale;

import dev.goodword.shared.EmailAddress;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom this installation may write to. Every installation other than the one people apply
 * at names here those who try it out.
 *
 * @param only addresses, and domains with an {@code @} before them; empty for everybody
 */
@ConfigurationProperties("goodword.mail.recipients")
record Recipients(@DefaultValue List<String> only) {

	/** Why a message leaves to nobody. */
	static final String NOT_ALLOWED = "allowList";

	Recipients {
		only = only.stream().map((entry) -> entry.strip().toLowerCase(Locale.ROOT)).toList();
		if (only.stream().anyMatch((entry) -> !entry.contains("@"))) {
			throw new IllegalArgumentException(
					"goodword.mail.recipients.only takes addresses, and domains as @domain.example");
		}
	}

	/** Whether that address may be written to. */
	boolean allow(EmailAddress address) {
		return this.only.isEmpty() || this.only.contains(address.normalised())
				|| this.only.contains("@" + address.domain());
	}

}
