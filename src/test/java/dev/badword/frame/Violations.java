package dev.badword.frame;

import java.io.ObjectInputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

import dev.badword.Frame;
import dev.goodword.surveys.Surveys;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/**
 * One small offence for each rule of the house. Lies outside the product's packages so
 * that no component scan finds it.
 */
public final class Violations {

	private Violations() {
	}

	static class ReadsTheMachinesClock {

		Object[] times = { Instant.now(), LocalDate.now(), System.currentTimeMillis() };

	}

	static class ThrowsDice {

		Object[] dice = { new Random(), UUID.randomUUID(), Math.random() };

	}

	static class Sleeps {

		void sleep() throws InterruptedException {
			Thread.sleep(1);
		}

	}

	static class ForgetsTheLocale {

		String upper(String text) {
			return text.toUpperCase();
		}

		Locale own() {
			return Locale.getDefault();
		}

	}

	static class Dates {

		@Nullable Date date;

	}

	static class Deserialises {

		Object read(ObjectInputStream in) throws Exception {
			return in.readObject();
		}

	}

	static class Evaluates {

		Object evaluate(String input) {
			return new SpelExpressionParser().parseExpression(input);
		}

	}

	@Controller
	public static class PublicController {

		@Autowired
		@Nullable InstantSource clock;

		@Scheduled(fixedDelay = 1)
		@Transactional
		public void page() {
		}

	}

	@Entity
	public static class PublicEntity {

	}

	@Embeddable
	public static class PublicEmbeddable {

	}

	static class Application {

	}

	static class KnowsTheFrame {

		@Nullable Frame frame;

	}

	static class SelectsByAnswers {

		@Nullable Surveys surveys;

	}

	/** Does everything the rules are about as it should be done. */
	public static class Tidy {

		private final InstantSource clock;

		public Tidy(InstantSource clock) {
			this.clock = clock;
		}

		String lower(String text) {
			return text.toLowerCase(Locale.ROOT) + this.clock.instant();
		}

	}

}
