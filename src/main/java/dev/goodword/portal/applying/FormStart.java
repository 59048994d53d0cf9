package dev.goodword.portal.applying;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

import dev.goodword.shared.Vault;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The moment a form was first shown, carried by the form itself and signed, so that a
 * program cannot pretend to have taken its time.
 */
@Component
class FormStart {

	/** What nobody needs less than for reading and sending. */
	static final Duration LEAST = Duration.ofSeconds(3);

	private static final String PURPOSE = "portal.form-start";

	private final Vault vault;

	FormStart(Vault vault) {
		this.vault = vault;
	}

	/** The text the form carries. */
	String write(String code, Instant at) {
		String moment = Long.toString(at.getEpochSecond());
		return moment + "." + this.vault.sign(PURPOSE, code + "|" + moment);
	}

	/** The moment the form carries; the given one when it carries none of ours. */
	Instant read(String code, @Nullable String carried, Instant otherwise) {
		int dot = (carried != null) ? carried.indexOf('.') : -1;
		if (carried == null || dot < 1
				|| !this.vault.verifies(PURPOSE, code + "|" + carried.substring(0, dot), carried.substring(dot + 1))) {
			return otherwise;
		}
		try {
			return Instant.ofEpochSecond(Long.parseLong(carried.substring(0, dot)));
		}
		catch (NumberFormatException | DateTimeException ex) {
			return otherwise;
		}
	}

}
