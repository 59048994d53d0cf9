package dev.goodword.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A line above every page that concerns the whole installation: mail is not configured,
 * this is a sample. Both layouts show the list under the model attribute {@code banners}.
 *
 * @param kind how grave it is
 * @param key the message key of its sentence
 * @param arguments what the sentence speaks of, in the order of its placeholders
 * @param form what the reader can do at once, if anything
 * @param page the page that says more, for those who may see how the installation is
 * doing; null when there is none
 */
public record Banner(Kind kind, String key, List<Object> arguments, @Nullable Form form, @Nullable String page) {

	/** A banner that only tells. */
	public static Banner of(Kind kind, String key, Object... arguments) {
		return new Banner(kind, key, List.of(arguments), null, null);
	}

	/** The same banner with a form beside its sentence. */
	public Banner with(Form added) {
		return new Banner(this.kind, this.key, this.arguments, added, this.page);
	}

	/** The same banner, leading to a page that says more. */
	public Banner explainedAt(String address) {
		return new Banner(this.kind, this.key, this.arguments, this.form, address);
	}

	/**
	 * How grave a banner is; each kind has a colour and, for those who see none, an icon.
	 */
	public enum Kind {

		/** Something promised cannot happen until somebody acts: red. */
		ALARM("ax-banner--late", "alert"),

		/** Something to know before relying on what is shown: amber. */
		WARNING("ax-banner--warn", "warn"),

		/** A plain fact: grey. */
		FACT("", "clock");

		private final String style;

		private final String icon;

		Kind(String style, String icon) {
			this.style = style;
			this.icon = icon;
		}

		/** The class its line is drawn with. */
		public String style() {
			return this.style;
		}

		/** The name of its icon. */
		public String icon() {
			return this.icon;
		}

	}

	/**
	 * Buttons that post one value to an address.
	 *
	 * @param action the address within the product, such as {@code /sample/clock}
	 * @param name the parameter every button sends
	 * @param choices the buttons
	 */
	public record Form(String action, String name, List<Choice> choices) {
	}

	/**
	 * One button.
	 *
	 * @param value what it sends
	 * @param key the message key of its word
	 */
	public record Choice(String value, String key) {
	}

}
