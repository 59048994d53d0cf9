package dev.goodword.desk.promises;

import java.time.ZoneId;
import java.util.Map;

import dev.goodword.desk.Wording;
import dev.goodword.promises.spans.Span;
import dev.goodword.promises.spans.Spans;
import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpanFieldsTests {

	@Test
	void readsFiguresAndTakesEmptyOnesForWhatStandsAbove() {
		SpanFields fields = new SpanFields(Map.of("FIRST_ANSWER", " 3 ", "OFFER", "", "company", "x"));
		assertThat(fields.problems(keys())).isEmpty();
		assertThat(fields.wanted()).containsEntry(Span.FIRST_ANSWER, 3).containsEntry(Span.OFFER, null).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "9", "-1", "2.5", "four", "99999999999999999999", "1e1", "<b>" })
	void refusesWhatIsNoFigureWithinTheCap(String typed) {
		SpanFields fields = new SpanFields(Map.of("FIRST_ANSWER", typed));
		assertThat(fields.problems(keys())).extracting(Problem::field).containsExactly("FIRST_ANSWER");
	}

	@Test
	void showsWhatIsSet() {
		SpanFields fields = SpanFields.of(new Spans(Map.of(Span.OFFER, 3), Spans.USUAL));
		assertThat(fields.of(Span.OFFER)).isEqualTo("3");
		assertThat(fields.of(Span.AFTER_TALK)).isEmpty();
	}

	private static Wording keys() {
		StaticMessageSource keys = new StaticMessageSource();
		keys.setUseCodeAsDefaultMessage(true);
		return new Wording(keys, LocaleTag.EN, ZoneId.of("Asia/Shanghai"));
	}

}
