package dev.goodword.channels;

import java.time.InstantSource;

import dev.goodword.candidates.Candidates;

import org.springframework.beans.factory.BeanFactory;

/** Texts as where a provider is configured, for tests of what asks for them. */
public final class TextsThatAreOn {

	private TextsThatAreOn() {
	}

	/** On the same rows, with a provider that nobody calls. */
	public static Texts of(BeanFactory beans) {
		return new Texts(beans.getBean(TextTable.class), beans.getBean(TextFigures.class),
				new FixedTextWay(TextLimits.USUAL), beans.getBean(Candidates.class),
				beans.getBean(InstantSource.class));
	}

}
