package dev.goodword.desk.batch;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.goodword.applications.Refusal;
import dev.goodword.applications.bulk.BatchKind;
import dev.goodword.applications.bulk.BatchWords;
import dev.goodword.applications.bulk.Batches;
import dev.goodword.communication.FairWords;
import dev.goodword.desk.Wording;

import org.springframework.stereotype.Component;

/** What needs another look in the words for everybody, beside its field. */
@Component
class WordsProblems {

	private final Batches batches;

	WordsProblems(Batches batches) {
		this.batches = batches;
	}

	Map<String, String> of(BatchKind kind, BatchWords words, Wording say) {
		Map<String, String> problems = new LinkedHashMap<>();
		unfair("en", words.en(), say, problems);
		unfair("zh", words.zhHans(), say, problems);
		this.batches.objection(kind, words)
			.filter((refusal) -> problems.isEmpty())
			.ifPresent((refusal) -> problems.put(field(refusal, words), say.say(refusal.messageKey())));
		return problems;
	}

	private static String field(Refusal refusal, BatchWords words) {
		if (refusal.messageKey().endsWith("bothLanguages")) {
			return (words.en() == null) ? "en" : "zh";
		}
		return refusal.messageKey().endsWith("textUnfit") ? "en" : "reason";
	}

	private static void unfair(String field, @org.jspecify.annotations.Nullable String text, Wording say,
			Map<String, String> problems) {
		if (text != null) {
			FairWords.stop(text).ifPresent((word) -> problems.put(field, say.say("desk.fair.stop", word)));
		}
	}

}
