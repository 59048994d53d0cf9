package dev.goodword.channels;

import java.time.Instant;
import java.util.Objects;

import dev.goodword.shared.Delivered;
import dev.goodword.shared.LocaleTag;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * What was set up on the page about texts: one row. Nothing leaves by new settings until
 * a test text was taken with them and somebody switched them on.
 */
@Entity
@Table(name = "text_provider")
class TextProvider {

	/** There is one row. */
	static final int ONLY = 1;

	@Id
	@Column(name = "provider_id")
	private int id;

	@Embedded
	private @Nullable TextSetup setup;

	private byte @Nullable [] sealedKey;

	@Enumerated(EnumType.STRING)
	private TextSwitch switched;

	@Embedded
	private @Nullable TextTrial trial;

	@Version
	private int version;

	@NullUnmarked
	protected TextProvider() {
		this.id = ONLY;
		this.switched = TextSwitch.AS_CONFIGURED;
	}

	/**
	 * Takes settings; unless only limits change, they have to be tried first.
	 * @param key the sealed key; null to keep the one there is
	 */
	void setUp(TextSetup wish, byte @Nullable [] key) {
		if (key != null || !wish.goesAs(this.setup)) {
			this.switched = TextSwitch.OFF;
			this.trial = null;
		}
		this.setup = wish;
		this.sealedKey = (key != null) ? key : this.sealedKey;
	}

	/** As if nothing had ever been set up here. */
	void clear() {
		this.setup = null;
		this.sealedKey = null;
		this.trial = null;
		this.switched = TextSwitch.AS_CONFIGURED;
	}

	/**
	 * Whether the settings may be taken with the key there is: it never goes elsewhere.
	 */
	boolean keepsKeyFor(TextSetup wish) {
		return this.setup != null && this.sealedKey != null && this.setup.address().equals(wish.address());
	}

	void switchOff() {
		this.switched = TextSwitch.OFF;
	}

	/**
	 * Lets texts leave.
	 * @param arrived whether a person says that the test text arrived
	 * @throws TextsUntried when no test text was taken, or arrived, with what was set up
	 * here
	 */
	void switchOn(boolean arrived) {
		if (this.setup != null && !(arrived && trial().isTaken())) {
			throw new TextsUntried();
		}
		this.switched = (this.setup != null) ? TextSwitch.ON : TextSwitch.AS_CONFIGURED;
	}

	void tryOut(byte[] to, LocaleTag language, Instant now) {
		this.trial = TextTrial.asked(to, language.value(), now);
	}

	void hand(Instant now) {
		this.trial = trial().handed(now);
	}

	void settle(Delivered outcome, Instant now) {
		this.trial = trial().settled(outcome, now);
	}

	TextTrial trial() {
		return Objects.requireNonNullElse(this.trial, TextTrial.NONE);
	}

	@Nullable TextSetup setup() {
		return this.setup;
	}

	byte @Nullable [] sealedKey() {
		return this.sealedKey;
	}

	TextSwitch switched() {
		return this.switched;
	}

	/**
	 * What the settings are known by while somebody looks at them: neither a test text
	 * nor a switch changes it.
	 */
	static String stamp(@Nullable TextProvider row) {
		TextSetup setup = (row != null) ? row.setup : null;
		byte[] key = (row != null) ? row.sealedKey : null;
		return (setup != null) ? setup.stamp((key != null) ? key : new byte[0]) : "none";
	}

}
