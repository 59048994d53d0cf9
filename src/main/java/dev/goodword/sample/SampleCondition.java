package dev.goodword.sample;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * A sample installation runs on the embedded database and was not told otherwise by
 * {@code goodword.sample=off}. Nothing can make one of any other database.
 */
class SampleCondition implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		Environment settings = context.getEnvironment();
		String url = settings.getProperty("spring.datasource.url", "");
		return url.startsWith("jdbc:h2:") && !settings.getProperty("goodword.sample", "on").equals("off");
	}

}
