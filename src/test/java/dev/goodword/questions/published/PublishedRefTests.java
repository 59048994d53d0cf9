package dev.goodword.questions.published;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PublishedRefTests {

	private static final PublishedAnswerId ANSWER = new PublishedAnswerId(new UUID(0, 1));

	@Test
	void isWholeOrNotThere() {
		assertThat(PublishedRef.stored(ANSWER, 2)).isEqualTo(new PublishedRef(ANSWER, 2));
		assertThat(PublishedRef.stored(ANSWER, null)).isNull();
		assertThat(PublishedRef.stored(null, 2)).isNull();
		assertThat(PublishedRef.stored(null, null)).isNull();
	}

}
