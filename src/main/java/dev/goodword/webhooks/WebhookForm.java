package dev.goodword.webhooks;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.goodword.outbound.Outbound;
import dev.goodword.outbound.OutboundFailed;
import dev.goodword.outbound.OutboundUrl;
import dev.goodword.outbound.UrlRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What is asked about another system that is to be told.
 *
 * @param name what people call it
 * @param url where it is told
 * @param types the codes of what it is told of
 * @param personal whether names and addresses may be told
 */
record WebhookForm(@Nullable String name, @Nullable String url, @Nullable List<String> types,
		@Nullable Boolean personal) {

	private static final int LONGEST_NAME = 100;

	private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069\\u2028\\u2029]");

	WebhookForm {
		name = Objects.requireNonNullElse(name, "").strip();
		url = Objects.requireNonNullElse(url, "").strip();
		types = (types != null) ? List.copyOf(types) : List.of();
		personal = Boolean.TRUE.equals(personal);
	}

	static WebhookForm empty() {
		return new WebhookForm("", "", List.of(), false);
	}

	static WebhookForm of(Subscription.Wish wish) {
		return new WebhookForm(wish.name(), wish.url().text(),
				wish.types().stream().map(EventType::code).sorted().toList(), wish.personal());
	}

	/** Whether the type is ticked. */
	public boolean has(String code) {
		return Objects.requireNonNull(this.types).contains(code);
	}

	/** Notes what cannot be taken as it is; looks whether the address may be called. */
	void check(Outbound outbound, Errors errors) {
		String typed = Objects.requireNonNull(this.name);
		if (typed.isEmpty() || typed.length() > LONGEST_NAME || UNFIT.matcher(typed).find()) {
			errors.rejectValue("name", "webhooks.name.bad");
		}
		try {
			outbound.check(Objects.requireNonNull(this.url));
		}
		catch (UrlRefused ex) {
			errors.rejectValue("url", ex.reason().label());
		}
		catch (OutboundFailed ex) {
			errors.rejectValue("url", ex.reason().label());
		}
		if (known().isEmpty()) {
			errors.rejectValue("types", "webhooks.types.none");
		}
	}

	/** What is asked for, once it was checked. */
	Subscription.Wish wish() {
		return new Subscription.Wish(Objects.requireNonNull(this.name),
				OutboundUrl.of(Objects.requireNonNull(this.url)), known(), Boolean.TRUE.equals(this.personal));
	}

	private Set<EventType> known() {
		return EventType.published().stream().filter((type) -> has(type.code())).collect(Collectors.toSet());
	}

	/** Hides the address, which may hold a secret. */
	@Override
	public String toString() {
		return "WebhookForm[" + this.name + "]";
	}

}
