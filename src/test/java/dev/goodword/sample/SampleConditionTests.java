package dev.goodword.sample;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.core.convert.ConversionException;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Where the sample company lives, and that it writes to nobody. */
class SampleConditionTests {

	private final MockEnvironment settings = new MockEnvironment().withProperty("goodword.home", "target/no-such-home")
		.withProperty("spring.datasource.url", "jdbc:h2:mem:any");

	@ParameterizedTest
	@CsvSource({ "on,true", "true,true", "off,false", "false,false" })
	void isSwitchedByEitherSpelling(String typed, boolean lives) {
		this.settings.setProperty("goodword.sample", typed);
		assertThat(hasMailbox()).isEqualTo(lives);
	}

	@Test
	void refusesToGuess() {
		this.settings.setProperty("goodword.sample", "perhaps");
		assertThatExceptionOfType(ConversionException.class).isThrownBy(this::hasMailbox);
	}

	@Test
	void keepsItsMailEvenWhereAServerIsNamed() {
		this.settings.setProperty("spring.mail.host", "smtp.example");
		assertThat(hasMailbox()).isTrue();
	}

	@Test
	void livesOnTheEmbeddedDatabaseOnly() {
		this.settings.setProperty("spring.datasource.url", "jdbc:mysql://db.example/goodword");
		this.settings.setProperty("goodword.sample", "on");
		assertThat(hasMailbox()).isFalse();
	}

	private boolean hasMailbox() {
		DefaultListableBeanFactory factory = new DefaultListableBeanFactory();
		new AnnotatedBeanDefinitionReader(factory, this.settings).register(SampleMailbox.class);
		return factory.containsBeanDefinition("sampleMailbox");
	}

}
