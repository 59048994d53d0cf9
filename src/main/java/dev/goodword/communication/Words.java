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
 * @param hash its fingerprint, which stays as proof
 * @param headerId its Message-ID
 */
@Embeddable
record Words(@Column(name = "language") String language, @Column(name = "template_number") String templateNumber,
		@Column(name = "body") byte @Nullable [] sealed, @Column(name = "body_hash") byte @Nullable [] hash,
		@Column(name = "header_id") String headerId) {

	LocaleTag tag() {
		return new LocaleTag(this.language);
	}

	boolean exist() {
		return this.hash != null;
	}

	Words forgotten() {
		return new Words(this.language, this.templateNumber, null, this.hash, this.headerId);
	}

}
