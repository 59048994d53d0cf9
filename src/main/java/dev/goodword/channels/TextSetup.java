package dev.goodword.channels;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * How texts go to a provider, but for the key.
 *
 * @param address where it takes texts
 * @param signature the registered name texts begin with
 * @param templateEn the provider's name of the registered English words; may be empty
 * @param templateZh the provider's name of the registered Chinese words; may be empty
 * @param limits how many may leave
 */
@Embeddable
public record TextSetup(@Column(name = "address") String address, @Column(name = "signature") String signature,
		@Column(name = "template_en") String templateEn, @Column(name = "template_zh") String templateZh,
		@Embedded TextLimits limits) {

	/** The provider's host. */
	public String host() {
		return Objects.requireNonNullElse(URI.create(this.address).getHost(), "");
	}

	/** Whether the provider gets the same, where it got it before. */
	boolean goesAs(@Nullable TextSetup before) {
		return before != null && before
			.equals(new TextSetup(this.address, this.signature, this.templateEn, this.templateZh, before.limits()));
	}

	/**
	 * A short mark that is another one for other settings or another sealed key.
	 */
	String stamp(byte[] sealedKey) {
		String all = String.join("\n", this.address, this.signature, this.templateEn, this.templateZh,
				this.limits.toString(), Base64.getEncoder().encodeToString(sealedKey));
		return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
	}

	/** The host alone: an address from outside a page may hold a secret. */
	@Override
	public String toString() {
		return "texts by " + host();
	}

}
