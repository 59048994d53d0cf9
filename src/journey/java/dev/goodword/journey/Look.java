package dev.goodword.journey;

import java.util.Locale;

import com.microsoft.playwright.options.ColorScheme;

/**
 * How somebody looks at the product.
 *
 * @param width of the window in CSS pixels
 * @param language what the browser asks for, such as {@code en} or {@code zh-Hans}
 * @param scheme light or dark
 * @param scripts whether JavaScript runs
 * @param zone the browser's time zone
 */
public record Look(int width, String language, ColorScheme scheme, boolean scripts, String zone) {

	private static final int DESK = 1366;

	private static final int PHONE = 390;

	/** An English desk by daylight. */
	public static Look english() {
		return new Look(DESK, "en", ColorScheme.LIGHT, true, "Europe/London");
	}

	/** A Chinese desk by daylight. */
	public static Look chinese() {
		return new Look(DESK, "zh-Hans", ColorScheme.LIGHT, true, "Asia/Shanghai");
	}

	public Look onPhone() {
		return wide(PHONE);
	}

	public Look wide(int pixels) {
		return new Look(pixels, this.language, this.scheme, this.scripts, this.zone);
	}

	public Look inTheDark() {
		return new Look(this.width, this.language, ColorScheme.DARK, this.scripts, this.zone);
	}

	/** The same person at the other kind of machine, at the other time of the day. */
	public Look turned() {
		return new Look((this.width == DESK) ? PHONE : DESK, this.language,
				(this.scheme == ColorScheme.DARK) ? ColorScheme.LIGHT : ColorScheme.DARK, this.scripts, this.zone);
	}

	public Look withoutScripts() {
		return new Look(this.width, this.language, this.scheme, false, this.zone);
	}

	/** As in {@code 390-zh-Hans-dark}: part of the name of a picture. */
	@Override
	public String toString() {
		return this.width + "-" + this.language + "-" + this.scheme.name().toLowerCase(Locale.ROOT)
				+ (this.scripts ? "" : "-noscript");
	}

}
