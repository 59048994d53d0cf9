package dev.goodword.channels;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The settings under {@code goodword.texts}, which hold where nothing is set up on the
 * page; without address, key and signature they name no provider.
 *
 * @param url where the provider takes texts, by https
 * @param key what we show to be us; stands in no log
 * @param signature the registered name texts begin with
 * @param templateEn the provider's name of the registered English words
 * @param templateZh the provider's name of the registered Chinese words
 * @param daily how many texts one person gets a day, where they are
 * @param perSecond how many leave a second altogether
 * @param perMinute how many leave a minute altogether
 * @param perDay how many leave in 24 hours altogether
 */
@Validated
@ConfigurationProperties("goodword.texts")
record TextSettings(@DefaultValue("") String url, @DefaultValue("") String key, @DefaultValue("") String signature,
		@DefaultValue("") String templateEn, @DefaultValue("") String templateZh, @DefaultValue("2") @Min(1) int daily,
		@DefaultValue("5") @Min(1) int perSecond, @DefaultValue("30") @Min(1) int perMinute,
		@DefaultValue("1000") @Min(1) int perDay) {

	boolean isConfigured() {
		return !this.url.isBlank() && !this.key.isBlank() && !this.signature.isBlank();
	}

	/** The way a text goes by these. */
	TextWay way() {
		return new TextWay(new TextSetup(this.url, this.signature, this.templateEn, this.templateZh,
				new TextLimits(this.daily, this.perSecond, this.perMinute, this.perDay)), this.key);
	}

	/** Hides the key. */
	@Override
	public String toString() {
		return "TextSettings[configured=" + isConfigured() + "]";
	}

}
