package dev.goodword.portal.surveying;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.Reply;
import dev.goodword.surveys.own.OwnQuestion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page of questions brings back. */
class SurveyFormTests {

	private static final UUID VERSION = new UUID(9, 10);

	@Test
	@DisplayName("answers to the company's own questions come back by their version")
	void readsOwnQuestions() {
		Reply reply = reply(Map.of("rec", new String[] { "9" }, "own-" + VERSION, new String[] { "2" }, "own-x",
				new String[] { "1" }, "other", new String[] { "1" }, "own-" + new UUID(1, 1), new String[] { " " }));
		assertThat(reply.answers()).isEqualTo(Map.of(Item.REC, "9"));
		assertThat(reply.own()).isEqualTo(Map.of(OwnQuestion.name(VERSION), "2"));
		assertThat(reply.isAnswered()).isTrue();
	}

	@Test
	void isAnsweredByAnOwnQuestionAlone() {
		assertThat(reply(Map.of("own-" + VERSION, new String[] { "1" })).isEmpty()).isFalse();
		assertThat(reply(Map.of()).isEmpty()).isTrue();
	}

	@Test
	@DisplayName("what was typed survives the page that asks for a code")
	void carriesOwnQuestionsOn() {
		SurveyForm form = SurveyForm.of(Map.of("own-" + VERSION, new String[] { "4" }));
		assertThat(form.fields()).containsEntry("own-" + VERSION, "4");
		assertThat(form.get("own-" + VERSION)).isEqualTo("4");
	}

	private static Reply reply(Map<String, String[]> parameters) {
		return SurveyForm.of(parameters).reply(LocaleTag.EN, Duration.ofMinutes(1), "198.51.100.1");
	}

}
