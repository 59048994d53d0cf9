package dev.goodword.communication;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateSeal;
import dev.goodword.communication.templates.Letter;
import dev.goodword.shared.CalendarPart;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Keeps letters under the candidate's own key: destroying the key destroys the words and
 * leaves the proof that something was told.
 */
@Component
class LetterBox {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final CandidateSeal seal;

	LetterBox(CandidateSeal seal) {
		this.seal = seal;
	}

	/**
	 * What is kept of a letter.
	 *
	 * @param calendars what it brings for a calendar; null in letters of earlier times
	 */
	record Stored(String subject, List<String> paragraphs, String text, String html,
			@Nullable List<CalendarPart> calendars) {

		static final Stored NOTHING = new Stored("", List.of(), "", "", List.of());

		List<CalendarPart> carried() {
			return (this.calendars != null) ? this.calendars : List.of();
		}

		/** The letter as it leaves, with the secret where its placeholder stands. */
		Stored with(String secret) {
			return new Stored(this.subject, this.paragraphs, this.text.replace(MailLinks.PLACEHOLDER, secret),
					this.html.replace(MailLinks.PLACEHOLDER, secret), this.calendars);
		}

	}

	/**
	 * A letter nobody reads without the candidate's key.
	 *
	 * @param hash the fingerprint that stays when the words are gone
	 */
	@SuppressWarnings("ArrayRecordComponent") // two columns on their way to their row
	record Kept(byte[] sealed, byte[] hash) {
	}

	Kept keep(CandidateId candidate, Letter letter, List<CalendarPart> calendars) {
		byte[] plain = JSON.writeValueAsBytes(
				new Stored(letter.subject(), letter.paragraphs(), letter.text(), letter.html(), calendars));
		return new Kept(this.seal.seal(candidate, packed(plain)), sha256(plain));
	}

	byte[] sealSecret(CandidateId candidate, String secret) {
		return this.seal.seal(candidate, secret.getBytes(StandardCharsets.US_ASCII));
	}

	String openSecret(CandidateId candidate, byte[] sealed) {
		return new String(this.seal.open(candidate, sealed), StandardCharsets.US_ASCII);
	}

	/** The letter; empty words when there are none. */
	Stored open(CandidateId candidate, byte @Nullable [] sealed) {
		return (sealed != null) ? JSON.readValue(unpacked(this.seal.open(candidate, sealed)), Stored.class)
				: Stored.NOTHING;
	}

	/** A letter is mostly its frame: packed it is a quarter to store and to seal. */
	private static byte[] packed(byte[] plain) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 2);
		try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
			out.write(plain);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return packed.toByteArray();
	}

	/** Letters of earlier times were not packed. */
	private static byte[] unpacked(byte[] kept) {
		if (kept[0] == '{') {
			return kept;
		}
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(kept))) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static byte[] sha256(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new AssertionError("Every Java has SHA-256", ex);
		}
	}

	static byte[] sha256(String text) {
		return sha256(text.getBytes(StandardCharsets.UTF_8));
	}

}
