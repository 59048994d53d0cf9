package dev.goodword.desk.channels;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.goodword.channels.ManagingTexts;
import dev.goodword.channels.TextProviderSummary;
import dev.goodword.channels.TextSetup;
import dev.goodword.channels.TextState;
import dev.goodword.desk.Wording;
import dev.goodword.shared.Delivered;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts into words how texts go. */
@Component
class TextProviderLines {

	/** What can keep a test text from an answer. */
	private static final Set<String> NO_ANSWER = Set.of("UNKNOWN_HOST", "NOT_PUBLIC", "NOT_HTTPS", "CONNECT", "TLS",
			"TIMEOUT", "BROKEN", "BUSY", "HELD", "LATE", "UNREADABLE", "LOST");

	private final ManagingTexts managing;

	TextProviderLines(ManagingTexts managing) {
		this.managing = managing;
	}

	TextProviderView view(TextProviderSummary known, Wording words) {
		TextState state = known.state();
		boolean own = known.own() != null;
		return new TextProviderView(mark(state), words.say(state.label()), facts(known, words),
				(known.setup() != null) ? trial(known.trial(), words) : null,
				words.say(own ? "channels.provider.key.keep" : "channels.provider.key.hint"),
				new TextProviderView.Change(known.maySwitchOn(), known.wantsProof(), state == TextState.ON, own));
	}

	TextProviderSummary known() {
		return this.managing.summary();
	}

	static String mark(TextState state) {
		return switch (state) {
			case ON -> "good";
			case BROKEN -> "late";
			case UNTRIED -> "turn";
			default -> "wait";
		};
	}

	private static List<String> facts(TextProviderSummary known, Wording words) {
		List<String> facts = new ArrayList<>();
		facts.add(words.say("channels.texts.why." + known.state()));
		TextSetup setup = known.setup();
		if (setup != null) {
			facts.add(way(setup, words));
		}
		if (setup != null && known.byProperties()) {
			facts.add(words.say("channels.texts.properties"));
		}
		if (known.waiting() > 0) {
			facts.add(words.say("channels.texts.waiting", known.waiting()));
		}
		return facts;
	}

	static String way(TextSetup setup, Wording words) {
		return words.say("channels.texts.way", setup.host(), setup.signature(), setup.limits().oneADay());
	}

	private static List<String> trial(TextProviderSummary.Trial trial, Wording words) {
		Instant asked = trial.askedAt();
		Delivered.Kind kind = trial.kind();
		Instant at = trial.at();
		if (asked == null) {
			return List.of(words.say("channels.trial.none"));
		}
		if (kind == null || at == null) {
			return List.of(words.say("channels.trial.waits", moment(asked, words)));
		}
		List<String> said = new ArrayList<>();
		said.add(words.say("channels.trial.said." + kind, moment(at, words)));
		int code = (trial.code() != null) ? trial.code() : 0;
		String detail = trial.detail();
		if (code == 0) {
			said.add(words.say("channels.trial.why." + reason(detail)));
			return said;
		}
		said.add(words.say("channels.trial.code." + meaning(code), code));
		if (detail != null) {
			said.add(words.say("channels.trial.words", detail));
		}
		return said;
	}

	private static String reason(@Nullable String detail) {
		return (detail != null && NO_ANSWER.contains(detail)) ? detail : "OTHER";
	}

	/** What an answer means for whoever set this up. */
	private static String meaning(int code) {
		return switch (code) {
			case 401, 403 -> "KEY";
			case 404, 405, 410 -> "ADDRESS";
			case 400, 422 -> "WORDS";
			case 429, 503 -> "BUSY";
			default -> (code < 300) ? "TAKEN" : (code < 400) ? "ELSEWHERE" : (code < 500) ? "OTHER" : "FAULT";
		};
	}

	private static String moment(Instant at, Wording words) {
		return words.dates(words.zone()).dateTime(at).text();
	}

}
