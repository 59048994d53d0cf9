package dev.goodword.desk.channels;

import java.util.Optional;
import java.util.regex.Pattern;

import dev.goodword.channels.TextAddress;
import dev.goodword.channels.TextLimits;
import dev.goodword.channels.TextProviderSummary;
import dev.goodword.channels.TextSetup;
import dev.goodword.channels.TextWish;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What is asked about the provider of texts. Everything is text, so that nothing typed is
 * lost but the key.
 *
 * @param address where it takes texts
 * @param secretKey what we show to be us; empty to keep the one there is, null when it
 * got lost on the way
 * @param signature the registered name texts begin with
 * @param templateEn the provider's name of the English words
 * @param templateZh the provider's name of the Chinese words
 * @param oneADay how many one person gets a day
 * @param aSecond how many leave a second
 * @param aMinute how many leave a minute
 * @param aDay how many leave in 24 hours
 * @param stamp of the settings that were looked at
 * @param keyTyped "true" when this form came back once without the key typed into it
 */
record TextProviderForm(@Nullable String address, @Nullable String secretKey, @Nullable String signature,
		@Nullable String templateEn, @Nullable String templateZh, @Nullable String oneADay, @Nullable String aSecond,
		@Nullable String aMinute, @Nullable String aDay, @Nullable String stamp, @Nullable String keyTyped) {

	private static final int LONGEST_KEY = 400;

	private static final int LONGEST_SIGNATURE = 40;

	private static final int LONGEST_TEMPLATE = 80;

	private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069\\u2028\\u2029]");

	/** What can stand in the header of a request. */
	private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1," + LONGEST_KEY + "}");

	private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

	TextProviderForm {
		address = text(address);
		signature = text(signature);
		templateEn = text(templateEn);
		templateZh = text(templateZh);
		oneADay = text(oneADay);
		aSecond = text(aSecond);
		aMinute = text(aMinute);
		aDay = text(aDay);
		stamp = text(stamp);
		keyTyped = text(keyTyped);
	}

	/** What may be seen of what was set up: never its key. */
	static TextProviderForm of(TextProviderSummary known) {
		TextSetup own = known.own();
		TextSetup shown = (own != null) ? own : new TextSetup("", "", "", "", TextLimits.USUAL);
		TextLimits limits = shown.limits();
		return new TextProviderForm(shown.address(), "", shown.signature(), shown.templateEn(), shown.templateZh(),
				String.valueOf(limits.oneADay()), String.valueOf(limits.aSecond()), String.valueOf(limits.aMinute()),
				String.valueOf(limits.aDay()), known.stamp(), "");
	}

	/** Notes what cannot be taken as it is; looks whether the address may be called. */
	void check(TextProviderSummary known, TextAddress addresses, Errors errors) {
		addresses.refusal(text(this.address)).ifPresent((why) -> errors.rejectValue("address", why));
		checkKey(known.own(), errors);
		if (text(this.signature).isEmpty() || !fits(this.signature, LONGEST_SIGNATURE)) {
			errors.rejectValue("signature", "channels.provider.signature.bad");
		}
		checkTemplate("templateEn", this.templateEn, errors);
		checkTemplate("templateZh", this.templateZh, errors);
		checkLimit("oneADay", this.oneADay, TextLimits.MOST.oneADay(), errors);
		checkLimit("aSecond", this.aSecond, TextLimits.MOST.aSecond(), errors);
		checkLimit("aMinute", this.aMinute, TextLimits.MOST.aMinute(), errors);
		checkLimit("aDay", this.aDay, TextLimits.MOST.aDay(), errors);
		if (errors.hasErrors()) {
			missKey(errors);
		}
	}

	/**
	 * Says that the form comes back without the key that was typed: left empty then, it
	 * would silently be the old one.
	 */
	void missKey(Errors errors) {
		if (isKeyMissed() && !errors.hasFieldErrors("secretKey")) {
			errors.rejectValue("secretKey", "channels.provider.key.typed");
		}
	}

	/** Whether a key was typed that the page which gives the form back leaves out. */
	public boolean isKeyMissed() {
		return !text(this.secretKey).isEmpty() || "true".equals(this.keyTyped);
	}

	/**
	 * A key never goes to another address than the one it was typed for, and is not
	 * silently the old one because the new one was left out on the way.
	 */
	private void checkKey(@Nullable TextSetup own, Errors errors) {
		boolean typed = !text(this.secretKey).isEmpty();
		if (typed && !KEY.matcher(text(this.secretKey)).matches()) {
			errors.rejectValue("secretKey", "channels.provider.key.bad");
		}
		else if (!typed && (own == null || !own.address().equals(TextAddress.plain(text(this.address))))) {
			errors.rejectValue("secretKey",
					(own == null) ? "channels.provider.key.none" : "channels.provider.key.again");
		}
		else if (this.secretKey == null) {
			errors.rejectValue("secretKey", "channels.provider.key.lost");
		}
		else if (!typed) {
			missKey(errors);
		}
	}

	private static void checkTemplate(String field, @Nullable String typed, Errors errors) {
		if (!fits(typed, LONGEST_TEMPLATE)) {
			errors.rejectValue(field, "channels.provider.template.bad");
		}
	}

	private static void checkLimit(String field, @Nullable String typed, int most, Errors errors) {
		if (number(typed).filter((limit) -> limit >= 1 && limit <= most).isEmpty()) {
			errors.rejectValue(field, "channels.provider.limit.bad", new Object[] { most }, null);
		}
	}

	private static boolean fits(@Nullable String typed, int longest) {
		return text(typed).length() <= longest && !UNFIT.matcher(text(typed)).find();
	}

	private static Optional<Integer> number(@Nullable String typed) {
		return Optional.of(text(typed)).filter((text) -> NUMBER.matcher(text).matches()).map(Integer::valueOf);
	}

	/** What is wished; only after {@link #check}. */
	TextWish wish() {
		TextLimits limits = new TextLimits(number(this.oneADay).orElseThrow(), number(this.aSecond).orElseThrow(),
				number(this.aMinute).orElseThrow(), number(this.aDay).orElseThrow());
		return new TextWish(
				new TextSetup(TextAddress.plain(text(this.address)), text(this.signature), text(this.templateEn),
						text(this.templateZh), limits),
				text(this.secretKey).isEmpty() ? null : text(this.secretKey), text(this.stamp));
	}

	/** Hides the key. */
	@Override
	public String toString() {
		return "provider of texts";
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
