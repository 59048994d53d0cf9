package dev.goodword.webhooks;

import java.util.List;
import java.util.Locale;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.outbound.OutboundFailed;
import dev.goodword.outbound.UrlRefused;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the pages say, in the reader's language and zone. */
@Component
class WebhookPages {

	private final MessageSource texts;

	private final Accounts accounts;

	WebhookPages(MessageSource texts, Accounts accounts) {
		this.texts = texts;
		this.accounts = accounts;
	}

	/** The pages for those who run the installation. */
	List<WebhookView.Tab> tabs(Locale locale) {
		return List.of(tab("desk.operations.tab.silence", "/silence", locale),
				tab("desk.operations.tab.mail", "/operations", locale),
				tab("desk.operations.tab.domain", "/operations/domain", locale),
				tab("channels.tab", "/operations/channels", locale),
				new WebhookView.Tab("/webhooks", say("webhooks.title", locale), null, true));
	}

	private WebhookView.Tab tab(String key, String href, Locale locale) {
		return new WebhookView.Tab(href, say(key, locale), null, false);
	}

	/** What one can subscribe to. */
	List<WebhookView.Choice> choices(Locale locale) {
		return EventType.published()
			.stream()
			.map((type) -> new WebhookView.Choice(type.code(), say(type.label(), locale)))
			.toList();
	}

	WebhookView.Line line(Subscription subscription, StaffMember who, Locale locale) {
		Subscription.Health health = subscription.health();
		boolean fails = subscription.isActive() && health.failingSince() != null;
		String kind = subscription.isActive() ? (fails ? "warn" : "good")
				: (subscription.state().isTrouble() ? "late" : "wait");
		String since = (health.failingSince() != null)
				? say("webhooks.failing", locale, dates(who, locale).dateTime(health.failingSince()).text()) : null;
		return new WebhookView.Line(subscription.id().toString(), subscription.wish().name(),
				subscription.wish().url().host(), say(subscription.state().label(), locale), kind, since);
	}

	WebhookView page(Subscription subscription, List<Delivery> log, StaffMember who, Locale locale) {
		return new WebhookView(line(subscription, who, locale), this.accounts.member(subscription.owner()).name(),
				EventType.published()
					.stream()
					.filter(subscription.wish().types()::contains)
					.map((type) -> say(type.label(), locale))
					.toList(),
				subscription.wish().personal(), !subscription.isActive(),
				log.stream().map((delivery) -> told(delivery, dates(who, locale), locale)).toList());
	}

	private WebhookView.Told told(Delivery delivery, DateWords dates, Locale locale) {
		boolean waits = delivery.state() == DeliveryState.WAITING;
		String kind = switch (delivery.state()) {
			case WAITING -> (delivery.tries() > 0) ? "warn" : "wait";
			case DELIVERED -> "good";
			case FAILED -> "late";
		};
		Delivery.Try last = delivery.last();
		return new WebhookView.Told(delivery.id().toString(), delivery.message(), delivery.event().type().code(),
				dates.dateTime(delivery.event().at()), say(delivery.state().label(), locale), kind,
				(last != null) ? result(last.result(), locale) : null, delivery.tries(),
				waits ? dates.dateTime(delivery.nextAt()) : null);
	}

	/** Never what the other side said, only its number or our own words. */
	private @Nullable String result(@Nullable String code, Locale locale) {
		if (code == null) {
			return null;
		}
		if (code.matches("\\d{3}")) {
			return say("webhooks.result.status", locale, code);
		}
		for (UrlRefused.Reason reason : UrlRefused.Reason.values()) {
			if (reason.name().equals(code)) {
				return say(reason.label(), locale);
			}
		}
		for (OutboundFailed.Reason reason : OutboundFailed.Reason.values()) {
			if (reason.name().equals(code)) {
				return say(reason.label(), locale);
			}
		}
		return say("webhooks.result.not-allowed", locale);
	}

	private DateWords dates(StaffMember who, Locale locale) {
		return DateWords.in(LocaleTag.of(locale), who.zone());
	}

	private String say(String key, Locale locale, Object... arguments) {
		return this.texts.getMessage(key, arguments, locale);
	}

}
