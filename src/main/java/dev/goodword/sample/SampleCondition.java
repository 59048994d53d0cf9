package dev.goodword.sample;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * A sample installation runs on the embedded database and was not told otherwise by
 * {@code goodword.sample=off}, which YAML makes false of, or by removing it. Nothing can
 * make one of any other database.
 */
class SampleCondition implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		Environment settings = context.getEnvironment();
		return isEmbedded(settings) && settings.getProperty("goodword.sample", Boolean.class, true)
				&& SampleState.of(settings) != SampleState.GONE;
	}

	/** Whether the database is the embedded one. */
	static boolean isEmbedded(Environment settings) {
		return settings.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:");
	}

}
