package dev.goodword.channels;

import java.net.URI;
import java.util.Map;
import java.util.Set;

import dev.goodword.shared.Channel;
import dev.goodword.shared.Delivered;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * The way to phones, by a provider's HTTP: one request a text, its words registered
 * there. What the provider says is kept of test texts alone.
 */
@Component
class TextChannel implements Channel<TextPost> {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Set<Integer> BUSY = Set.of(429, 503);

	private static final int FIRST_GOOD = 200;

	private static final int FIRST_ODD = 300;

	private static final int FIRST_FAULT = 500;

	private final WebPost web;

	TextChannel(WebPost web) {
		this.web = web;
	}

	@Override
	public Delivered deliver(TextPost post) {
		TextWay way = post.way();
		String body = JSON.writeValueAsString(
				Map.of("to", post.to(), "signature", way.setup().signature(), "template", post.template(), "text",
						post.text(), "parameters", Map.of("company", post.company(), "link", post.link())));
		return read(post, this.web.post(new WebRequest(URI.create(way.setup().address()),
				Map.of("Authorization", "Bearer " + way.key()), body)));
	}

	private static Delivered read(TextPost post, WebAnswer answer) {
		return switch (answer.kind()) {
			case NOT_SENT -> Delivered.deferred(0, answer.body(), null);
			case UNKNOWN -> Delivered.uncertain(0, answer.body());
			case ANSWERED -> answered(answer, TextAnswer.words(answer.body(), post.way().key(), post.to()));
		};
	}

	private static Delivered answered(WebAnswer answer, @Nullable String words) {
		int status = answer.status();
		if (status >= FIRST_GOOD && status < FIRST_ODD) {
			return new Delivered(Delivered.Kind.ACCEPTED, status, words, null);
		}
		if (BUSY.contains(status)) {
			return Delivered.deferred(status, words, answer.pause());
		}
		return (status >= FIRST_FAULT) ? Delivered.uncertain(status, words) : Delivered.failed(status, words);
	}

}
