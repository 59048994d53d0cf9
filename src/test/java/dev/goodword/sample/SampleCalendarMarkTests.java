package dev.goodword.sample;

import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever puts a date of the sample into a real calendar can tell it from a real one. */
class SampleCalendarMarkTests {

	@Test
	void saysInBothLanguagesThatItIsASample() {
		ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
		texts.setBasename("messages/sample");
		texts.setDefaultEncoding("UTF-8");
		SampleCalendarMark mark = new SampleCalendarMark(texts);
		assertThat(mark.marked("A talk", LocaleTag.EN)).isEqualTo("Sample: A talk");
		assertThat(mark.marked("面谈", LocaleTag.ZH_HANS)).isEqualTo("示例：面谈");
	}

}
