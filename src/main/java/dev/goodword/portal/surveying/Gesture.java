package dev.goodword.portal.surveying;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

import dev.goodword.shared.Chance;
import dev.goodword.shared.Vault;

import org.springframework.stereotype.Component;

/**
 * Tells people from machines that open and send every form: a page that was open for a
 * moment and was touched, or a code typed from one page into the next. Signed notes that
 * travel with the form; nothing is stored.
 */
@Component
class Gesture {

	private static final Duration LEAST = Duration.ofMillis(1500);

	private static final Duration VALID = Duration.ofHours(12);

	private static final int CODES = 10_000;

	private static final String SHOWN = "survey-shown";

	private static final String TOUCHED = "survey-touched";

	private static final String CODE = "survey-code";

	private final Vault vault;

	private final Chance chance;

	private final InstantSource clock;

	Gesture(Vault vault, Chance chance, InstantSource clock) {
		this.vault = vault;
		this.chance = chance;
		this.clock = clock;
	}

	/** The note that the page was shown now. */
	String shown(String link) {
		return note(SHOWN, link);
	}

	/** The note that somebody moved, touched or typed. */
	String touched(String link) {
		return note(TOUCHED, link);
	}

	/** Whether a page with these two notes was in a person's hands. */
	boolean isPerson(String link, String shown, String touched) {
		Optional<Instant> first = read(SHOWN, link, shown);
		Optional<Instant> then = read(TOUCHED, link, touched);
		return first.isPresent() && then.isPresent() && !then.get().isBefore(first.get()) && isLongEnough(first.get());
	}

	/** How long the page was open; nothing when nobody can know. */
	Duration onPage(String link, String shown) {
		return read(SHOWN, link, shown).map((at) -> Duration.between(at, this.clock.instant())).orElse(Duration.ZERO);
	}

	/** A code for people without script. */
	Code code(String link) {
		String digits = String.format(Locale.ROOT, "%04d", this.chance.below(CODES));
		return new Code(digits, note(CODE, link + ":" + digits));
	}

	/** Whether the code was typed that the page showed. */
	boolean isTyped(String link, String digits, String proof) {
		return digits.matches("\\d{4}")
				&& read(CODE, link + ":" + digits, proof).filter(this::isLongEnough).isPresent();
	}

	private boolean isLongEnough(Instant since) {
		return Duration.between(since, this.clock.instant()).compareTo(LEAST) >= 0;
	}

	private String note(String purpose, String what) {
		String at = Long.toString(this.clock.instant().toEpochMilli());
		return at + "." + this.vault.sign(purpose, what + "@" + at);
	}

	private Optional<Instant> read(String purpose, String what, String note) {
		int dot = note.indexOf('.');
		if (dot < 1 || !note.substring(0, dot).matches("\\d{1,15}")) {
			return Optional.empty();
		}
		String at = note.substring(0, dot);
		Instant then = Instant.ofEpochMilli(Long.parseLong(at));
		boolean ours = this.vault.verifies(purpose, what + "@" + at, note.substring(dot + 1));
		return (ours && then.plus(VALID).isAfter(this.clock.instant())) ? Optional.of(then) : Optional.empty();
	}

	/**
	 * A code to type.
	 *
	 * @param digits what the page shows
	 * @param proof the note that travels with the form
	 */
	record Code(String digits, String proof) {
	}

}
