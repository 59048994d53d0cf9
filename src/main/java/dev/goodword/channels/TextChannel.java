package dev.goodword.channels;

import java.net.URI;
import java.util.Map;
import java.util.Set;

import dev.goodword.shared.Channel;
import dev.goodword.shared.Delivered;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * The way to phones, by a provider's HTTP: one request a text, its words registered
 * there. What the provider says is not kept: it may repeat the number.
 */
@Component
class TextChannel implements Channel<TextPost> {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Set<Integer> BUSY = Set.of(429, 503);

	private static final int FIRST_GOOD = 200;

	private static final int FIRST_ODD = 300;

	private static final int FIRST_FAULT = 500;

	private final WebPost web;

	private final TextSettings settings;

	TextChannel(WebPost web, TextSettings settings) {
		this.web = web;
		this.settings = settings;
	}

	@Override
	public Delivered deliver(TextPost post) {
		String body = JSON.writeValueAsString(
				Map.of("to", post.to(), "signature", this.settings.signature(), "template", post.template(), "text",
						post.text(), "parameters", Map.of("company", post.company(), "link", post.link())));
		return read(this.web.post(new WebRequest(URI.create(this.settings.url()),
				Map.of("Authorization", "Bearer " + this.settings.key()), body)));
	}

	private static Delivered read(WebAnswer answer) {
		return switch (answer.kind()) {
			case NOT_SENT -> Delivered.deferred(0, answer.body(), null);
			case UNKNOWN -> Delivered.uncertain(0, answer.body());
			case ANSWERED -> answered(answer);
		};
	}

	private static Delivered answered(WebAnswer answer) {
		int status = answer.status();
		if (status >= FIRST_GOOD && status < FIRST_ODD) {
			return Delivered.accepted(status);
		}
		if (BUSY.contains(status)) {
			return Delivered.deferred(status, null, answer.pause());
		}
		return (status >= FIRST_FAULT) ? Delivered.uncertain(status, null) : Delivered.failed(status, null);
	}

}
