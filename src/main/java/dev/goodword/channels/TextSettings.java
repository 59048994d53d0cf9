package dev.goodword.channels;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The settings under {@code goodword.texts}; without address, key and signature no text
 * is ever sent.
 *
 * @param url where the provider takes texts, by https
 * @param key what we show to be us; stands in no log
 * @param signature the registered name texts begin with
 * @param templateEn the provider's name of the registered English words
 * @param templateZh the provider's name of the registered Chinese words
 * @param daily how many texts one person gets a day, where they are
 * @param perMinute how many leave a minute altogether
 */
@Validated
@ConfigurationProperties("goodword.texts")
record TextSettings(@DefaultValue("") String url, @DefaultValue("") String key, @DefaultValue("") String signature,
		@DefaultValue("") String templateEn, @DefaultValue("") String templateZh, @DefaultValue("2") @Min(1) int daily,
		@DefaultValue("30") @Min(1) int perMinute) {

	boolean isConfigured() {
		return !this.url.isBlank() && !this.key.isBlank() && !this.signature.isBlank();
	}

	/** Hides the key. */
	@Override
	public String toString() {
		return "TextSettings[configured=" + isConfigured() + "]";
	}

}
