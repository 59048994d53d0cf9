package dev.goodword.auditor;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

/** Who may break a rule, among all applications and all that was said for a day. */
@Component
class Whole {

	private final Sweep sweep;

	private final SaidWords words;

	private final SilenceRule silence;

	Whole(Sweep sweep, SaidWords words, SilenceRule silence) {
		this.sweep = sweep;
		this.words = words;
		this.silence = silence;
	}

	Suspects suspects(Scope scope) {
		Instant day = scope.from(WordQueries.DAY);
		Suspects swept = this.sweep.all(this.silence.seenBefore(scope.now()), this.words.to(day));
		Map<Rule, Collection<UUID>> all = new EnumMap<>(Rule.class);
		all.putAll(swept.ofRules());
		all.putAll(this.words.wrong(day));
		return new Suspects(all, swept.open());
	}

}
