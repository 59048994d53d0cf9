package dev.goodword.communication;

import dev.goodword.shared.LocaleTag;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The finished letter as it is stored.
 *
 * @param language the tag of its language
 * @param templateNumber the content version it was written with
 * @param sealed the letter under the candidate's key; null when it could not be written
 * or was a secret that is over
 * @param secret what stands for the placeholder in the letter's link, under the same key;
 * null when the letter holds none or its hand-over is settled
 * @param hash its fingerprint, which stays as proof
 * @param headerId its Message-ID
 */
@Embeddable
record Words(@Column(name = "language") String language, @Column(name = "template_number") String templateNumber,
		@Column(name = "body") byte @Nullable [] sealed, @Column(name = "body_hash") byte @Nullable [] hash,
		@Column(name = "header_id") String headerId, @Column(name = "secret") byte @Nullable [] secret) {

	Words(String language, String templateNumber, byte @Nullable [] sealed, byte @Nullable [] hash, String headerId) {
		this(language, templateNumber, sealed, hash, headerId, null);
	}

	LocaleTag tag() {
		return new LocaleTag(this.language);
	}

	boolean exist() {
		return this.hash != null;
	}

	/** Without the secret: of a letter that is one as a whole nothing stays. */
	Words forgotten(boolean wholly) {
		return new Words(this.language, this.templateNumber, wholly ? null : this.sealed, this.hash, this.headerId);
	}

	Words withSecret(byte[] sealedSecret) {
		return new Words(this.language, this.templateNumber, this.sealed, this.hash, this.headerId, sealedSecret);
	}

}
